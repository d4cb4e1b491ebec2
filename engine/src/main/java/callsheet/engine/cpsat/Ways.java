package callsheet.engine.cpsat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.random.RandomGenerator;

/// The ways to repair, shared by all lanes, so that what one finds out the others know.
final class Ways {

  /// CP-SAT's deterministic seconds for one repair at most: for small parts, which are many, and
  /// for all others.
  private static final double QUICK = 0.1;

  private static final double USUAL = 0.4;

  /// The same for days in a row, of which a long repair goes on bringing something where quick ones
  /// have found all they can, and for whole blocks, which need it; parts of other kinds are no
  /// better for more time.
  private static final double LONGEST = 3;

  private final List<Way> ways = new ArrayList<>();
  private final Shares shares;
  private final boolean inBlocks;

  /// @param inBlocks whether the model falls into blocks that can be solved whole
  /// @param canThin whether parts have options that could be left out
  Ways(boolean inBlocks, boolean canThin) {
    this.inBlocks = inBlocks;
    Arrays.stream(Parts.Kind.values())
        .filter(kind -> kind != Parts.Kind.BLOCKS)
        .forEach(kind -> ways.add(new Way(kind, false, USUAL)));
    ways.add(new Way(Parts.Kind.PATCHES_OF_A_DAY, false, QUICK));
    if (canThin) {
      ways.add(new Way(Parts.Kind.PATCHES_OF_A_DAY, true, QUICK));
      ways.add(new Way(Parts.Kind.PATCHES_OF_A_DAY, true, USUAL));
      ways.add(new Way(Parts.Kind.PATCHES_OF_TWO_DAYS, true, USUAL));
      ways.add(new Way(Parts.Kind.DAYS, true, USUAL));
    }
    ways.add(new Way(Parts.Kind.DAYS, false, LONGEST));
    if (inBlocks) {
      ways.add(new Way(Parts.Kind.BLOCKS, false, LONGEST));
    }
    this.shares = new Shares(ways.size());
  }

  /// The number of a way, each drawn as often as it pays; one time in two that of whole blocks, if
  /// there are any, while hard rows are broken, of which each is in one block.
  int draw(boolean isBroken, RandomGenerator random) {
    return isBroken && inBlocks && random.nextBoolean() ? ways.size() - 1 : shares.draw(random);
  }

  /// How often each is drawn, by its number.
  Shares shares() {
    return shares;
  }

  Way get(int number) {
    return ways.get(number);
  }
}
