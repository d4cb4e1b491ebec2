package callsheet.rule.eligibility;

import callsheet.problem.Horizon;
import callsheet.problem.Scenario;
import callsheet.problem.Seat;

/// Names shows in messages: programme, or else id; date and clock.
final class Shows {

  private Shows() {}

  static String text(Scenario scenario, Seat seat) {
    Horizon horizon = scenario.horizon();
    var broadcast = seat.broadcast();
    String title = broadcast.programme().isEmpty() ? broadcast.id() : broadcast.programme();
    return "%s %s–%s '%s'"
        .formatted(
            horizon.date(seat.day()),
            horizon.clock(seat.startMinute()),
            horizon.clock(seat.endMinute(), seat.day()),
            title);
  }
}
