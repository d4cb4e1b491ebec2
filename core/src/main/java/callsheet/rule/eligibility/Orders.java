package callsheet.rule.eligibility;

import callsheet.problem.Host;
import callsheet.problem.Request;
import callsheet.problem.Request.Wish;
import callsheet.problem.Scenario;
import callsheet.problem.Seat;

/// What the requests on a host mean to the compiler for the pairs of rules such as [Ban].
final class Orders {

  private Orders() {}

  /// 1 if a request of the kind speaks of the pair, else 0.
  static long against(Scenario scenario, Seat seat, Host host, Wish kind) {
    for (Request request : scenario.requestsOf(host)) {
      if (request.kind() == kind
          && request.speaksOf(seat.broadcast(), scenario.horizon().date(seat.day()))) {
        return 1;
      }
    }
    return 0;
  }
}
