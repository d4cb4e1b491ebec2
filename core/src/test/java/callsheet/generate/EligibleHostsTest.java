package callsheet.generate;

import static org.assertj.core.api.Assertions.assertThat;

import callsheet.problem.Host;
import callsheet.problem.Scenario;
import callsheet.problem.Seat;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class EligibleHostsTest {

  private static final int YEAR_STEP = 200;

  private record Counts(double mean, double meanBound, int fewest, int fewestBound) {

    static Counts of(Scenario scenario, int step) {
      int count = 0;
      long sum = 0;
      long sumBound = 0;
      int fewest = Integer.MAX_VALUE;
      int fewestBound = Integer.MAX_VALUE;
      for (int i = 0; i < scenario.seats().size(); i += step) {
        Seat seat = scenario.seats().get(i);
        List<Host> hosts = Samples.eligible(scenario, seat);
        int bound = (int) hosts.stream().filter(h -> Samples.isBound(h, seat.broadcast())).count();
        count++;
        sum += hosts.size();
        sumBound += bound;
        fewest = Math.min(fewest, hosts.size());
        fewestBound = Math.min(fewestBound, bound);
      }
      return new Counts((double) sum / count, (double) sumBound / count, fewest, fewestBound);
    }
  }

  @ParameterizedTest
  @MethodSource("callsheet.generate.Samples#months")
  void everySeatHasAnEligibleHostWithinItsChannelToo(Scenario scenario) {
    Counts counts = Counts.of(scenario, 1);
    assertThat(counts.fewest()).isPositive();
    assertThat(counts.fewestBound()).isPositive();
  }

  @ParameterizedTest
  @CsvSource({"TYPICAL, 1", "TYPICAL, 2", "LARGE, 1", "LARGE, 2"})
  void aSeatHasFifteenToThirtyFiveEligibleHosts(Size size, long seed) {
    Counts counts = Counts.of(ScenarioGenerator.generate(size, seed), 1);
    assertThat(counts.mean()).isBetween(15.0, 35.0);
    assertThat(counts.meanBound()).isBetween(15.0, 35.0);
  }

  @Test
  void aSeatOfTheYearHasFifteenToThirtyFiveEligibleHosts() {
    Counts counts = Counts.of(Samples.year(), YEAR_STEP);
    assertThat(counts.mean()).isBetween(15.0, 35.0);
    assertThat(counts.meanBound()).isBetween(15.0, 35.0);
    assertThat(counts.fewestBound()).isPositive();
  }

  /// 13 of the 18 hosts of a small channel may be main hosts, and three seats in four are theirs.
  @Test
  void aSeatOfASmallChannelHasMostOfItsHosts() {
    assertThat(Counts.of(ScenarioGenerator.generate(Size.SMALL, 1), 1).mean())
        .isBetween(11.0, 15.0);
  }

  @ParameterizedTest
  @CsvSource({"3000, 150", "20000, 1000"})
  void eligibleHostsDoNotGrowWithTheMonth(int broadcasts, int hosts) {
    Scenario scenario = ScenarioGenerator.generate(Plan.month(broadcasts, hosts), 1);
    assertThat(Counts.of(scenario, broadcasts / 100).mean()).isBetween(15.0, 35.0);
  }
}
