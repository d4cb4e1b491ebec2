package callsheet.engine.reduction;

import callsheet.model.Choices;
import callsheet.model.Conflicts;
import callsheet.model.Model;
import callsheet.roster.Score;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Optional;
import java.util.stream.IntStream;

/// A model in which every seat should be filled, some pairs of seats exclude each other for
/// everyone, and each host costs the same as soon as they take a seat: nothing else counts.
///
/// @param hosts how many hosts there are
/// @param hostsOf by seat who can take it
/// @param conflicts by seat the seats that nobody can take with it
/// @param byStart the seats in the order of time
/// @param level where in the score a host who works costs
/// @param cost what one does
@SuppressWarnings("ArrayRecordComponent") // read in inner loops, never compared
record UniformHosts(
    int hosts, int[][] hostsOf, BitSet[] conflicts, int[] byStart, int level, long cost) {

  /// Seats times hosts up to which there are tables of them.
  private static final int MOST_PAIRS = 1 << 20;

  /// The model so seen, if it is one of these.
  static Optional<UniformHosts> of(Model model) {
    Choices choices = model.choices();
    boolean isPlain =
        (long) choices.count() * choices.hosts() <= MOST_PAIRS
            && IntStream.range(0, choices.count()).noneMatch(choices::isSettled)
            && model.gains().literal().length == 0
            && model.conflicts().stream().allMatch(group -> isHardForAll(group, choices.hosts()));
    return isPlain ? new Costs(model).uniform() : Optional.empty();
  }

  private static boolean isHardForAll(Conflicts group, int hosts) {
    return group.isHard() && group.hosts().cardinality() == hosts;
  }

  private static int[][] hostsOf(Choices choices) {
    return IntStream.range(0, choices.count())
        .mapToObj(seat ->
            IntStream.range(choices.start(seat) + 1, choices.end(seat))
                .map(choices::hostOf)
                .toArray())
        .toArray(int[][]::new);
  }

  private static BitSet[] conflicts(Model model) {
    BitSet[] conflicts = new BitSet[model.choices().count()];
    Arrays.setAll(conflicts, seat -> new BitSet());
    for (Conflicts group : model.conflicts()) {
      for (int i = 0; i < group.size(); i++) {
        conflicts[group.seatA()[i]].set(group.seatB()[i]);
        conflicts[group.seatB()[i]].set(group.seatA()[i]);
      }
    }
    return conflicts;
  }

  private static int[] byStart(Choices choices) {
    return IntStream.range(0, choices.count())
        .boxed()
        .sorted((a, b) -> Integer.compare(choices.minute(a), choices.minute(b)))
        .mapToInt(Integer::intValue)
        .toArray();
  }

  /// How many seats there are.
  int seats() {
    return hostsOf.length;
  }

  /// The number of hosts to try next: all while a roster leaves a seat open, else one fewer than it
  /// needs.
  int fewer(int[] roster) {
    boolean isFull = IntStream.of(roster).allMatch(host -> host != Model.NONE);
    return isFull ? (int) IntStream.of(roster).distinct().count() - 1 : hosts;
  }

  /// What the rows of a model charge, as far as it is of this kind.
  private static final class Costs {

    private final Model model;
    private final int[] options;
    private final long[] ofHost;
    private final BitSet mustFill = new BitSet();
    private int costLevel = Model.UNCOUNTED;

    Costs(Model model) {
      this.model = model;
      this.options = new int[model.choices().hosts()];
      this.ofHost = new long[options.length];
      for (int literal = 1; literal < model.choices().literals(); literal++) {
        if (model.choices().hostOf(literal) != Model.NONE) {
          options[model.choices().hostOf(literal)]++;
        }
      }
    }

    Optional<UniformHosts> uniform() {
      for (int row = 0; row < model.rows().count(); row++) {
        if (!isBooked(row)) {
          return Optional.empty();
        }
      }
      long[] costs =
          IntStream.range(0, options.length)
              .filter(host -> options[host] > 0)
              .mapToLong(host -> ofHost[host])
              .distinct()
              .toArray();
      boolean isUniform =
          costs.length == 1 && costs[0] > 0 && mustFill.cardinality() == model.choices().count();
      return isUniform ? Optional.of(seen(costs[0])) : Optional.empty();
    }

    private UniformHosts seen(long cost) {
      Choices choices = model.choices();
      return new UniformHosts(
          choices.hosts(),
          UniformHosts.hostsOf(choices),
          UniformHosts.conflicts(model),
          UniformHosts.byStart(choices),
          costLevel,
          cost);
    }

    /// Whether a row charges nothing but an open seat or a host who takes any.
    private boolean isBooked(int row) {
      Model.Rows rows = model.rows();
      int term = rows.start()[row];
      if (rows.start()[row + 1] - term != 1 || rows.amount(row, 0) != 0) {
        return false;
      }
      int literal = rows.literal()[term];
      int level = rows.level()[row];
      long cost = rows.weight()[row] * rows.amount(row, rows.coefficient()[term]);
      int host = hostOfAll(literal);
      if (host != Model.NONE) {
        boolean isSame = costLevel == Model.UNCOUNTED || costLevel == level;
        costLevel = level;
        ofHost[host] += cost;
        return isSame && level > Score.FILL;
      }
      boolean isOpen = literal < base() && model.choices().hostOf(literal) == Model.NONE;
      if (isOpen && literal != Model.TRUE && cost > 0) {
        mustFill.set(model.choices().choiceOf(literal));
      }
      return isOpen && level == Score.FILL;
    }

    private int base() {
      return model.choices().literals();
    }

    /// The host of whom a literal says that they take a seat, whichever; [Model#NONE] if it does
    /// not.
    private int hostOfAll(int literal) {
      int base = base();
      if (literal < base) {
        int host = model.choices().hostOf(literal);
        return host != Model.NONE && options[host] == 1 ? host : Model.NONE;
      }
      Model.Derived derived = model.derived();
      int k = literal - base;
      int from = derived.start()[k];
      int to = derived.start()[k + 1];
      if (derived.brokenRow()[k] != Model.NONE || from == to || derived.member()[from] >= base) {
        return Model.NONE;
      }
      int host = model.choices().hostOf(derived.member()[from]);
      boolean isTheirs =
          IntStream.range(from, to)
              .map(i -> derived.member()[i])
              .allMatch(member -> member < base && model.choices().hostOf(member) == host);
      return isTheirs && host != Model.NONE && options[host] == to - from ? host : Model.NONE;
    }
  }
}
