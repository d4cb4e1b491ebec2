package callsheet.engine;

import static org.assertj.core.api.Assertions.assertThat;

import callsheet.roster.Score;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class RestsTest {

  private static final Score ROSTER = points(1_000);

  private final Rests rests = new Rests((from, to) -> to.level(2) - from.level(2), points(2_000));

  private static Score points(long points) {
    return Score.of(0, 0, points);
  }

  /// The rest after the last of as many turns as are looked at together.
  private Duration afterTurnsTo(long bound) {
    for (int turn = 1; turn < Rests.TURNS; turn++) {
      rests.after(ROSTER, points(bound));
    }
    return rests.after(ROSTER, points(bound));
  }

  @Test
  void turnsThatCloseTheGapFollowEachOtherAtOnce() {
    assertThat(afterTurnsTo(1_900)).isZero();
    assertThat(afterTurnsTo(1_880)).isZero();
  }

  @Test
  void turnsThatBringLittleOfTheGapAreFollowedByARestUntilTheyBringMore() {
    assertThat(afterTurnsTo(1_981)).isPositive();
    assertThat(afterTurnsTo(1_980)).isPositive();
    assertThat(afterTurnsTo(1_900)).isZero();
  }

  @Test
  void nothingIsDecidedBeforeAllTurnsThatAreLookedAtTogether() {
    for (int turn = 1; turn < Rests.TURNS; turn++) {
      assertThat(rests.after(ROSTER, points(2_000))).isZero();
    }
    assertThat(rests.after(ROSTER, points(2_000))).isPositive();
  }
}
