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
import static callsheet.problem.IssueCode.R013_TWICE;
import static callsheet.problem.IssueCode.R014_STRENGTHS;
import static callsheet.problem.IssueCode.R015_DEFINED_TWICE;
import static org.assertj.core.api.Assertions.assertThat;

import callsheet.fixture.TestScenario;
import callsheet.problem.Issue;
import callsheet.problem.IssueCode;
import callsheet.problem.Origin;
import callsheet.problem.Origin.Mark;
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
    RuleSetting other = heavy.with("rest", 600L);
    // 20,000 seats on one day: amounts to at most 1440 · 20,000 · 40,000 = 1.15 · 10¹². Times 10⁶
    // that is 1.15 · 10¹⁸; two fit below a quarter of 2⁶³, 2.31 · 10¹⁸, three do not.
    TestScenario large = TestScenario.days(1).hosts("kim");
    large.show("a", 0, "10:00", 60).seats(20_000, 0, 0);
    Scenario scenario = large.scenario();
    assertThat(RulebookReader.bindOnly(scenario, List.of(heavy, other)).issues()).isEmpty();
    assertThat(
            RulebookReader.bindOnly(scenario, List.of(heavy, other, heavy.with("rest", 540L)))
                .issues())
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
    RuleSetting unknown = RuleSetting.of("DayliRest").at(Origin.ofRow("rules.yaml", 3));
    RuleSetting soft = REST.strength("soft").with("rst", 1L).with("rest", "long");
    RuleSetting wrong =
        new RuleSetting(
            "DailyRest", "soft", "x", "", "", "", soft.parameters(), "", Origin.ofRow("r", 5));

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
    assertThat(codes(REST.with("rest", 601L).with("Rest", 602L)))
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

  @Test
  void anIssueStandsAtTheKeyOrValueThatIsWrong() {
    Map<String, Mark> keys = Map.of("/parameters/rst", new Mark(4, 13));
    Map<String, Mark> values =
        Map.of(
            "/rule", new Mark(3, 11),
            "/weight", new Mark(3, 30),
            "/parameters", new Mark(4, 13),
            "/parameters/rst", new Mark(4, 18),
            "/parameters/rest", new Mark(4, 27));
    Origin origin = new Origin("r", new Mark(3, 5), keys, values, List.of(new Mark(5, 12)));
    RuleSetting line = REST.strength("soft").weight(0, 1).where("host.grade == 1");

    assertThat(only(line.with("rst", 1L).with("rest", "x").at(origin)).issues())
        .extracting(issue -> issue.code().code() + " " + issue.place().english())
        .containsExactly(
            "R003 r:3:30 weight",
            // An unknown parameter stands at its key, a wrong value at the value.
            "R005 r:4:13 rst",
            "R006 r:4:27 rest",
            // `==` is the 12th character of the expression, which starts at the 12th of the line.
            "R007 r:5:23 where");
    // What is not written itself stands where its line starts.
    assertThat(only(REST.strength("ratio").at(origin)).issues())
        .extracting(issue -> issue.place().english())
        .containsExactly("r:3:5 at_least");
  }

  @Test
  void aValueInsideAListOrTableHasAPlaceOfItsOwn() {
    Map<String, Mark> values =
        Map.of("/parameters/kinds", new Mark(2, 9), "/parameters/kinds/출장", new Mark(3, 15));
    Origin origin = new Origin("r", new Mark(1, 3), Map.of(), values, List.of());
    RuleSetting kinds = RuleSetting.of("Absence").with("kinds", Map.of("출장", "maybe"));

    Issue issue = only(kinds.at(origin)).issues().getFirst();

    assertThat(issue.place().english()).isEqualTo("r:3:15 kinds/출장");
  }

  @Test
  void aLineWrittenTwiceIsAWarning() {
    BoundRulebook bound =
        only(REST.at(Origin.ofRow("r", 1)), REST.with("rest", "11h").at(Origin.ofRow("r", 2)));

    // 11 h is the default of 660 minutes: the lines are spelt otherwise and mean the same.
    assertThat(bound.issues()).extracting(Issue::code).containsExactly(R013_TWICE);
    assertThat(bound.issues().getFirst().row()).isEqualTo(2);
    assertThat(bound.issues().getFirst().cause().english())
        .isEqualTo("DailyRest: this line says again what line 1 of r says");
    assertThat(bound.rulebook()).isPresent();
    assertThat(codes(REST, REST.where("host.grade == 'star'"))).isEmpty();
  }

  @Test
  void aLineThatDiffersFromAnotherInStrengthOnlyIsAWarning() {
    RuleSetting soft = REST.strength("soft");
    RuleSetting ratio = REST.strength("ratio").atLeast("90%");

    assertThat(codes(REST, soft)).containsExactly(R014_STRENGTHS);
    assertThat(codes(soft.weight(5, 1), soft.weight(6, 1))).containsExactly(R014_STRENGTHS);
    assertThat(codes(ratio, ratio.atLeast("95%"))).containsExactly(R014_STRENGTHS);
    // Of several earlier lines only the first is named.
    assertThat(codes(REST, soft, soft)).containsExactly(R014_STRENGTHS, R014_STRENGTHS);
    // A share that must hold, and a price for each night short of the rest, go together.
    assertThat(codes(ratio, soft)).isEmpty();
    assertThat(codes(ratio, ratio.atLeast("95%").weight(100, 1))).isEmpty();
  }

  @Test
  void aDefinitionSetTwiceWithOtherValuesIsAnError() {
    RuleSetting call = RuleSetting.of("CallTime");

    assertThat(codes(call.with("first", 90L), call)).containsExactly(R015_DEFINED_TWICE);
    assertThat(codes(call, call)).containsExactly(R013_TWICE);
  }

  @Test
  void aRuleIsAsWrittenElseAsTheProfilesHaveItElseAsByDefault() {
    RuleSetting strict = REST.with("rest", 720L);
    RuleSetting span = RuleSetting.of("DutySpan").with("minutes", 600L);
    Scenario scenario =
        scenario(REST.with("rest", 600L)).toBuilder()
            .profile(
                "two", List.of(strict, span, span.strength("soft").with("minutes", 540L), span))
            .build();

    Rulebook rulebook = RulebookReader.bind(scenario).orElseThrow();

    assertThat(named(rulebook, "DailyRest"))
        .extracting(Setting::rule)
        .containsExactly(new DailyRest(600));
    // A line that both profiles have counts once.
    assertThat(named(rulebook, "DutySpan")).hasSize(2);
    assertThat(named(rulebook, "CallTime")).hasSize(1);
    assertThat(named(RulebookReader.defaults(scenario), "DailyRest"))
        .extracting(Setting::rule)
        .containsExactly(new DailyRest());
  }
}
