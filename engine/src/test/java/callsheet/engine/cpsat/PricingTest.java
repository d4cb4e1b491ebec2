package callsheet.engine.cpsat;

import static org.assertj.core.api.Assertions.assertThat;

import callsheet.engine.Solution;
import callsheet.engine.Stop;
import callsheet.engine.columns.Shifts;
import callsheet.model.Model;
import callsheet.model.ModelScore;
import java.util.Arrays;
import java.util.BitSet;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class PricingTest {

  private static final int WORKERS = 10;
  private static final int DAYS = 7;
  private static final int HALF = WORKERS / 2 * DAYS;

  @BeforeAll
  static void loadTheLibrary() {
    NativeLibrary.startLoading();
    assertThat(NativeLibrary.failure()).isEmpty();
  }

  @Test
  void whatIsFilledTogetherIsAsGoodAsWhatIsProven() {
    for (long seed = 1; seed <= 8; seed++) {
      Model model = new Shifts(WORKERS, DAYS, 2, seed).model();
      Solution best = Shifts.proven(model);
      int[] half = best.hosts().clone();
      Arrays.fill(half, HALF, half.length, Model.NONE);
      BitSet seats = new BitSet();
      seats.set(HALF, half.length);

      int[] found = new Pricing(model).together(half, seats, 20, 2, new Stop()).orElseThrow();

      assertThat(ModelScore.of(model, half)).as("seed %d", seed).isLessThan(best.score());
      assertThat(ModelScore.of(model, found)).as("seed %d", seed).isEqualTo(best.score());
      assertThat(Arrays.copyOf(found, HALF)).isEqualTo(Arrays.copyOf(best.hosts(), HALF));
    }
  }

  @Test
  void nothingIsFilledOnceTheSearchIsOver() {
    Shifts shifts = new Shifts(WORKERS, DAYS, 2, 1);
    BitSet all = new BitSet();
    all.set(0, WORKERS * DAYS);
    Stop stop = new Stop();
    stop.press();

    assertThat(new Pricing(shifts.model()).together(shifts.nobody(), all, 20, 2, stop)).isEmpty();
  }
}
