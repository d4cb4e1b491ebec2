package callsheet.engine.search;

import java.util.Arrays;
import java.util.List;
import java.util.random.RandomGenerator;

/// The neighbourhoods of one thread, each given work in proportion to how it pays: to what its
/// accepted changes gained for the work they took. Work is counted in changes of rows, not in
/// seconds, so that the choice is the same on any machine.
final class Portfolio {

  /// A neighbourhood never gets less of the work than this.
  private static final double LEAST_SHARE = 0.01;

  /// The work after which the shares are set anew.
  private static final long PERIOD = 1_000_000;

  /// What is left of the past when they are.
  private static final double MEMORY = 0.9;

  /// The work of a proposal that changes nothing.
  private static final long LOOK = 20;

  /// A neighbourhood with what is expected of it before it has been tried.
  ///
  /// @param pay its gain for work, in any unit
  /// @param work of one proposal
  private record Entrant(Move move, double pay, double work) {}

  private final Field field;
  private final List<Move> moves;

  /// Of the proposals.
  private final double[] share;

  private final double[] tried;
  private final double[] work;
  private final double[] gained;
  private long period;
  private int drawn;

  Portfolio(Field field) {
    this.field = field;
    List<Entrant> entrants =
        List.of(
            new Entrant(new Swap(field), 6, 40),
            new Entrant(new Reassign(field), 4, 80),
            new Entrant(new Cycle(field), 2, 60),
            new Entrant(new Eject(field), 2, 1_000),
            new Entrant(new ExchangeDays(field), 1, 200),
            new Entrant(new Ruin(field, Ruin.Kind.TIME), 1, 3_000),
            new Entrant(new Ruin(field, Ruin.Kind.HOST_DAY), 1, 3_000),
            new Entrant(new Ruin(field, Ruin.Kind.HOST_WEEK), 1, 6_000),
            new Entrant(new Ruin(field, Ruin.Kind.BROKEN_ROW), 1, 3_000));
    this.moves = entrants.stream().map(Entrant::move).toList();
    this.work = entrants.stream().mapToDouble(Entrant::work).toArray();
    this.gained = entrants.stream().mapToDouble(e -> e.pay() * e.work()).toArray();
    this.tried = new double[moves.size()];
    Arrays.fill(tried, 1);
    this.share = new double[moves.size()];
    shareOut();
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

  /// Books the proposal just made: the work it took and what was gained by accepting it.
  void book(long took, double gain) {
    tried[drawn]++;
    work[drawn] += LOOK + took;
    gained[drawn] += gain;
    period += LOOK + took;
    if (period > PERIOD) {
      period = 0;
      shareOut();
    }
  }

  /// Work in proportion to gain for work, hence proposals in proportion to that over the work of
  /// one.
  private void shareOut() {
    double pay = 0;
    for (int k = 0; k < share.length; k++) {
      pay += gained[k] / work[k];
    }
    double rest = 1 - LEAST_SHARE * share.length;
    double total = 0;
    for (int k = 0; k < share.length; k++) {
      double ofWork =
          LEAST_SHARE + rest * (pay > 0 ? gained[k] / work[k] / pay : 1.0 / share.length);
      share[k] = ofWork * tried[k] / work[k];
      total += share[k];
    }
    for (int k = 0; k < share.length; k++) {
      share[k] /= total;
      tried[k] *= MEMORY;
      work[k] *= MEMORY;
      gained[k] *= MEMORY;
    }
  }
}
