package callsheet.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import callsheet.problem.Assignment;
import callsheet.problem.Broadcast;
import callsheet.problem.Category;
import callsheet.problem.Contract;
import callsheet.problem.DateRange;
import callsheet.problem.Grade;
import callsheet.problem.Horizon;
import callsheet.problem.Host;
import callsheet.problem.Kind;
import callsheet.problem.Role;
import callsheet.problem.RuleSetting;
import callsheet.problem.Scenario;
import callsheet.problem.Seat;
import callsheet.problem.Status;
import callsheet.problem.Strength;
import callsheet.problem.SuitabilityScore;
import callsheet.problem.Text;
import callsheet.roster.Instance;
import callsheet.roster.Roster;
import callsheet.rule.EligibilityRule;
import callsheet.rule.Findings;
import callsheet.rule.Rule;
import callsheet.rule.Scope;
import callsheet.rule.time.CallTime;
import callsheet.rule.time.DailyRest;
import callsheet.rulebook.Rulebook;
import callsheet.rulebook.Rulebook.Setting;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class SeatReasonsTest {

  private static final int U = Roster.UNFILLED;

  /// Keeps every host but the first off insurance.
  private record OnlyFirstSellsInsurance() implements EligibilityRule {
    @Override
    public long shortfall(Scenario scenario, Seat seat, Host host) {
      return seat.broadcast().category().equals("보험") && host.index() > 0 ? 1 : 0;
    }

    @Override
    public void audit(Findings findings) {
      for (Host host : findings.scenario().hosts()) {
        for (Seat seat : findings.taken(host)) {
          findings.instance(
              Instance.pair(host.index(), seat.index(), seat.day()),
              shortfall(findings.scenario(), seat, host),
              () -> Text.of("no licence"));
        }
      }
    }
  }

  @Test
  void theBestSuitedHostIsNamedAsSuchWithTheNumberWhoMay() {
    // Scores 90, 80, 70: host 0 is best of three.
    SeatReasons reasons = reasons(scenario(), 0, U, U);
    assertThat(reasons.reason(seat(0)).text())
        .isEqualTo(new Text("best suited of 3 who may take it (90.0)", "가능한 3명 중 적합도 1위 (90.0)"));
  }

  @Test
  void aLesserHostIsRankedAndTheBestOneIsFoundOnAnotherShow() {
    // Hosts 1 and 2 share B0 and B1, both at 23:00; host 0 (90) is on B1.
    SeatReasons reasons = reasons(scenario(), 2, 0, U);
    assertThat(reasons.reason(seat(0)).text().english())
        .isEqualTo("3rd of 3 by suitability (70.0); host0 (90.0) stands on B1 then");
  }

  @Test
  void aPinIsNamedWithWhatItBreaks() {
    Scenario scenario =
        scenario().toBuilder().pins(List.of(new Assignment(2, Role.MAIN, 1))).build();
    assertThat(reasons(scenario, 0, U, 1).reason(seat(2)).text())
        .isEqualTo(new Text("pinned by the planner against Licence", "편성자가 고정함 (위반: Licence)"));
  }

  @Test
  void anUnfilledSeatCountsEachHostOnceUnderWhatKeepsThemOff() {
    // B2 at 08:00 is insurance: hosts 1 and 2 have no licence; host 0 stood until 24:00, so the
    // call
    // at 06:00 comes after 6 h of rest, not 11.
    SeatReasons reasons = reasons(scenario(), 0, U, U);
    assertThat(reasons.reason(seat(2)).text())
        .isEqualTo(
            new Text(
                "none of 3 hosts can: 2 lack the licence 보험설계사, 1: daily rest",
                "3명 모두 불가: 자격 없음 2명 (보험설계사), 일간 휴식 1명"));
  }

  @Test
  void anUnfilledSeatNamesWhoCouldTakeIt() {
    SeatReasons reasons = reasons(scenario(), U, U, U);
    assertThat(reasons.reason(seat(2)).text().english())
        .isEqualTo(
            "1 of 3 hosts could without a new breach of a hard rule (host0);"
                + " 2 lack the licence 보험설계사");
  }

  @Test
  void aHostWhosePlacementBreaksAnAlreadyBrokenRuleFurtherIsNotFree() {
    // Host 0 is pinned to B2 after standing on nothing the night before: free for B0 only at the
    // price of the rest, which now holds.
    Scenario scenario =
        scenario().toBuilder().pins(List.of(new Assignment(2, Role.MAIN, 0))).build();
    SeatReason.Nobody nobody = (SeatReason.Nobody) reasons(scenario, U, U, 0).reason(seat(0));
    assertThat(nobody.free()).extracting(Host::id).containsExactly("h1", "h2");
    assertThat(nobody.causes()).extracting(SeatReason.Cause::hosts).containsExactly(1);
  }

  private static Seat seat(int index) {
    return scenario().seats().get(index);
  }

  private static SeatReasons reasons(Scenario scenario, int... hosts) {
    List<Setting> settings = new ArrayList<>();
    add(settings, "Licence", Text.of("Licence"), new OnlyFirstSellsInsurance());
    add(settings, "CallTime", Text.of("Call time"), new CallTime());
    add(settings, "DailyRest", new Text("Daily rest", "일간 휴식"), new DailyRest());
    return SeatReasons.of(new Rulebook(settings), Roster.of(scenario, hosts));
  }

  private static void add(List<Setting> settings, String name, Text title, Rule rule) {
    settings.add(
        new Setting(
            settings.size(),
            name,
            title,
            rule,
            new Strength.Hard(),
            Scope.EVERYTHING,
            RuleSetting.of(name)));
  }

  /// B0 and B1 at 23:00–24:00 of day 0, B2 (insurance) at 08:00–09:00 of day 1; three hosts.
  private static Scenario scenario() {
    return Scenario.builder(new Horizon(LocalDate.of(2026, 12, 1), 2))
        .broadcasts(
            List.of(
                broadcast(0, 17 * 60, "패션"),
                broadcast(1, 17 * 60, "패션"),
                broadcast(2, 1440 + 120, "보험")))
        .hosts(List.of(host(0), host(1), host(2)))
        .categories(List.of(new Category("보험", "보험설계사", -1, "")))
        .suitability(List.of(score(0, 900), score(1, 800), score(2, 700)))
        .build();
  }

  private static SuitabilityScore score(int host, int tenths) {
    return new SuitabilityScore(host, SuitabilityScore.Scope.CATEGORY, "패션", tenths, -1, 0);
  }

  private static Broadcast broadcast(int index, int start, String category) {
    return new Broadcast(
        index,
        "B" + index,
        "CH",
        start,
        start + 60,
        Kind.LIVE,
        "",
        "",
        category,
        "",
        "",
        "",
        1,
        0,
        0,
        1000,
        Status.CONFIRMED,
        Map.of());
  }

  private static Host host(int index) {
    return new Host(
        index,
        "h" + index,
        "host" + index,
        Grade.MAIN,
        Contract.EMPLOYEE,
        DateRange.ALWAYS,
        Set.of(),
        0,
        List.of(),
        "",
        "",
        0,
        Map.of());
  }
}
