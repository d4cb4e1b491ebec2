package callsheet.engine.bound;

import static org.assertj.core.api.Assertions.assertThat;

import callsheet.compile.Compiler;
import callsheet.generate.Plan;
import callsheet.generate.ScenarioGenerator;
import callsheet.model.Choices;
import callsheet.model.Model;
import callsheet.problem.Scenario;
import callsheet.rulebook.RulebookReader;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Random;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

class ReducedWorthTest {

  private static final int LEVEL = 2;

  @Test
  void aWindowTellsOfItsOwnLiteralsWhatTheirPricesLeave() {
    // given
    Scenario month =
        ScenarioGenerator.generate(
            new Plan("month", LocalDate.of(2026, 1, 1), 31, 1, false, 6, 124, 140), 1);
    Model model = Compiler.compile(month, RulebookReader.bind(month).orElseThrow(), 1);
    Windows windows = Windows.of(model, 3);
    assertThat(windows.count()).isGreaterThan(1);
    Window window = windows.window(1);
    Choices own = window.model().choices();
    BitSet excluded = new BitSet();
    excluded.set(own.start(0) + 1);
    long[] worth = Alone.worth(window.model(), LEVEL);
    LinearProgram program = Formulation.of(window.model(), LEVEL, worth, excluded);
    float[] price = new float[program.rows];
    Random random = new Random(1);
    for (int row = 0; row < price.length; row++) {
      price[row] = random.nextInt(4) == 0 ? random.nextInt(200) : 0;
    }
    ReducedWorth reduced = new ReducedWorth(model.choices());
    // when
    reduced.put(window.model().choices(), window.choices(), program, price);
    float[] told = reduced.copy();
    // then
    double[] expected = byRows(program, price, window.model().literalCount());
    int known = 0;
    for (int choice = 0; choice < model.choices().count(); choice++) {
      for (int literal = model.choices().start(choice);
          literal < model.choices().end(choice);
          literal++) {
        assertThat(Float.isNaN(told[literal])).isEqualTo(windows.of(choice) != 1);
      }
    }
    for (int choice = 0; choice < own.count(); choice++) {
      int shift = model.choices().start(window.choices()[choice]) - own.start(choice);
      for (int literal = own.start(choice); literal < own.end(choice); literal++) {
        float of = told[literal + shift];
        if (Double.isNaN(expected[literal])) {
          assertThat(of).isEqualTo(Float.NEGATIVE_INFINITY);
        } else {
          assertThat((double) of).isCloseTo(expected[literal], Offset.offset(0.5));
          known += of != worth[literal] ? 1 : 0;
        }
      }
    }
    assertThat(told[model.choices().start(window.choices()[0]) + 1])
        .as("excluded")
        .isEqualTo(Float.NEGATIVE_INFINITY);
    assertThat(known).as("literals with a price").isGreaterThan(50);
  }

  /// What each literal with a column is worth at the prices, row after row; NaN for the others.
  private static double[] byRows(LinearProgram program, float[] price, int literals) {
    double[] worth = new double[literals];
    Arrays.fill(worth, Double.NaN);
    for (int column = 0; column < program.columns; column++) {
      worth[program.literal[column]] = program.worth[column];
    }
    for (int row = 0; row < program.rows; row++) {
      for (int i = program.rowStart[row]; i < program.rowStart[row + 1]; i++) {
        worth[program.literal[program.column[i]]] -= (double) price[row] * program.coefficient[i];
      }
    }
    return worth;
  }
}
