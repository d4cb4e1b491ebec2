package callsheet.bench.race;

import callsheet.bench.figure.CsvTable;
import callsheet.roster.Score;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.LongStream;

/// The race as CSV: a row for each size, seed, contender and checkpoint.
///
/// `gap_level` is the first level at which score and bound differ, empty if no bound is known or
/// none differs; `gap` is the difference there in parts of the score. `primal_integral` is in
/// seconds, against the best score that anybody reached on that seed.
public final class Table implements AutoCloseable {

  private static final String[] COLUMNS = {
    "size",
    "seed",
    "contender",
    "seconds",
    "hard",
    "fill",
    "level_1",
    "bound_hard",
    "bound_fill",
    "bound_level_1",
    "gap_level",
    "gap",
    "primal_integral"
  };

  private final CsvTable csv;
  private final List<Duration> checkpoints;

  /// A table in a file, or on standard output.
  public Table(Optional<Path> file, List<String> remarks, List<Duration> checkpoints) {
    this.csv = CsvTable.to(file, remarks, COLUMNS);
    this.checkpoints = List.copyOf(checkpoints);
  }

  /// Adds a seed.
  public void add(String size, long seed, List<Course> courses) {
    Optional<Score> bestKnown = bestKnown(courses);
    for (Course course : courses) {
      for (Duration checkpoint : checkpoints) {
        if (checkpoint.compareTo(course.limit()) <= 0) {
          add(size, seed, course, checkpoint, bestKnown);
        }
      }
    }
  }

  private void add(
      String size, long seed, Course course, Duration checkpoint, Optional<Score> bestKnown) {
    Optional<Gap> gap = Gap.of(course.incumbent(checkpoint), course.bound(checkpoint));
    List<Object> row = new ArrayList<>();
    row.addAll(List.of(size, seed, course.contender(), checkpoint.toMillis() / 1000.0));
    row.addAll(levels(course.incumbent(checkpoint)));
    row.addAll(levels(course.bound(checkpoint)));
    row.add(gap.filter(g -> g.level() >= 0).map(Gap::level));
    row.add(gap.map(Gap::relative));
    row.add(bestKnown.map(best -> course.primalIntegral(best, checkpoint)));
    csv.row(row.toArray());
  }

  private static List<?> levels(Optional<Score> score) {
    return score
        .map(s -> LongStream.range(0, 3).mapToObj(level -> s.level((int) level)).toList())
        .<List<?>>map(levels -> levels)
        .orElse(List.of("", "", ""));
  }

  /// The best score that anybody reached.
  static Optional<Score> bestKnown(List<Course> courses) {
    return courses.stream().flatMap(c -> c.best().stream()).max(Score::compareTo);
  }

  @Override
  public void close() throws java.io.IOException {
    csv.close();
  }
}
