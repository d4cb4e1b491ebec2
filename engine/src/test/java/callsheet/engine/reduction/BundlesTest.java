package callsheet.engine.reduction;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class BundlesTest {

  /// Seat 2 begins when seat 0 ends, beside seat 1; who can take seat 2 is given.
  private static UniformHosts handover(int... hostsOfLast) {
    return new SeatsAndHosts(
            List.of(new int[] {0, 10}, new int[] {0, 30}, new int[] {12, 30}),
            List.of(new int[] {0, 1}, new int[] {0, 1, 2}, hostsOfLast),
            new long[] {1, 1, 1})
        .uniform();
  }

  @Test
  void whoEndsBetweenTwoPeaksTakesWhatBeginsThere() {
    // Two hosts work at 0 and at 12; only one of them is free in between.
    Bundles bundles = Bundles.of(handover(1, 2), 2).orElseThrow();

    assertThat(bundles.seats()).isDeepEqualTo(new int[][] {{0, 2}, {1}});
    assertThat(bundles.hosts()).isDeepEqualTo(new int[][] {{1}, {0, 1, 2}});
    assertThat(bundles.conflicts()).isDeepEqualTo(new int[][] {{1}, {0}});
  }

  @Test
  void withAHostToSpareNothingIsBound() {
    Bundles bundles = Bundles.of(handover(1, 2), 3).orElseThrow();

    assertThat(bundles.seats()).isDeepEqualTo(new int[][] {{0}, {1}, {2}});
  }

  @Test
  void aBundleThatNobodyCanTakeCantBeHad() {
    assertThat(Bundles.of(handover(2), 2)).isEmpty();
  }

  @Test
  void fewerHostsThanSeatsAtOnceCantDo() {
    assertThat(Bundles.of(handover(1, 2), 1)).isEmpty();
  }

  @Test
  void bundlesBindOthers() {
    // Seats 0 and 2 are bound as before, 1 and 3 as one ends and one begins after 20, though the
    // bundle of 0 and 2 has two seats.
    UniformHosts uniform =
        new SeatsAndHosts(
                List.of(
                    new int[] {0, 10}, new int[] {0, 20}, new int[] {12, 40}, new int[] {25, 40}),
                List.of(new int[] {0, 1}, new int[] {0, 1}, new int[] {0, 1}, new int[] {0, 1}),
                new long[] {1, 1})
            .uniform();

    assertThat(Bundles.of(uniform, 2).orElseThrow().seats())
        .isDeepEqualTo(new int[][] {{0, 2}, {1, 3}});
  }
}
