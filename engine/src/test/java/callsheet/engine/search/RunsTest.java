package callsheet.engine.search;

import static org.assertj.core.api.Assertions.assertThat;

import callsheet.engine.activity.Activity;
import callsheet.engine.activity.Wiring;
import callsheet.model.Choices;
import callsheet.model.Model;
import callsheet.model.ModelScore;
import callsheet.roster.Score;
import java.util.Arrays;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class RunsTest {

  private static final int LINES = 4;
  private static final int DAYS = 14;
  private static final int SHIFTS = 2;

  /// Lines of days, each day open or one of two shifts. Hard: at most four days on in five. Each
  /// day wants two lines on the first shift.
  private static Model lines() {
    return lines(false);
  }

  /// @param exclusive whether nobody has the same shift on two days in a row of the first line
  private static Model lines(boolean exclusive) {
    int count = LINES * DAYS;
    int[] day = IntStream.range(0, count).map(c -> c % DAYS).toArray();
    int[][] shifts = new int[count][];
    Arrays.fill(shifts, new int[] {0, 1});
    int[] settled = new int[count];
    Arrays.fill(settled, Model.NONE);
    int[] minute = IntStream.of(day).map(d -> d * 1440).toArray();
    Choices choices = new Choices(SHIFTS, shifts, settled, day, minute);
    PlainRows rows = new PlainRows(choices);
    for (int line = 0; line < LINES; line++) {
      for (int first = 0; first + 5 <= DAYS; first++) {
        int from = line * DAYS + first;
        rows.hard(1, Model.NO_HI, IntStream.range(from, from + 5).map(choices::unfilled).toArray());
      }
    }
    for (int d = 0; d < DAYS; d++) {
      int on = d;
      rows.soft(
          2,
          2,
          IntStream.range(0, LINES).map(line -> choices.literal(line * DAYS + on, 0)).toArray());
    }
    for (int d = 0; exclusive && d + 1 < DAYS; d++) {
      rows.exclude(d, d + 1);
    }
    return rows.model();
  }

  @ParameterizedTest
  @EnumSource(Runs.Kind.class)
  void keepsTheScoreOfTheRowsAndTheHardRows(Runs.Kind kind) {
    keepsTheScore(kind, lines());
  }

  @ParameterizedTest
  @EnumSource(Runs.Kind.class)
  void keepsHardConflictsOfTheSeatsThatItChanges(Runs.Kind kind) {
    keepsTheScore(kind, lines(true));
  }

  private static void keepsTheScore(Runs.Kind kind, Model model) {
    // given
    Wiring wiring = new Wiring(model);
    Activity activity = new Activity(wiring);
    Worth worth = new Worth(wiring);
    Field field = new Field(activity, worth);
    Trial trial = new Trial(activity, worth);
    Move level = new Runs(field, Runs.Kind.LEVEL);
    Move move = new Runs(field, kind);
    SplittableRandom random = new SplittableRandom(7);
    int made = 0;
    for (int step = 0; step < 4_000; step++) {
      int[] before = activity.hosts();
      // when
      trial.begin();
      boolean isMade = (step % 4 == 0 ? level : move).propose(trial, random) && trial.isAllowed();
      if (!isMade) {
        trial.undo();
        assertThat(activity.hosts()).isEqualTo(before);
      } else {
        made++;
      }
      // then
      assertThat(activity.score())
          .as("seed 7, step %d", step)
          .isEqualTo(ModelScore.of(model, activity.hosts()));
      assertThat(activity.score(Score.HARD)).isZero();
    }
    assertThat(made).isGreaterThan(1_000 / 4);
  }

  @Test
  void shiftingARunKeepsWhatALineHas() {
    Wiring wiring = new Wiring(lines());
    Activity activity = new Activity(wiring);
    Worth worth = new Worth(wiring);
    Trial trial = new Trial(activity, worth);
    Runs shift = new Runs(new Field(activity, worth), Runs.Kind.SHIFT);
    int[] hosts = new int[LINES * DAYS];
    Arrays.setAll(hosts, c -> c % 3 - 1);
    activity.restore(hosts);
    SplittableRandom random = new SplittableRandom(8);
    int moved = 0;
    for (int step = 0; step < 500; step++) {
      int[] before = activity.hosts();
      trial.begin();
      if (!shift.propose(trial, random)) {
        trial.undo();
        continue;
      }
      moved += Arrays.equals(before, activity.hosts()) ? 0 : 1;
      for (int line = 0; line < LINES; line++) {
        assertThat(ofLine(activity.hosts(), line))
            .as("seed 8, step %d", step)
            .isEqualTo(ofLine(before, line));
      }
    }
    assertThat(moved).isPositive();
  }

  private static int[] ofLine(int[] hosts, int line) {
    return Arrays.stream(hosts, line * DAYS, (line + 1) * DAYS).sorted().toArray();
  }

  @Test
  void aRosterThatGrowsOnlyThroughBrokenRowsIsRestoredAsItIs() {
    Activity activity = new Activity(new Wiring(lines()));
    int[] hosts = new int[LINES * DAYS];
    activity.restore(hosts);
    assertThat(activity.hosts()).isEqualTo(hosts);
    assertThat(activity.score()).isEqualTo(ModelScore.of(activity.wiring().model(), hosts));
  }
}
