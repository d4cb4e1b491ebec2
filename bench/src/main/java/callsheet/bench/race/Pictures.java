package callsheet.bench.race;

import callsheet.bench.figure.Plot;
import callsheet.bench.figure.Plot.Point;
import callsheet.roster.Score;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/// The pictures of a size: one seed's objective and bounds over time, and how far everybody is from
/// the best known, the median of all seeds.
public final class Pictures {

  private static final int SOFT = Score.FILL + 1;

  /// A gap of less is shown as this, since a logarithmic axis has no 0.
  private static final double LEAST_GAP = 0.01;

  private final Summary summary;

  /// The pictures of a summary.
  public Pictures(Summary summary) {
    this.summary = summary;
  }

  /// Writes `NAME-SIZE.png` and `NAME-SIZE-gap.png` beside the table `NAME.csv`.
  public void write(Path table) throws IOException {
    String name = table.getFileName().toString().replaceFirst("\\.csv$", "");
    objective().write(table.resolveSibling(name + "-" + summary.size() + ".png"));
    behind().write(table.resolveSibling(name + "-" + summary.size() + "-gap.png"));
  }

  /// Level 1 of the first seed, from when hard rules and filled seats are as good as the best
  /// known.
  private Plot objective() {
    List<Course> courses = summary.seeds().getFirst();
    Plot plot = new Plot(summary.size() + ", seed 1", "seconds", "level 1").logAcross();
    Score best = Table.bestKnown(courses).orElseThrow();
    long least = best.level(SOFT);
    long most = least;
    for (Course course : courses) {
      List<Point> incumbent = course.incumbentPoints(SOFT, best.level(Score.FILL));
      List<Point> bound = course.boundPoints(SOFT);
      plot.stairs(course.contender(), incumbent).dashes(course.contender() + ", bound", bound);
      for (Point point : incumbent) {
        least = Math.min(least, (long) point.y());
      }
      if (!bound.isEmpty()) {
        most = Math.max(most, (long) bound.getLast().y());
      }
    }
    double margin = Math.max(1, 0.1 * (most - least));
    return plot.from(least - margin, most + 2 * margin);
  }

  private Plot behind() {
    Plot plot =
        new Plot(
                "%s, median of %d seeds".formatted(summary.size(), summary.seeds().size()),
                "seconds",
                "behind the best known, %, at the first level that differs")
            .logAcross()
            .logUp();
    List<Course> courses = summary.seeds().getFirst();
    for (int c = 0; c < courses.size(); c++) {
      plot.stairs(courses.get(c).contender(), medians(c));
    }
    return plot;
  }

  private List<Point> medians(int contender) {
    Grid grid = summary.seeds().getFirst().get(contender).grid();
    List<Point> points = new ArrayList<>();
    for (int i = 0; i < grid.size(); i++) {
      int moment = i;
      double median =
          Medians.of(
                  IntStream.range(0, summary.seeds().size())
                      .mapToDouble(seed -> summary.behind(seed, contender, moment)))
              .median();
      if (Double.isFinite(median)) {
        points.add(new Point(grid.moment(i), Math.max(LEAST_GAP, 100 * median)));
      }
    }
    return points;
  }
}
