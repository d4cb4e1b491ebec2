package callsheet.rule.wishes;

import callsheet.problem.Daypart;
import callsheet.problem.Horizon;
import callsheet.problem.Request;
import callsheet.problem.Scenario;
import callsheet.problem.Seat;

/// What the judges of wishes read out of a request, and how they speak of it.
final class AuditWords {

  private AuditWords() {}

  /// Whether a seat is one of those that a request asks about.
  static boolean isAbout(Request request, Scenario scenario, Seat seat) {
    if (scenario.horizon().date(seat.day()).compareTo(request.until()) > 0) {
      return false;
    }
    var broadcast = seat.broadcast();
    return switch (request.targetKind()) {
      case BROADCAST -> request.target().equals(broadcast.id());
      case PROGRAMME -> request.target().equals(broadcast.programme());
      case BRAND -> request.target().equals(broadcast.brand());
      case VENDOR -> request.target().equals(broadcast.vendor());
      case DAYPART ->
          Daypart.named(request.target()).stream()
              .anyMatch(part -> part == Daypart.of(seat.startMinute()));
    };
  }

  /// A show: date, clock and programme, or else id.
  static String show(Scenario scenario, Seat seat) {
    Horizon horizon = scenario.horizon();
    var broadcast = seat.broadcast();
    return "%s %s '%s'"
        .formatted(
            horizon.date(seat.day()),
            horizon.clock(seat.startMinute(), seat.day()),
            broadcast.programme().isEmpty() ? broadcast.id() : broadcast.programme());
  }
}
