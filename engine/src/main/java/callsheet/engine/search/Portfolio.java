package callsheet.engine.search;

import callsheet.result.Neighbourhood;
import java.util.Arrays;
import java.util.List;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// The neighbourhoods of one thread, each tried as often as experience says and, within limits, as
/// it pays here: by what its accepted changes gained for the work they took. Work is counted in
/// changes of rows, not in seconds, so that the choice is the same on any machine.
final class Portfolio {

  /// What a neighbourhood pays moves its share at most so many times up or down.
  private static final double SWAY = 3;

  /// The work after which the shares are set anew.
  private static final long PERIOD = 4_000_000;

  /// What is left of the past when they are.
  private static final double MEMORY = 0.9;

  /// The work of a proposal that changes nothing.
  private static final long LOOK = 20;

  /// A neighbourhood and how often it is tried, other things equal.
  private record Entrant(Move move, double usual) {}

  private final Field field;
  private final List<Move> moves;
  private final double[] usual;
  private final double[] share;
  private final double[] work;
  private final double[] gained;
  private final long[] tried;
  private final long[] accepted;
  private final long[] bests;
  private final double[] gainedInAll;
  private long period;
  private int drawn;

  Portfolio(Field field, Lines lines) {
    this.field = field;
    List<Entrant> entrants =
        Stream.of(everywhere(field), ofRuns(field), ofLines(field, lines))
            .flatMap(kinds -> kinds)
            .toList();
    this.moves = entrants.stream().map(Entrant::move).toList();
    this.usual = entrants.stream().mapToDouble(Entrant::usual).toArray();
    this.share = new double[usual.length];
    this.work = new double[usual.length];
    this.gained = new double[usual.length];
    this.tried = new long[usual.length];
    this.accepted = new long[usual.length];
    this.bests = new long[usual.length];
    this.gainedInAll = new double[usual.length];
    shareOut();
  }

  private static Stream<Entrant> everywhere(Field field) {
    return Stream.of(
        new Entrant(new Swap(field), 40),
        new Entrant(new Reassign(field), 45),
        new Entrant(new Cycle(field), 10),
        new Entrant(new Eject(field), 4),
        new Entrant(new Mend(field, Mend.Kind.HAND_ON), 2),
        new Entrant(new Mend(field, Mend.Kind.REFILL), 4),
        new Entrant(new ExchangeChain(field), 12),
        new Entrant(new ExchangeDays(field), 1),
        new Entrant(new Ruin(field, Ruin.Kind.TIME), 0.1),
        new Entrant(new Ruin(field, Ruin.Kind.HOST_DAY), 0.1),
        new Entrant(new Ruin(field, Ruin.Kind.HOST_WEEK), 0.1),
        new Entrant(new Ruin(field, Ruin.Kind.BROKEN_ROW), 0.1));
  }

  private static Stream<Entrant> ofRuns(Field field) {
    return Runs.areIn(field)
        ? Stream.of(
            new Entrant(new Runs(field, Runs.Kind.EXCHANGE), 20),
            new Entrant(new Runs(field, Runs.Kind.SHIFT), 10),
            new Entrant(new Runs(field, Runs.Kind.LEVEL), 10))
        : Stream.empty();
  }

  private static Stream<Entrant> ofLines(Field field, Lines lines) {
    return lines.hosts().length > 1
        ? Stream.of(
            new Entrant(new ExchangeLines(field, lines), 8),
            new Entrant(new Dismiss(field, lines), 4),
            new Entrant(new Relieve(field, lines), 16))
        : Stream.empty();
  }

  /// Whether there is anything to change.
  boolean isEmpty() {
    return field.isEmpty();
  }

  /// Proposes a change of a random kind; false if it could not be completed.
  boolean propose(Trial trial, RandomGenerator random) {
    trial.begin();
    double at = random.nextDouble();
    drawn = 0;
    while (drawn < share.length - 1 && at >= share[drawn]) {
      at -= share[drawn++];
    }
    return moves.get(drawn).propose(trial, random);
  }

  /// The kind of the proposal just made.
  int drawn() {
    return drawn;
  }

  /// Books the proposal just made: the work it took, and what was gained if it was accepted.
  void book(long took, boolean isAccepted, double gain) {
    work[drawn] += LOOK + took;
    tried[drawn]++;
    if (isAccepted) {
      accepted[drawn]++;
      gained[drawn] += gain;
      gainedInAll[drawn] += gain;
    }
    period += LOOK + took;
    if (period > PERIOD) {
      period = 0;
      shareOut();
    }
  }

  /// Books a better roster than ever before, that a proposal of a kind has led to.
  void bookBest(int kind) {
    bests[kind]++;
  }

  /// What each kind has come to.
  ///
  /// @param point what a point of the first soft level is worth here
  List<Neighbourhood> neighbourhoods(double point) {
    return IntStream.range(0, tried.length)
        .mapToObj(kind ->
            new Neighbourhood(
                moves.get(kind).name(),
                tried[kind],
                accepted[kind],
                Math.round(gainedInAll[kind] / point),
                bests[kind]))
        .toList();
  }

  private void shareOut() {
    double pay = Arrays.stream(gained).sum() / Math.max(1, Arrays.stream(work).sum());
    double total = 0;
    for (int k = 0; k < share.length; k++) {
      double ratio = pay > 0 && work[k] > 0 ? gained[k] / work[k] / pay : 1;
      share[k] = usual[k] * Math.clamp(Math.sqrt(ratio), 1 / SWAY, SWAY);
      total += share[k];
      work[k] *= MEMORY;
      gained[k] *= MEMORY;
    }
    for (int k = 0; k < share.length; k++) {
      share[k] /= total;
    }
  }
}
