package callsheet.rulebook;

import static org.assertj.core.api.Assertions.assertThat;

import callsheet.generate.ScenarioGenerator;
import callsheet.generate.Size;
import callsheet.problem.RuleSetting;
import callsheet.problem.Scenario;
import callsheet.rulebook.Rulebook.Setting;
import java.util.List;
import org.junit.jupiter.api.Test;

class TitlesTest {

  private static final Scenario MONTH = ScenarioGenerator.generate(Size.SMALL, 1);

  private static List<Setting> settings(RuleSetting... lines) {
    return RulebookReader.bindOnly(MONTH, List.of(lines)).orElseThrow().settings();
  }

  @Test
  void aRuleThatIsSetOnceIsCalledByItsNameAlone() {
    assertThat(settings(RuleSetting.of("ShowsPerPeriod")).getFirst().title().english())
        .isEqualTo("Shows per period");
  }

  @Test
  void rulesOfOneNameAreToldApartByTheFirstParameterThatDoes() {
    RuleSetting week = RuleSetting.of("ShowsPerPeriod");
    RuleSetting month = week.with("period", "month").with("max", 32L);

    assertThat(settings(week, month))
        .extracting(setting -> setting.title().english() + " | " + setting.title().korean())
        .containsExactly(
            "Shows per period (week) | 주·월 한도 (주)", "Shows per period (month) | 주·월 한도 (월)");
  }

  @Test
  void numbersSayWhatTheyAreOf() {
    RuleSetting daily = RuleSetting.of("ShowsPerDay").strength("soft");

    assertThat(settings(daily.with("shows", 2L), daily.with("shows", 3L)))
        .extracting(setting -> setting.title().english())
        .containsExactly("Shows per day (shows 2)", "Shows per day (shows 3)");
  }
}
