package callsheet.bench.instances;

import callsheet.bench.figure.Plot;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalLong;
import java.util.function.Function;

/// A family's outcomes as a picture: the instances from the lowest to the highest published cost,
/// and over each what is published, what was found and our bound.
final class Picture {

  private Picture() {}

  static void write(Family family, List<Outcome> outcomes, Path png) throws IOException {
    List<Outcome> sorted =
        outcomes.stream()
            .sorted(Comparator.comparingLong(o -> o.publishedBest().orElse(Long.MAX_VALUE)))
            .toList();
    new Plot(
            family + ", " + outcomes.size() + " instances",
            "instance, by best published cost",
            "cost")
        .line("published best", points(sorted, Outcome::publishedBest))
        .line("Callsheet", points(sorted, Picture::cost))
        .line("Callsheet's bound", points(sorted, Outcome::ourBound))
        .write(png);
  }

  private static OptionalLong cost(Outcome outcome) {
    return outcome.found().isComplete()
        ? OptionalLong.of(outcome.found().cost())
        : OptionalLong.empty();
  }

  private static List<Plot.Point> points(
      List<Outcome> outcomes, Function<Outcome, OptionalLong> value) {
    List<Plot.Point> points = new ArrayList<>();
    for (int i = 0; i < outcomes.size(); i++) {
      double rank = i + 1.0;
      value.apply(outcomes.get(i)).ifPresent(v -> points.add(new Plot.Point(rank, v)));
    }
    return points;
  }
}
