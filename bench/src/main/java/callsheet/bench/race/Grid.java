package callsheet.bench.race;

import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;

/// The moments at which a contender's best roster is kept: the checkpoints and 25 moments a decade
/// from a hundredth of a second to the limit. All rosters on the way would be too many to judge.
final class Grid {

  private static final int A_DECADE = 25;
  private static final double FIRST = 0.01;

  /// What comes so late after the limit still counts, in seconds and as a part of the limit: a
  /// solver can't stop to the millisecond.
  private static final double GRACE = 0.25;

  private static final double PART_OF_LIMIT = 0.1;

  private final double limit;
  private final double[] moments;

  Grid(Duration limit, List<Duration> checkpoints) {
    this.limit = limit.toNanos() / 1e9;
    int steps = (int) Math.ceil(A_DECADE * Math.log10(this.limit / FIRST));
    this.moments =
        DoubleStream.concat(
                DoubleStream.concat(
                    checkpoints.stream().mapToDouble(c -> c.toNanos() / 1e9),
                    DoubleStream.of(this.limit)),
                IntStream.range(0, Math.max(0, steps))
                    .mapToDouble(i -> FIRST * Math.pow(10, i / (double) A_DECADE)))
            .filter(moment -> moment <= this.limit)
            .sorted()
            .distinct()
            .toArray();
  }

  int size() {
    return moments.length;
  }

  double moment(int index) {
    return moments[index];
  }

  double limit() {
    return limit;
  }

  /// The first moment at which something found after so many seconds counts; [#size] if none.
  ///
  /// @param until the limit that its contender works to
  int at(double seconds, double until) {
    double grace = Math.min(GRACE, PART_OF_LIMIT * until);
    double counted = seconds > until && seconds <= until + grace ? until : seconds;
    int index = Arrays.binarySearch(moments, counted);
    return index < 0 ? -index - 1 : index;
  }

  /// The moment of a checkpoint that lies within the limit.
  int of(Duration checkpoint) {
    return Arrays.binarySearch(moments, checkpoint.toNanos() / 1e9);
  }
}
