package callsheet.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

final class BudgetTest {

  private static final Duration TEN_SECONDS = Duration.ofSeconds(10);

  private final AtomicLong clock = new AtomicLong(77);

  private Budget budget(Duration most) {
    return new Budget(most, clock::get);
  }

  private void pass(Duration time) {
    clock.addAndGet(time.toNanos());
  }

  @Test
  void aSearchHasWhatIsLeftOfTheTimeAskedFor() {
    Budget budget = budget(TEN_SECONDS);
    pass(Duration.ofMillis(400));

    // 3 s asked for, 0.4 s gone, 0.25 s to be kept.
    assertThat(budget.left(Duration.ofSeconds(3), Duration.ofMillis(250)))
        .isEqualTo(Duration.ofMillis(2350));
    assertThat(budget.elapsed()).isEqualTo(Duration.ofMillis(400));
  }

  @Test
  void whoeverCarriesTheRequestMayAllowLess() {
    Budget budget = budget(Duration.ofSeconds(2));
    pass(Duration.ofMillis(500));

    assertThat(budget.left(Duration.ofHours(1), Duration.ofMillis(250)))
        .isEqualTo(Duration.ofMillis(1250));
  }

  @Test
  void howeverLateItIsTheFirstRosterIsSearchedFor() {
    Budget budget = budget(TEN_SECONDS);
    pass(TEN_SECONDS);

    assertThat(budget.left(TEN_SECONDS, Duration.ZERO)).isEqualTo(Duration.ofMillis(1));
    assertThat(Budget.atLeast(Duration.ZERO)).isEqualTo(Duration.ofMillis(1));
  }
}
