package callsheet.problem;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class HorizonTest {

  /// Wednesday, 25 November 2026.
  private static final LocalDate WEDNESDAY = LocalDate.of(2026, 11, 25);

  @Test
  void weeksRunFromMondayToSundayAcrossTheEndsOfTheHorizon() {
    // Monday is two days before; twelve days end on Sunday, 6 December, a thirteenth opens a week.
    DaySpan first = new DaySpan(-2, 4);
    DaySpan second = new DaySpan(5, 11);
    assertThat(new Horizon(WEDNESDAY, 12).weeks()).containsExactly(first, second);
    assertThat(new Horizon(WEDNESDAY, 13).weeks())
        .containsExactly(first, second, new DaySpan(12, 18));
  }

  @Test
  void aWeekOfItsOwnIsOneWeek() {
    assertThat(new Horizon(LocalDate.of(2026, 11, 23), 7).weeks())
        .containsExactly(new DaySpan(0, 6));
  }

  @Test
  void monthsAreWholeOnes() {
    // 1 November is 24 days before, 1 December is day 6.
    DaySpan november = new DaySpan(-24, 5);
    DaySpan december = new DaySpan(6, 36);
    assertThat(new Horizon(WEDNESDAY, 6).months()).containsExactly(november);
    assertThat(new Horizon(WEDNESDAY, 7).months()).containsExactly(november, december);
    assertThat(november.days()).isEqualTo(30);
    assertThat(december.days()).isEqualTo(31);
  }

  @Test
  void onlySpansWithinItAreContained() {
    Horizon horizon = new Horizon(WEDNESDAY, 7);
    assertThat(horizon.contains(new DaySpan(0, 6))).isTrue();
    assertThat(horizon.contains(new DaySpan(-1, 5))).isFalse();
    assertThat(horizon.contains(new DaySpan(1, 7))).isFalse();
  }
}
