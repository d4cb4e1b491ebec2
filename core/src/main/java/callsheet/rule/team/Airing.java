package callsheet.rule.team;

import callsheet.problem.Broadcast;
import callsheet.problem.Horizon;
import callsheet.problem.Scenario;
import callsheet.problem.Text;

/// Names broadcasts in messages: date, clocks, and programme or else id.
final class Airing {

  private Airing() {}

  static Text text(Scenario scenario, Broadcast broadcast) {
    Horizon horizon = scenario.horizon();
    int day = horizon.dayOf(broadcast.startMinute());
    String title = broadcast.programme().isEmpty() ? broadcast.id() : broadcast.programme();
    return Text.of(
        "%s %s–%s '%s'"
            .formatted(
                horizon.date(day),
                horizon.clock(broadcast.startMinute(), day),
                horizon.clock(broadcast.endMinute(), day),
                title));
  }
}
