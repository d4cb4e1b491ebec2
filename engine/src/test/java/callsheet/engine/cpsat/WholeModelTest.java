package callsheet.engine.cpsat;

import static org.assertj.core.api.Assertions.assertThat;

import callsheet.engine.Stop;
import callsheet.engine.columns.Shifts;
import callsheet.engine.search.Rings;
import callsheet.model.Choices;
import callsheet.model.Model;
import callsheet.model.ModelScore;
import callsheet.roster.Score;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WholeModelTest {

  @BeforeAll
  static void loadTheLibrary() {
    NativeLibrary.startLoading();
    assertThat(NativeLibrary.failure()).isEmpty();
  }

  @Test
  void aProofThatIsStoppedDecidesNothing() {
    Rings rings = new Rings(1);
    WholeModel overfull = new WholeModel(rings.overfull());
    Stop pressed = new Stop();
    pressed.press();

    WholeModel.Outcome stopped = overfull.solve(rings.open(), 0, 0, 1, 1, pressed, hosts -> {});
    WholeModel.Outcome whole = overfull.solve(rings.open(), 0, 0, 1, 1, new Stop(), hosts -> {});

    assertThat(stopped.provenInfeasible()).isFalse();
    assertThat(stopped.hosts()).isEmpty();
    assertThat(stopped.bound()).isEmpty();
    assertThat(whole.provenInfeasible()).isTrue();
    assertThat(whole.bound()).isEmpty();
  }

  @ParameterizedTest(name = "seed {0}")
  @ValueSource(longs = {1, 2, 3, 4})
  void howeverShortAProofItsBoundHoldsAndItsRostersAreWhole(long seed) {
    Shifts shifts = new Shifts(10, 7, 2, seed);
    Model model = shifts.model();
    WholeModel whole = new WholeModel(model);
    WholeModel.Outcome proven =
        whole.solve(shifts.nobody(), 0, 0, 1, seed, new Stop(), hosts -> {});
    Score best = ModelScore.of(model, proven.hosts().orElseThrow());
    assertThat(proven.bound()).contains(best);
    for (double effort : new double[] {1e-5, 1e-4, 1e-3, 1e-2, 1e-1}) {
      List<int[]> rosters = new ArrayList<>();
      WholeModel.Outcome cut =
          whole.solve(shifts.nobody(), 0, effort, 1, seed, new Stop(), rosters::add);
      cut.hosts().ifPresent(rosters::add);

      assertThat(cut.provenInfeasible()).as("after %s", effort).isFalse();
      assertThat(cut.bound().orElse(best)).as("after %s", effort).isGreaterThanOrEqualTo(best);
      for (int[] hosts : rosters) {
        assertThat(ModelScore.of(model, hosts)).isLessThanOrEqualTo(best);
        assertThat(ModelScore.of(model, hosts).level(Score.HARD)).isZero();
      }
    }
  }

  @Test
  void noLevelIsSoldForALowerOneHoweverMuchThatEarns() {
    // given a seat that must be filled, and one that earns a fortune if the first is left open
    Model model = fortune();
    int[] open = {Model.NONE, Model.NONE, Model.NONE};
    Score best = ModelScore.of(model, new int[] {0, Model.NONE, Model.NONE});

    WholeModel.Outcome outcome =
        new WholeModel(model).solve(open, 0, 0, 1, 1, new Stop(), hosts -> {});

    assertThat(best).isGreaterThan(ModelScore.of(model, new int[] {Model.NONE, 0, Model.NONE}));
    assertThat(outcome.bound().orElse(best)).isGreaterThanOrEqualTo(best);
  }

  /// The third seat, which nobody can take, is charged as well.
  private static Model fortune() {
    int[] settled = {Model.NONE, Model.NONE, Model.NONE};
    Choices choices = new Choices(1, new int[][] {{0}, {0}, {}}, settled, new int[3], new int[3]);
    int[] literal = {
      choices.literal(0, 0), choices.literal(1, 0), choices.unfilled(0), choices.unfilled(2)
    };
    Model.Rows rows = Model.Rows.ofSize(3, literal.length);
    System.arraycopy(literal, 0, rows.literal(), 0, literal.length);
    Arrays.fill(rows.coefficient(), 1);
    Arrays.fill(rows.lo(), Model.NO_LO);
    Arrays.fill(rows.step(), 1);
    Arrays.fill(rows.weight(), 1);
    rows.start()[1] = 2;
    rows.start()[2] = 3;
    rows.start()[3] = 4;
    rows.hi()[0] = 1;
    rows.level()[0] = Score.HARD;
    rows.level()[1] = Score.FILL;
    rows.level()[2] = Score.FILL;
    Model.Gains gains =
        new Model.Gains(
            new byte[] {Score.FILL + 1},
            new int[] {choices.literal(1, 0)},
            new long[] {2_000_000_000_000L});
    Model.Derived none = new Model.Derived(new int[1], new int[0], new int[0]);
    return new Model(choices, Score.FILL + 2, rows, none, List.of(), gains, new long[3]);
  }
}
