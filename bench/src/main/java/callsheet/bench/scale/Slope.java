package callsheet.bench.scale;

import callsheet.bench.figure.Plot.Point;
import java.util.List;

/// The exponent with which a cost grows: the slope of the least-squares line through the
/// logarithms.
final class Slope {

  private Slope() {}

  /// The slope through at least two points of different sizes; all coordinates are positive.
  static double of(List<Point> points) {
    double meanX = points.stream().mapToDouble(p -> Math.log(p.x())).average().orElseThrow();
    double meanY = points.stream().mapToDouble(p -> Math.log(p.y())).average().orElseThrow();
    double products = 0;
    double squares = 0;
    for (Point point : points) {
      double x = Math.log(point.x()) - meanX;
      products += x * (Math.log(point.y()) - meanY);
      squares += x * x;
    }
    return products / squares;
  }

  /// The slope that `n · log n` would have at the same sizes.
  static double ofLinearithmic(List<Point> points) {
    return of(linearithmic(points));
  }

  /// What `n · log n` would be at the same sizes, from the first point on.
  static List<Point> linearithmic(List<Point> points) {
    double scale = points.isEmpty() ? 1 : points.getFirst().y() / ofOne(points.getFirst());
    return points.stream().map(p -> new Point(p.x(), scale * ofOne(p))).toList();
  }

  private static double ofOne(Point point) {
    return point.x() * Math.log(point.x());
  }
}
