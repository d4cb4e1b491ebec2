package callsheet.engine.search;

import callsheet.model.Choices;
import callsheet.model.Conflicts;
import callsheet.model.Model;
import callsheet.roster.Score;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;

/// A model of rows whose coefficients are all one, unless said otherwise, with one soft level, for
/// tests.
public final class PlainRows {

  private final Choices choices;
  private final List<int[]> literals = new ArrayList<>();
  private final List<int[]> coefficients = new ArrayList<>();
  private final List<long[]> bounds = new ArrayList<>();
  private final List<Integer> levels = new ArrayList<>();
  private final List<int[]> anys = new ArrayList<>();
  private final List<Conflicts> conflicts = new ArrayList<>();

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

  /// A seat that nobody takes costs one of fill.
  public void missed(int seat) {
    add(Score.FILL, Model.NO_LO, 0, choices.unfilled(seat));
  }

  /// Nobody can take two seats, the lower of which is given first.
  public void exclude(int seatA, int seatB) {
    BitSet all = new BitSet();
    all.set(0, choices.hosts());
    int[] one = {1};
    conflicts.add(new Conflicts(0, all, Score.HARD, 1, new int[] {seatA}, new int[] {seatB}, one));
  }

  /// What some literals, each as often as it says, come to must keep to limits.
  public void weighed(long lo, long hi, int[] of, int[] times) {
    hard(lo, hi, of);
    coefficients.set(coefficients.size() - 1, times);
  }

  private void add(int level, long lo, long hi, int... of) {
    literals.add(of);
    int[] ones = new int[of.length];
    Arrays.fill(ones, 1);
    coefficients.add(ones);
    bounds.add(new long[] {lo, hi});
    levels.add(level);
  }

  /// The model of these rows.
  public Model model() {
    int count = literals.size();
    int[] flat = flat(literals);
    int[] step = new int[count];
    byte[] level = new byte[count];
    long[] weight = new long[count];
    Arrays.fill(step, 1);
    Arrays.fill(weight, 1);
    for (int row = 0; row < count; row++) {
      level[row] = levels.get(row).byteValue();
    }
    Model.Rows rows =
        new Model.Rows(
            starts(literals),
            flat,
            flat(coefficients),
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
    return new Model(choices, 3, rows, derived, List.copyOf(conflicts), gains, new long[3]);
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
