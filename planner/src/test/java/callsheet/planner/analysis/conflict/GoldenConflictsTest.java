package callsheet.planner.analysis.conflict;

import static org.assertj.core.api.Assertions.assertThat;

import callsheet.answer.Answer;
import callsheet.generate.ScenarioGenerator;
import callsheet.generate.Size;
import callsheet.io.answer.AnswerText;
import callsheet.planted.PlantedConflict;
import callsheet.problem.Scenario;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What planners read, held against what a person has read and would act on:
/// `-Dcallsheet.write=true` writes it anew.
final class GoldenConflictsTest {

  private static final Path GOLDEN = Path.of("src/test/resources/callsheet/planner/conflicts");

  private static final Scenario MONTH = ScenarioGenerator.generate(Size.SMALL, 1);

  @ParameterizedTest(name = "{0}")
  @CsvSource({"shows-per-day, 2", "must-while-away, 10", "rare-category, 12"})
  void theExplanationReadsAsWritten(String name, long seed) throws IOException {
    Scenario scenario = PlantedConflict.in(MONTH, seed).scenario();

    Answer answer = ConflictAnswer.of(PlantedConflictsTest.found(scenario, List.of()));

    for (Locale locale : List.of(Locale.ENGLISH, Locale.KOREAN)) {
      Path file = GOLDEN.resolve(name + "." + locale.getLanguage() + ".txt");
      String text = AnswerText.of(answer, locale);
      if (Boolean.getBoolean("callsheet.write")) {
        Files.createDirectories(GOLDEN);
        Files.writeString(file, text);
      }
      assertThat(Files.readString(file)).isEqualTo(text);
    }
  }
}
