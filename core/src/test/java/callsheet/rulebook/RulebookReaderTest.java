package callsheet.rulebook;

import static callsheet.problem.IssueCode.R001_UNKNOWN_RULE;
import static callsheet.problem.IssueCode.R002_STRENGTH;
import static callsheet.problem.IssueCode.R003_WEIGHT_OR_LEVEL;
import static callsheet.problem.IssueCode.R004_SHARE;
import static callsheet.problem.IssueCode.R005_UNKNOWN_PARAMETER;
import static callsheet.problem.IssueCode.R006_PARAMETER;
import static callsheet.problem.IssueCode.R009_OVERFLOW;
import static callsheet.problem.IssueCode.R010_UNUSED;
import static callsheet.problem.IssueCode.R011_ABSENCES_UNSEEN;
import static org.assertj.core.api.Assertions.assertThat;

import callsheet.fixture.TestScenario;
import callsheet.problem.Issue;
import callsheet.problem.IssueCode;
import callsheet.problem.RuleSetting;
import callsheet.problem.Scenario;
import callsheet.problem.Strength;
import callsheet.rule.RuleInfo.Binding;
import callsheet.rule.eligibility.Absence;
import callsheet.rule.time.CallTime;
import callsheet.rule.time.DailyRest;
import callsheet.rulebook.Rulebook.Setting;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class RulebookReaderTest {

  private static final RuleSetting REST = RuleSetting.of("DailyRest");

  private static Scenario scenario(RuleSetting... rules) {
    TestScenario test = TestScenario.days(7).hosts("kim");
    test.show("a", 0, "10:00", 60);
    return test.scenario().toBuilder().rules(List.of(rules)).build();
  }

  private static BoundRulebook only(RuleSetting... rules) {
    return RulebookReader.bindOnly(scenario(), List.of(rules));
  }

  private static Setting one(RuleSetting rule) {
    return only(rule).orElseThrow().settings().getFirst();
  }

  private static List<IssueCode> codes(RuleSetting... rules) {
    return only(rules).issues().stream().map(Issue::code).toList();
  }

  private static List<Setting> named(Rulebook rulebook, String name) {
    return rulebook.settings().stream().filter(s -> s.name().equals(name)).toList();
  }

  @Test
  void theDefaultProfileHasEveryRuleThatIsOn() {
    Rulebook rulebook = RulebookReader.defaults(scenario());

    assertThat(rulebook.settings().stream().map(Setting::name).distinct())
        .containsExactlyElementsOf(
            Catalogue.RULES.stream()
                .filter(rule -> Catalogue.info(rule).on())
                .map(Catalogue::name)
                .toList());
    assertThat(RulebookReader.bind(scenario()).issues()).isEmpty();
  }

  @Test
  void theDefaultProfileHasAbsencesAndDaysOffTwice() {
    Rulebook rulebook = RulebookReader.defaults(scenario());

    assertThat(named(rulebook, "Absence"))
        .extracting(s -> ((Absence) s.rule()).absences())
        .containsExactly(Binding.HARD, Binding.SOFT);
    assertThat(named(rulebook, "WeeklyDaysOff")).hasSize(2);
  }

  @Test
  void whatIsWrittenOfARuleReplacesItsDefaultsAndNoOtherRules() {
    RuleSetting first = REST.strength("soft").with("rest", 600L);
    Rulebook rulebook = RulebookReader.bind(scenario(first, REST)).orElseThrow();

    assertThat(named(rulebook, "DailyRest"))
        .extracting(Setting::rule)
        .containsExactly(new DailyRest(600), new DailyRest(660));
    assertThat(named(rulebook, "CallTime"))
        .extracting(Setting::rule)
        .containsExactly(new CallTime(120, 60));
  }

  @Test
  void offTurnsARuleOffInBothLanguages() {
    for (String off : List.of("off", "OFF", "끔")) {
      Rulebook rulebook = RulebookReader.bind(scenario(REST.strength(off))).orElseThrow();

      assertThat(named(rulebook, "DailyRest")).isEmpty();
      assertThat(named(rulebook, "CallTime")).hasSize(1);
    }
  }

  @Test
  void settingsStandInTheOrderOfTheCatalogue() {
    Rulebook rulebook = only(REST, RuleSetting.of("SeatCover")).orElseThrow();

    assertThat(rulebook.settings())
        .extracting(Setting::name)
        .containsExactly("SeatCover", "DailyRest");
    assertThat(rulebook.settings()).extracting(Setting::index).containsExactly(0, 1);
  }

  @Test
  void strengthsAreReadInBothLanguages() {
    assertThat(one(REST.strength("필수")).strength()).isEqualTo(new Strength.Hard());
    assertThat(one(REST.strength("권장")).strength()).isEqualTo(new Strength.Soft(10, 1));
    assertThat(one(REST.strength("Soft").weight(7, 2)).strength())
        .isEqualTo(new Strength.Soft(7, 2));
    assertThat(one(REST.strength("비율").atLeast("0.9")).strength())
        .isEqualTo(new Strength.Ratio(9_000, 0, 1));
    assertThat(one(REST).strength()).isEqualTo(new Strength.Hard());
  }

  @Test
  void sharesAreExact() {
    Map<String, Integer> shares =
        Map.of("0.95", 9_500, "95%", 9_500, "95 %", 9_500, "0.3333", 3_333, "1", 10_000, "0", 0);
    shares.forEach((written, basisPoints) ->
        assertThat(one(REST.strength("ratio").atLeast(written)).strength())
            .isEqualTo(new Strength.Ratio(basisPoints, 0, 1)));
    // Five decimals, or more than the whole, are rejected and never rounded.
    for (String wrong : List.of("", "0.33333", "1.5", "101%", "-0.1", "most", "1e-1")) {
      assertThat(codes(REST.strength("ratio").atLeast(wrong)))
          .as(wrong)
          .containsExactly(R004_SHARE);
    }
  }

  @Test
  void onlySeatCoverMayUseTheFillLevel() {
    assertThat(one(RuleSetting.of("SeatCover")).strength()).isEqualTo(new Strength.Soft(1, 0));
    assertThat(codes(REST.strength("soft").weight(1, 0))).containsExactly(R003_WEIGHT_OR_LEVEL);
  }

  @Test
  void weightsAndLevelsHaveBounds() {
    assertThat(codes(REST.strength("soft").weight(1_000_000, 6))).isEmpty();
    assertThat(codes(REST.strength("soft").weight(1_000_001, 7)))
        .containsExactly(R003_WEIGHT_OR_LEVEL, R003_WEIGHT_OR_LEVEL);
    assertThat(codes(REST.strength("soft").weight(0, 1))).containsExactly(R003_WEIGHT_OR_LEVEL);
  }

  @Test
  void weightsWhoseScoresMightOverflowAreRejected() {
    RuleSetting heavy = REST.strength("soft").weight(1_000_000, 1);
    // 20,000 seats on one day: amounts to at most 1440 · 20,000 · 40,000 = 1.15 · 10¹². Times 10⁶
    // that is 1.15 · 10¹⁸; two fit below a quarter of 2⁶³, 2.31 · 10¹⁸, three do not.
    TestScenario large = TestScenario.days(1).hosts("kim");
    large.show("a", 0, "10:00", 60).seats(20_000, 0, 0);
    Scenario scenario = large.scenario();
    assertThat(RulebookReader.bindOnly(scenario, List.of(heavy, heavy)).issues()).isEmpty();
    assertThat(RulebookReader.bindOnly(scenario, List.of(heavy, heavy, heavy)).issues())
        .extracting(Issue::code)
        .containsExactly(R009_OVERFLOW);
  }

  @Test
  void whatAStrengthDoesNotUseIsAWarning() {
    BoundRulebook bound = only(REST.weight(5, 2).atLeast("0.9"));

    assertThat(bound.issues())
        .extracting(Issue::code)
        .containsExactly(R010_UNUSED, R010_UNUSED, R010_UNUSED);
    assertThat(bound.rulebook()).isPresent();
  }

  @Test
  void allProblemsAreFoundAtOnceEachAtItsLine() {
    RuleSetting unknown =
        new RuleSetting("DayliRest", "", "", "", "", "", Map.of(), "rules.yaml", 3);
    RuleSetting wrong =
        new RuleSetting(
            "DailyRest",
            "soft",
            "x",
            "",
            "",
            "",
            Map.of("rst", 1L, "rest", "long"),
            "rules.yaml",
            5);

    BoundRulebook bound = only(unknown, wrong, RuleSetting.of("CallTime").strength("ratio"));

    assertThat(bound.rulebook()).isEmpty();
    assertThat(bound.issues())
        .extracting(Issue::code)
        .containsExactlyInAnyOrder(
            R001_UNKNOWN_RULE,
            R003_WEIGHT_OR_LEVEL,
            R005_UNKNOWN_PARAMETER,
            R006_PARAMETER,
            R002_STRENGTH);
    Issue first = bound.issues().getFirst();
    assertThat(first.file()).isEqualTo("rules.yaml");
    assertThat(first.row()).isEqualTo(3);
    assertThat(first.cause().english()).isEqualTo("There is no rule 'DayliRest'");
    assertThat(first.action().english()).startsWith("Maybe you meant 'DailyRest'.");
    assertThat(first.action().korean()).startsWith("혹시 'DailyRest'");
  }

  @Test
  void minutesAreReadInManyForms() {
    for (Object eleven :
        List.of(660L, "660", 660.0, "11:00", "11h", "10h60m", "660m", "11시간", "PT11H")) {
      assertThat(one(REST.with("rest", eleven)).rule()).isEqualTo(new DailyRest(660));
    }
  }

  @Test
  void aParameterKeepsItsRange() {
    assertThat(codes(REST.with("rest", 1440L))).isEmpty();
    assertThat(codes(REST.with("rest", 1441L))).containsExactly(R006_PARAMETER);
    assertThat(codes(REST.with("rest", -1L))).containsExactly(R006_PARAMETER);
    assertThat(codes(REST.with("rest", 1.5))).containsExactly(R006_PARAMETER);
    assertThat(codes(REST.with("rest", List.of(1L)))).containsExactly(R006_PARAMETER);
  }

  @Test
  void parametersAreNamedInSnakeOrCamelCase() {
    assertThat(one(RuleSetting.of("CallTime").with("FIRST", 30L)).rule())
        .isEqualTo(new CallTime(30, 60));
    assertThat(codes(REST.with("rest", 1L).with("Rest", 2L)))
        .containsExactly(R005_UNKNOWN_PARAMETER);
  }

  @Test
  void tablesAreReadAsMaps() {
    Setting setting = one(RuleSetting.of("Absence").with("kinds", Map.of("출장", "soft")));

    assertThat(((Absence) setting.rule()).kinds()).isEqualTo(Map.of("출장", Binding.SOFT));
    assertThat(codes(RuleSetting.of("Absence").with("kinds", Map.of("출장", "maybe"))))
        .containsExactly(R006_PARAMETER);
    assertThat(codes(RuleSetting.of("Absence").with("kinds", "출장")))
        .containsExactly(R006_PARAMETER);
  }

  @Test
  void hardAbsencesLeftToNoSettingAreAWarning() {
    Scenario scenario =
        TestScenario.days(1).hosts("kim").absence("kim", 0, "10:00", "12:00", "휴가").scenario();
    RuleSetting soft = RuleSetting.of("Absence").strength("soft");

    assertThat(RulebookReader.bindOnly(scenario, List.of(soft)).issues())
        .extracting(Issue::code)
        .containsExactly(R011_ABSENCES_UNSEEN);
    assertThat(RulebookReader.bindOnly(scenario, List.of(soft, soft.strength("hard"))).issues())
        .isEmpty();
  }
}
