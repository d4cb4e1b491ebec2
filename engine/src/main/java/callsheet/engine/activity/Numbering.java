package callsheet.engine.activity;

import callsheet.model.Model;
import java.util.Arrays;

/// New numbers for rows and derived literals: those of one host and day stand together, so that the
/// rows which a change touches share cache lines. Base literals keep theirs.
///
/// @param base the number of base literals
/// @param row the new number of each row
/// @param derived the new number of each derived literal, `base` left out
@SuppressWarnings("ArrayRecordComponent") // read while wiring, never compared
record Numbering(int base, int[] row, int[] derived) {

  private static final int INDEX_BITS = 32;

  /// Days before the horizon have negative numbers.
  private static final long DAYS_BEFORE = 1 << 14;

  static Numbering of(Model model) {
    long[] rowKey = new long[model.rows().count()];
    int[] instance = model.rows().instance();
    for (int row = 0; row < rowKey.length; row++) {
      rowKey[row] = key(instance[4 * row], instance[4 * row + 1]);
    }
    return new Numbering(
        model.choices().literals(), byKey(rowKey), byKey(derivedKeys(model, rowKey)));
  }

  /// A derived literal belongs where the first of its members or its row belongs.
  private static long[] derivedKeys(Model model, long[] rowKey) {
    int base = model.choices().literals();
    Model.Derived derived = model.derived();
    long[] key = new long[derived.count()];
    for (int k = 0; k < key.length; k++) {
      int row = derived.brokenRow()[k];
      if (row != Model.NONE) {
        key[k] = rowKey[row];
      } else if (derived.start()[k] < derived.start()[k + 1]) {
        int member = derived.member()[derived.start()[k]];
        key[k] = member >= base ? key[member - base] : baseKey(model, member);
      }
    }
    return key;
  }

  private static long baseKey(Model model, int literal) {
    int choice = model.choices().choiceOf(literal);
    return choice == Model.NONE
        ? key(Model.NONE, Model.NONE)
        : key(model.choices().hostOf(literal), model.choices().day(choice));
  }

  private static long key(int host, int day) {
    return (host + 1L) << 48 | (day + DAYS_BEFORE) << INDEX_BITS;
  }

  private static int[] byKey(long[] key) {
    long[] sorted = new long[key.length];
    Arrays.setAll(sorted, i -> key[i] | i);
    Arrays.sort(sorted);
    int[] number = new int[key.length];
    for (int place = 0; place < sorted.length; place++) {
      number[(int) (sorted[place] & ((1L << INDEX_BITS) - 1))] = place;
    }
    return number;
  }

  /// The old number of each row, by its new one.
  int[] oldRow() {
    int[] old = new int[row.length];
    for (int i = 0; i < row.length; i++) {
      old[row[i]] = i;
    }
    return old;
  }

  /// The new number of a literal.
  int literal(int old) {
    return old < base ? old : base + derived[old - base];
  }
}
