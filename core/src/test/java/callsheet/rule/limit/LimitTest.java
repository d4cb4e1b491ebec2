package callsheet.rule.limit;

import static callsheet.fixture.Rosters.amounts;
import static callsheet.fixture.Rosters.audit;
import static callsheet.fixture.Rosters.culprits;
import static org.assertj.core.api.Assertions.assertThat;

import callsheet.fixture.Rosters;
import callsheet.fixture.TestScenario;
import callsheet.problem.Issue;
import callsheet.problem.IssueCode;
import callsheet.problem.Kind;
import callsheet.problem.Role;
import callsheet.problem.RuleSetting;
import callsheet.problem.Scenario;
import callsheet.problem.Text;
import callsheet.roster.Roster;
import callsheet.roster.RuleAudit;
import callsheet.rulebook.BoundRulebook;
import callsheet.rulebook.Rulebook;
import callsheet.rulebook.RulebookReader;
import java.util.List;
import org.junit.jupiter.api.Test;

class LimitTest {

  private static final RuleSetting LIMIT = RuleSetting.of("Limit");

  /// Two shows on Monday, the second past midnight, and one on each of the days after it.
  private static TestScenario week() {
    TestScenario test = TestScenario.days(7).hosts("Kim", "Lee");
    test.show("a", 0, "10:00", 60).category("보험").kind(Kind.RECORDED);
    test.show("b", 0, "25:30", 90).category("패션");
    for (int day = 1; day < 7; day++) {
      test.show("d" + day, day, "20:00", 60).category(day == 3 ? "보험" : "");
    }
    return test;
  }

  /// Kim has the shows named.
  private static Roster kim(Scenario scenario, String... shows) {
    String[] showsAndHosts = new String[2 * shows.length];
    for (int i = 0; i < shows.length; i++) {
      showsAndHosts[2 * i] = shows[i];
      showsAndHosts[2 * i + 1] = "Kim";
    }
    return Rosters.of(scenario, showsAndHosts);
  }

  private static Text message(RuleSetting setting, Roster roster) {
    return audit(setting, roster).violations().getFirst().message();
  }

  @Test
  void showsOfADayAreThoseThatStartOnIt() {
    RuleSetting one = LIMIT.with("max", 1L);
    assertThat(amounts(one, kim(week().scenario(), "a", "d1"))).isEmpty();
    assertThat(amounts(one, kim(week().scenario(), "a", "b", "d1"))).containsExactly(1L);
    assertThat(amounts(one.with("max", 0L), kim(week().scenario(), "a", "b"))).containsExactly(2L);
  }

  @Test
  void minutesAreThoseOnAir() {
    // 60 + 90 + 60 minutes.
    RuleSetting week = LIMIT.with("measure", "minutes").with("period", "week");
    Roster roster = kim(week().scenario(), "a", "b", "d6");
    assertThat(amounts(week.with("max", 210L), roster)).isEmpty();
    assertThat(amounts(week.with("max", 209L), roster)).containsExactly(1L);
  }

  @Test
  void daysAreThoseWithAShowOrAMeeting() {
    RuleSetting two =
        LIMIT.with("measure", "days").with("period", "horizon").with("max", 2L).strength("soft");
    TestScenario test = week().meeting("Kim", 4, "10:00", 60);
    assertThat(amounts(two, kim(test.scenario(), "a", "b"))).isEmpty();
    assertThat(amounts(two, kim(test.scenario(), "a", "d4"))).isEmpty();
    assertThat(amounts(two, kim(test.scenario(), "a", "d5"))).containsExactly(1L);
    // Narrowed, only seats are looked at: a, d3 and not the meeting.
    RuleSetting insurance = two.with("max", 1L).where("broadcast.category == '보험'");
    assertThat(amounts(insurance, kim(test.scenario(), "a", "d1"))).isEmpty();
    assertThat(amounts(insurance, kim(test.scenario(), "a", "d3"))).containsExactly(1L);
    // Nor is it of a role.
    RuleSetting byRole = two.with("max", 1L).with("group", "role");
    assertThat(amounts(byRole, kim(test.scenario(), "a", "b"))).isEmpty();
    assertThat(amounts(byRole, kim(test.scenario(), "a", "d1"))).containsExactly(1L);
  }

  @Test
  void aRollingWindowReachesBackAcrossTheStart() {
    // In any three days at most two shows: Sunday carried over, Monday and Tuesday are three.
    RuleSetting rolling =
        LIMIT.with("period", "rolling").with("days", 3L).with("max", 2L).strength("soft");
    TestScenario test = week().carried("sun", -1, "10:00", 60, "Kim");
    test.carried("fri", -3, "10:00", 60, "Kim");
    assertThat(amounts(rolling, kim(test.scenario(), "a", "d2"))).isEmpty();
    RuleAudit audit = audit(rolling, kim(test.scenario(), "a", "d1"));
    assertThat(audit.violations()).hasSize(1);
    assertThat(audit.violations().getFirst().instance().day()).isEqualTo(1);
    // Two hosts × a window that ends on each of seven days.
    assertThat(audit.instances()).isEqualTo(14);
  }

  @Test
  void aMinimumIsAskedOfPeriodsThatLieWithin() {
    // Windows of three days end on days 2 to 6; with shows on days 0 and 6 those that end on 3, 4
    // and 5 have none.
    RuleSetting rolling =
        LIMIT.with("period", "rolling").with("days", 3L).with("min", 1L).strength("soft");
    RuleSetting ofKim = rolling.where("host.name == 'Kim'");
    assertThat(amounts(ofKim, kim(week().scenario(), "a", "d6"))).containsExactly(1L, 1L, 1L);
    assertThat(amounts(ofKim, kim(week().scenario(), "a", "d3", "d6"))).isEmpty();
    // No month lies within, the week and the horizon do.
    assertThat(amounts(ofKim.with("period", "month"), kim(week().scenario()))).isEmpty();
    assertThat(amounts(ofKim.with("period", "week"), kim(week().scenario()))).containsExactly(1L);
    assertThat(amounts(ofKim.with("period", "horizon"), kim(week().scenario())))
        .containsExactly(1L);
    // Seven days, each a period of its own.
    assertThat(amounts(ofKim.with("period", "day"), kim(week().scenario(), "a"))).hasSize(6);
  }

  @Test
  void aGroupIsCountedValueByValue() {
    RuleSetting each =
        LIMIT.with("period", "week").with("group", "category").with("max", 1L).strength("soft");
    Scenario scenario = week().scenario();
    assertThat(amounts(each, kim(scenario, "a", "b"))).isEmpty();
    assertThat(amounts(each, kim(scenario, "a", "b", "d3"))).containsExactly(1L);
    // A blank category is none.
    assertThat(amounts(each, kim(scenario, "d1", "d2"))).isEmpty();
    // Two hosts × 보험 and 패션.
    assertThat(audit(each, kim(scenario)).instances()).isEqualTo(4);
  }

  @Test
  void carriedShowsHaveATimeAndARoleButNoKind() {
    RuleSetting none = LIMIT.with("period", "month").with("max", 0L).strength("soft");
    TestScenario test = week().carried("sun", -1, "10:00", 60, "Kim");
    Roster roster = kim(test.scenario());
    assertThat(amounts(none, roster)).containsExactly(1L);
    assertThat(amounts(none.with("group", "role"), roster)).containsExactly(1L);
    assertThat(amounts(none.with("group", "weekday"), roster)).containsExactly(1L);
    assertThat(amounts(none.with("group", "kind"), roster)).isEmpty();
    // 10:00 is in the morning, as is 'a'; without it no open seat would be.
    assertThat(amounts(none.with("group", "daypart"), roster)).containsExactly(1L);
  }

  @Test
  void pinsCount() {
    RuleSetting none = LIMIT.with("period", "horizon").with("max", 0L);
    TestScenario test = week().pin("a", Role.MAIN, "Kim");
    assertThat(amounts(none, kim(test.scenario()))).containsExactly(1L);
  }

  @Test
  void aRatioCountsInstances() {
    // Two hosts × seven days, one of them over.
    RuleSetting most = LIMIT.with("max", 1L).strength("ratio").atLeast("90%");
    RuleAudit audit = audit(most, kim(week().scenario(), "a", "b"));
    assertThat(audit.instances()).isEqualTo(14);
    assertThat(audit.satisfied()).isEqualTo(13);
    assertThat(audit.holds()).isTrue();
    assertThat(audit(most.atLeast("95%"), kim(week().scenario(), "a", "b")).holds()).isFalse();
  }

  @Test
  void aMinimumAboveTheMaximumIsAnIssue() {
    BoundRulebook bound =
        RulebookReader.bindOnly(week().scenario(), List.of(LIMIT.with("min", 3L).with("max", 2L)));
    assertThat(bound.rulebook()).isEmpty();
    assertThat(bound.issues().getFirst().cause().korean())
        .contains("min 3 is more than max 2 (하한 min 3이(가) 상한 max 2보다 큽니다)");
    assertThat(bound.issues()).extracting(Issue::code).containsExactly(IssueCode.R006_PARAMETER);
  }

  @Test
  void itsWordsMayBeKorean() {
    RuleSetting korean =
        LIMIT.with("measure", "방송").with("period", "주").with("group", "시간대").with("max", 1L);
    Rulebook rulebook = RulebookReader.bindOnly(week().scenario(), List.of(korean)).orElseThrow();
    assertThat(rulebook.settings().getFirst().rule())
        .isEqualTo(new Limit(Limit.Measure.SHOWS, Limit.Period.WEEK, 7, Limit.Group.DAYPART, 0, 1));
  }

  @Test
  void theMessageNamesPeriodAndGroup() {
    Scenario scenario = week().scenario();
    Text shows = message(LIMIT.with("max", 1L), kim(scenario, "a", "b"));
    assertThat(shows.english()).isEqualTo("Kim, 2026-12-07: shows 2, at most 1, 1 over");
    assertThat(shows.korean()).isEqualTo("Kim, 2026-12-07: 방송 2회, 최대 1회, 1회 초과");
    RuleSetting week = LIMIT.with("period", "week").with("max", 0L);
    Text days = message(week.with("measure", "days").with("group", "weekday"), kim(scenario, "d3"));
    assertThat(days.english())
        .isEqualTo("Kim, week of 2026-12-07, Thursday: days 1, at most 0, 1 over");
    assertThat(days.korean()).isEqualTo("Kim, 2026-12-07 시작 주, 목요일: 근무일 1일, 최대 0일, 1일 초과");
    Text minutes =
        message(
            LIMIT
                .with("period", "rolling")
                .with("days", 2L)
                .with("measure", "minutes")
                .with("min", 30L)
                .strength("soft"),
            kim(scenario, "b", "d2", "d4", "d5", "d6"));
    // Lee has nothing; Kim's windows all have a show.
    assertThat(minutes.english())
        .isEqualTo("Lee, 2026-12-07 to 2026-12-08: minutes on air 0, at least 30, 30 short");
    assertThat(minutes.korean())
        .isEqualTo("Lee, 2026-12-07 ~ 2026-12-08: 방송 시간 0분, 최소 30분, 30분 부족");
    Text role = message(week.with("group", "role").with("period", "month"), kim(scenario, "a"));
    assertThat(role.english()).isEqualTo("Kim, 2026-12, main: shows 1, at most 0, 1 over");
    assertThat(role.korean()).isEqualTo("Kim, 2026-12, 메인: 방송 1회, 최대 0회, 1회 초과");
    Text kind = message(week.with("group", "kind"), kim(scenario, "a"));
    assertThat(kind.english()).contains(", recorded:");
    assertThat(kind.korean()).contains(", 녹화:");
    Text part = message(week.with("group", "daypart"), kim(scenario, "b"));
    assertThat(part.english()).contains(", night:");
    assertThat(part.korean()).contains(", 심야:");
  }

  @Test
  void theShowsCountedBreakAMaximumAndNoneAMinimum() {
    RuleSetting week = LIMIT.with("period", "week").with("group", "category");
    Roster roster = kim(week().scenario(), "a", "d1", "d3", "d6");
    // "a" and "d3" are insurance; Sunday's show is not.
    assertThat(culprits(week.with("max", 1L).where("broadcast.category == '보험'"), roster))
        .containsExactly(List.of("a", "d3"));
    RuleSetting five = LIMIT.with("period", "week").with("min", 5L).where("host.name == 'Kim'");
    assertThat(culprits(five, roster)).containsExactly(List.of());
  }
}
