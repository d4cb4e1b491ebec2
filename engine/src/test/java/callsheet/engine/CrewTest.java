package callsheet.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

class CrewTest {

  private final Stop stop = new Stop();
  private final CountDownLatch neverDown = new CountDownLatch(1);

  @Test
  void whoComesHomeInTimeIsWaitedFor() {
    AtomicInteger home = new AtomicInteger();
    try (Crew crew = new Crew(2, stop)) {
      boolean all =
          crew.run(List.of(home::incrementAndGet, home::incrementAndGet), Crew.NO_DEADLINE);

      assertThat(all).isTrue();
      assertThat(home).hasValue(2);
    }
  }

  @Test
  void whoStaysOutBeyondTheDeadlineIsLeftBehind() {
    try (Crew crew = new Crew(2, stop)) {
      assertThat(crew.run(List.of(this::stayOut), System.nanoTime())).isFalse();
    }
  }

  @Test
  void theStopButtonCallsHomeWhoeverHearsIt() {
    stop.press();
    try (Crew crew = new Crew(2, stop)) {
      assertThat(crew.run(List.of(this::stayOut), Crew.NO_DEADLINE)).isFalse();
    }
  }

  @Test
  void aFailureIsThrownAtOnceThoughOthersAreStillOut() {
    try (Crew crew = new Crew(2, stop)) {
      assertThatThrownBy(() -> crew.run(List.of(this::stayOut, CrewTest::fail), Crew.NO_DEADLINE))
          .isInstanceOf(ArithmeticException.class);
    }
  }

  @Test
  void aFailureOfAThreadThatNobodyWaitsForEndsTheWaitToo() {
    try (Crew crew = new Crew(2, stop)) {
      crew.start(CrewTest::fail);

      assertThatThrownBy(() -> crew.run(List.of(this::stayOut), Crew.NO_DEADLINE))
          .isInstanceOf(ArithmeticException.class);
    }
  }

  private void stayOut() {
    try {
      neverDown.await();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  @Test
  @Timeout(60)
  void aFailureAfterTheLastWaitIsNotLost() {
    try (Crew crew = new Crew(1, stop)) {
      crew.check();
      crew.start(CrewTest::fail);

      assertThatThrownBy(
              () -> {
                while (!neverDown.await(1, TimeUnit.MILLISECONDS)) {
                  crew.check();
                }
              })
          .isInstanceOf(ArithmeticException.class);
    }
  }

  private static void fail() {
    throw new ArithmeticException("planted");
  }
}
