package callsheet.engine.columns;

import callsheet.model.Model;
import callsheet.roster.Score;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.stream.IntStream;

/// Reads plans off rosters, and writes them into others.
final class Plans {

  private final Model model;
  private final Blocks blocks;
  private final double hard;

  /// By block its gains, and the terms of rows between blocks that are of its literals, row by row.
  private final BitSet[] gains;

  private final BitSet[] terms;

  /// By term of a row the row.
  private final int[] rowOf;

  /// @param hard what a unit by which a hard row is broken weighs against points
  Plans(Model model, Blocks blocks, double hard) {
    this.model = model;
    this.blocks = blocks;
    this.hard = hard;
    this.gains =
        byBlock(model.gains().literal(), IntStream.range(0, model.gains().literal().length));
    Model.Rows rows = model.rows();
    this.rowOf = new int[rows.literal().length];
    for (int row = 0; row < rows.count(); row++) {
      Arrays.fill(rowOf, rows.start()[row], rows.start()[row + 1], row);
    }
    this.terms =
        byBlock(
            rows.literal(),
            blocks.links().stream()
                .flatMap(row -> IntStream.range(rows.start()[row], rows.start()[row + 1])));
  }

  private BitSet[] byBlock(int[] literal, IntStream entries) {
    BitSet[] byBlock = new BitSet[blocks.count()];
    Arrays.setAll(byBlock, block -> new BitSet());
    entries
        .filter(entry -> blocks.of(literal[entry]) != Model.NONE)
        .forEach(entry -> byBlock[blocks.of(literal[entry])].set(entry));
    return byBlock;
  }

  /// The plans that a roster has for all blocks.
  ///
  /// @param hosts by choice
  List<Plan> of(int[] hosts) {
    boolean[] holds = model.values(hosts);
    return IntStream.range(0, blocks.count()).mapToObj(block -> of(block, hosts, holds)).toList();
  }

  /// The plan that a roster has for a block.
  Plan of(int block, int[] hosts) {
    return of(block, hosts, model.values(hosts));
  }

  private Plan of(int block, int[] hosts, boolean[] holds) {
    Model.Rows rows = model.rows();
    int[] held = terms[block].stream().filter(i -> holds[rows.literal()[i]]).toArray();
    int[] row = IntStream.of(held).map(i -> rowOf[i]).distinct().toArray();
    int[] amount = new int[row.length];
    for (int i : held) {
      amount[Arrays.binarySearch(row, rowOf[i])] += rows.coefficient()[i];
    }
    double broken = hard * charged(block, holds, true);
    return new Plan(
        block,
        blocks.choices(block).stream().map(choice -> hosts[choice]).toArray(),
        earned(block, holds) - charged(block, holds, false) - broken,
        broken,
        row,
        amount);
  }

  /// What the hard rows inside a block charge, or the others.
  private double charged(int block, boolean[] holds, boolean hardOnes) {
    Model.Rows rows = model.rows();
    return blocks.rows(block).stream()
        .filter(row -> (rows.level()[row] == Score.HARD) == hardOnes)
        .mapToDouble(row -> rows.amount(row, model.activity(row, holds)) * rows.weight()[row])
        .sum();
  }

  private double earned(int block, boolean[] holds) {
    return gains[block].stream()
        .filter(i -> holds[model.gains().literal()[i]])
        .mapToDouble(i -> model.gains().points()[i])
        .sum();
  }

  /// Puts a plan in place of what a roster has for its block.
  void put(Plan plan, int[] hosts) {
    int[] choices = blocks.choices(plan.block()).stream().toArray();
    for (int i = 0; i < choices.length; i++) {
      hosts[choices[i]] = plan.hosts()[i];
    }
  }
}
