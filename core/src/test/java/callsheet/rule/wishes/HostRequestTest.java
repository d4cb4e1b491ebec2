package callsheet.rule.wishes;

import static callsheet.fixture.Rosters.amounts;
import static callsheet.fixture.Rosters.audit;
import static callsheet.fixture.Rosters.culprits;
import static org.assertj.core.api.Assertions.assertThat;

import callsheet.fixture.Rosters;
import callsheet.fixture.TestScenario;
import callsheet.judge.Judge;
import callsheet.problem.Request.TargetKind;
import callsheet.problem.Request.Wish;
import callsheet.problem.Role;
import callsheet.problem.RuleSetting;
import callsheet.problem.Scenario;
import callsheet.problem.Text;
import callsheet.roster.Roster;
import callsheet.roster.RuleAudit;
import callsheet.roster.Violation;
import callsheet.rulebook.Rulebook;
import callsheet.rulebook.RulebookReader;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class HostRequestTest {

  private static final RuleSetting SOFT =
      RuleSetting.of("HostRequest").strength("soft").weight(10, 1);
  private static final RuleSetting HARD = RuleSetting.of("HostRequest").strength("hard");

  private static TestScenario test() {
    TestScenario test = TestScenario.days(2).hosts("Kim", "Lee");
    test.show("a", 0, "10:00", 60).programme("P").brand("R").vendor("V");
    test.show("b", 1, "10:00", 60).programme("P").brand("R").vendor("V");
    test.show("c", 1, "23:00", 60).programme("Q").brand("S").vendor("W");
    return test;
  }

  private static TestScenario wanted(TargetKind kind, String target, Wish wish) {
    return test().request("Kim", kind, target, wish, 4);
  }

  @Test
  void oneShowIsEnoughForAWant() {
    Scenario scenario = wanted(TargetKind.PROGRAMME, "P", Wish.WANT).scenario();
    assertThat(amounts(SOFT, Rosters.of(scenario, "a", "Lee", "b", "Kim"))).isEmpty();
    assertThat(amounts(SOFT, Rosters.of(scenario, "a", "Kim", "b", "Kim"))).isEmpty();
    assertThat(amounts(SOFT, Rosters.of(scenario, "a", "Lee", "c", "Kim"))).containsExactly(1L);
    assertThat(amounts(SOFT, Roster.empty(scenario))).containsExactly(1L);
  }

  @Test
  void oneShowIsTooManyForAHostToAvoidAndTwoCountOnce() {
    Scenario scenario = wanted(TargetKind.VENDOR, "V", Wish.AVOID).scenario();
    assertThat(amounts(SOFT, Rosters.of(scenario, "a", "Lee", "c", "Kim"))).isEmpty();
    assertThat(amounts(SOFT, Rosters.of(scenario, "a", "Kim"))).containsExactly(1L);
    assertThat(amounts(SOFT, Rosters.of(scenario, "a", "Kim", "b", "Kim"))).containsExactly(1L);
  }

  @Test
  void aRequestSpeaksOfABroadcastAProgrammeABrandOrAVendor() {
    for (var target : List.of(TargetKind.BROADCAST, TargetKind.BRAND, TargetKind.VENDOR)) {
      String name = target == TargetKind.BROADCAST ? "c" : target == TargetKind.BRAND ? "S" : "W";
      Scenario scenario = wanted(target, name, Wish.WANT).scenario();
      assertThat(amounts(SOFT, Rosters.of(scenario, "c", "Kim"))).isEmpty();
      assertThat(amounts(SOFT, Rosters.of(scenario, "a", "Kim"))).containsExactly(1L);
    }
  }

  @Test
  void anAmountCountsAsManyTimesAsItsPriority() {
    // Weight 10, priorities 4 and 2, both unmet: 10 · (4 + 2).
    Scenario scenario =
        wanted(TargetKind.BROADCAST, "a", Wish.WANT)
            .request("Lee", TargetKind.BROADCAST, "b", Wish.WANT, 2)
            .scenario();
    assertThat(audit(SOFT, Roster.empty(scenario)).penalty()).isEqualTo(60);
  }

  @Test
  void aHardSettingLooksAtMustsAndASoftOneAtWishes() {
    Scenario scenario =
        wanted(TargetKind.BROADCAST, "a", Wish.MUST)
            .request("Lee", TargetKind.BROADCAST, "b", Wish.WANT, 2)
            .scenario();
    assertThat(audit(HARD, Roster.empty(scenario)).violations())
        .extracting(violation -> violation.instance().host())
        .containsExactly(0);
    assertThat(audit(SOFT, Roster.empty(scenario)).violations())
        .extracting(violation -> violation.instance().host())
        .containsExactly(1);
    assertThat(amounts(HARD, Rosters.of(scenario, "a", "Kim"))).isEmpty();
    assertThat(amounts(SOFT.with("requests", "hard"), Rosters.of(scenario, "a", "Kim"))).isEmpty();
  }

  @Test
  void byDefaultMustsWeighFiftyTimesAsMuchAsWishes() {
    Scenario scenario =
        wanted(TargetKind.BROADCAST, "a", Wish.MUST)
            .request("Lee", TargetKind.BROADCAST, "b", Wish.WANT, 4)
            .scenario();
    Rulebook defaults = RulebookReader.defaults(scenario);
    var penalties =
        Judge.audit(defaults, Roster.empty(scenario)).rules().stream()
            .filter(rule -> rule.rule().equals("HostRequest"))
            .map(RuleAudit::penalty);
    // 5000 · 4 for the must, 100 · 4 for the want.
    assertThat(penalties).containsExactly(20_000L, 400L);
  }

  @Test
  void bansDeclinesAndWishesByTimeOfDayAreOtherRules() {
    TestScenario test = test();
    for (Wish wish : List.of(Wish.BAN, Wish.DECLINED)) {
      test.request("Kim", TargetKind.BROADCAST, "a", wish, 1);
    }
    test.request("Kim", TargetKind.DAYPART, "심야", Wish.AVOID, 1);
    test.request("Kim", TargetKind.DAYPART, "morning", Wish.WANT, 1);
    test.request("Kim", TargetKind.BROADCAST, "a", Wish.AVOID, 1, LocalDate.MAX, "쇼핑호스트");
    Scenario scenario = test.scenario();
    Roster roster = Rosters.of(scenario, "a", "Kim", "c", "Kim");
    assertThat(audit(SOFT, roster).instances()).isZero();
    assertThat(audit(HARD, roster).instances()).isZero();
  }

  @Test
  void aWantOfTheHostsOwnForAShowIsLikeAnybodyElses() {
    Scenario scenario =
        test()
            .request("Kim", TargetKind.BROADCAST, "a", Wish.WANT, 1, LocalDate.MAX, "host")
            .scenario();
    assertThat(amounts(SOFT, Rosters.of(scenario, "b", "Kim"))).containsExactly(1L);
  }

  @Test
  void aRequestHoldsToItsLastDay() {
    // Only a airs by Monday, the last day; b airs on Tuesday.
    Scenario monday =
        test()
            .request("Kim", TargetKind.PROGRAMME, "P", Wish.WANT, 1, TestScenario.MONDAY)
            .scenario();
    assertThat(amounts(SOFT, Rosters.of(monday, "b", "Kim"))).containsExactly(1L);
    // Nothing airs before Monday, so there is nothing to grant.
    LocalDate sunday = TestScenario.MONDAY.minusDays(1);
    Scenario over =
        test().request("Kim", TargetKind.PROGRAMME, "P", Wish.WANT, 1, sunday).scenario();
    assertThat(audit(SOFT, Roster.empty(over)).instances()).isZero();
  }

  @Test
  void aMustThatCannotBeMetCostsEveryRosterTheSame() {
    // Kim is away: no roster of the model has Kim on a; the row is a constant.
    TestScenario test = wanted(TargetKind.BROADCAST, "a", Wish.MUST);
    test.absence("Kim", 0, "06:00", "24:00", "휴가");
    RuleSetting absence = RuleSetting.of("Absence");
    Scenario scenario = test.scenario();
    assertThat(amounts(HARD, Roster.empty(scenario), absence)).containsExactly(1L);
    assertThat(amounts(HARD, Rosters.of(scenario, "a", "Lee"), absence)).containsExactly(1L);
  }

  @Test
  void pinsCount() {
    TestScenario test = wanted(TargetKind.BROADCAST, "a", Wish.WANT);
    test.request("Lee", TargetKind.BROADCAST, "a", Wish.AVOID, 3);
    Scenario scenario = test.pin("a", Role.MAIN, "Lee").scenario();
    assertThat(amounts(SOFT, Rosters.of(scenario))).containsExactly(1L, 1L);
  }

  @Test
  void aRatioCountsRequests() {
    Scenario scenario =
        wanted(TargetKind.BROADCAST, "a", Wish.WANT)
            .request("Kim", TargetKind.BROADCAST, "c", Wish.AVOID, 1)
            .request("Lee", TargetKind.BROADCAST, "b", Wish.WANT, 5)
            .scenario();
    RuleSetting most = RuleSetting.of("HostRequest").strength("ratio");
    // a is granted, c avoided, b not: 2 of 3.
    Roster roster = Rosters.of(scenario, "a", "Kim");
    assertThat(audit(most.atLeast("66%"), roster).holds()).isTrue();
    assertThat(audit(most.atLeast("67%"), roster).holds()).isFalse();
  }

  @Test
  void itMayBeNarrowedToSomeShowsOrHosts() {
    Scenario scenario = wanted(TargetKind.PROGRAMME, "P", Wish.WANT).scenario();
    RuleSetting tuesday = SOFT.where("date.weekday == 'TUE'");
    assertThat(amounts(tuesday, Rosters.of(scenario, "a", "Kim"))).containsExactly(1L);
    assertThat(amounts(tuesday, Rosters.of(scenario, "b", "Kim"))).isEmpty();
    RuleSetting lee = SOFT.where("host.host_id == 'Lee'");
    assertThat(audit(lee, Roster.empty(scenario)).instances()).isZero();
  }

  @Test
  void theMessageNamesWhoAsksForWhat() {
    Scenario scenario =
        wanted(TargetKind.PROGRAMME, "P", Wish.WANT)
            .request("Lee", TargetKind.BRAND, "R", Wish.AVOID, 2, LocalDate.MAX, "")
            .request("Kim", TargetKind.BROADCAST, "c", Wish.MUST, 5)
            .scenario();
    Roster roster = Rosters.of(scenario, "a", "Lee", "b", "Lee");
    List<Text> wishes = audit(SOFT, roster).violations().stream().map(Violation::message).toList();
    assertThat(wishes)
        .extracting(Text::english)
        .containsExactly(
            "Kim is not on 'P', though wanted by MD (priority 4)",
            "Lee takes 2026-12-07 10:00 'P', 2026-12-08 10:00 'P', "
                + "but is not wanted on 'R' (priority 2)");
    assertThat(wishes)
        .extracting(Text::korean)
        .containsExactly(
            "Kim: 'P' 희망 요청(MD) 미반영 (우선순위 4)",
            "Lee: 2026-12-07 10:00 'P', 2026-12-08 10:00 'P' 배정, 'R' 기피 요청 (우선순위 2)");
    Text must = audit(HARD, roster).violations().getFirst().message();
    assertThat(must.english()).isEqualTo("Kim is not on 'c', though required by MD (priority 5)");
    assertThat(must.korean()).isEqualTo("Kim: 'c' 필수 요청(MD) 미반영 (우선순위 5)");
  }

  @Test
  void theShowsToAvoidBreakItAndNoneIsToBlameForAWishMissed() {
    Scenario avoid = wanted(TargetKind.VENDOR, "V", Wish.AVOID).scenario();
    assertThat(culprits(SOFT, Rosters.of(avoid, "a", "Kim", "b", "Kim", "c", "Kim")))
        .containsExactly(List.of("a", "b"));
    Scenario want = wanted(TargetKind.PROGRAMME, "P", Wish.WANT).scenario();
    assertThat(culprits(SOFT, Rosters.of(want, "c", "Kim"))).containsExactly(List.of());
  }
}
