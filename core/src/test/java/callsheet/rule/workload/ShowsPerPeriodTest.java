package callsheet.rule.workload;

import static callsheet.fixture.Rosters.amounts;
import static callsheet.fixture.Rosters.audit;
import static callsheet.fixture.Rosters.culprits;
import static org.assertj.core.api.Assertions.assertThat;

import callsheet.fixture.Rosters;
import callsheet.fixture.TestScenario;
import callsheet.problem.Horizon;
import callsheet.problem.Issue;
import callsheet.problem.IssueCode;
import callsheet.problem.Role;
import callsheet.problem.RuleSetting;
import callsheet.problem.Scenario;
import callsheet.roster.Roster;
import callsheet.rulebook.BoundRulebook;
import callsheet.rulebook.RulebookReader;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class ShowsPerPeriodTest {

  private static final RuleSetting WEEK = RuleSetting.of("ShowsPerPeriod").with("max", 2L);
  private static final RuleSetting MONTH = WEEK.with("period", "month");

  private static TestScenario aShowADay(int days) {
    TestScenario test = TestScenario.days(days).hosts("Kim", "Lee");
    for (int day = 0; day < days; day++) {
      test.show("d" + day, day, "10:00", 60).category(day % 2 == 0 ? "보험" : "");
    }
    return test;
  }

  /// Kim has the shows of the days named.
  private static Roster kimOn(Scenario scenario, int... days) {
    String[] shows = new String[2 * days.length];
    for (int i = 0; i < days.length; i++) {
      shows[2 * i] = "d" + days[i];
      shows[2 * i + 1] = "Kim";
    }
    return Rosters.of(scenario, shows);
  }

  private static Scenario from(LocalDate start, TestScenario test) {
    Scenario scenario = test.scenario();
    return scenario.toBuilder().horizon(new Horizon(start, scenario.horizon().days())).build();
  }

  @Test
  void twoShowsInEachWeekAreAllowed() {
    assertThat(amounts(WEEK, kimOn(aShowADay(14).scenario(), 5, 6, 7, 8))).isEmpty();
  }

  @Test
  void aThirdAndAFourthAreTwoOver() {
    Roster roster = kimOn(aShowADay(14).scenario(), 0, 1, 5, 6, 7, 8);
    assertThat(amounts(WEEK, roster)).containsExactly(2L);
    assertThat(amounts(WEEK.strength("hard"), roster)).containsExactly(2L);
  }

  @Test
  void aMonthIsThatOfTheCalendar() {
    // 7 December is the first day, 1 January day 25: three shows in December, two in January.
    Roster roster = kimOn(aShowADay(28).scenario(), 0, 1, 24, 25, 26);
    assertThat(amounts(MONTH, roster)).containsExactly(1L);
  }

  @Test
  void daysBeforeTheHorizonCountInTheirPeriod() {
    // From Wednesday: Monday and Tuesday of the same week, and the Sunday before, are carried over.
    TestScenario test = aShowADay(5);
    test.carried("sun", -3, "10:00", 60, "Kim");
    test.carried("mon", -2, "10:00", 60, "Kim").carried("tue", -1, "10:00", 60, "Kim");
    Scenario scenario = from(TestScenario.MONDAY.plusDays(2), test);
    assertThat(amounts(WEEK, kimOn(scenario))).isEmpty();
    assertThat(amounts(WEEK, kimOn(scenario, 4))).containsExactly(1L);
    // In the month Sunday, 6 December counts too.
    assertThat(amounts(MONTH, kimOn(scenario))).containsExactly(1L);
    // Carried over from November they do not.
    Scenario december = from(LocalDate.of(2026, 12, 1), test);
    assertThat(amounts(MONTH, kimOn(december, 0, 1))).isEmpty();
  }

  @Test
  void aMinimumIsAskedOfWholeWeeks() {
    // Sunday alone, a whole week, Monday alone; Lee has nothing at all.
    RuleSetting three = WEEK.with("min", 3L).with("max", 5L);
    Scenario scenario = from(TestScenario.MONDAY.minusDays(1), aShowADay(9));
    assertThat(amounts(three, kimOn(scenario, 1, 2, 7))).containsExactly(3L);
    assertThat(amounts(three, kimOn(scenario, 1, 7))).containsExactly(1L, 3L);
    // One day less, and no week is whole.
    assertThat(amounts(three, kimOn(from(TestScenario.MONDAY.minusDays(1), aShowADay(7)))))
        .isEmpty();
  }

  @Test
  void aMinimumIsAskedOfWholeMonths() {
    RuleSetting three = MONTH.with("min", 3L).with("max", 5L).where("host.name == 'Kim'");
    Scenario december = from(LocalDate.of(2026, 12, 1), aShowADay(31));
    assertThat(amounts(three, kimOn(december, 0, 30))).containsExactly(1L);
    assertThat(amounts(three, kimOn(december, 0, 15, 30))).isEmpty();
    assertThat(amounts(three, kimOn(from(LocalDate.of(2026, 12, 1), aShowADay(30))))).isEmpty();
    assertThat(amounts(three, kimOn(from(LocalDate.of(2026, 12, 2), aShowADay(31))))).isEmpty();
  }

  @Test
  void pinsCountAndItMayBeNarrowed() {
    TestScenario test = aShowADay(7).pin("d0", Role.MAIN, "Kim");
    RuleSetting insurance = WEEK.with("max", 1L).where("broadcast.category == '보험'");
    assertThat(amounts(insurance, kimOn(test.scenario(), 1, 3, 5))).isEmpty();
    assertThat(amounts(insurance, kimOn(test.scenario(), 1, 2))).containsExactly(1L);
  }

  @Test
  void aMinimumAboveTheMaximumIsAnIssue() {
    BoundRulebook bound =
        RulebookReader.bindOnly(aShowADay(1).scenario(), List.of(WEEK.with("min", 3L)));
    assertThat(bound.rulebook()).isEmpty();
    assertThat(bound.issues()).extracting(Issue::code).containsExactly(IssueCode.R006_PARAMETER);
  }

  @Test
  void theMessageNamesThePeriod() {
    Scenario december = from(LocalDate.of(2026, 12, 1), aShowADay(31));
    // 1 December is a Tuesday; 8, 9 and 10 December are in the week of the 7th.
    var over = audit(WEEK, kimOn(december, 7, 8, 9)).violations().getFirst();
    assertThat(over.message().english())
        .isEqualTo("Kim, week of 2026-12-07: shows 3, at most 2, 1 over");
    assertThat(over.message().korean()).isEqualTo("Kim, 2026-12-07 시작 주: 방송 3회, 최대 2회, 1회 초과");
    assertThat(over.instance().day()).isEqualTo(12);
    var few = audit(MONTH.with("min", 2L), kimOn(december, 7)).violations().getFirst();
    assertThat(few.message().english()).isEqualTo("Kim, 2026-12: shows 1, at least 2, 1 short");
    assertThat(few.message().korean()).isEqualTo("Kim, 2026-12: 방송 1회, 최소 2회, 1회 부족");
    assertThat(few.instance().day()).isEqualTo(30);
  }

  @Test
  void theShowsOfThePeriodBreakItsMaximumAndNoneItsMinimum() {
    assertThat(culprits(WEEK, kimOn(aShowADay(14).scenario(), 0, 2, 4, 7)))
        .containsExactly(List.of("d0", "d2", "d4"));
    RuleSetting three = WEEK.with("max", 4L).with("min", 3L).where("host.name == 'Kim'");
    // Sunday's show is one of two: nobody's seat is to blame for the third that lacks.
    assertThat(culprits(three, kimOn(aShowADay(7).scenario(), 0, 6))).containsExactly(List.of());
  }
}
