package callsheet.engine.search;

import callsheet.model.Choices;
import callsheet.model.Model;
import callsheet.roster.Score;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// A model of rows whose coefficients are all one, with one soft level, for tests.
public final class PlainRows {

  private final Choices choices;
  private final List<int[]> literals = new ArrayList<>();
  private final List<long[]> bounds = new ArrayList<>();
  private final List<Integer> levels = new ArrayList<>();
  private final List<int[]> anys = new ArrayList<>();

  /// A model without rows.
  public PlainRows(Choices choices) {
    this.choices = choices;
  }

  /// A literal that holds as soon as one of some does.
  public int any(int... members) {
    anys.add(members);
    return choices.literals() + anys.size() - 1;
  }

  /// So many of some literals must hold.
  public void hard(long lo, long hi, int... of) {
    add(Score.HARD, lo, hi, of);
  }

  /// Each of some literals that holds beyond so many, or is missing, costs one.
  public void soft(long lo, long hi, int... of) {
    add(Score.FILL + 1, lo, hi, of);
  }

  private void add(int level, long lo, long hi, int... of) {
    literals.add(of);
    bounds.add(new long[] {lo, hi});
    levels.add(level);
  }

  /// The model of these rows.
  public Model model() {
    int count = literals.size();
    int[] flat = flat(literals);
    int[] ones = new int[flat.length];
    int[] step = new int[count];
    byte[] level = new byte[count];
    long[] weight = new long[count];
    Arrays.fill(ones, 1);
    Arrays.fill(step, 1);
    Arrays.fill(weight, 1);
    for (int row = 0; row < count; row++) {
      level[row] = levels.get(row).byteValue();
    }
    Model.Rows rows =
        new Model.Rows(
            starts(literals),
            flat,
            ones,
            bounds.stream().mapToLong(bound -> bound[0]).toArray(),
            bounds.stream().mapToLong(bound -> bound[1]).toArray(),
            step,
            level,
            weight,
            new short[count],
            new int[4 * count]);
    int[] brokenRow = new int[anys.size()];
    Arrays.fill(brokenRow, Model.NONE);
    Model.Derived derived = new Model.Derived(starts(anys), flat(anys), brokenRow);
    Model.Gains gains = new Model.Gains(new byte[0], new int[0], new long[0]);
    return new Model(choices, 3, rows, derived, List.of(), gains, new long[3]);
  }

  private static int[] flat(List<int[]> lists) {
    return lists.stream().flatMapToInt(Arrays::stream).toArray();
  }

  private static int[] starts(List<int[]> lists) {
    int[] start = new int[lists.size() + 1];
    for (int i = 0; i < lists.size(); i++) {
      start[i + 1] = start[i] + lists.get(i).length;
    }
    return start;
  }
}
