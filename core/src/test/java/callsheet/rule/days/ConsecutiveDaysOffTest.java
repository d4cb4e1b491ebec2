package callsheet.rule.days;

import static callsheet.fixture.Rosters.amounts;
import static callsheet.fixture.Rosters.audit;
import static org.assertj.core.api.Assertions.assertThat;

import callsheet.fixture.Rosters;
import callsheet.fixture.TestScenario;
import callsheet.problem.Horizon;
import callsheet.problem.Role;
import callsheet.problem.RuleSetting;
import callsheet.problem.Scenario;
import callsheet.problem.Seat;
import callsheet.roster.Roster;
import callsheet.roster.RuleAudit;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ConsecutiveDaysOffTest {

  private static final RuleSetting RULE = RuleSetting.of("ConsecutiveDaysOff");
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

  /// Kim works every day but the days named.
  private static Roster kimOffOn(Scenario scenario, Integer... off) {
    List<String> shows = new ArrayList<>();
    for (Seat seat : scenario.seats()) {
      if (!Set.of(off).contains(seat.day()) && scenario.pinnedHost(seat).isEmpty()) {
        shows.addAll(List.of(seat.broadcast().id(), "Kim"));
      }
    }
    return Rosters.of(scenario, shows.toArray(String[]::new));
  }

  @Test
  void twoDaysOffInARowAreABlock() {
    assertThat(amounts(RULE, kimOffOn(december(), 10, 11))).isEmpty();
    assertThat(amounts(RULE, kimOffOn(december(), 0, 1))).isEmpty();
    assertThat(amounts(RULE, kimOffOn(december(), 29, 30))).isEmpty();
  }

  @Test
  void singleDaysAreNone() {
    assertThat(amounts(RULE, kimOffOn(december(), 0, 2, 10, 12, 30))).containsExactly(1L);
    assertThat(amounts(RULE, kimOffOn(december()))).containsExactly(1L);
  }

  @Test
  void blocksShareNoDay() {
    // Three days in a row are one block of two, four are two; nine are four.
    RuleSetting two = RULE.with("blocks", 2L);
    assertThat(amounts(two, kimOffOn(december(), 10, 11, 12))).containsExactly(1L);
    assertThat(amounts(two, kimOffOn(december(), 10, 11, 12, 13))).isEmpty();
    assertThat(amounts(two, kimOffOn(december(), 3, 4, 20, 21))).isEmpty();
    RuleSetting five = RULE.with("blocks", 5L);
    assertThat(amounts(five, kimOffOn(december(), 10, 11, 12, 13, 14, 15, 16, 17, 18)))
        .containsExactly(1L);
    assertThat(amounts(RULE.with("days", 3L), kimOffOn(december(), 3, 4, 20, 21)))
        .containsExactly(1L);
  }

  @Test
  void monthsLieWhollyInTheHorizon() {
    // Late November, all December, early January: only December counts, and is worked through.
    Scenario long1 = from(LocalDate.of(2026, 11, 25), 40, aShowADay(40));
    assertThat(amounts(RULE, kimOffOn(long1, 0, 1, 2, 37, 38, 39))).containsExactly(1L);
    // The last day of November and the first of December are no block of December.
    assertThat(amounts(RULE, kimOffOn(long1, 5, 6))).containsExactly(1L);
    assertThat(amounts(RULE, kimOffOn(long1, 6, 7))).isEmpty();
  }

  @Test
  void withoutAMonthAFortnightStandsForOne() {
    Scenario fortnight = from(DECEMBER, 14, aShowADay(14));
    assertThat(amounts(RULE, kimOffOn(fortnight))).containsExactly(1L);
    assertThat(amounts(RULE, kimOffOn(fortnight, 12, 13))).isEmpty();
    Scenario less = from(DECEMBER, 13, aShowADay(13));
    assertThat(audit(RULE, kimOffOn(less)).instances()).isZero();
  }

  @Test
  void meetingsAndPinsAreWork() {
    TestScenario test = aShowADay(31).meeting("Kim", 11, "10:00", 60).pin("d20", Role.MAIN, "Kim");
    Scenario scenario = from(DECEMBER, 31, test);
    assertThat(amounts(RULE, kimOffOn(scenario, 10, 11, 20, 21))).containsExactly(1L);
    assertThat(amounts(RULE, kimOffOn(scenario, 12, 13))).isEmpty();
  }

  @Test
  void itMayBeNarrowed() {
    Roster worked = kimOffOn(december());
    assertThat(amounts(RULE.where("host.name == 'Lee'"), worked)).isEmpty();
    assertThat(amounts(RULE.where("!date.weekend"), worked)).isEmpty();
    assertThat(amounts(RULE.where("date.weekday != 'SUN'"), worked)).containsExactly(1L);
  }

  @Test
  void aRatioCountsMonthsOfHosts() {
    RuleAudit half = audit(RULE.strength("ratio").atLeast("50%"), kimOffOn(december()));
    assertThat(half.instances()).isEqualTo(2);
    assertThat(half.satisfied()).isEqualTo(1);
    assertThat(half.holds()).isTrue();
    assertThat(audit(RULE.strength("ratio").atLeast("51%"), kimOffOn(december())).holds())
        .isFalse();
  }

  @Test
  void rowsAndJudgeCountTheSameBlocksOfRandomMonths() {
    // The fixture compares them on each audit.
    Scenario scenario = december();
    for (long seed = 1; seed <= 60; seed++) {
      Random random = new Random(seed);
      int percent = random.nextInt(101);
      Integer[] off =
          random.ints(0, 31).distinct().limit(31 * percent / 100).boxed().toArray(Integer[]::new);
      RuleSetting setting =
          RULE.with("days", 1L + random.nextInt(4)).with("blocks", (long) random.nextInt(9));
      assertThat(audit(setting, kimOffOn(scenario, off)).instances())
          .as("seed %d", seed)
          .isEqualTo(2);
    }
  }

  @Test
  void theMessageNamesTheMonth() {
    var violation = audit(RULE, kimOffOn(december())).violations().getFirst();
    assertThat(violation.message().english())
        .isEqualTo("Kim, 2026-12-01 to 2026-12-31: blocks of 2 days off: 0, needed 1");
    assertThat(violation.message().korean())
        .isEqualTo("Kim, 2026-12-01 ~ 2026-12-31: 2일 연속 휴무 0회, 필요 1회");
    assertThat(violation.instance().day()).isEqualTo(30);
  }
}
