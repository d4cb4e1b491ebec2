package callsheet.rule;

import static org.assertj.core.api.Assertions.assertThat;

import callsheet.fixture.Rosters;
import callsheet.fixture.TestScenario;
import callsheet.problem.Daypart;
import callsheet.problem.Grade;
import callsheet.problem.Role;
import callsheet.problem.RuleSetting;
import callsheet.problem.Scenario;
import callsheet.problem.Text;
import org.junit.jupiter.api.Test;

class MessageWordsTest {

  @Test
  void aShowIsCalledByItsProgrammeAndItsId() {
    TestScenario test = TestScenario.days(1);
    test.show("B3", 0, "10:00", 60).programme("Style Live");
    test.show("B4", 0, "12:00", 60);
    Scenario scenario = test.scenario();

    assertThat(scenario.broadcast("B3").map(MessageWords::show)).contains("'Style Live' (B3)");
    assertThat(scenario.broadcast("B4").map(MessageWords::show)).contains("B4");
  }

  @Test
  void gradesRolesAndPartsOfTheDayHaveWordsInBothLanguages() {
    assertThat(Grade.values())
        .extracting(grade -> MessageWords.grade(grade).korean())
        .containsExactly("신입", "서브", "메인", "스타");
    assertThat(Role.values())
        .extracting(role -> MessageWords.role(role).korean())
        .containsExactly("메인", "서브", "게스트");
    assertThat(MessageWords.daypart(Daypart.MORNING)).isEqualTo(new Text("morning", "오전"));
  }

  @Test
  void messagesOnTimesCallShowsByTheirProgrammes() {
    TestScenario test = TestScenario.days(1).hosts("Kim");
    test.show("B3", 0, "10:00", 60).programme("Style Live");
    test.show("B4", 0, "11:10", 60).programme("Home Plus");

    Text message =
        Rosters.audit(
                RuleSetting.of("PreparationBuffer"),
                Rosters.of(test.scenario(), "B3", "Kim", "B4", "Kim"))
            .violations()
            .getFirst()
            .message();

    assertThat(message.english())
        .startsWith(
            "Kim, 2026-12-07: 'Style Live' (B3) ends 11:00, 'Home Plus' (B4) starts 11:10:");
    assertThat(message.korean())
        .startsWith("Kim, 2026-12-07: 'Style Live' (B3) 11:00 종료, 'Home Plus' (B4) 11:10 시작:");
  }
}
