package callsheet.engine.reduction;

import static org.assertj.core.api.Assertions.assertThat;

import callsheet.compile.Compiler;
import callsheet.generate.Plan;
import callsheet.generate.ScenarioGenerator;
import callsheet.model.Model;
import callsheet.problem.Scenario;
import callsheet.rulebook.RulebookReader;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class UniformHostsTest {

  private static Optional<UniformHosts> of(SeatsAndHosts seats) {
    return UniformHosts.of(seats.model());
  }

  @Test
  void hostsWhoCostTheSameAsSoonAsTheyWorkAreUniform() {
    SeatsAndHosts seats = SeatsAndHosts.planted(6, 1);

    UniformHosts uniform = of(seats).orElseThrow();

    assertThat(uniform.hosts()).isEqualTo(10);
    assertThat(uniform.hostsOf()).isDeepEqualTo(seats.hostsOf().toArray(int[][]::new));
  }

  @Test
  void hostsOfDifferentCostAreNot() {
    SeatsAndHosts seats = SeatsAndHosts.planted(6, 1);
    seats.cost()[3] = 2;

    assertThat(of(seats)).isEmpty();
  }

  @Test
  void aHostWhoCostsNothingIsNot() {
    SeatsAndHosts seats = SeatsAndHosts.planted(6, 1);
    seats.cost()[3] = 0;

    assertThat(of(seats)).isEmpty();
  }

  @Test
  void aRowOfSeveralLiteralsCountsSomethingElse() {
    Model model = SeatsAndHosts.planted(6, 1).model();
    // Row 0 is now that of an open first seat or second.
    Model.Rows rows = model.rows();
    rows.start()[1] = 2;
    rows.start()[2] = 2;

    assertThat(UniformHosts.of(model)).isEmpty();
  }

  @Test
  void noMonthOfShowsIs() {
    Scenario month =
        ScenarioGenerator.generate(
            new Plan("days", LocalDate.of(2026, 12, 1), 6, 1, true, 8, 60, 80), 1);
    Model model = Compiler.compile(month, RulebookReader.bind(month).orElseThrow(), 1);

    assertThat(UniformHosts.of(model)).isEmpty();
  }

  @Test
  void whileSeatsAreOpenEverybodyIsNeeded() {
    UniformHosts uniform =
        new SeatsAndHosts(
                List.of(new int[] {0, 1}, new int[] {2, 3}),
                List.of(new int[] {0, 1}, new int[] {1, 2}),
                new long[] {1, 1, 1})
            .uniform();

    assertThat(uniform.fewer(new int[] {0, Model.NONE})).isEqualTo(3);
    assertThat(uniform.fewer(new int[] {0, 2})).isEqualTo(1);
  }
}
