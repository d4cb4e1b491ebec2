package callsheet.engine.columns;

import callsheet.engine.Settings;
import callsheet.model.Model;
import callsheet.result.Neighbourhood;
import java.nio.IntBuffer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Predicate;

/// Rosters put together from whole plans of blocks: first plans are made at the prices of the rows
/// between blocks until the best parts of plans are worth what they can be, then choice after
/// choice is decided as most parts of plans have it, and plans are made that fit what is decided.
///
/// Such a roster may be worse than the incumbent, and is worth being searched from: what is wrong
/// with it lies between blocks, where search is good. Does nothing where a model does not fall into
/// blocks, and nothing in a run that counts steps.
public final class Columns {

  private final Model model;
  private final Blocks blocks;
  private final Plans plans;
  private final List<Lookahead> lookaheads;
  private final int lanes;

  /// Whether tasks of a turn were left behind, which may be at work on what turns share.
  private boolean isLost;

  /// What the last turn left.
  private Turn.Rest rest = Turn.Rest.NONE;

  /// What no roster earns more than at the last level, in parts.
  private long bound = Long.MAX_VALUE;

  private Neighbourhood done = new Neighbourhood("columns", 0, 0, 0, 0);

  private Columns(Model model, Blocks blocks, List<Lookahead> lookaheads, int lanes) {
    this.model = model;
    this.blocks = blocks;
    this.lookaheads = lookaheads;
    this.lanes = lanes;
    this.plans = new Plans(model, blocks);
  }

  /// Columns for a model that falls into blocks whose plans are paths through diagrams.
  public static Optional<Columns> of(Model model, Settings settings) {
    return settings.deterministic()
        ? Optional.empty()
        : Blocks.of(model).flatMap(blocks -> of(model, blocks, settings.threads()));
  }

  private static Optional<Columns> of(Model model, Blocks blocks, int lanes) {
    Map<IntBuffer, int[]> shared = new HashMap<>();
    List<Lookahead> lookaheads = new ArrayList<>();
    for (int block = 0; block < blocks.count(); block++) {
      Optional<Diagram> diagram = Diagram.of(model, blocks, block, shared);
      if (diagram.isEmpty()) {
        return Optional.empty();
      }
      lookaheads.add(new Lookahead(model, diagram.get()));
    }
    return Optional.of(new Columns(model, blocks, lookaheads, lanes));
  }

  /// Puts a roster together from whole plans; nothing if the time is too short for that, the linear
  /// program was not solved, or tasks did not come to their end, now or before ([#isLost]). The
  /// native library must be there.
  ///
  /// @param hosts of a roster at hand, by choice
  /// @param prices by row what a unit more of its sum is worth, as far as that is known
  /// @param crew runs tasks side by side; false if they did not come to their end
  public Optional<int[]> plan(
      int[] hosts, double[] prices, double seconds, Predicate<List<Runnable>> crew) {
    if (isLost) {
      return Optional.empty();
    }
    Predicate<List<Runnable>> watched =
        tasks -> {
          isLost = !crew.test(tasks);
          return !isLost;
        };
    try (Turn turn =
        new Turn(model, blocks, plans, lookaheads, hosts, rest, seconds, lanes, watched)) {
      Optional<int[]> roster = turn.plan(prices);
      rest = turn.rest();
      bound = Math.min(bound, turn.bound());
      done = done.and(new Neighbourhood(done.name(), turn.made(), turn.added(), 0, 0));
      return roster;
    }
  }

  /// Whether tasks did not come to their end, so that there will be no more rosters.
  public boolean isLost() {
    return isLost;
  }

  /// What no roster earns more than at the last level, if that was found out.
  public OptionalLong bound() {
    return bound == Long.MAX_VALUE
        ? OptionalLong.empty()
        : OptionalLong.of(
            Math.addExact(Parts.points(bound), model.constantScore()[model.levels() - 1]));
  }

  /// Books what became of a roster.
  ///
  /// @param gained in points of the first soft level
  public void book(long gained) {
    done = done.and(new Neighbourhood(done.name(), 0, 0, gained, gained > 0 ? 1 : 0));
  }

  /// What plans have come to.
  public Neighbourhood neighbourhood() {
    return done;
  }
}
