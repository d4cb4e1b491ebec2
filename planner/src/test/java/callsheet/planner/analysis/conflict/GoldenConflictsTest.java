package callsheet.planner.analysis.conflict;

import callsheet.generate.ScenarioGenerator;
import callsheet.generate.Size;
import callsheet.planner.analysis.GoldenWeek;
import callsheet.planted.PlantedConflict;
import callsheet.problem.Scenario;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What a planner reads of `conflicts`, word for word.
final class GoldenConflictsTest {

  private static final Scenario MONTH = ScenarioGenerator.generate(Size.SMALL, 1);

  @ParameterizedTest(name = "{0}")
  @CsvSource({"shows-per-day, 2", "must-while-away, 10", "rare-category, 12"})
  void theExplanationReadsAsWritten(String name, long seed) throws IOException {
    Scenario scenario = PlantedConflict.in(MONTH, seed).scenario();

    GoldenWeek.assertGolden(
        name, ConflictAnswer.of(PlantedConflictsTest.found(scenario, List.of())));
  }
}
