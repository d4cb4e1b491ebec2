package callsheet.engine.cpsat;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class SharesTest {

  private static final int DRAWS = 10_000;

  private static int[] draws(Shares shares, int kinds) {
    SplittableRandom random = new SplittableRandom(1);
    int[] drawn = new int[kinds];
    for (int i = 0; i < DRAWS; i++) {
      drawn[shares.draw(random)]++;
    }
    return drawn;
  }

  @Test
  void waysOfWhichNothingIsKnownAreDrawnAlike() {
    for (int drawn : draws(new Shares(4), 4)) {
      assertThat(drawn).isBetween(DRAWS / 5, DRAWS / 3);
    }
  }

  @Test
  void moreEffortGoesWhereMoreWasGainedForItButNothingIsGivenUp() {
    Shares shares = new Shares(2);
    for (int i = 0; i < 100; i++) {
      shares.book(0, 10, 0.1);
      shares.book(1, 10, 1);
    }

    int[] drawn = draws(shares, 2);

    double first = 0.1 * drawn[0];
    double second = drawn[1];
    assertThat(first).isGreaterThan(2 * second);
    assertThat(second).isGreaterThan((first + second) / 20);
  }

  @Test
  void aWayThatHasHardlyBeenTriedIsTakenForAverage() {
    Shares shares = new Shares(2);
    shares.book(0, 1, 0.02);
    shares.book(1, 0, 0.02);

    int[] drawn = draws(shares, 2);

    assertThat(drawn[1]).isGreaterThan(DRAWS / 4);
  }

  @Test
  void whatWasLongAgoIsForgotten() {
    Shares shares = new Shares(2);
    shares.book(0, 1_000, 1);
    for (int i = 0; i < 300; i++) {
      shares.book(0, 0, 0.1);
      shares.book(1, 1, 0.1);
    }

    int[] drawn = draws(shares, 2);

    assertThat(drawn[1]).isGreaterThan(2 * drawn[0]);
  }
}
