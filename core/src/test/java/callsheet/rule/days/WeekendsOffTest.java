package callsheet.rule.days;

import static callsheet.fixture.Rosters.amounts;
import static callsheet.fixture.Rosters.audit;
import static callsheet.fixture.Rosters.culprits;
import static org.assertj.core.api.Assertions.assertThat;

import callsheet.fixture.Rosters;
import callsheet.fixture.TestScenario;
import callsheet.problem.Horizon;
import callsheet.problem.Role;
import callsheet.problem.RuleSetting;
import callsheet.problem.Scenario;
import callsheet.roster.Roster;
import callsheet.roster.RuleAudit;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/// December 2026 begins on a Tuesday: its weekends are days 4–5, 11–12, 18–19 and 25–26.
class WeekendsOffTest {

  private static final RuleSetting RULE = RuleSetting.of("WeekendsOff");
  private static final LocalDate DECEMBER = LocalDate.of(2026, 12, 1);

  /// A show a day from a date on.
  private static Scenario from(LocalDate start, int days, TestScenario test) {
    return test.scenario().toBuilder().horizon(new Horizon(start, days)).build();
  }

  private static TestScenario aShowADay(int days) {
    TestScenario test = TestScenario.days(days).hosts("Kim", "Lee");
    for (int day = 0; day < days; day++) {
      test.show("d" + day, day, "10:00", 60);
    }
    return test;
  }

  private static Scenario december() {
    return from(DECEMBER, 31, aShowADay(31));
  }

  /// Kim works on the days named.
  private static Roster kimOn(Scenario scenario, int... days) {
    String[] shows = new String[2 * days.length];
    for (int i = 0; i < days.length; i++) {
      shows[2 * i] = "d" + days[i];
      shows[2 * i + 1] = "Kim";
    }
    return Rosters.of(scenario, shows);
  }

  @Test
  void oneFreeWeekendIsEnough() {
    assertThat(amounts(RULE, kimOn(december(), 4, 12, 18, 19, 24, 27))).isEmpty();
  }

  @Test
  void aWeekendWithOneDayWorkedIsNotOff() {
    assertThat(amounts(RULE, kimOn(december(), 4, 12, 18, 26))).containsExactly(1L);
    assertThat(amounts(RULE.with("weekends", 3L), kimOn(december(), 4, 12))).containsExactly(1L);
    // There are four: a fifth is short in any case, for both hosts.
    assertThat(amounts(RULE.with("weekends", 5L), kimOn(december(), 4, 12)))
        .containsExactly(3L, 1L);
  }

  @Test
  void aWeekendLiesInOneMonth() {
    // 1 August 2026 is a Saturday, 30 August the fifth Sunday.
    Scenario august = from(LocalDate.of(2026, 8, 1), 31, aShowADay(31));
    assertThat(amounts(RULE.with("weekends", 5L), kimOn(august))).isEmpty();
    // Of November 2026 the first day is a Sunday: its Saturday is in October.
    Scenario november = from(LocalDate.of(2026, 11, 1), 30, aShowADay(30));
    assertThat(amounts(RULE.with("weekends", 4L), kimOn(november))).isEmpty();
    assertThat(amounts(RULE.with("weekends", 5L), kimOn(november))).containsExactly(1L, 1L);
  }

  @Test
  void withoutAMonthAFortnightStandsForOne() {
    // From Monday, 7 December: days 5–6 and 12–13.
    Scenario fortnight = aShowADay(14).scenario();
    assertThat(amounts(RULE, kimOn(fortnight, 5))).isEmpty();
    assertThat(amounts(RULE, kimOn(fortnight, 5, 13))).containsExactly(1L);
    assertThat(audit(RULE, kimOn(aShowADay(13).scenario(), 5, 12)).instances()).isZero();
  }

  @Test
  void onlyWholeMonthsCount() {
    // From 25 November 40 days: December is days 6 to 36, its first Saturday day 10.
    Scenario both = from(LocalDate.of(2026, 11, 25), 40, aShowADay(40));
    assertThat(amounts(RULE, kimOn(both, 10, 17, 24, 31))).containsExactly(1L);
  }

  @Test
  void meetingsAndPinsAreWork() {
    TestScenario test = aShowADay(31).meeting("Kim", 4, "10:00", 60).pin("d12", Role.MAIN, "Kim");
    Scenario scenario = from(DECEMBER, 31, test);
    assertThat(amounts(RULE, kimOn(scenario, 18, 25))).containsExactly(1L);
    assertThat(amounts(RULE, kimOn(scenario, 18))).isEmpty();
  }

  @Test
  void itMayBeNarrowed() {
    RuleSetting lee = RULE.where("host.name == 'Lee'");
    assertThat(amounts(lee, kimOn(december(), 4, 12, 18, 26))).isEmpty();
    RuleSetting late = RULE.where("broadcast.start_minute >= 20 * 60");
    assertThat(amounts(late, kimOn(december(), 4, 12, 18, 26))).isEmpty();
  }

  @Test
  void aRatioCountsMonthsOfHosts() {
    Roster roster = kimOn(december(), 4, 12, 18, 26);
    RuleAudit half = audit(RULE.strength("ratio").atLeast("50%"), roster);
    assertThat(half.instances()).isEqualTo(2);
    assertThat(half.holds()).isTrue();
    assertThat(audit(RULE.strength("ratio").atLeast("51%"), roster).holds()).isFalse();
  }

  @Test
  void theMessageNamesTheMonth() {
    var violation = audit(RULE, kimOn(december(), 4, 12, 18, 26)).violations().getFirst();
    assertThat(violation.message().english())
        .isEqualTo("Kim, 2026-12-01 to 2026-12-31: weekends off 0, needed 1");
    assertThat(violation.message().korean())
        .isEqualTo("Kim, 2026-12-01 ~ 2026-12-31: 주말 휴무 0회, 필요 1회");
    assertThat(violation.instance().day()).isEqualTo(30);
  }

  @Test
  void theShowsOnWeekendsBreakIt() {
    // Days 4, 12, 18 and 26 are on the four weekends; 3 and 8 are a Friday and a Wednesday.
    assertThat(culprits(RULE, kimOn(december(), 3, 4, 8, 12, 18, 26)))
        .containsExactly(List.of("d4", "d12", "d18", "d26"));
  }
}
