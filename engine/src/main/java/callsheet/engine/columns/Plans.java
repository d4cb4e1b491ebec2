package callsheet.engine.columns;

import callsheet.model.Model;
import java.util.BitSet;
import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;

/// Reads plans off rosters, and writes them into others.
final class Plans {

  private final Model model;
  private final Blocks blocks;
  private final IntToDoubleFunction weight;

  /// By block the gains of its literals.
  private final BitSet[] gains;

  /// @param weight what a point of each level weighs in the worth of a plan
  Plans(Model model, Blocks blocks, IntToDoubleFunction weight) {
    this.model = model;
    this.blocks = blocks;
    this.weight = weight;
    this.gains = new BitSet[blocks.count()];
    IntStream.range(0, gains.length).forEach(block -> gains[block] = new BitSet());
    int[] literal = model.gains().literal();
    for (int i = 0; i < literal.length; i++) {
      if (blocks.of(literal[i]) != Model.NONE) {
        gains[blocks.of(literal[i])].set(i);
      }
    }
  }

  /// The plan that a roster has for a block.
  ///
  /// @param hosts by choice
  Plan of(int block, int[] hosts) {
    boolean[] holds = model.values(hosts);
    Model.Rows rows = model.rows();
    double worth = 0;
    BitSet inside = blocks.rows(block);
    for (int row = inside.nextSetBit(0); row >= 0; row = inside.nextSetBit(row + 1)) {
      long amount = rows.amount(row, model.activity(row, holds));
      worth -= weight.applyAsDouble(rows.level()[row]) * rows.weight()[row] * amount;
    }
    BitSet own = gains[block];
    for (int i = own.nextSetBit(0); i >= 0; i = own.nextSetBit(i + 1)) {
      if (holds[model.gains().literal()[i]]) {
        worth += weight.applyAsDouble(model.gains().level()[i]) * model.gains().points()[i];
      }
    }
    int[] links = blocks.links().stream().filter(row -> adds(row, block, holds) != 0).toArray();
    return new Plan(
        block,
        blocks.choices(block).stream().map(choice -> hosts[choice]).toArray(),
        worth,
        links,
        IntStream.of(links).map(row -> adds(row, block, holds)).toArray());
  }

  /// What a block adds to the sum of a row.
  private int adds(int row, int block, boolean[] holds) {
    Model.Rows rows = model.rows();
    int sum = 0;
    for (int i = rows.start()[row]; i < rows.start()[row + 1]; i++) {
      int literal = rows.literal()[i];
      if (holds[literal] && blocks.of(literal) == block) {
        sum += rows.coefficient()[i];
      }
    }
    return sum;
  }

  /// Puts a plan in place of what a roster has for its block.
  void put(Plan plan, int[] hosts) {
    int[] choices = blocks.choices(plan.block()).stream().toArray();
    for (int i = 0; i < choices.length; i++) {
      hosts[choices[i]] = plan.hosts()[i];
    }
  }
}
