package callsheet.rule.time;

import callsheet.model.Model;
import callsheet.problem.Category;
import callsheet.problem.Host;
import callsheet.problem.Scenario;
import callsheet.problem.Seat;
import callsheet.rule.Rows;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.ToIntBiFunction;

/// Compiles what must lie between two consecutive shows of a host on one broadcast day: `short ·
/// (x(a, h) + x(c, h) − Σ x(b, h)) ≤ short` over the seats b that lie entirely between a and c.
///
/// @param longest no two shows need more minutes between them
/// @param needed how many minutes must lie between an earlier show and a later one
record Gaps(Rows rows, int longest, ToIntBiFunction<Seat, Seat> needed) {

  private record Pair(Seat earlier, Seat later, int missing) {}

  void compile() {
    Scenario scenario = rows.scenario();
    for (int day = 0; day < scenario.horizon().days(); day++) {
      List<Seat> seats =
          scenario.seatsOn(day).stream()
              .sorted(Comparator.comparingInt(Seat::startMinute).thenComparingInt(Seat::index))
              .toList();
      for (Pair pair : tightPairs(seats)) {
        compile(pair, between(seats, pair));
      }
    }
  }

  private void compile(Pair pair, List<Seat> between) {
    List<Host> common =
        between.isEmpty()
            ? List.of()
            : rows.hosts(pair.earlier()).stream()
                .filter(host -> rows.takes(pair.later(), host) != Model.NONE)
                .toList();
    List<Seat> parting =
        between.stream()
            .filter(seat -> common.stream().anyMatch(h -> rows.takes(seat, h) != Model.NONE))
            .toList();
    if (parting.isEmpty()) {
      rows.conflict(pair.earlier(), pair.later(), pair.missing());
    }
    for (Host host : parting.isEmpty() ? List.<Host>of() : common) {
      rows.conflict(pair.earlier(), pair.later(), pair.missing(), host, parting);
    }
  }

  /// The pairs of seats, ordered by start, that follow each other too closely but do not overlap,
  /// and that some host could take both of.
  private List<Pair> tightPairs(List<Seat> seats) {
    List<Pair> pairs = new ArrayList<>();
    for (int i = 0; i < seats.size(); i++) {
      Seat earlier = seats.get(i);
      for (int j = i + 1; j < seats.size(); j++) {
        Seat later = seats.get(j);
        int gap = later.startMinute() - earlier.endMinute();
        if (gap >= longest) {
          break;
        }
        int missing = gap < 0 ? 0 : needed.applyAsInt(earlier, later) - gap;
        if (missing > 0 && rows.shareHosts(earlier, later)) {
          pairs.add(new Pair(earlier, later, missing));
        }
      }
    }
    return pairs;
  }

  /// Those of the seats, ordered by start, that lie entirely between the two of a pair.
  private static List<Seat> between(List<Seat> seats, Pair pair) {
    int low = 0;
    int high = seats.size();
    while (low < high) {
      int middle = (low + high) / 2;
      if (seats.get(middle).startMinute() < pair.earlier().endMinute()) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return seats.subList(low, seats.size()).stream()
        .takeWhile(seat -> seat.startMinute() < pair.later().startMinute())
        .filter(seat -> seat.endMinute() <= pair.later().startMinute())
        .toList();
  }

  /// The minutes a show's category asks for before it, or `otherwise` if it leaves them open.
  static int preparation(Scenario scenario, Seat later, int otherwise) {
    int own = scenario.category(later.broadcast().category()).preparationMinutes();
    return own >= 0 ? own : otherwise;
  }

  /// The most that [#preparation] can be.
  static int longestPreparation(Scenario scenario, int otherwise) {
    return scenario.categories().stream()
        .mapToInt(Category::preparationMinutes)
        .reduce(otherwise, Math::max);
  }
}
