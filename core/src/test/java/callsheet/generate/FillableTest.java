package callsheet.generate;

import static org.assertj.core.api.Assertions.assertThat;

import callsheet.problem.Host;
import callsheet.problem.Scenario;
import callsheet.problem.Seat;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/// A month can be filled: even a rough roster leaves next to nothing open.
class FillableTest {

  private static final int NO_CAP = 1_000;

  @ParameterizedTest
  @MethodSource("callsheet.generate.Samples#months")
  void aRoughRosterLeavesAtMostOneSeatInAHundredOpen(Scenario scenario) {
    assertThat(unfilled(scenario, NO_CAP, NO_CAP))
        .isLessThanOrEqualTo(scenario.seats().size() / 100);
  }

  /// 40 hosts × 32 shows are 1,280 for 1,250 seats. (18 × 32 are 576 for the 720 of a small month,
  /// so that no such cap can hold there.)
  @ParameterizedTest
  @CsvSource({"TYPICAL, 1", "TYPICAL, 2", "TYPICAL, 3", "LARGE, 1", "LARGE, 2", "LARGE, 3"})
  void itIsTightButFillableWithEightShowsAWeekAndThirtyTwoAMonth(Size size, long seed) {
    Scenario scenario = ScenarioGenerator.generate(size, seed);
    assertThat(unfilled(scenario, 8, 32)).isLessThanOrEqualTo(12);
  }

  private static long unfilled(Scenario scenario, int showsAWeek, int showsInAll) {
    Function<Seat, List<Host>> candidates =
        seat ->
            Samples.eligible(scenario, seat).stream()
                .filter(host -> Samples.isBound(host, seat.broadcast()))
                .toList();
    int[] roster =
        new RoughRoster(
                candidates,
                new Calendar(scenario.horizon()),
                scenario.hosts().size(),
                showsAWeek,
                showsInAll)
            .fill(scenario.seats());
    return Arrays.stream(roster).filter(host -> host == RoughRoster.UNFILLED).count();
  }
}
