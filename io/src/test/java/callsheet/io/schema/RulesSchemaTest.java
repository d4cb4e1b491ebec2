package callsheet.io.schema;

import static org.assertj.core.api.Assertions.assertThat;

import callsheet.io.read.Profile;
import callsheet.rulebook.Catalogue;
import com.networknt.schema.Error;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.dataformat.yaml.YAMLMapper;

/// Keeps `docs/rules.schema.json` in step with the catalogue: `-Dcallsheet.write=true` writes it
/// anew.
class RulesSchemaTest {

  private static final Path DOCS = Path.of("..", "docs");
  private static final Path FILE = DOCS.resolve("rules.schema.json");
  private static final Pattern BLOCK =
      Pattern.compile("^```yaml\n(.*?)^```", Pattern.MULTILINE | Pattern.DOTALL);
  private static final Schema SCHEMA =
      SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
          .getSchema(new JsonMapper().readTree(RulesSchema.text()));

  private static List<Error> errors(String yaml) {
    return SCHEMA.validate(new YAMLMapper().readTree(yaml));
  }

  /// An example on a page.
  record Example(String page, String yaml) {
    @Override
    public String toString() {
      return page + ": " + yaml.lines().findFirst().orElse("");
    }
  }

  static List<Example> examples() throws IOException {
    List<Example> examples = new ArrayList<>();
    try (Stream<Path> pages = Files.list(DOCS.resolve("rules"))) {
      for (Path page : pages.filter(file -> file.toString().endsWith(".md")).sorted().toList()) {
        examples.addAll(examples(page));
      }
    }
    examples.addAll(examples(DOCS.resolve("formats.md")));
    examples.addAll(examples(Path.of("..", "README.md")));
    return examples;
  }

  private static List<Example> examples(Path page) throws IOException {
    return BLOCK
        .matcher(Files.readString(page))
        .results()
        .map((MatchResult block) -> new Example(page.getFileName().toString(), block.group(1)))
        .toList();
  }

  @Test
  void theFileIsTheSchemaOfTheCatalogue() throws IOException {
    String text = RulesSchema.text();
    if (Boolean.getBoolean("callsheet.write")) {
      Files.writeString(FILE, text);
    }

    // Neither is shown: they have thousands of lines.
    assertThat(Files.readString(FILE).equals(text))
        .as("the file is the schema; -Dcallsheet.write=true writes it anew")
        .isTrue();
  }

  @Test
  void theSchemaIsAValidOneAndHasEveryRule() {
    JsonNode schema = new JsonMapper().readTree(RulesSchema.text());
    Schema draft =
        SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
            .getSchema(
                com.networknt.schema.SchemaLocation.of(
                    "https://json-schema.org/draft/2020-12/schema"));

    assertThat(draft.validate(schema)).isEmpty();
    assertThat(schema.get("$defs").propertyNames())
        .containsAll(Catalogue.RULES.stream().map(Catalogue::name).toList());
  }

  @ParameterizedTest
  @MethodSource("examples")
  void everyExampleOnAPageFits(Example example) {
    assertThat(errors(example.yaml())).isEmpty();
  }

  @ParameterizedTest
  @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "DEFAULT")
  void everyProfileFits(Profile profile) {
    assertThat(errors(new String(profile.bytes(), StandardCharsets.UTF_8))).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "rules:",
        "profile: korea-employee, eu",
        "profile: [korea-employee, korea-freelance]\nrules: []",
        "- DailyRest",
        "- rule: 일간 휴식\n  strength: 권장\n  parameters: {rest: 11시간}",
        "- rule: DailyRest\n  strength: off",
        "- rule: DailyRest\n  strength: ratio\n  at_least: 95 %\n  weight: 10\n  level: 2",
        "- rule: DailyRest\n  parameters: {rest: 11:00}",
        "- rule: DailyRest\n  source: Contract",
        "- rule: SeatCover\n  strength: soft\n  level: 0",
      })
  void rightRulesFit(String rules) {
    assertThat(errors(rules)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "strict",
        "profile: korea",
        "profil: eu",
        "- DalyRest",
        "- rule: DalyRest",
        "- strength: hard",
        "- rule: DailyRest\n  strenght: hard",
        "- rule: DailyRest\n  strength: strict",
        "- rule: NoOverlap\n  strength: soft",
        "- rule: DailyRest\n  strength: ratio",
        "- rule: DailyRest\n  strength: ratio\n  at_least: 120\n",
        "- rule: DailyRest\n  weight: 0",
        "- rule: DailyRest\n  level: 0",
        "- rule: DailyRest\n  parameters: {rest: 1441}",
        "- rule: DailyRest\n  parameters: {rest: long}",
        "- rule: DailyRest\n  parameters: {rst: 660}",
        "- rule: DailyRest\n  parameters: [660]",
        "- rule: MainGrade\n  parameters: {grade: superstar}",
        "- rule: FixedHost\n  parameters: {programmes: [{programm: Big Show}]}",
      })
  void wrongRulesDoNotFit(String rules) {
    assertThat(errors(rules)).isNotEmpty();
  }
}
