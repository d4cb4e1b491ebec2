package callsheet.rule.programme;

import static callsheet.fixture.Rosters.amounts;
import static callsheet.fixture.Rosters.audit;
import static org.assertj.core.api.Assertions.assertThat;

import callsheet.fixture.Rosters;
import callsheet.fixture.TestScenario;
import callsheet.problem.Role;
import callsheet.problem.RuleSetting;
import callsheet.problem.Scenario;
import callsheet.roster.Roster;
import org.junit.jupiter.api.Test;

class CategoryRepetitionTest {

  private static final RuleSetting RULE = RuleSetting.of("CategoryRepetition");

  private static TestScenario shows() {
    TestScenario test = TestScenario.days(2).hosts("Kim", "Lee");
    test.show("a", 0, "08:00", 60).category("패션");
    test.show("b", 0, "11:00", 60).category("패션");
    test.show("c", 0, "14:00", 60).category("패션");
    test.show("late", 0, "25:30", 60).category("패션");
    test.show("food", 0, "17:00", 60).category("식품");
    test.show("next", 1, "06:00", 60).category("패션");
    for (String plain : new String[] {"p", "q", "r"}) {
      test.show(plain, 0, "2" + (plain.charAt(0) - 'p') + ":00", 30);
    }
    return test;
  }

  private static Roster roster(String... showsAndHosts) {
    return Rosters.of(shows().scenario(), showsAndHosts);
  }

  @Test
  void twoOfACategoryAreAllowed() {
    Roster roster = roster("a", "Kim", "b", "Kim", "food", "Kim", "c", "Lee", "next", "Kim");
    assertThat(amounts(RULE, roster)).isEmpty();
    // Kim has fashion and food on the first day and fashion on the second, Lee has fashion.
    assertThat(audit(RULE, roster).instances()).isEqualTo(4);
  }

  @Test
  void eachFurtherOneIsOneOver() {
    // 25:30 still belongs to the first day, 06:00 to the second.
    assertThat(amounts(RULE, roster("a", "Kim", "b", "Kim", "c", "Kim", "next", "Kim")))
        .containsExactly(1L);
    assertThat(amounts(RULE, roster("a", "Kim", "b", "Kim", "c", "Kim", "late", "Kim")))
        .containsExactly(2L);
  }

  @Test
  void categoriesAreCountedApart() {
    Roster roster = roster("a", "Kim", "b", "Kim", "food", "Kim");
    // No show at all: fashion two over, food one.
    assertThat(amounts(RULE.with("shows", 0L), roster)).containsExactly(2L, 1L);
  }

  @Test
  void showsWithoutACategoryAreOfNone() {
    assertThat(amounts(RULE, roster("p", "Kim", "q", "Kim", "r", "Kim"))).isEmpty();
  }

  @Test
  void pinsCountAndDaysBeforeDoNot() {
    Scenario scenario =
        shows()
            .pin("a", Role.MAIN, "Kim")
            .pin("b", Role.MAIN, "Kim")
            .carried("x", -1, "20:00", 60, "Kim")
            .scenario();
    assertThat(amounts(RULE, Rosters.of(scenario))).isEmpty();
    assertThat(amounts(RULE, Rosters.of(scenario, "c", "Kim"))).containsExactly(1L);
  }

  @Test
  void itMayBeNarrowedToACategory() {
    RuleSetting once = RULE.with("shows", 1L).where("broadcast.category == '식품'");
    assertThat(amounts(once, roster("a", "Kim", "b", "Kim", "food", "Kim"))).isEmpty();
    RuleSetting kim = RULE.with("shows", 1L).where("host.host_id == 'Kim'");
    assertThat(amounts(kim, roster("a", "Lee", "b", "Lee", "food", "Kim"))).isEmpty();
  }

  @Test
  void theMessageListsTheStarts() {
    var message =
        audit(RULE, roster("a", "Kim", "b", "Kim", "c", "Kim")).violations().getFirst().message();
    assertThat(message.english())
        .isEqualTo("Kim, 2026-12-07: 3 shows of '패션' (08:00, 11:00, 14:00), at most 2");
    assertThat(message.korean())
        .isEqualTo("Kim, 2026-12-07: '패션' 방송 3회(08:00, 11:00, 14:00), 최대 2회");
  }
}
