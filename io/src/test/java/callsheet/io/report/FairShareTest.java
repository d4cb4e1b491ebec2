package callsheet.io.report;

import static org.assertj.core.api.Assertions.assertThat;

import callsheet.problem.Balance;
import callsheet.problem.Role;
import callsheet.problem.Scenario;
import callsheet.result.Result;
import java.util.List;
import org.junit.jupiter.api.Test;

final class FairShareTest {

  @Test
  void hostsWhoMayLeadShareTheMainSeatsAndEarlierShowsCount() {
    // given five hosts, of whom hosts 0 (main) and 2 (star) may lead, and host 0 two shows ahead
    Scenario scenario =
        SampleMonth.of(4, 5, 5).toBuilder()
            .balances(List.of(new Balance(0, Balance.Measure.LOAD, 2)))
            .build();
    Result result = SampleResult.of(scenario);
    List<HostTally> tallies = HostTally.of(Drawing.of(result));
    long mains = scenario.seats().stream().filter(seat -> seat.role() == Role.MAIN).count();

    // when all seats are shared
    List<Long> shares =
        new FairShare(scenario, tallies, Balance.Measure.LOAD, seat -> true).tenths();

    // then each of the two is due half of the main seats, host 0 two less; in tenths
    assertThat(tallies.get(0).host().index()).isEqualTo(2);
    assertThat(tallies.get(1).host().index()).isEqualTo(0);
    assertThat(shares.get(0)).isEqualTo(10 * mains / 2);
    assertThat(shares.get(1)).isEqualTo(10 * mains / 2 - 20);
  }
}
