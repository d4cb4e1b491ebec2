package callsheet.rule.eligibility;

import callsheet.problem.Host;
import callsheet.problem.Request.Wish;
import callsheet.problem.Scenario;
import callsheet.problem.Seat;
import java.time.LocalDate;

/// What the requests on a host mean to the compiler for the pairs of rules such as [Ban].
final class Orders {

  private Orders() {}

  /// 1 if a request of the kind speaks of the pair, else 0.
  static long against(Scenario scenario, Seat seat, Host host, Wish kind) {
    LocalDate date = scenario.horizon().date(seat.day());
    return scenario.requestsOf(host).stream()
            .anyMatch(r -> r.kind() == kind && r.speaksOf(seat.broadcast(), date))
        ? 1
        : 0;
  }
}
