package callsheet.bench.kernels;

import static org.assertj.core.api.Assertions.assertThat;

import callsheet.engine.activity.Wiring;
import callsheet.generate.Size;
import callsheet.model.Model;
import callsheet.model.ModelScore;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

/// The timed code computes the score that the model's rows give when it is computed from nothing,
/// move by move.
class MovesTest {

  private static final long SEED = 2;
  private static final int MOVES = 300;
  private static final GoodRoster GOOD = GoodRoster.of(Size.SMALL, SEED);

  private final Model model = GOOD.model();
  private final Moves moves = new Moves(new Wiring(model), GOOD.hosts(), SEED);

  @Test
  void aReassignmentSeesTheScoreItWouldHaveAndLeavesTheRoster() {
    seesWhatTheRowsGive(Moves::afterReassign, Moves::reassign, true);
  }

  @Test
  void aSwapSeesTheScoreItWouldHaveAndLeavesTheRoster() {
    seesWhatTheRowsGive(Moves::afterSwap, Moves::swap, true);
  }

  @Test
  void anAcceptedMoveSeesTheScoreThatTheRosterThenHas() {
    seesWhatTheRowsGive(Moves::afterAccept, Moves::accept, false);
  }

  private void seesWhatTheRowsGive(
      Function<Moves, int[]> next, Function<Moves, long[]> timed, boolean undone) {
    int changed = 0;
    for (int move = 0; move < MOVES; move++) {
      int[] before = moves.hosts();
      int[] expected = next.apply(moves);

      long[] seen = timed.apply(moves);

      assertThat(seen)
          .as("seed %d, move %d", SEED, move)
          .isEqualTo(ModelScore.of(model, expected).toArray());
      assertThat(moves.hosts()).isEqualTo(undone ? before : expected);
      changed += ModelScore.of(model, expected).equals(ModelScore.of(model, before)) ? 0 : 1;
    }
    // A timed move that did nothing would see the score the roster has.
    assertThat(changed).isGreaterThan(MOVES / 2);
  }

  @Test
  void aWalkEndsWhereItBegan() {
    int[] start = moves.hosts();
    for (int step = 0; step < Moves.WALK / 2; step++) {
      moves.accept();
    }
    assertThat(moves.hosts()).isNotEqualTo(start);
    for (int step = 0; step < Moves.WALK / 2; step++) {
      moves.accept();
    }
    assertThat(moves.hosts()).isEqualTo(start);
  }
}
