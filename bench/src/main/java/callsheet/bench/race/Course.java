package callsheet.bench.race;

import callsheet.bench.figure.Plot.Point;
import callsheet.roster.Score;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.IntFunction;

/// How a contender fared on one scenario: its best roster's score and its least bound at each
/// moment.
public final class Course {

  private final String contender;
  private final Grid grid;
  private final List<Optional<Score>> incumbents;
  private final List<Optional<Score>> bounds;
  private final int late;

  /// @param late rosters that came after the limit and don't count
  Course(
      String contender,
      Grid grid,
      List<Optional<Score>> incumbents,
      List<Optional<Score>> bounds,
      int late) {
    this.contender = contender;
    this.grid = grid;
    this.incumbents = List.copyOf(incumbents);
    this.bounds = List.copyOf(bounds);
    this.late = late;
  }

  String contender() {
    return contender;
  }

  int late() {
    return late;
  }

  Grid grid() {
    return grid;
  }

  /// The best score found until a moment of the grid.
  Optional<Score> incumbent(int moment) {
    return incumbents.get(moment);
  }

  Duration limit() {
    return Duration.ofNanos((long) (grid.limit() * 1e9));
  }

  /// The best score found until a checkpoint.
  Optional<Score> incumbent(Duration checkpoint) {
    return incumbents.get(grid.of(checkpoint));
  }

  /// The least bound told until a checkpoint.
  Optional<Score> bound(Duration checkpoint) {
    return bounds.get(grid.of(checkpoint));
  }

  /// The least bound of all.
  Optional<Score> bound() {
    return bounds.getLast();
  }

  /// The best score of all.
  Optional<Score> best() {
    return incumbents.getLast();
  }

  /// Seconds until a score at least as good was found.
  OptionalDouble reached(Score goal) {
    return first(i -> incumbents.get(i).filter(score -> score.compareTo(goal) >= 0).isPresent());
  }

  /// Seconds until the gap was proven to be so small at every level.
  OptionalDouble proven(double gap) {
    return first(i -> {
      Optional<Gap> at = Gap.of(incumbents.get(i), bounds.get(i));
      return at.isPresent() && at.get().relative().orElse(Double.MAX_VALUE) <= gap;
    });
  }

  private OptionalDouble first(IntFunction<Boolean> holds) {
    for (int i = 0; i < grid.size(); i++) {
      if (holds.apply(i)) {
        return OptionalDouble.of(grid.moment(i));
      }
    }
    return OptionalDouble.empty();
  }

  /// Seconds until a checkpoint, weighed by how far the best score was from the best known one:
  /// fully while there is none, not at all once it is reached (the primal integral).
  double primalIntegral(Score bestKnown, Duration checkpoint) {
    int last = grid.of(checkpoint);
    double sum = grid.moment(0);
    for (int i = 0; i < last; i++) {
      sum += Gap.primal(incumbents.get(i), bestKnown) * (grid.moment(i + 1) - grid.moment(i));
    }
    return sum;
  }

  /// A level of the incumbent over time, while its fill level is at least `fill`.
  List<Point> incumbentPoints(int level, long fill) {
    return points(
        incumbents.stream()
            .map(best -> best.filter(b -> b.isFeasible() && b.level(Score.FILL) >= fill))
            .toList(),
        level);
  }

  /// A level of the bound over time.
  List<Point> boundPoints(int level) {
    return points(bounds, level);
  }

  private List<Point> points(List<Optional<Score>> scores, int level) {
    List<Point> points = new ArrayList<>();
    for (int i = 0; i < grid.size(); i++) {
      if (scores.get(i).isPresent()) {
        points.add(new Point(grid.moment(i), scores.get(i).get().level(level)));
      }
    }
    return points;
  }
}
