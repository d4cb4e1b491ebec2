package callsheet.engine.columns;

import callsheet.engine.cpsat.Ties;
import callsheet.model.Model;
import callsheet.roster.Score;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/// The blocks of a model ([Ties]), with the soft rows between them and the rows inside each.
final class Blocks {

  private final Model model;
  private final Ties ties;
  private final BitSet links = new BitSet();

  /// By block the rows inside it that count.
  private final BitSet[] rows;

  private Blocks(Model model, Ties ties) {
    this.model = model;
    this.ties = ties;
    this.rows = new BitSet[ties.blocks().size()];
    Arrays.setAll(rows, block -> new BitSet());
    sortRows();
  }

  /// The blocks of a model, if it falls into enough of them, none of which is most of it, and is
  /// simple enough: no conflicts, one soft level, and rows between blocks that count every unit of
  /// base literals. A month has conflicts.
  static Optional<Blocks> of(Model model) {
    return isOfOneLevel(model)
        ? Optional.of(new Ties(model))
            .filter(Ties::isSplit)
            .map(ties -> new Blocks(model, ties))
            .filter(Blocks::arePlain)
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
    return rows.length;
  }

  /// The choices of a block that are not settled.
  BitSet choices(int block) {
    return ties.blocks().get(block);
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
    return ties.of(literal);
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
