package callsheet.bench.loops;

import static org.assertj.core.api.Assertions.assertThat;

import callsheet.compile.Compiler;
import callsheet.generate.ScenarioGenerator;
import callsheet.generate.Size;
import callsheet.model.Model;
import callsheet.problem.RuleSetting;
import callsheet.problem.Scenario;
import callsheet.rulebook.Rulebook;
import callsheet.rulebook.RulebookReader;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;

/// What the benchmark times is the building of one and the same model.
class LoopsTest {

  private static final long SEED = 3;
  private static final Month MONTH = Month.of(Size.SMALL, SEED);
  private static final Model OURS = Compiler.compile(MONTH.scenario(), MONTH.rulebook(), 2);

  @Test
  void theModelIsNotTrivial() {
    assertThat(OURS.rows().count()).isGreaterThan(1_000);
    assertThat(OURS.derived().count()).isGreaterThan(1_000);
    assertThat(OURS.conflicts()).isNotEmpty();
  }

  @Test
  void forLoopsBuildTheSameModel() {
    assertThat(Loops.forLoop(MONTH.scenario(), MONTH.rulebook())).isEqualTo(OURS);
  }

  @Test
  void aMapBuildsTheSameModel() {
    assertThat(Loops.map(MONTH.scenario(), MONTH.rulebook())).isEqualTo(OURS);
  }

  @Test
  void aMapOfTheProductBuildsTheSameModel() {
    assertThat(Loops.mapOfProduct(MONTH.scenario(), MONTH.rulebook())).isEqualTo(OURS);
  }

  @Test
  void futuresBuildTheSameModel() {
    try (ExecutorService executor = Executors.newFixedThreadPool(3)) {
      assertThat(Loops.futures(MONTH.scenario(), MONTH.rulebook(), executor, 3)).isEqualTo(OURS);
    }
  }

  @Test
  void childProcessesBuildTheSameModelTimeAndAgain() throws IOException {
    try (ProcessPool pool = new ProcessPool(Size.SMALL, SEED, 2)) {
      for (int request = 0; request < 2; request++) {
        assertThat(Loops.processPool(MONTH.scenario(), MONTH.rulebook(), pool)).isEqualTo(OURS);
      }
      assertThat(pool.bytes()).isGreaterThan(100_000);
    }
  }

  /// Ratios and conflicts cross the process boundary in forms of their own.
  @Test
  void partsSurviveAsBytesUnderRatiosToo() throws IOException {
    List<RuleSetting> lines = new ArrayList<>();
    lines.add(RuleSetting.of("DailyRest").strength("ratio").atLeast("0.9").weight(70, 1));
    lines.add(RuleSetting.of("WeeklyDaysOff").strength("ratio").atLeast("95%").weight(40, 3));
    Scenario scenario =
        ScenarioGenerator.generate(Size.SMALL, SEED).toBuilder().rules(lines).build();
    Rulebook rulebook = RulebookReader.bind(scenario).orElseThrow();

    assertThat(Serialised.model(scenario, rulebook))
        .isEqualTo(Compiler.compile(scenario, rulebook, 1));
  }
}
