package callsheet.planner.analysis.replan;

import callsheet.roster.Roster;
import callsheet.roster.Score;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;

/// What more or fewer changes would be worth.
///
/// @param points by the number allowed; each the best roster found that keeps it
public record ChangeCurve(List<Point> points) {

  /// The best roster found for a number of changes.
  ///
  /// @param allowed changes allowed
  /// @param changes changes made
  public record Point(int allowed, int changes, Roster roster, Score score) {}

  public ChangeCurve {
    points = List.copyOf(points);
  }

  /// The numbers of changes worth asking about: around the number allowed, and what the vacancies
  /// need.
  static SortedSet<Integer> numbers(int allowed, int vacancies, int most) {
    int step = Math.max(1, (allowed + 3) / 4);
    SortedSet<Integer> numbers = new TreeSet<>(List.of(0, allowed, vacancies));
    for (int times : new int[] {1, 2, 3, 6, 8, 12}) {
      numbers.add(times * step);
    }
    numbers.removeIf(number -> number > Math.max(most, allowed));
    return numbers;
  }

  /// The best of the rosters found for each number: what was found for fewer changes, or happens to
  /// need fewer, counts for more of them, too. Numbers that no roster found keeps are left out.
  static ChangeCurve of(Collection<Integer> numbers, Collection<Point> found) {
    List<Point> points = new ArrayList<>();
    for (int number : numbers) {
      Optional<Point> best =
          found.stream()
              .filter(point -> point.changes() <= number)
              .max((a, b) -> a.score().compareTo(b.score()));
      best.ifPresent(
          point -> points.add(new Point(number, point.changes(), point.roster(), point.score())));
    }
    return new ChangeCurve(points);
  }
}
