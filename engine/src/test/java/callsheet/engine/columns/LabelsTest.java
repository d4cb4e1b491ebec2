package callsheet.engine.columns;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class LabelsTest {

  @Test
  void ofPathsToANodeWithTheSameSumsTheBestIsALabel() {
    SplittableRandom random = new SplittableRandom(1);
    Labels labels = new Labels(2);
    for (int round = 0; round < 20; round++) {
      Map<List<Long>, Long> best = new HashMap<>();
      int count = 1 + random.nextInt(500);
      labels.clear(count);
      for (int i = 0; i < count; i++) {
        int node = random.nextInt(5);
        long first = random.nextInt(6);
        long second = random.nextInt(6);
        long worth = random.nextInt(1_000);
        labels.setNextSum(0, first);
        labels.setNextSum(1, second);
        labels.add(node, worth, 2.0 * worth, i, i % 3);
        best.merge(List.of((long) node, first, second), worth, Math::max);
      }

      Map<List<Long>, Long> found = new HashMap<>();
      for (int label = 0; label < labels.size(); label++) {
        found.put(
            List.of((long) labels.node(label), labels.sum(label, 0), labels.sum(label, 1)),
            labels.worth(label));
        assertThat(labels.bound(label)).isEqualTo(2.0 * labels.worth(label));
        assertThat(labels.option(label)).isEqualTo(labels.from(label) % 3);
      }
      assertThat(labels.size()).isEqualTo(best.size());
      assertThat(found).isEqualTo(best);
    }
  }

  @Test
  void keepsThoseThatCanComeToMost() {
    SplittableRandom random = new SplittableRandom(2);
    for (int round = 0; round < 20; round++) {
      Labels labels = new Labels(0);
      labels.clear(1_000);
      double[] bounds = random.doubles(1_000, -50, 50).toArray();
      for (int i = 0; i < 1_000; i++) {
        labels.add(i, i, bounds[i], 0, 0);
      }

      double cut = labels.keep(100);

      double[] kept =
          IntStream.range(0, labels.size()).mapToDouble(labels::bound).sorted().toArray();
      double[] sorted = Arrays.stream(bounds).sorted().toArray();
      assertThat(kept).hasSize(100);
      assertThat(cut).as("the best that was not kept").isIn(boxed(sorted));
      // The last few may be told apart by no more than a bucket.
      assertThat(cut - kept[0]).isLessThan(100.0 / 255);
      assertThat(kept[kept.length - 1]).isEqualTo(sorted[999]);
    }
  }

  private static Object[] boxed(double[] values) {
    return Arrays.stream(values).boxed().toArray();
  }

  @Test
  void labelsAllAlikeAreCutToTheWidth() {
    Labels labels = new Labels(0);
    labels.clear(50);
    for (int i = 0; i < 50; i++) {
      labels.add(i, i, 3, 0, 0);
    }

    assertThat(labels.keep(10)).isEqualTo(3);
    assertThat(labels.size()).isEqualTo(10);
  }
}
