package callsheet.rule.wishes;

import static callsheet.fixture.Rosters.amounts;
import static callsheet.fixture.Rosters.audit;
import static org.assertj.core.api.Assertions.assertThat;

import callsheet.fixture.Rosters;
import callsheet.fixture.TestScenario;
import callsheet.problem.Request.TargetKind;
import callsheet.problem.Request.Wish;
import callsheet.problem.Role;
import callsheet.problem.RuleSetting;
import callsheet.problem.Scenario;
import callsheet.problem.Text;
import callsheet.roster.Roster;
import callsheet.roster.RuleAudit;
import callsheet.roster.Violation;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class PreferenceTest {

  private static final RuleSetting SOFT =
      RuleSetting.of("Preference").strength("soft").weight(10, 1);

  /// Shows in the morning, afternoon, evening and night of a Monday, and one on Tuesday night.
  private static TestScenario test() {
    TestScenario test = TestScenario.days(2).hosts("Kim", "Lee");
    test.show("morning", 0, "11:55", 60);
    test.show("afternoon", 0, "13:00", 60);
    test.show("evening", 0, "20:00", 60);
    test.show("night", 0, "22:00", 60).programme("P");
    test.show("tuesday", 1, "25:30", 60).programme("P");
    return test;
  }

  private static TestScenario wish(Wish wish, String daypart, int priority) {
    return test().request("Kim", TargetKind.DAYPART, daypart, wish, priority);
  }

  private static Roster kimOn(TestScenario test, String... shows) {
    String[] roster = new String[2 * shows.length];
    for (int i = 0; i < shows.length; i++) {
      roster[2 * i] = shows[i];
      roster[2 * i + 1] = "Kim";
    }
    return Rosters.of(test.scenario(), roster);
  }

  @Test
  void aShowInAPartOfTheDayToAvoidBreaksIt() {
    TestScenario test = wish(Wish.AVOID, "심야", 3);
    // Night runs from 22:00 to 26:00 and goes by the start of the show.
    assertThat(amounts(SOFT, kimOn(test, "evening"))).isEmpty();
    assertThat(amounts(SOFT, kimOn(test, "night", "tuesday"))).containsExactly(1L, 1L);
    assertThat(amounts(SOFT, Rosters.of(test.scenario(), "night", "Lee"))).isEmpty();
  }

  @Test
  void aShowOutsideAllPartsWantedBreaksIt() {
    TestScenario test =
        wish(Wish.WANT, "morning", 2).request("Kim", TargetKind.DAYPART, "오후", Wish.WANT, 4);
    assertThat(amounts(SOFT, kimOn(test, "morning", "afternoon"))).isEmpty();
    // The greater priority of the two wishes missed: 10 · 4.
    assertThat(audit(SOFT, kimOn(test, "morning", "evening")).penalty()).isEqualTo(40);
  }

  @Test
  void aShowAgainstTwoWishesCountsOnceWithTheGreaterPriority() {
    TestScenario test =
        wish(Wish.WANT, "morning", 2).request("Kim", TargetKind.DAYPART, "night", Wish.AVOID, 5);
    RuleAudit audit = audit(SOFT, kimOn(test, "night", "afternoon"));
    // Afternoon misses the want, 10 · 2; night misses it too, but counts as avoided, 10 · 5.
    assertThat(audit.violations()).extracting(Violation::importance).containsExactly(2L, 5L);
    assertThat(audit.penalty()).isEqualTo(70);
  }

  @Test
  void aWishHoldsToItsLastDay() {
    TestScenario test =
        test()
            .request("Kim", TargetKind.DAYPART, "night", Wish.AVOID, 1, TestScenario.MONDAY)
            .request("Kim", TargetKind.DAYPART, "evening", Wish.WANT, 1, TestScenario.MONDAY);
    RuleAudit audit = audit(SOFT, kimOn(test, "evening", "tuesday"));
    assertThat(audit.violations()).isEmpty();
    assertThat(audit.instances()).isEqualTo(1);
    assertThat(amounts(SOFT, kimOn(test, "night"))).containsExactly(1L);
  }

  @Test
  void hostsMayAvoidMoreThanTimes() {
    TestScenario own =
        test().request("Kim", TargetKind.PROGRAMME, "P", Wish.AVOID, 1, LocalDate.MAX, "Host");
    assertThat(amounts(SOFT, kimOn(own, "evening", "night", "tuesday"))).containsExactly(1L, 1L);
    TestScenario others = test().request("Kim", TargetKind.PROGRAMME, "P", Wish.AVOID, 1);
    assertThat(audit(SOFT, kimOn(others, "night")).instances()).isZero();
  }

  @Test
  void aWantOfTheHostsOwnForAShowIsNoWishAgainstOthers() {
    TestScenario own =
        test().request("Kim", TargetKind.PROGRAMME, "P", Wish.WANT, 1, LocalDate.MAX, "host");
    assertThat(audit(SOFT, kimOn(own, "evening")).instances()).isZero();
  }

  @Test
  void anUnknownPartOfTheDayIsNoWish() {
    TestScenario test = wish(Wish.WANT, "teatime", 2);
    assertThat(audit(SOFT, kimOn(test, "evening")).instances()).isZero();
  }

  @Test
  void aRatioCountsTheShowsOfHostsWithWishes() {
    TestScenario test = wish(Wish.AVOID, "night", 5);
    Roster roster =
        Rosters.of(
            test.scenario(),
            "morning",
            "Kim",
            "afternoon",
            "Lee",
            "evening",
            "Kim",
            "night",
            "Kim");
    RuleSetting most = RuleSetting.of("Preference").strength("ratio");
    // Of Kim's three shows two are fine; Lee has no wish.
    assertThat(audit(most.atLeast("66%"), roster).holds()).isTrue();
    assertThat(audit(most.atLeast("67%"), roster).holds()).isFalse();
    assertThat(audit(most.atLeast("66%"), roster).instances()).isEqualTo(3);
  }

  @Test
  void pinsCountAndCarriedShowsDoNot() {
    TestScenario test = wish(Wish.AVOID, "night", 5).pin("night", Role.MAIN, "Kim");
    test.carried("past", -1, "23:00", 60, "Kim");
    assertThat(amounts(SOFT, Rosters.of(test.scenario()))).containsExactly(1L);
  }

  @Test
  void itMayBeNarrowed() {
    TestScenario test = wish(Wish.AVOID, "night", 5);
    RuleSetting tuesday = SOFT.where("date.weekday == 'TUE'");
    assertThat(amounts(tuesday, kimOn(test, "night", "tuesday"))).containsExactly(1L);
  }

  @Test
  void theMessageNamesTheShowAndTheWish() {
    Scenario scenario =
        test()
            .request("Kim", TargetKind.DAYPART, "심야", Wish.AVOID, 3)
            .request("Lee", TargetKind.DAYPART, "Morning", Wish.WANT, 2)
            .request("Lee", TargetKind.DAYPART, "저녁", Wish.WANT, 4)
            .scenario();
    List<Text> broken =
        audit(SOFT, Rosters.of(scenario, "night", "Kim", "afternoon", "Lee")).violations().stream()
            .map(Violation::message)
            .toList();
    assertThat(broken)
        .extracting(Text::english)
        .containsExactly(
            "Kim takes 2026-12-07 22:00 'P', but would rather avoid night (priority 3)",
            "Lee takes 2026-12-07 13:00 'afternoon', "
                + "but wishes for evening or morning (priority 4)");
    assertThat(broken)
        .extracting(Text::korean)
        .containsExactly(
            "Kim: 2026-12-07 22:00 'P' 배정, 기피: 심야 (우선순위 3)",
            "Lee: 2026-12-07 13:00 'afternoon' 배정, 희망: 저녁·오전 (우선순위 4)");
  }
}
