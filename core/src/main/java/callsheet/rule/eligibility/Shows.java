package callsheet.rule.eligibility;

import callsheet.problem.Horizon;
import callsheet.problem.Scenario;
import callsheet.problem.Seat;
import callsheet.problem.Text;

/// Names shows in messages: programme, or else product, category or id; date and clock.
final class Shows {

  private Shows() {}

  static Text text(Scenario scenario, Seat seat) {
    Horizon horizon = scenario.horizon();
    var broadcast = seat.broadcast();
    String title = broadcast.programme().isEmpty() ? broadcast.id() : broadcast.programme();
    return Text.of(
        "%s %s–%s '%s'"
            .formatted(
                horizon.date(seat.day()),
                horizon.clock(seat.startMinute()),
                horizon.clock(seat.endMinute(), seat.day()),
                title));
  }
}
