package callsheet.roster;

import static org.assertj.core.api.Assertions.assertThat;

import callsheet.fixture.RandomScenario;
import callsheet.problem.Host;
import callsheet.problem.Scenario;
import callsheet.problem.Seat;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

final class RosterTest {

  @Test
  void aSeatChangedIsARosterMadeAnew() {
    for (long seed = 1; seed <= 50; seed++) {
      Scenario scenario = RandomScenario.of(seed);
      Random random = new Random(seed);
      int[] hosts = new int[scenario.seats().size()];
      Arrays.setAll(hosts, s -> random.nextInt(-1, scenario.hosts().size()));
      Roster changed = Roster.of(scenario, hosts);
      List<Seat> seats = scenario.seats();
      for (int i = 0; i < 5 && !seats.isEmpty(); i++) {
        Seat seat = seats.get(random.nextInt(seats.size()));
        hosts[seat.index()] = random.nextInt(-1, scenario.hosts().size());
        changed = changed.with(seat, hosts[seat.index()]);
        Roster anew = Roster.of(scenario, hosts);

        assertThat(changed).as("seed %d", seed).isEqualTo(anew);
        for (Host host : scenario.hosts()) {
          assertThat(changed.shows(host)).as("seed %d", seed).isEqualTo(anew.shows(host));
        }
      }
    }
  }
}
