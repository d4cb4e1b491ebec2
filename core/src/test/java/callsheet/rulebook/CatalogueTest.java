package callsheet.rulebook;

import static org.assertj.core.api.Assertions.assertThat;

import callsheet.rule.Parameter;
import callsheet.rule.Rule;
import callsheet.rule.RuleInfo;
import callsheet.rule.RuleInfo.Binding;
import java.io.IOException;
import java.lang.reflect.RecordComponent;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class CatalogueTest {

  private static final Path PAGES = Path.of("..", "docs", "rules");

  static Stream<Class<? extends Rule>> rules() {
    return Catalogue.RULES.stream();
  }

  @ParameterizedTest
  @MethodSource("rules")
  void aRuleSaysWhatItIsInBothLanguages(Class<? extends Rule> rule) {
    RuleInfo info = Catalogue.info(rule);

    assertThat(info.korean()).matches(".*[가-힣].*");
    assertThat(info.english()).endsWith(".");
    assertThat(info.strengths()).isNotEmpty().doesNotHaveDuplicates();
    assertThat(info.weight()).isBetween(1L, StrengthReader.MAX_WEIGHT);
  }

  @ParameterizedTest
  @MethodSource("rules")
  void everyParameterOfARuleIsDescribed(Class<? extends Rule> rule) {
    for (RecordComponent component : rule.getRecordComponents()) {
      assertThat(component.getAnnotation(Parameter.class)).as("%s", component).isNotNull();
    }
  }

  @ParameterizedTest
  @MethodSource("rules")
  void aRulesPageNamesItsParametersAndTheirDefaults(Class<? extends Rule> rule) throws IOException {
    String page = Files.readString(PAGES.resolve(Catalogue.name(rule) + ".md"));
    Object[] defaults = Records.components(Records.defaults(rule).orElseThrow());
    RecordComponent[] components = rule.getRecordComponents();

    assertThat(page).startsWith("# " + Catalogue.name(rule));
    assertThat(page).contains(Catalogue.info(rule).korean());
    for (int i = 0; i < components.length; i++) {
      String name = "`" + Names.snake(components[i].getName()) + "`";
      String rows =
          page.lines()
              .filter(line -> line.startsWith("| " + name))
              .collect(Collectors.joining("\n"));
      assertThat(rows).as("the page's row of %s", name).isNotEmpty();
      if (components[i].getType() != Binding.class) {
        assertThat(rows.toLowerCase(Locale.ROOT)).contains(written(defaults[i]));
      }
    }
  }

  /// What a page must say of a default: numbers and words; tables and lists are in its own words.
  private static String written(Object value) {
    return value instanceof Number || value instanceof Enum || value instanceof Boolean
        ? value.toString().toLowerCase(Locale.ROOT)
        : "";
  }

  @ParameterizedTest
  @MethodSource("rules")
  void aRuleHasATestOfItsOwn(Class<? extends Rule> rule) throws ClassNotFoundException {
    assertThat(Class.forName(rule.getName() + "Test")).isNotEqualTo(rule);
  }

  @Test
  void theIndexLinksAllPagesInTheOrderOfTheCatalogue() throws IOException {
    List<String> linked =
        Files.readString(PAGES.resolve("README.md"))
            .lines()
            .filter(line -> line.startsWith("| ["))
            .toList();

    assertThat(linked).containsExactlyElementsOf(rules().map(CatalogueTest::indexLine).toList());
  }

  private static String indexLine(Class<? extends Rule> rule) {
    RuleInfo info = Catalogue.info(rule);
    String strengths =
        Arrays.stream(info.strengths())
            .map(strength -> strength.name().toLowerCase(Locale.ROOT))
            .collect(Collectors.joining(", "));
    return "| [%1$s](%1$s.md) | %2$s | %3$s | %4$s | %5$s |"
        .formatted(
            Catalogue.name(rule),
            info.korean(),
            strengths,
            info.on() ? "on" : "off",
            info.english());
  }

  @Test
  void everyRulePlannersWereAskedForIsThere() {
    // The rules of the design, with its two rows of more than one rule taken apart.
    List<String> asked =
        List.of(
            "SeatCover StandbyCover",
            "CategorySkill Licence MainGrade ContractPeriod ChannelScope Absence ProtectedHours",
            "Ban Decline",
            "NoOverlap PreparationBuffer ChannelTravel OverrunMargin DailyRest CallTime",
            "LateToEarly DutySpan SplitDay DutyWindow Meeting",
            "ShowsPerDay OnAirPerDay ConsecutiveShows ShowsPerPeriod ContractGuarantee",
            "WeeklyHours NightShows",
            "ConsecutiveWorkDays ConsecutiveNights WeeklyDaysOff ConsecutiveDaysOff WeekendsOff",
            "IsolatedDay",
            "PairTogether PairApart NoviceWithSenior TeamMix",
            "FixedHost Pin ProductContinuity CategoryRepetition CompetingBrand Rotation",
            "HostRequest Preference",
            "LoadBalance PrimeBalance NightBalance WeekendBalance",
            "MinimumChange StudioCapacity Limit Suitability");

    assertThat(rules().map(Catalogue::name))
        .containsExactlyInAnyOrderElementsOf(
            asked.stream().flatMap(line -> Stream.of(line.split(" ", -1))).toList());
  }

  @Test
  void aRuleIsFoundByItsNameHoweverWritten() {
    assertThat(Catalogue.find("DailyRest"))
        .isEqualTo(Catalogue.find("daily_rest"))
        .isEqualTo(Catalogue.find("daily rest"))
        .isEqualTo(Catalogue.find("일간 휴식"))
        .isPresent();
    assertThat(Catalogue.find("NoSuchRule")).isEmpty();
  }
}
