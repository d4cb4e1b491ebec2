package callsheet.engine.columns;

import callsheet.engine.cpsat.Multipliers;
import callsheet.model.Choices;
import callsheet.model.Model;
import callsheet.roster.Score;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.stream.IntStream;

/// Reads plans off rosters and paths, and writes them into rosters.
final class Plans {

  private final Model model;
  private final Choices choices;
  private final Blocks blocks;
  private final double hard;

  /// By block its gains, and the terms of rows between blocks that are of its literals, row by row.
  private final BitSet[] gains;

  private final BitSet[] terms;

  /// By term of a row the row.
  private final int[] rowOf;

  /// Plans of which a unit by which a hard row is broken weighs more than all points.
  Plans(Model model, Blocks blocks) {
    this(model, blocks, (double) Multipliers.of(model).factor()[Score.HARD]);
  }

  /// @param hard what a unit by which a hard row is broken weighs against points
  Plans(Model model, Blocks blocks, double hard) {
    this.model = model;
    this.choices = model.choices();
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

  /// The plan that a path through a block's diagram is.
  ///
  /// @param hosts any roster, by choice
  /// @param options by layer
  Plan of(int block, int[] hosts, Diagram diagram, int[] options) {
    int[] roster = hosts.clone();
    for (int layer = 0; layer < options.length; layer++) {
      int choice = diagram.layers().get(layer).choice();
      roster[choice] = choices.hostOf(choices.start(choice) + options[layer]);
    }
    return of(block, roster, model.values(roster));
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
        blocks.choices(block).stream()
            .map(choice -> choices.literalOf(choice, hosts[choice]))
            .toArray(),
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

  /// What base literals earn at prices of the rows between blocks, in parts.
  ///
  /// @param price by row what a unit more of its sum is worth, in parts
  long[] earned(long[] price) {
    long[] earned = new long[choices.literals()];
    Model.Gains all = model.gains();
    for (int i = 0; i < all.literal().length; i++) {
      earned[all.literal()[i]] += Parts.of(all.points()[i]);
    }
    Model.Rows rows = model.rows();
    for (BitSet of : terms) {
      of.stream()
          .forEach(i -> earned[rows.literal()[i]] += price[rowOf[i]] * rows.coefficient()[i]);
    }
    return earned;
  }

  /// Puts a plan in place of what a roster has for its block.
  void put(Plan plan, int[] hosts) {
    for (int literal : plan.literals()) {
      hosts[choices.choiceOf(literal)] = choices.hostOf(literal);
    }
  }
}
