package callsheet.rule.eligibility;

import static org.assertj.core.api.Assertions.assertThat;

import callsheet.fixture.Rosters;
import callsheet.fixture.TestScenario;
import callsheet.problem.Absence.Binding;
import callsheet.problem.RuleSetting;
import callsheet.problem.Scenario;
import callsheet.roster.Roster;
import callsheet.roster.RuleAudit;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class AbsenceTest {

  private static final RuleSetting HARD = RuleSetting.of("Absence").strength("hard");
  private static final RuleSetting SOFT = RuleSetting.of("Absence").strength("soft");

  /// Shows 10:00–11:00, 12:00–13:00 and 14:00–15:00; kim is absent from 11:00 to 12:30.
  private static Scenario absent(String kind, Binding binding) {
    TestScenario test = TestScenario.days(1).hosts("kim", "lee");
    test.show("before", 0, "10:00", 60);
    test.show("within", 0, "12:00", 60);
    test.show("after", 0, "14:00", 60);
    return test.absence("kim", 0, "11:00", "12:30", kind, binding).scenario();
  }

  private static Scenario absent(String kind) {
    return absent(kind, Binding.BY_KIND);
  }

  @Test
  void showsOutsideTheAbsencePlease() {
    Scenario scenario = absent("휴가");

    // "before" ends at 11:00, when the absence starts: touching ends do not overlap.
    assertThat(Rosters.amounts(HARD, Rosters.of(scenario, "before", "kim", "after", "kim")))
        .isEmpty();
    assertThat(Rosters.amounts(HARD, Rosters.of(scenario, "within", "lee"))).isEmpty();
  }

  @Test
  void aHardAbsenceIsBrokenOnceHoweverMuchOverlaps() {
    TestScenario test = TestScenario.days(1).hosts("kim");
    test.show("a", 0, "10:00", 60);
    test.show("b", 0, "12:00", 60);
    Scenario scenario = test.absence("kim", 0, "10:30", "12:30", "병가").scenario();

    assertThat(Rosters.amounts(HARD, Rosters.of(scenario, "a", "kim", "b", "kim")))
        .containsExactly(1L);
  }

  @Test
  void aSoftAbsenceCountsTheMinutesOverlapped() {
    // 12:00 to 12:30 of the show lies in the absence.
    assertThat(Rosters.amounts(SOFT, Rosters.of(absent("희망휴무"), "within", "kim")))
        .containsExactly(30L);
  }

  @Test
  void aSettingLooksAtAbsencesOfItsOwnStrength() {
    assertThat(Rosters.audit(HARD, Rosters.of(absent("희망휴무"))).instances()).isZero();
    assertThat(Rosters.audit(SOFT, Rosters.of(absent("희망휴무"))).instances()).isEqualTo(1);
    assertThat(Rosters.audit(HARD, Rosters.of(absent("휴가"))).instances()).isEqualTo(1);
    assertThat(Rosters.audit(SOFT, Rosters.of(absent("휴가"))).instances()).isZero();
  }

  @Test
  void aSettingMayLookAtTheOthers() {
    RuleSetting softLeave = SOFT.with("absences", "hard");

    // A hard absence counts 1, at whatever strength.
    assertThat(Rosters.amounts(softLeave, Rosters.of(absent("휴가"), "within", "kim")))
        .containsExactly(1L);
  }

  @Test
  void aKindThatTheTableDoesNotNameIsHard() {
    assertThat(Rosters.audit(HARD, Rosters.of(absent("출장"))).instances()).isEqualTo(1);
  }

  @Test
  void theTableOfKindsIsAParameter() {
    RuleSetting soft = SOFT.with("kinds", Map.of("교육", "soft"));

    assertThat(Rosters.audit(soft, Rosters.of(absent("교육"))).instances()).isEqualTo(1);
  }

  @Test
  void theAbsencesOwnStrengthOutranksItsKind() {
    assertThat(Rosters.audit(HARD, Rosters.of(absent("희망휴무", Binding.HARD))).instances())
        .isEqualTo(1);
    assertThat(Rosters.audit(SOFT, Rosters.of(absent("휴가", Binding.SOFT))).instances())
        .isEqualTo(1);
  }

  @Test
  void aRatioCountsTheSoftAbsencesKept() {
    TestScenario test = TestScenario.days(2).hosts("kim");
    test.show("a", 0, "10:00", 60);
    test.absence("kim", 0, "06:00", "24:00", "희망휴무");
    test.absence("kim", 1, "06:00", "24:00", "희망휴무");
    RuleSetting most = RuleSetting.of("Absence").strength("ratio").atLeast("0.9");

    RuleAudit audit = Rosters.audit(most, Rosters.of(test.scenario(), "a", "kim"));

    // One of two wished days off is kept; ⌈0.9 · 2⌉ = 2 must be: one missing.
    assertThat(List.of(audit.satisfied(), audit.instances(), audit.penalty()))
        .containsExactly(1L, 2L, 1L);
  }

  @Test
  void theMessageNamesTheAbsenceAndTheShows() {
    var message =
        Rosters.audit(SOFT, Rosters.of(absent("희망휴무"), "within", "kim"))
            .violations()
            .getFirst()
            .message();

    assertThat(message.english())
        .isEqualTo(
            "kim is absent (희망휴무) from 2026-12-07 11:00 to 2026-12-07 12:30, "
                + "but takes 2026-12-07 12:00–13:00 'within': 30 min");
    assertThat(message.korean())
        .isEqualTo(
            "kim: 희망휴무 2026-12-07 11:00 ~ 2026-12-07 12:30 중 방송 배정: "
                + "2026-12-07 12:00–13:00 'within' (30분 겹침)");
  }

  @Test
  void theShowsWithinTheAbsenceBreakIt() {
    Roster all = Rosters.of(absent("휴가"), "before", "kim", "within", "kim", "after", "kim");

    assertThat(Rosters.culprits(HARD, all)).containsExactly(List.of("within"));
  }
}
