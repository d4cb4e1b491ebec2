package callsheet.engine.columns;

import callsheet.model.Choices;
import callsheet.model.Model;
import callsheet.roster.Score;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/// The parts into which a model falls when the soft rows between them are left out: choices that a
/// hard row or a derived literal ties to each other are in the same block.
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

  /// The blocks of a model, if it falls into enough of them, none of which is most of it, and is
  /// simple enough: no conflicts, one soft level, and rows between blocks that count every unit of
  /// base literals. A month has conflicts.
  static Optional<Blocks> of(Model model) {
    return isOfOneLevel(model)
        ? Optional.of(new Blocks(model)).filter(blocks -> blocks.isSplit() && blocks.arePlain())
        : Optional.empty();
  }

  private static boolean isOfOneLevel(Model model) {
    int last = model.levels() - 1;
    return last > Score.FILL
        && model.conflicts().isEmpty()
        && areIn(model.rows().level(), Set.of(last, Score.HARD, Model.UNCOUNTED))
        && areIn(model.gains().level(), Set.of(last));
  }

  private static boolean areIn(byte[] levels, Set<Integer> allowed) {
    return IntStream.range(0, levels.length).allMatch(i -> allowed.contains((int) levels[i]));
  }

  private boolean isSplit() {
    int seats = Arrays.stream(choices).mapToInt(BitSet::cardinality).sum();
    return count() >= FEWEST
        && Arrays.stream(choices).allMatch(block -> 2 * block.cardinality() <= seats);
  }

  private boolean arePlain() {
    return !links.isEmpty() && links.stream().allMatch(this::isPlain);
  }

  private boolean isPlain(int row) {
    Model.Rows all = model.rows();
    return all.step()[row] == 1
        && Arrays.stream(all.literal(), all.start()[row], all.start()[row + 1])
            .allMatch(literal -> literal != Model.TRUE && literal < model.choices().literals());
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
    blockOf[root(a)] = root(b);
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
