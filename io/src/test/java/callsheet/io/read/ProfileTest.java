package callsheet.io.read;

import static org.assertj.core.api.Assertions.assertThat;

import callsheet.problem.Issue;
import callsheet.problem.RuleSetting;
import callsheet.problem.Scenario;
import callsheet.problem.Strength;
import callsheet.rulebook.BoundRulebook;
import callsheet.rulebook.Rulebook.Setting;
import callsheet.rulebook.RulebookReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ProfileTest {

  @TempDir Path folder;

  private Scenario scenario(String rules) {
    ReadResult read = ScenarioFolder.good().with("rules.yaml", rules).read(folder);
    assertThat(ScenarioFolder.shown(read.issues())).isEmpty();
    return read.scenario().orElseThrow();
  }

  private static List<Setting> named(Scenario scenario, String rule) {
    return RulebookReader.bind(scenario).orElseThrow().settings().stream()
        .filter(setting -> setting.name().equals(rule))
        .toList();
  }

  @ParameterizedTest
  @EnumSource
  void aProfileBindsWithoutAnIssue(Profile profile) {
    BoundRulebook bound = RulebookReader.bind(scenario("profile: " + profile.written()));

    assertThat(bound.issues()).isEmpty();
  }

  @ParameterizedTest
  @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "DEFAULT")
  void everyLineOfAProfileSaysWhatItRestsOn(Profile profile) {
    assertThat(profile.lines())
        .isNotEmpty()
        .allSatisfy(line -> assertThat(line.basis()).isNotBlank());
  }

  @Test
  void whatIsNoLawIsNamedAsPolicyOrContract() {
    assertThat(Profile.KOREA_FREELANCE.lines())
        .extracting(RuleSetting::basis)
        .allMatch(basis -> basis.contains("Policy") || basis.contains("Contract"))
        .noneMatch(basis -> basis.contains("Labour Standards Act of Korea, Art."));
  }

  @Test
  void lawBindsByContract() {
    for (Profile profile : List.of(Profile.KOREA_EMPLOYEE, Profile.EU)) {
      assertThat(profile.lines())
          .allSatisfy(line -> assertThat(line.where()).contains("host.contract == \"employee\""));
    }
  }

  @Test
  void severalProfilesHoldTogether() {
    Scenario both = scenario("profile: [korea-employee, korea-freelance]");

    assertThat(both.profile()).isEqualTo("korea-employee, korea-freelance");
    // Eleven hours are hard for employees and soft for freelancers.
    assertThat(named(both, "DailyRest"))
        .extracting(Setting::strength)
        .containsExactly(new Strength.Hard(), new Strength.Soft(10, 1));
    assertThat(RulebookReader.bind(both).issues()).isEmpty();
  }

  @Test
  void whatTheScenarioWritesOfARuleHoldsInPlaceOfTheProfile() {
    Scenario own = scenario("profile: eu\nrules:\n  - rule: DailyRest\n");

    assertThat(named(own, "DailyRest")).hasSize(1);
    assertThat(named(own, "DailyRest").getFirst().source().where()).isEmpty();
    assertThat(named(own, "WeeklyDaysOff").getFirst().source().basis())
        .isEqualTo("지침 2003/88/EC 제5조 / Directive 2003/88/EC, Art. 5");
  }

  @Test
  void messagesAboutALineOfAProfileNameTheProfileAndTheLine() {
    RuleSetting line = Profile.EU.lines().getFirst();

    assertThat(line.origin().file()).isEqualTo("profile eu");
    String[] text = new String(Profile.EU.bytes(), StandardCharsets.UTF_8).split("\n", -1);
    assertThat(text[line.origin().start().line() - 1]).contains("- rule: " + line.rule());
  }

  @Test
  void profilesNamedOutsideReplaceTheScenariosOwn() {
    ReadResult read = ScenarioFolder.good().read(folder);

    Scenario changed = RulesReader.profiled(read, "EU", "--profile").scenario().orElseThrow();
    Scenario plain = RulesReader.profiled(read, "default", "--profile").scenario().orElseThrow();

    assertThat(changed.profile()).isEqualTo("eu");
    assertThat(changed.profileRules()).isEqualTo(Profile.EU.lines());
    assertThat(plain.profileRules()).isEmpty();
  }

  @Test
  void anUnknownProfileIsNamedWithTheOneThatWasMeant() {
    ReadResult read = ScenarioFolder.good().read(folder);

    ReadResult result = RulesReader.profiled(read, "korea-employe", "--profile");

    assertThat(result.scenario()).isEmpty();
    Issue issue = result.issues().getFirst();
    assertThat(HostileInputTest.placed(issue)).isEqualTo("R012 --profile:0:");
    assertThat(issue.cause().english())
        .isEqualTo("There is no profile 'korea-employe'. Maybe you meant 'korea-employee'?");
    assertThat(issue.action().english()).contains("korea-freelance", "eu");
  }

  @Test
  void aRulesFileOfItsOwnMayNameAProfileOrKeepTheScenarios() throws IOException {
    ReadResult read = ScenarioFolder.good().read(folder.resolve("month"));
    Path bare = Files.writeString(folder.resolve("a.yaml"), "- rule: DailyRest\n");
    Path named = Files.writeString(folder.resolve("b.yaml"), "profile: eu\n");

    assertThat(RulesReader.replaced(read, bare).scenario().orElseThrow().profile())
        .isEqualTo("korea-employee");
    assertThat(RulesReader.replaced(read, named).scenario().orElseThrow().profile())
        .isEqualTo("eu");
  }
}
