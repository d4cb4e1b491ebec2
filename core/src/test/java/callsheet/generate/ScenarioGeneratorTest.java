package callsheet.generate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import callsheet.problem.Scenario;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class ScenarioGeneratorTest {

  @ParameterizedTest
  @EnumSource(names = {"SMALL", "TYPICAL", "LARGE"})
  void theSameSeedDrawsTheSameTables(Size size) {
    Scenario one = ScenarioGenerator.generate(size, 7);
    Scenario other = ScenarioGenerator.generate(size, 7);
    assertThat(tables(other)).isEqualTo(tables(one));
  }

  @Test
  void anotherSeedDrawsAnotherMonth() {
    Scenario one = ScenarioGenerator.generate(Size.TYPICAL, 7);
    Scenario other = ScenarioGenerator.generate(Size.TYPICAL, 8);
    assertThat(other.broadcasts()).isNotEqualTo(one.broadcasts());
    assertThat(other.hosts()).isNotEqualTo(one.hosts());
  }

  @ParameterizedTest
  @CsvSource({"SMALL, 18, 540, 720", "TYPICAL, 40, 800, 1250", "LARGE, 85, 1500, 2400"})
  void aMonthHasTheSizeItIsNamedFor(Size size, int hosts, int broadcasts, int seats) {
    for (long seed = 1; seed <= 5; seed++) {
      Scenario scenario = ScenarioGenerator.generate(size, seed);
      assertThat(scenario.hosts()).hasSize(hosts);
      assertThat(scenario.broadcasts()).hasSize(broadcasts);
      assertThat(scenario.seats()).hasSize(seats);
      assertThat(scenario.horizon().days()).isEqualTo(31);
    }
  }

  @Test
  void aYearIsDrawnInSeconds() {
    Scenario year = Assertions.assertTimeout(Duration.ofSeconds(60), Samples::year);
    assertThat(year.hosts()).hasSize(400);
    assertThat(year.broadcasts()).hasSize(90_000);
    // Two in a hundred of 140,000 are allowed.
    assertThat(year.seats().size()).isCloseTo(140_000, within(2_800));
    assertThat(year.horizon().days()).isEqualTo(365);
    assertThat(year.broadcasts().stream().map(b -> b.channel()).distinct()).hasSize(10);
    assertThat(year.holidays()).hasSize(22);
  }

  @ParameterizedTest
  @CsvSource({"100, 5", "300, 15", "1000, 50", "3000, 150", "20000, 1000"})
  void aMonthOfAnyCountKeepsTheCountAndTheSeatsOfATypicalOne(int broadcasts, int hosts) {
    Scenario scenario = ScenarioGenerator.generate(Plan.month(broadcasts, hosts), 1);
    assertThat(scenario.broadcasts()).hasSize(broadcasts);
    assertThat(scenario.hosts()).hasSize(hosts);
    // 1,250 seats on 800 broadcasts.
    assertThat(scenario.seats().size()).isCloseTo(broadcasts * 1_250 / 800, within(2));
  }

  @Test
  void aPlanThatNoChannelCouldAirIsRefused() {
    // 41 broadcasts a day on one channel.
    assertThatThrownBy(() -> new Plan("x", Plan.DECEMBER, 10, 1, false, 40, 410, 410))
        .hasMessageContaining("410 broadcasts");
    assertThatThrownBy(() -> new Plan("x", Plan.DECEMBER, 10, 1, false, 3, 180, 250))
        .hasMessageContaining("at least 4 hosts");
    assertThatThrownBy(() -> new Plan("x", Plan.DECEMBER, 10, 1, false, 40, 180, 361))
        .hasMessageContaining("361 seats");
  }

  private static List<Object> tables(Scenario scenario) {
    return List.of(
        scenario.name(),
        scenario.broadcasts(),
        scenario.hosts(),
        scenario.categories(),
        scenario.skills(),
        scenario.licences(),
        scenario.absences(),
        scenario.suitabilityScores(),
        scenario.requests(),
        scenario.pairs(),
        scenario.pins(),
        scenario.meetings(),
        scenario.holidays(),
        scenario.resources(),
        scenario.carriedShows(),
        scenario.balances(),
        scenario.rules());
  }
}
