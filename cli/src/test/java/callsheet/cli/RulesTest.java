package callsheet.cli;

import static org.assertj.core.api.Assertions.assertThat;

import callsheet.io.read.Profile;
import callsheet.io.schema.RulesSchema;
import callsheet.problem.RuleSetting;
import callsheet.rule.Rule;
import callsheet.rulebook.Catalogue;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

final class RulesTest {

  private static final JsonMapper JSON = JsonMapper.builder().build();

  @TempDir private Path folder;

  @Test
  void theListHasEveryRuleOfTheCatalogueInBothLanguages() {
    Shell.Said english = Shell.run("rules");
    Shell.Said korean = Shell.run("rules", "--lang", "ko");

    assertThat(english.code()).isZero();
    assertThat(english.err()).isEmpty();
    for (Class<? extends Rule> rule : Catalogue.RULES) {
      String name = Catalogue.name(rule);
      assertThat(english.out()).contains(" " + name + " ", Catalogue.info(rule).english());
      assertThat(korean.out()).contains(name, Catalogue.info(rule).korean());
      assertThat(RulePage.of(rule).holdsInKorean()).as(name).isNotBlank();
      assertThat(korean.out()).contains(RulePage.of(rule).holdsInKorean());
    }
    assertThat(english.out()).containsPattern("\nTime\n  ● NoOverlap +hard +중복 출연 금지\n");
  }

  @Test
  void theListIsAlsoJsonAndCsv() {
    JsonNode rules = JSON.readTree(Shell.run("rules", "--format", "json").out()).get("rules");
    String csv = Shell.run("rules", "--format", "csv").out();

    assertThat(rules).hasSize(Catalogue.RULES.size());
    assertThat(rules.get(0).get("rule").asString()).isEqualTo("SeatCover");
    assertThat(rules.get(0).get("holds").get("ko").asString()).isNotBlank();
    assertThat(csv.lines()).hasSize(Catalogue.RULES.size() + 1);
    assertThat(csv).startsWith("rule,korean,family,");
  }

  @ParameterizedTest
  @ValueSource(strings = {"DailyRest", "daily-rest", "daily_rest", "Daily rest", "일간 휴식", "일간휴식"})
  void aNameInAnySpellingPrintsThePageOfTheRule(String name) throws IOException {
    Shell.Said said = Shell.run("rules", name);

    assertThat(said.code()).isZero();
    assertThat(said.out()).isEqualTo(Files.readString(Path.of("../docs/rules/DailyRest.md")));
  }

  @Test
  void anUnknownRuleIsNamedWithTheOneThatWasMeant() {
    assertRefused(
        Shell.run("rules", "DalyRest"), "no rule 'DalyRest'. Maybe you meant 'DailyRest'");
    assertRefused(Shell.run("rules", "일간 휴삭", "--lang", "ko"), "혹시 '일간 휴식'인가요?");
  }

  @Test
  void theListOfProfilesHasEachWithItsTitle() {
    for (Profile profile : Profile.values()) {
      assertThat(Shell.run("rules", "--profiles").out())
          .contains(profile.written(), profile.title().english());
      assertThat(Shell.run("rules", "--profiles", "--lang", "ko").out())
          .contains(profile.written(), profile.title().korean());
    }
    assertThat(Shell.run("rules", "--profiles", "--format", "csv").out().lines())
        .hasSize(Profile.values().length + 1);
    assertThat(JSON.readTree(Shell.run("rules", "--profiles", "--format", "json").out()))
        .hasSize(1);
  }

  @ParameterizedTest
  @EnumSource
  void theLinesOfAProfileAreShownWithWhatTheyRestOn(Profile profile) {
    String english = Shell.run("rules", "--profile", profile.written()).out();
    String korean = Shell.run("rules", "--profile", profile.written(), "--lang", "ko").out();

    for (RuleSetting line : profile.lines()) {
      assertThat(english).contains(line.rule(), line.where(), line.basis());
      assertThat(korean).contains(line.rule(), line.basis());
    }
  }

  @Test
  void severalProfilesAreShownOneAfterAnother() {
    Shell.Said said =
        Shell.run("rules", "--profile", "korea-employee,korea-freelance", "--format", "csv");

    assertThat(said.out().lines())
        .hasSize(
            1 + Profile.KOREA_EMPLOYEE.lines().size() + Profile.KOREA_FREELANCE.lines().size());
    JsonNode lines =
        JSON.readTree(Shell.run("rules", "--profile", "eu", "--format", "json").out()).get("lines");
    assertThat(lines.get(0).get("source").asString()).endsWith("Directive 2003/88/EC, Art. 3");
  }

  @Test
  void anUnknownProfileIsNamedWithTheOneThatWasMeant() {
    assertRefused(Shell.run("rules", "--profile", "ue"), "no profile 'ue'", "--profiles");
    assertRefused(
        Shell.run("rules", "--profile", "korea-employe"), "Maybe you meant 'korea-employee'?");
  }

  @Test
  void onlyOneThingIsAskedForAtATime() {
    assertRefused(Shell.run("rules", "DailyRest", "--schema"), "one of");
    assertRefused(Shell.run("rules", "--profiles", "--profile", "eu"), "one of");
  }

  @Test
  void theSchemaIsPrinted() {
    assertThat(Shell.run("rules", "--schema").out()).isEqualTo(RulesSchema.text());
  }

  @Test
  void aProfileOnTheCommandLineReplacesThatOfTheScenario() throws IOException {
    write(
        "broadcasts.csv",
        """
        broadcast_id,channel,start,end
        B1,TV,2026-12-01 20:00,21:00
        B2,TV,2026-12-02 07:00,08:00
        """);
    write("hosts.csv", "host_id,contract\nkim,employee\nlee,freelance\n");
    write("roster.csv", "broadcast_id,role,host_id\nB1,main,lee\nB2,main,lee\n");
    write("rules.yaml", "profile: eu\n");
    Path roster = folder.resolve("roster.csv");

    // From 21:00 to the call at 05:00 are 8 h: the Directive binds for employees, policy is soft
    // for freelancers, and by default 11 h are hard for all.
    assertThat(Shell.run("check", folder, roster).out()).contains("every hard rule is kept");
    Shell.Said byDefault = Shell.run("check", folder, roster, "--profile", "default");
    assertThat(byDefault.code()).isEqualTo(1);
    assertThat(byDefault.out()).contains("DailyRest — Daily rest (hard rules): 1 broken");
    Shell.Said freelance =
        Shell.run("check", folder, roster, "--profile", "korea-employee,korea-freelance");
    assertThat(freelance.code()).isZero();
    assertThat(freelance.out()).contains("DailyRest — Daily rest (level 1): 1 broken");
  }

  @Test
  void aProfileThatDoesNotExistIsBadInput() throws IOException {
    write(
        "broadcasts.csv",
        "broadcast_id,channel,start,end\nB1,TV,2026-12-01 10:00,2026-12-01 11:00\n");
    write("hosts.csv", "host_id\nkim\n");
    write("rules.yaml", "profile: korea-employe\nrules:\n  - rule: DailyRest\n    weigth: 3\n");

    Shell.Said said = Shell.run("validate", folder);
    assertThat(said.code()).isEqualTo(3);
    assertThat(said.out())
        .contains("R012 error  rules.yaml:1:10 profile", "Maybe you meant 'korea-employee'?")
        .contains("F015 error  rules.yaml:4:5 weigth");
    JsonNode issue =
        JSON.readTree(Shell.run("validate", folder, "--format", "json").out()).get("issues").get(0);
    assertThat(issue.get("row").asInt()).isEqualTo(1);
    assertThat(issue.get("character").asInt()).isEqualTo(10);
    assertThat(issue.get("column").asString()).isEqualTo("profile");

    write("rules.yaml", "profile: eu\n");
    Shell.Said asked = Shell.run("validate", folder, "--profile", "mars");
    assertThat(asked.code()).isEqualTo(3);
    assertThat(asked.out()).contains("R012 error  --profile", "no profile 'mars'");
  }

  private void write(String file, String text) throws IOException {
    Files.writeString(folder.resolve(file), text);
  }

  private static void assertRefused(Shell.Said said, String... parts) {
    assertThat(said.code()).isEqualTo(2);
    assertThat(said.err()).contains(parts).doesNotContain("Exception");
    assertThat(said.out()).isEmpty();
  }
}
