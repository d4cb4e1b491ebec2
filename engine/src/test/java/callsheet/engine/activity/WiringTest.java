package callsheet.engine.activity;

import static org.assertj.core.api.Assertions.assertThat;

import callsheet.compile.Compiler;
import callsheet.generate.Plan;
import callsheet.generate.ScenarioGenerator;
import callsheet.model.Model;
import callsheet.problem.Scenario;
import callsheet.rulebook.RulebookReader;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class WiringTest {

  private final Model model = model();

  private static Model model() {
    Scenario scenario =
        ScenarioGenerator.generate(
            new Plan("days", LocalDate.of(2026, 12, 1), 5, 1, true, 8, 60, 80), 3);
    return Compiler.compile(scenario, RulebookReader.defaults(scenario), 1);
  }

  @Test
  void twoThreadsWireAsOneDoes() {
    Wiring one = new Wiring(model, 1);
    Wiring two = new Wiring(model, 2);
    assertThat(two.linksAt).isEqualTo(one.linksAt);
    assertThat(two.links).isEqualTo(one.links);
    assertThat(two.rowOf).isEqualTo(one.rowOf);
    assertThat(two.hi).isEqualTo(one.hi);
    assertThat(two.brokenOf).isEqualTo(one.brokenOf);
    assertThat(two.worth).isEqualTo(one.worth);
    assertThat(two.hardConflicts.entry()).isEqualTo(one.hardConflicts.entry());
    assertThat(two.hardGroup).isEqualTo(one.hardGroup);
    assertThat(two.softAmount).isEqualTo(one.softAmount);
  }

  @Test
  void rowsStandByHostAndDayAndElseAsInTheModel() {
    int[] instance = model.rows().instance();
    List<Integer> rows = IntStream.range(0, model.rows().count()).boxed().toList();
    Comparator<Integer> byHost = Comparator.comparingInt(row -> instance[4 * row]);
    assertThat(new Wiring(model).rowOf)
        .isEqualTo(
            rows.stream()
                .sorted(byHost.thenComparingInt(row -> instance[4 * row + 1]))
                .mapToInt(Integer::intValue)
                .toArray());
  }

  /// Every literal moves the rows that have it, by all its coefficients there, hard ones first; but
  /// not those that have become its worth.
  @Test
  void aBlockHasTheRowsOfItsLiteral() {
    Wiring wiring = new Wiring(model, 2);
    for (int row = 0; row < model.rows().count(); row++) {
      int from = model.rows().start()[row];
      int to = model.rows().start()[row + 1];
      for (int i = from; i < to && !wiring.isFolded(row); i++) {
        int literal = model.rows().literal()[i];
        assertThat(moved(wiring, wiring.linksAt[wiring.numberOf(literal)], wiring.number[row]))
            .as("row %d", row)
            .isEqualTo(coefficients(row, literal));
      }
    }
    for (int block : wiring.linksAt) {
      assertThat(isHardFirst(wiring, block)).as("block at %d", block).isTrue();
    }
  }

  private int coefficients(int row, int literal) {
    return IntStream.range(model.rows().start()[row], model.rows().start()[row + 1])
        .filter(i -> model.rows().literal()[i] == literal)
        .map(i -> model.rows().coefficient()[i])
        .sum();
  }

  private static int moved(Wiring wiring, int block, int row) {
    int first = block + Links.HEADER;
    return IntStream.range(0, wiring.links[block + Links.ROWS])
        .map(i -> first + 2 * i)
        .filter(at -> wiring.links[at] == row)
        .map(at -> wiring.links[at + 1])
        .sum();
  }

  private static boolean isHardFirst(Wiring wiring, int block) {
    boolean isSoft = false;
    int rows = block < wiring.links.length ? wiring.links[block + Links.ROWS] : 0;
    for (int i = 0; i < rows; i++) {
      boolean isHard = wiring.level[wiring.links[block + Links.HEADER + 2 * i]] == 0;
      if (isHard && isSoft) {
        return false;
      }
      isSoft = !isHard;
    }
    return true;
  }
}
