package callsheet.rule.time;

import callsheet.problem.Scenario;
import callsheet.problem.Seat;
import java.util.ArrayList;
import java.util.List;

/// Two shows of one host on one day, the later one after the earlier, that no other show of theirs
/// parts: what the judges of gaps look at.
record GapAudit(Seat earlier, Seat later) {

  /// All such pairs among a host's shows of a day, by the later show.
  static List<GapAudit> of(List<Seat> shows) {
    List<GapAudit> pairs = new ArrayList<>();
    for (Seat later : shows) {
      int lastStart = Integer.MIN_VALUE;
      for (Seat show : shows) {
        if (show.endMinute() <= later.startMinute()) {
          lastStart = Math.max(lastStart, show.startMinute());
        }
      }
      for (Seat earlier : shows) {
        if (earlier.endMinute() <= later.startMinute() && earlier.endMinute() > lastStart) {
          pairs.add(new GapAudit(earlier, later));
        }
      }
    }
    return pairs;
  }

  /// The minutes between the two.
  int gap() {
    return later.startMinute() - earlier.endMinute();
  }

  /// The minutes that the later show's category asks for, if any, or `otherwise`.
  int preparation(Scenario scenario, int otherwise) {
    int asked = scenario.category(later.broadcast().category()).preparationMinutes();
    return asked < 0 ? otherwise : asked;
  }
}
