package callsheet.rule.eligibility;

import callsheet.problem.Broadcast;
import callsheet.problem.Daypart;
import callsheet.problem.Host;
import callsheet.problem.Request;
import callsheet.problem.Request.Wish;
import callsheet.problem.Scenario;
import callsheet.problem.Seat;
import callsheet.problem.Text;
import callsheet.roster.Instance;
import callsheet.rule.Findings;
import callsheet.rule.MessageWords;
import java.time.LocalDate;
import java.util.Optional;

/// Judges pairs taken by the requests against them.
final class OrderAudit {

  private OrderAudit() {}

  /// One instance a pair taken, broken if a request of the kind speaks of it. The sentence says of
  /// a host and a show what the request's target, its source and end together, and its end are.
  static void audit(Findings findings, Wish kind, String english, String korean) {
    Scenario scenario = findings.scenario();
    for (Host host : scenario.hosts()) {
      for (Seat seat : findings.taken(host)) {
        Optional<Request> order = on(scenario, seat, host, kind);
        findings.instance(
            Instance.pair(host.index(), seat.index(), seat.day()),
            order.isPresent() ? 1 : 0,
            () -> message(scenario, seat, host, order.orElseThrow(), english, korean));
      }
    }
  }

  private static Optional<Request> on(Scenario scenario, Seat seat, Host host, Wish kind) {
    LocalDate date = scenario.horizon().date(seat.day());
    return scenario.requestsOf(host).stream()
        .filter(request -> request.kind() == kind)
        .filter(request -> date.compareTo(request.until()) <= 0)
        .filter(request -> isNamed(request, seat.broadcast()))
        .findFirst();
  }

  private static boolean isNamed(Request request, Broadcast broadcast) {
    String target = request.target();
    return switch (request.targetKind()) {
      case BROADCAST -> broadcast.id().equals(target);
      case PROGRAMME -> broadcast.programme().equals(target);
      case BRAND -> broadcast.brand().equals(target);
      case VENDOR -> broadcast.vendor().equals(target);
      case DAYPART ->
          Daypart.named(target).stream()
              .anyMatch(part -> part == Daypart.of(broadcast.startMinute()));
    };
  }

  private static Text message(
      Scenario scenario, Seat seat, Host host, Request order, String english, String korean) {
    boolean ends = !order.until().equals(LocalDate.MAX);
    Text until = ends ? Text.format(" until %s", " (%s까지)", order.until()) : Text.of("");
    Text note = until;
    if (!order.source().isEmpty()) {
      note =
          ends
              ? Text.format(" by %s until %s", " (요청자 %s, %s까지)", order.source(), order.until())
              : Text.format(" by %s", " (요청자 %s)", order.source());
    }
    return Text.format(
        english,
        korean,
        host.name(),
        Shows.text(scenario, seat),
        MessageWords.target(order),
        note,
        until);
  }
}
