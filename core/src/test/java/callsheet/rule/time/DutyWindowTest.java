package callsheet.rule.time;

import static callsheet.fixture.Rosters.amounts;
import static callsheet.fixture.Rosters.audit;
import static org.assertj.core.api.Assertions.assertThat;

import callsheet.fixture.Rosters;
import callsheet.fixture.TestScenario;
import callsheet.problem.Horizon;
import callsheet.problem.Role;
import callsheet.problem.RuleSetting;
import callsheet.problem.Scenario;
import callsheet.roster.RuleAudit;
import callsheet.rulebook.RulebookReader;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class DutyWindowTest {

  private static final RuleSetting RULE = RuleSetting.of("DutyWindow");
  private static final RuleSetting HARD = RULE.strength("hard");

  /// A day with shows at 06:00, 14:00 (to 15:00), 20:00 (to 21:00) and 23:00.
  private static TestScenario day() {
    TestScenario test = TestScenario.days(1).hosts("Kim", "Lee");
    test.show("dawn", 0, "06:00", 60);
    test.show("noon", 0, "14:00", 60);
    test.show("prime", 0, "20:00", 60);
    test.show("night", 0, "23:00", 60).category("보험");
    return test;
  }

  @Test
  void showsInsideOneWindowPlease() {
    Scenario scenario = day().scenario();

    // 06:00–15:00 is just the early window, 14:00–21:00 the day's, 20:00–24:00 the late one.
    assertThat(amounts(RULE, Rosters.of(scenario, "dawn", "Kim", "noon", "Kim"))).isEmpty();
    assertThat(amounts(RULE, Rosters.of(scenario, "noon", "Kim", "prime", "Kim"))).isEmpty();
    assertThat(amounts(RULE, Rosters.of(scenario, "prime", "Kim", "night", "Kim"))).isEmpty();
    assertThat(amounts(RULE, Rosters.of(scenario))).isEmpty();
  }

  @Test
  void showsThatNoWindowHoldsOffend() {
    Scenario scenario = day().scenario();
    String[] earlyAndLate = {"dawn", "Kim", "night", "Kim"};

    assertThat(amounts(RULE, Rosters.of(scenario, earlyAndLate))).containsExactly(1L);
    assertThat(amounts(HARD, Rosters.of(scenario, earlyAndLate))).containsExactly(1L);
    assertThat(amounts(RULE, Rosters.of(scenario, "dawn", "Kim", "prime", "Kim")))
        .containsExactly(1L);
  }

  @Test
  void aMinuteOutsideIsOutside() {
    TestScenario test = TestScenario.days(1).hosts("Kim");
    test.show("a", 0, "06:00", 60);
    test.show("b", 0, "14:00", 61);

    assertThat(amounts(RULE, Rosters.of(test.scenario(), "a", "Kim", "b", "Kim")))
        .containsExactly(1L);
  }

  /// Two days; on the first a show at 21:00 or 12:00, on the second one at 07:00 or 17:00.
  private static TestScenario twoDays() {
    TestScenario test = TestScenario.days(2).hosts("Kim", "Lee");
    test.show("noon", 0, "12:00", 60);
    test.show("late", 0, "21:00", 60);
    test.show("early", 1, "07:00", 60);
    test.show("evening", 1, "17:00", 60);
    return test;
  }

  @Test
  void aForbiddenSuccessionOffends() {
    Scenario scenario = twoDays().scenario();

    assertThat(amounts(RULE, Rosters.of(scenario, "late", "Kim", "early", "Kim")))
        .containsExactly(1L);
    assertThat(amounts(HARD, Rosters.of(scenario, "late", "Kim", "early", "Kim")))
        .containsExactly(1L);
    assertThat(amounts(RULE, Rosters.of(scenario, "late", "Kim", "early", "Lee"))).isEmpty();
    // 12:00–22:00 lies in no window, so nothing forbidden follows; the day itself is one over.
    assertThat(amounts(RULE, Rosters.of(scenario, "noon", "Kim", "late", "Kim", "early", "Kim")))
        .containsExactly(1L);
  }

  @Test
  void theFirstWindowThatHoldsADayIsItsWindow() {
    Scenario scenario = twoDays().scenario();

    // 17:00–18:00 is held by the day's window before the late one: 주간 may follow 심야.
    assertThat(amounts(RULE, Rosters.of(scenario, "late", "Kim", "evening", "Kim"))).isEmpty();
    // 07:00–08:00 is 조조, as listed first; so is 12:00–13:00: nothing forbids 조조 after 조조.
    assertThat(amounts(RULE, Rosters.of(scenario, "noon", "Kim", "early", "Kim"))).isEmpty();
    RuleSetting notTwice = RULE.with("forbidden", List.of(Map.of("from", "조조", "to", "조조")));
    assertThat(amounts(notTwice, Rosters.of(scenario, "noon", "Kim", "early", "Kim")))
        .containsExactly(1L);
  }

  @Test
  void severalSuccessionsMayBeForbidden() {
    Scenario scenario = twoDays().scenario();
    RuleSetting rule =
        RULE.with(
            "forbidden",
            List.of(
                Map.of("from", "심야", "to", "조조"),
                Map.of("from", "심야", "to", "주간"),
                Map.of("from", "심야", "to", "주간")));

    assertThat(amounts(rule, Rosters.of(scenario, "late", "Kim", "early", "Kim")))
        .containsExactly(1L);
    assertThat(amounts(rule, Rosters.of(scenario, "late", "Kim", "evening", "Kim")))
        .containsExactly(1L);
  }

  @Test
  void theNightBeforeTheHorizonCounts() {
    TestScenario test = twoDays().carried("past", -1, "22:00", 60, "Kim");
    test.show("first", 0, "06:00", 60);

    assertThat(amounts(RULE, Rosters.of(test.scenario(), "first", "Kim"))).containsExactly(1L);
    assertThat(amounts(RULE, Rosters.of(test.scenario(), "first", "Lee"))).isEmpty();
  }

  @Test
  void pinsCount() {
    TestScenario test = twoDays().pin("late", Role.MAIN, "Kim").pin("early", Role.MAIN, "Kim");

    assertThat(amounts(HARD, Rosters.of(test.scenario()))).containsExactly(1L);
  }

  private static RuleSetting atMostNights(long limit) {
    return RULE.with(
            "windows",
            List.of(
                Map.of("name", "day", "from", "06:00", "to", "18:00"),
                Map.of("name", "night", "from", "18:00", "to", "30:00", "limit", limit)))
        .with("forbidden", List.of());
  }

  @Test
  void aWindowMayBeForSoManyDaysAWeek() {
    // Monday to Wednesday at 20:00; the Sunday before is of another week.
    TestScenario test = TestScenario.days(8).hosts("Kim", "Lee");
    for (int day = 0; day < 3; day++) {
      test.show("n" + day, day, "20:00", 60);
    }
    test.show("next", 7, "20:00", 60);
    test.carried("past", -1, "20:00", 60, "Kim");
    var three = Rosters.of(test.scenario(), "n0", "Kim", "n1", "Kim", "n2", "Kim", "next", "Kim");

    assertThat(amounts(atMostNights(3), three)).isEmpty();
    assertThat(amounts(atMostNights(1), three)).containsExactly(2L);
    assertThat(amounts(atMostNights(1).strength("hard"), three)).containsExactly(2L);
  }

  @Test
  void aWeekCutByTheHorizonIsCompletedByTheCarryOver() {
    // From Wednesday on: Monday's show, two days before, is carried over, Sunday's of no account.
    TestScenario test = TestScenario.days(2).hosts("Kim");
    test.show("n0", 0, "20:00", 60);
    test.show("n1", 1, "20:00", 60);
    test.carried("monday", -2, "20:00", 60, "Kim").carried("sunday", -3, "20:00", 60, "Kim");
    Scenario scenario =
        test.scenario().toBuilder()
            .horizon(new Horizon(TestScenario.MONDAY.plusDays(2), 2))
            .build();
    var both = Rosters.of(scenario, "n0", "Kim", "n1", "Kim");

    assertThat(amounts(atMostNights(3), both)).isEmpty();
    assertThat(amounts(atMostNights(2), both)).containsExactly(1L);
  }

  @Test
  void aMeetingIsInNoWindow() {
    TestScenario test = day().meeting("Kim", 0, "29:00", 60);

    assertThat(amounts(RULE, Rosters.of(test.scenario(), "dawn", "Kim"))).isEmpty();
  }

  @Test
  void itMayBeNarrowed() {
    RuleSetting noInsurance = RULE.where("broadcast.category != '보험'");

    assertThat(amounts(noInsurance, Rosters.of(day().scenario(), "dawn", "Kim", "night", "Kim")))
        .isEmpty();
  }

  @Test
  void aRatioCountsDaysAndNights() {
    RuleSetting share = RULE.strength("ratio").atLeast("1");
    RuleAudit audit = audit(share, Rosters.of(day().scenario(), "dawn", "Kim", "night", "Kim"));

    // Two hosts, one day: two days and the two nights before; one day is broken.
    assertThat(List.of(audit.satisfied(), audit.instances(), audit.penalty()))
        .containsExactly(3L, 4L, 1L);
  }

  @Test
  void withoutWindowsNothingIsAsked() {
    RuleSetting none = RULE.with("windows", List.of()).with("forbidden", List.of());

    assertThat(audit(none, Rosters.of(day().scenario(), "dawn", "Kim", "night", "Kim")).instances())
        .isZero();
  }

  private static String issue(RuleSetting setting) {
    return RulebookReader.bindOnly(day().scenario(), List.of(setting))
        .issues()
        .getFirst()
        .cause()
        .english();
  }

  @Test
  void unknownWindowsAndSuchThatEndBeforeTheyStartAreIssues() {
    assertThat(issue(RULE.with("forbidden", List.of(Map.of("from", "심야", "to", "새벽")))))
        .contains(
            "There is no window '새벽'; there are [조조, 주간, 심야]"
                + " ('새벽' 근무조는 없습니다. 있는 근무조: [조조, 주간, 심야])");
    assertThat(
            issue(
                RULE.with(
                    "windows", List.of(Map.of("name", "심야", "from", "22:00", "to", "06:00")))))
        .contains("The window '심야' ends before it starts; 06:00 the next day is 30:00 (근무조 '심야'");
    assertThat(
            issue(
                RULE.with("windows", List.of(Map.of("name", "조조"), Map.of("name", "조조")))
                    .with("forbidden", List.of())))
        .contains("Two windows have the same name: [조조, 조조] (이름이 같은 근무조가 있습니다: [조조, 조조])");
  }

  @Test
  void theMessagesNameTheWindows() {
    var day =
        audit(RULE, Rosters.of(day().scenario(), "dawn", "Kim", "night", "Kim"))
            .violations()
            .getFirst()
            .message();
    assertThat(day.english())
        .isEqualTo(
            "Kim, 2026-12-07: no window holds 06:00–07:00, 23:00–24:00 "
                + "(조조 06:00–15:00, 주간 09:00–21:00, 심야 17:00–30:00)");
    assertThat(day.korean())
        .isEqualTo(
            "Kim, 2026-12-07: 한 근무조에 들지 않는 방송 06:00–07:00, 23:00–24:00 "
                + "(조조 06:00–15:00, 주간 09:00–21:00, 심야 17:00–30:00)");

    var night =
        audit(RULE, Rosters.of(twoDays().scenario(), "late", "Kim", "early", "Kim"))
            .violations()
            .getFirst()
            .message();
    assertThat(night.english()).isEqualTo("Kim, 2026-12-08: 조조 right after 심야 the day before");
    assertThat(night.korean()).isEqualTo("Kim, 2026-12-08: 전날 심야 근무 후 조조 근무");

    TestScenario test = TestScenario.days(2).hosts("Kim");
    test.show("n0", 0, "20:00", 60);
    test.show("n1", 1, "20:00", 60);
    var week =
        audit(atMostNights(1), Rosters.of(test.scenario(), "n0", "Kim", "n1", "Kim"))
            .violations()
            .getFirst()
            .message();
    assertThat(week.english()).isEqualTo("Kim, week of 2026-12-07: night on 2 days, at most 1");
    assertThat(week.korean()).isEqualTo("Kim, 2026-12-07 시작 주: night 2일, 최대 1일");
  }
}
