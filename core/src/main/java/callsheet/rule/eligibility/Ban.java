package callsheet.rule.eligibility;

import callsheet.problem.Broadcast;
import callsheet.problem.Host;
import callsheet.problem.Request;
import callsheet.problem.Request.Wish;
import callsheet.problem.Scenario;
import callsheet.problem.Seat;
import callsheet.problem.Text;
import callsheet.roster.Instance;
import callsheet.rule.EligibilityRule;
import callsheet.rule.Findings;
import callsheet.rule.RuleInfo;
import callsheet.rule.RuleInfo.Binding;
import callsheet.rule.RuleInfo.Family;
import java.time.LocalDate;
import java.util.Optional;

/// A host does not stand where a request bans them: on a broadcast, a programme, a brand's or a
/// vendor's shows, up to the last day on which the ban holds.
///
/// Form: `take(seat, host) ≤ [no ban speaks of the pair]`. Instance: pair taken. Amount: 1, however
/// many bans there are.
@RuleInfo(
    korean = "기피·금지",
    english = "Hosts do not stand where a ban keeps them off.",
    family = Family.ELIGIBILITY,
    strengths = {Binding.HARD, Binding.SOFT})
public record Ban() implements EligibilityRule {

  @Override
  public long shortfall(Scenario scenario, Seat seat, Host host) {
    for (Request request : scenario.requestsOf(host)) {
      if (request.kind() == Wish.BAN
          && request.speaksOf(seat.broadcast(), scenario.horizon().date(seat.day()))) {
        return 1;
      }
    }
    return 0;
  }

  @Override
  public void audit(Findings findings) {
    for (Host host : findings.scenario().hosts()) {
      for (Seat seat : findings.taken(host)) {
        Optional<Request> ban = banOn(findings.scenario(), seat, host);
        findings.instance(
            Instance.pair(host.index(), seat.index(), seat.day()),
            ban.isPresent() ? 1 : 0,
            () -> message(findings.scenario(), seat, host, ban.orElseThrow()));
      }
    }
  }

  private static Optional<Request> banOn(Scenario scenario, Seat seat, Host host) {
    LocalDate date = scenario.horizon().date(seat.day());
    return scenario.requestsOf(host).stream()
        .filter(request -> request.kind() == Wish.BAN)
        .filter(request -> date.compareTo(request.until()) <= 0)
        .filter(request -> named(request, seat.broadcast()).equals(request.target()))
        .findFirst();
  }

  private static String named(Request request, Broadcast broadcast) {
    return switch (request.targetKind()) {
      case BROADCAST -> broadcast.id();
      case PROGRAMME -> broadcast.programme();
      case BRAND -> broadcast.brand();
      case VENDOR -> broadcast.vendor();
    };
  }

  private static Text message(Scenario scenario, Seat seat, Host host, Request ban) {
    Text from =
        ban.source().isEmpty() ? Text.of("") : Text.format(" by %s", " (요청자 %s)", ban.source());
    Text until =
        ban.until().equals(LocalDate.MAX)
            ? Text.of("")
            : Text.format(" until %s", " (%s까지)", ban.until());
    return Text.format(
        "%s takes %s, but is banned from '%s'%s%s",
        "%s: %s 배정, '%s' 출연 금지%s%s",
        host.name(),
        Shows.text(scenario, seat),
        ban.target(),
        from,
        until);
  }
}
