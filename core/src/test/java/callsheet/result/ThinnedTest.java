package callsheet.result;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class ThinnedTest {

  @Test
  void whileThereAreFewAllAreKept() {
    Thinned<Integer> few = new Thinned<>(4);
    List.of(1, 2, 3, 4).forEach(few::add);
    assertThat(few.entries()).containsExactly(1, 2, 3, 4);
  }

  @Test
  void ofManyEverySecondGoesButForTheFirstAndTheLast() {
    Thinned<Integer> many = new Thinned<>(4);
    for (int i = 1; i <= 6; i++) {
      many.add(i);
    }
    // 1 2 3 4 becomes 1 3 4, then 5; that becomes 1 4 5, then 6.
    assertThat(many.entries()).containsExactly(1, 4, 5, 6);
    for (int i = 7; i <= 1_000; i++) {
      many.add(i);
    }
    assertThat(many.entries()).hasSizeBetween(3, 4).startsWith(1).endsWith(1_000).isSorted();
  }
}
