package callsheet.io.report;

import callsheet.problem.Broadcast;
import callsheet.problem.Scenario;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// A colour for each product category, the most frequent first, so that they lie furthest apart.
/// The style sheet has [#COLOURS] of them; more categories share.
final class CategoryColours {

  private static final int COLOURS = 16;

  private final List<String> categories;
  private final Map<String, Integer> rank = new HashMap<>();

  CategoryColours(Scenario scenario) {
    Map<String, Integer> frequency = new TreeMap<>();
    for (Broadcast broadcast : scenario.broadcasts()) {
      if (!scenario.seatsOf(broadcast).isEmpty()) {
        frequency.merge(broadcast.category(), 1, Integer::sum);
      }
    }
    categories =
        frequency.entrySet().stream()
            .sorted(Map.Entry.<String, Integer>comparingByValue().reversed())
            .map(Map.Entry::getKey)
            .toList();
    categories.forEach(category -> rank.put(category, rank.size()));
  }

  /// The categories that want hosts, the most frequent first.
  List<String> categories() {
    return categories;
  }

  /// The style sheet's class for a category.
  String of(String category) {
    return "c" + rank.getOrDefault(category, 0) % COLOURS;
  }
}
