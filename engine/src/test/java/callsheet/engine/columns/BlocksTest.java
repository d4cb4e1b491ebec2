package callsheet.engine.columns;

import static org.assertj.core.api.Assertions.assertThat;

import callsheet.compile.Compiler;
import callsheet.generate.Plan;
import callsheet.generate.ScenarioGenerator;
import callsheet.model.Model;
import callsheet.problem.Scenario;
import callsheet.roster.Score;
import callsheet.rulebook.RulebookReader;
import java.time.LocalDate;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class BlocksTest {

  @Test
  void eachWorkerIsABlockAndCoverTiesThem() {
    Model model = new Shifts(9, 7, 2, 1).model();

    Blocks blocks = Blocks.of(model).orElseThrow();

    assertThat(blocks.count()).isEqualTo(9);
    assertThat(blocks.choices(3).stream())
        .containsExactlyElementsOf(IntStream.range(21, 28).boxed().toList());
    assertThat(blocks.links().cardinality()).isEqualTo(7 * 2);
    assertThat(blocks.links().stream()).allMatch(row -> model.rows().level()[row] != Score.HARD);
    int inside = IntStream.range(0, 9).map(block -> blocks.rows(block).cardinality()).sum();
    assertThat(inside + blocks.links().cardinality()).isEqualTo(model.rows().count());
    for (int literal = 1; literal < model.choices().literals(); literal++) {
      assertThat(blocks.of(literal)).isEqualTo(model.choices().choiceOf(literal) / 7);
    }
  }

  @Test
  void fewWorkersAreNoBlocks() {
    assertThat(Blocks.of(new Shifts(7, 7, 2, 1).model())).isEmpty();
  }

  @Test
  void whatCountsAtSeveralLevelsHasNoBlocks() {
    Model model = new Shifts(9, 7, 2, 1).model();
    model.rows().level()[model.rows().count() - 1] = Score.FILL;

    assertThat(Blocks.of(model)).isEmpty();
  }

  @Test
  void rowsBetweenWorkersThatCountInStepsMakeNoBlocks() {
    Model model = new Shifts(9, 7, 2, 1).model();
    model.rows().step()[model.rows().count() - 1] = 2;

    assertThat(Blocks.of(model)).isEmpty();
  }

  @Test
  void aHardRowBetweenTwoWorkersMakesThemOneBlock() {
    Model model = new Shifts(9, 7, 2, 1).model();
    // The last row is the cover of a shift.
    model.rows().level()[model.rows().count() - 1] = Score.HARD;

    assertThat(Blocks.of(model)).isEmpty();
  }

  @Test
  void aMonthDoesNotFallIntoBlocks() {
    Scenario week =
        ScenarioGenerator.generate(
            new Plan("week", LocalDate.of(2026, 12, 1), 7, 1, true, 12, 120, 140), 1);
    Model model = Compiler.compile(week, RulebookReader.bind(week).orElseThrow(), 1);

    assertThat(Blocks.of(model)).isEmpty();
  }
}
