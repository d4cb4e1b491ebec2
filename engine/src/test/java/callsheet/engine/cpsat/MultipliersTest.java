package callsheet.engine.cpsat;

import static org.assertj.core.api.Assertions.assertThat;

import callsheet.model.Choices;
import callsheet.model.Model;
import callsheet.roster.Score;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class MultipliersTest {

  private static final int SEATS = 100;

  /// Every seat gains the same at each of two soft levels.
  private static Model model(long first, long second) {
    int[][] one = new int[SEATS][];
    Arrays.fill(one, new int[] {0});
    int[] open = new int[SEATS];
    Arrays.fill(open, Model.NONE);
    Choices choices = new Choices(1, one, open, new int[SEATS], new int[SEATS]);
    byte[] level = new byte[2 * SEATS];
    int[] literal = new int[2 * SEATS];
    long[] points = new long[2 * SEATS];
    for (int i = 0; i < 2 * SEATS; i++) {
      level[i] = (byte) (i < SEATS ? Score.FILL + 1 : Score.FILL + 2);
      literal[i] = choices.literal(i % SEATS, 0);
      points[i] = i < SEATS ? first : second;
    }
    Model.Rows rows =
        new Model.Rows(
            new int[1],
            new int[0],
            new int[0],
            new long[0],
            new long[0],
            new int[0],
            new byte[0],
            new long[0],
            new short[0],
            new int[0]);
    Model.Derived derived = new Model.Derived(new int[1], new int[0], new int[0]);
    Model.Gains gains = new Model.Gains(level, literal, points);
    return new Model(choices, 4, rows, derived, List.of(), gains, new long[4]);
  }

  @Test
  void aUnitOfALevelWeighsMoreThanAllLowerOnes() {
    Multipliers small = Multipliers.of(model(7, 5));

    assertThat(small.exact()).isTrue();
    assertThat(small.factor()[Score.FILL + 2]).isEqualTo(1);
    assertThat(small.factor()[Score.FILL + 1]).isEqualTo(5 * SEATS + 1);
  }

  @Test
  void whateverPointsCountNothingOverflows() {
    Multipliers huge = Multipliers.of(model(10_000_000, 2_000_000_000_000L));

    assertThat(huge.exact()).isFalse();
    for (int level = Score.FILL; level < huge.factor().length; level++) {
      assertThat(huge.factor()[level]).isPositive();
      long all = Math.multiplyExact(huge.most()[level], huge.factor()[level]);
      assertThat(all).isLessThanOrEqualTo(1L << 59);
    }
    assertThat(huge.factor()[Score.FILL + 1]).isGreaterThan(huge.factor()[Score.FILL + 2]);
  }

  @Test
  void whereAFactorIsCutNothingIsExact() {
    // All of the second level comes to 2 * 10^12, more than the 2^40 that a factor may be.
    Multipliers cut = Multipliers.of(model(1, 20_000_000_000L));

    assertThat(cut.factor()[Score.FILL + 1]).isLessThan(cut.most()[Score.FILL + 2]);
    assertThat(cut.exact()).isFalse();
  }
}
