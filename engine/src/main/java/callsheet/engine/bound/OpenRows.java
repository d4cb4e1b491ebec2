package callsheet.engine.bound;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/// The rows over several days of a host while days are added one by one: what they have come to, as
/// far as it still matters, and what they charge for certain.
final class OpenRows {

  private final int count;
  private final int days;
  private final long[] ceiling;

  /// By row and day, the right side less the least, and less the most, that later days add.
  private final long[][] high;

  private final long[][] low;

  /// By day, kind and row what the kind adds.
  private final int[][][] adds;

  /// By day the rows of which it matters after it what they have come to.
  private final int[][] open;

  private final long[] sum;
  private int day;
  private long toll;

  /// @param days by day and kind what the kind adds to rows over several days
  /// @param rows these rows
  OpenRows(LinearProgram program, List<List<Map<Integer, Integer>>> days, List<Integer> rows) {
    this.count = rows.size();
    this.days = days.size();
    this.ceiling = rows.stream().mapToLong(row -> program.ceiling[row]).toArray();
    this.adds =
        days.stream()
            .map(ofDay ->
                ofDay.stream()
                    .map(sums -> rows.stream().mapToInt(r -> sums.getOrDefault(r, 0)).toArray())
                    .toArray(int[][]::new))
            .toArray(int[][][]::new);
    this.high = new long[count][this.days];
    this.low = new long[count][this.days];
    int[] first = new int[count];
    Arrays.fill(first, this.days);
    for (int row = 0; row < count; row++) {
      long most = program.right[rows.get(row)];
      long least = most;
      for (int d = this.days - 1; d >= 0; d--) {
        high[row][d] = most;
        low[row][d] = least;
        int lowest = Integer.MAX_VALUE;
        int highest = Integer.MIN_VALUE;
        for (int[] ofKind : adds[d]) {
          lowest = Math.min(lowest, ofKind[row]);
          highest = Math.max(highest, ofKind[row]);
        }
        most -= lowest;
        least -= highest;
        first[row] = lowest != 0 || highest != 0 ? d : first[row];
      }
    }
    this.open =
        IntStream.range(0, this.days)
            .mapToObj(d ->
                IntStream.range(0, count)
                    .filter(row -> first[row] <= d && low[row][d] < high[row][d])
                    .toArray())
            .toArray(int[][]::new);
    this.sum = new long[count];
  }

  /// How many kinds of patterns a day has.
  int kinds(int ofDay) {
    return adds[ofDay].length;
  }

  /// Adds a day; whether rows that must hold still can.
  ///
  /// @param before the state after the day before, of no numbers before the first day
  boolean add(int next, long[] before, int kind) {
    day = next;
    toll = 0;
    for (int row = 0; row < count; row++) {
      // What is not open is settled, or has not begun.
      sum[row] = day == 0 ? 0 : Math.clamp(0, low[row][day - 1], high[row][day - 1]);
    }
    for (int i = 0; i < before.length; i++) {
      sum[open[day - 1][i]] = before[i];
    }
    for (int row = 0; row < count; row++) {
      long now = sum[row] + adds[day][kind][row];
      if (now > high[row][day]) {
        if (ceiling[row] == Sides.HARD) {
          return false;
        }
        toll += (now - high[row][day]) * ceiling[row];
      }
      sum[row] = Math.clamp(now, low[row][day], high[row][day]);
    }
    return true;
  }

  /// What rows have come to after the day that was added, as far as it still matters.
  long[] state() {
    return IntStream.of(open[day]).mapToLong(row -> sum[row]).toArray();
  }

  /// What rows charge for certain since that day, in parts of [LinearProgram#UNIT].
  long toll() {
    return toll;
  }
}
