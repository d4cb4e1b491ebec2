package callsheet.engine.cpsat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// The ways to repair, shared by all lanes, so that what one finds out the others know.
final class Ways {

  /// CP-SAT's deterministic seconds for one repair at most, when it should be quick and when it may
  /// be long.
  private static final double[] LIMITS = {0.1, 0.4};

  /// The same for days in a row, of which a long repair goes on bringing something where quick ones
  /// have found all they can, and for whole blocks, which need it; parts of other kinds are no
  /// better for more time.
  private static final double LONGEST = 3;

  private final List<Way> ways = new ArrayList<>();
  private final Shares shares;

  /// @param inBlocks whether the model falls into blocks that can be solved whole
  Ways(boolean inBlocks) {
    for (double limit : LIMITS) {
      Arrays.stream(Parts.Kind.values())
          .filter(kind -> kind != Parts.Kind.BLOCKS)
          .forEach(kind -> ways.add(new Way(kind, limit)));
    }
    ways.add(new Way(Parts.Kind.DAYS, LONGEST));
    if (inBlocks) {
      ways.add(new Way(Parts.Kind.BLOCKS, LONGEST));
    }
    this.shares = new Shares(ways.size());
  }

  /// How often each is drawn, by its number.
  Shares shares() {
    return shares;
  }

  Way get(int number) {
    return ways.get(number);
  }
}
