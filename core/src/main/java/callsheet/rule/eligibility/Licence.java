package callsheet.rule.eligibility;

import callsheet.problem.DateRange;
import callsheet.problem.Host;
import callsheet.problem.Scenario;
import callsheet.problem.Seat;
import callsheet.problem.Text;
import callsheet.roster.Instance;
import callsheet.rule.EligibilityRule;
import callsheet.rule.Findings;
import callsheet.rule.MessageWords;
import callsheet.rule.RuleInfo;
import callsheet.rule.RuleInfo.Binding;
import callsheet.rule.RuleInfo.Family;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;

/// A host of a category that requires a licence holds it on the day of air.
///
/// Form: `take(seat, host) ≤ [host holds licence(category) on date(seat)]`. Instance: pair taken.
/// Amount: 1. The day is the broadcast day: a show at 25:30 is judged by the date it is listed
/// under. Source: Insurance Business Act (보험업법), Article 83: who may solicit insurance.
@RuleInfo(
    korean = "자격 보유",
    english = "Hosts hold the licence that a category requires, valid on the day of air.",
    family = Family.ELIGIBILITY,
    strengths = Binding.HARD)
public record Licence() implements EligibilityRule {

  @Override
  public long shortfall(Scenario scenario, Seat seat, Host host) {
    String required = scenario.category(seat.broadcast().category()).licence();
    if (required.isEmpty()) {
      return 0;
    }
    LocalDate date = scenario.horizon().date(seat.day());
    return scenario.licencesOf(host).stream()
            .anyMatch(held -> held.licence().equals(required) && held.valid().contains(date))
        ? 0
        : 1;
  }

  @Override
  public void audit(Findings findings) {
    for (Host host : findings.scenario().hosts()) {
      for (Seat seat : findings.taken(host)) {
        findings.instance(
            Instance.pair(host.index(), seat.index(), seat.day()),
            isLicensed(findings.scenario(), seat, host) ? 0 : 1,
            () -> message(findings.scenario(), seat, host));
      }
    }
  }

  private static boolean isLicensed(Scenario scenario, Seat seat, Host host) {
    String required = scenario.category(seat.broadcast().category()).licence();
    if (required.isEmpty()) {
      return true;
    }
    LocalDate air = scenario.horizon().date(seat.day());
    for (callsheet.problem.Licence held : scenario.licences()) {
      if (held.host() == host.index()
          && held.licence().equals(required)
          && !air.isBefore(held.valid().from())
          && !air.isAfter(held.valid().to())) {
        return true;
      }
    }
    return false;
  }

  private static Text message(Scenario scenario, Seat seat, Host host) {
    String required = scenario.category(seat.broadcast().category()).licence();
    List<Text> periods =
        scenario.licencesOf(host).stream()
            .filter(held -> held.licence().equals(required))
            .map(callsheet.problem.Licence::valid)
            .sorted(Comparator.comparing(DateRange::from))
            .map(Licence::text)
            .toList();
    Text found =
        periods.isEmpty()
            ? new Text("does not hold it", "미보유")
            : Text.format("holds it only %s", "방송일에 유효하지 않음(유효 기간 %s)", MessageWords.list(periods));
    return Text.format(
        "%s takes %s ('%s'), which requires the licence '%s', but %s",
        "%s: %s ('%s') 배정, 필요 자격 '%s' – %s",
        host.name(),
        Shows.text(scenario, seat),
        seat.broadcast().category(),
        required,
        found);
  }

  /// The days of a period; sides that are open are left out.
  private static Text text(DateRange valid) {
    if (valid.from().equals(LocalDate.MIN)) {
      return Text.format("until %s", "~ %s", valid.to());
    }
    return valid.to().equals(LocalDate.MAX)
        ? Text.format("from %s", "%s ~", valid.from())
        : Text.format("from %s to %s", "%s ~ %s", valid.from(), valid.to());
  }
}
