package callsheet.engine.activity;

import java.util.Arrays;

/// What a change did to an activity, in the order in which it did it, to take it back without
/// following the links again.
final class Journal {

  /// Pairs: a choice, and the literal it had.
  int[] choice = new int[64];

  int choices;

  /// Where in the rooms a row stands, and by how much its sum rose.
  int[] row = new int[1024];

  int[] change = new int[1024];
  int moves;

  /// Twice a derived literal, plus 1 if it lost a member instead of gaining one.
  int[] count = new int[1024];

  int counts;

  /// Nothing is written down before the first change begins: who never takes anything back pays no
  /// memory for it.
  private boolean open;

  void open() {
    clear();
    open = true;
  }

  void close() {
    clear();
    open = false;
  }

  private void clear() {
    choices = 0;
    moves = 0;
    counts = 0;
  }

  void changed(int of, int before) {
    if (!open) {
      return;
    }
    if (choices == choice.length) {
      choice = Arrays.copyOf(choice, 2 * choices);
    }
    choice[choices++] = of;
    choice[choices++] = before;
  }

  void moved(int at, int by) {
    if (!open) {
      return;
    }
    if (moves == row.length) {
      row = Arrays.copyOf(row, 2 * moves);
      change = Arrays.copyOf(change, 2 * moves);
    }
    row[moves] = at;
    change[moves++] = by;
  }

  void counted(int literal, int sign) {
    if (!open) {
      return;
    }
    if (counts == count.length) {
      count = Arrays.copyOf(count, 2 * counts);
    }
    count[counts++] = 2 * literal + (sign > 0 ? 0 : 1);
  }
}
