package callsheet.engine.columns;

import callsheet.model.Choices;
import callsheet.model.Conflicts;
import callsheet.model.Model;
import callsheet.roster.Score;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Optional;
import java.util.stream.IntStream;

/// The parts into which a model falls when the soft rows between them are left out: choices that a
/// hard row, a derived literal or a conflict ties to each other are in the same block.
final class Blocks {

  /// Fewer blocks are no more than a part that exact repair frees.
  private static final int FEWEST = 8;

  private final Model model;

  /// By choice the one that stands for its block, and then the block; [Model#NONE] for settled
  /// choices.
  private final int[] blockOf;

  private final BitSet[] choices;
  private final BitSet links = new BitSet();

  /// By block the rows inside it that count.
  private final BitSet[] rows;

  private Blocks(Model model) {
    this.model = model;
    this.blockOf = IntStream.range(0, model.choices().count()).toArray();
    tieAll();
    this.choices = number();
    this.rows = new BitSet[choices.length];
    Arrays.setAll(rows, block -> new BitSet());
    sortRows();
  }

  /// The blocks of a model, if it falls into enough of them, none of which is most of it.
  static Optional<Blocks> of(Model model) {
    Blocks blocks = new Blocks(model);
    int seats = IntStream.range(0, blocks.count()).map(b -> blocks.choices(b).cardinality()).sum();
    boolean isSplit =
        blocks.count() >= FEWEST
            && Arrays.stream(blocks.choices).allMatch(c -> 2 * c.cardinality() <= seats);
    return isSplit && !blocks.links.isEmpty() ? Optional.of(blocks) : Optional.empty();
  }

  /// How many there are.
  int count() {
    return choices.length;
  }

  /// The choices of a block that are not settled.
  BitSet choices(int block) {
    return choices[block];
  }

  /// The soft rows over choices of several blocks.
  BitSet links() {
    return links;
  }

  /// Whether what counts beside the hard rows is all of the last level, and rows between blocks
  /// speak of base literals alone and count every unit.
  boolean areOfOneLevel() {
    Model.Rows all = model.rows();
    int last = model.levels() - 1;
    boolean rowsAre =
        IntStream.range(0, all.count())
            .map(row -> all.level()[row])
            .allMatch(level -> level == last || level == Score.HARD || level == Model.UNCOUNTED);
    boolean gainsAre =
        IntStream.range(0, model.gains().level().length)
            .allMatch(
                i -> model.gains().level()[i] == last && model.gains().literal()[i] != Model.TRUE);
    return rowsAre
        && gainsAre
        && model.conflicts().isEmpty()
        && links.stream().allMatch(this::isPlain);
  }

  private boolean isPlain(int row) {
    Model.Rows all = model.rows();
    return all.step()[row] == 1
        && Arrays.stream(all.literal(), all.start()[row], all.start()[row + 1])
            .allMatch(literal -> literal != Model.TRUE && literal < model.choices().literals());
  }

  /// The rows inside a block that count.
  BitSet rows(int block) {
    return rows[block];
  }

  /// The block that a literal is of, or [Model#NONE] if it is of none.
  int of(int literal) {
    return literal == Model.TRUE ? Model.NONE : blockOf[anyChoice(literal)];
  }

  private void tieAll() {
    Model.Rows all = model.rows();
    for (int row = 0; row < all.count(); row++) {
      if (all.level()[row] == Score.HARD || all.level()[row] == Model.UNCOUNTED) {
        tie(all.literal(), all.start()[row], all.start()[row + 1]);
      }
    }
    Model.Derived derived = model.derived();
    for (int k = 0; k < derived.count(); k++) {
      tie(derived.member(), derived.start()[k], derived.start()[k + 1]);
    }
    for (Conflicts conflicts : model.conflicts()) {
      for (int i = 0; i < conflicts.size(); i++) {
        tie(conflicts.seatA()[i], conflicts.seatB()[i]);
      }
    }
  }

  private void tie(int[] literal, int from, int to) {
    int first = Model.NONE;
    for (int i = from; i < to; i++) {
      int choice = literal[i] == Model.TRUE ? Model.NONE : anyChoice(literal[i]);
      if (first != Model.NONE && choice != Model.NONE) {
        tie(first, choice);
      }
      first = choice == Model.NONE ? first : choice;
    }
  }

  private void tie(int a, int b) {
    if (!model.choices().isSettled(a) && !model.choices().isSettled(b)) {
      blockOf[root(a)] = root(b);
    }
  }

  private int root(int choice) {
    int root = choice;
    while (blockOf[root] != root) {
      blockOf[root] = blockOf[blockOf[root]];
      root = blockOf[root];
    }
    return root;
  }

  /// A choice that a literal speaks of: all that it speaks of are in one block.
  private int anyChoice(int literal) {
    int base = literal;
    while (base >= model.choices().literals()) {
      Model.Derived derived = model.derived();
      int k = base - model.choices().literals();
      int row = derived.brokenRow()[k];
      base =
          row == Model.NONE
              ? first(derived.member(), derived.start()[k])
              : first(model.rows().literal(), model.rows().start()[row]);
    }
    return model.choices().choiceOf(base);
  }

  private static int first(int[] literal, int from) {
    int at = from;
    while (literal[at] == Model.TRUE) {
      at++;
    }
    return literal[at];
  }

  private BitSet[] number() {
    Choices all = model.choices();
    int[] root = IntStream.range(0, blockOf.length).map(this::root).toArray();
    int[] number = new int[blockOf.length];
    Arrays.fill(number, Model.NONE);
    int count = 0;
    for (int choice = 0; choice < root.length; choice++) {
      if (all.isSettled(choice)) {
        blockOf[choice] = Model.NONE;
      } else {
        if (number[root[choice]] == Model.NONE) {
          number[root[choice]] = count++;
        }
        blockOf[choice] = number[root[choice]];
      }
    }
    BitSet[] numbered = new BitSet[count];
    Arrays.setAll(numbered, block -> new BitSet());
    for (int choice = 0; choice < blockOf.length; choice++) {
      if (blockOf[choice] != Model.NONE) {
        numbered[blockOf[choice]].set(choice);
      }
    }
    return numbered;
  }

  private void sortRows() {
    Model.Rows all = model.rows();
    for (int row = 0; row < all.count(); row++) {
      int[] of =
          Arrays.stream(all.literal(), all.start()[row], all.start()[row + 1])
              .map(this::of)
              .filter(block -> block != Model.NONE)
              .distinct()
              .limit(2)
              .toArray();
      if (of.length > 1) {
        links.set(row);
      } else if (of.length == 1 && all.level()[row] != Model.UNCOUNTED) {
        rows[of[0]].set(row);
      }
    }
  }
}
