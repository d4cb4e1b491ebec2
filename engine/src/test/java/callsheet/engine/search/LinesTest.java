package callsheet.engine.search;

import static callsheet.engine.search.TasksAndShifts.DAYS;
import static callsheet.engine.search.TasksAndShifts.WORKERS;
import static callsheet.engine.search.TasksAndShifts.line;
import static callsheet.engine.search.TasksAndShifts.task;
import static org.assertj.core.api.Assertions.assertThat;

import callsheet.engine.activity.Activity;
import callsheet.engine.activity.Wiring;
import callsheet.model.Choices;
import callsheet.model.Model;
import callsheet.model.ModelScore;
import callsheet.roster.Roster;
import callsheet.roster.Score;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class LinesTest {

  private final Model model = new TasksAndShifts().model();
  private final Activity activity = new Activity(new Wiring(model));
  private final Worth worth = new Worth(activity.wiring());
  private final Field field = new Field(activity, worth);
  private final Trial trial = new Trial(activity, worth);
  private final SplittableRandom random = new SplittableRandom(1);

  @Test
  void linesAreReadOffTheHardRows() {
    Lines lines = Lines.of(model);

    for (int day = 0; day < DAYS; day++) {
      for (int worker = 0; worker < WORKERS; worker++) {
        assertThat(lines.host(line(worker, day))).isEqualTo(worker);
        assertThat(lines.of(worker, task(day, 0))).isEqualTo(line(worker, day));
        assertThat(lines.host(task(day, worker))).isNegative();
      }
    }
  }

  @Test
  void seatsAreAdmittedByTheShiftsThatHoldThem() {
    Lines lines = Lines.of(model);
    Choices choices = model.choices();

    for (int worker = 0; worker < WORKERS; worker++) {
      int first = choices.literal(task(0, 0), worker);
      int second = choices.literal(task(0, 1), worker);
      int line = line(worker, 0);
      assertThat(lines.admits(choices.unfilled(line), first)).isFalse();
      assertThat(lines.admits(choices.literal(line, 2), first)).isTrue();
      assertThat(lines.admits(choices.literal(line, 3), first)).isTrue();
      assertThat(lines.admits(choices.unfilled(line), second)).isFalse();
      assertThat(lines.admits(choices.literal(line, 2), second)).isFalse();
      assertThat(lines.admits(choices.literal(line, 3), second)).isTrue();
    }
  }

  @Test
  void seatsAndLinesChangeHandsTogetherAndOnlyWhereBothCanTakeThem() {
    // given
    activity.restore(TasksAndShifts.roster());
    ExchangeLines move = new ExchangeLines(field, Lines.of(model));
    int made = 0;
    for (int i = 0; i < 500; i++) {
      int[] before = activity.hosts();
      // when
      trial.begin();
      boolean proposed = move.propose(trial, random);
      // then
      int[] hosts = activity.hosts();
      if (proposed) {
        made++;
        assertThat(activity.score()).isEqualTo(ModelScore.of(model, hosts));
        assertThat(activity.score().level(Score.HARD)).isZero();
        assertThat(hosts[task(DAYS - 1, 0)]).isZero();
        for (int day = 0; day < DAYS; day++) {
          boolean swapped = hosts[task(day, 0)] != before[task(day, 0)];
          assertThat(hosts[line(0, day)] != before[line(0, day)]).isEqualTo(swapped);
          assertThat(hosts[line(1, day)] != before[line(1, day)]).isEqualTo(swapped);
        }
      } else {
        trial.undo();
        assertThat(activity.hosts()).isEqualTo(before);
      }
    }
    assertThat(made).isGreaterThan(50);
  }

  @Test
  void whoIsSentHomeLeavesEverySeatToOthers() {
    // given
    Dismiss move = new Dismiss(field, Lines.of(model));
    int made = 0;
    for (int i = 0; i < 200; i++) {
      activity.restore(TasksAndShifts.roster());
      // when
      trial.begin();
      boolean proposed = move.propose(trial, random);
      // then
      if (proposed) {
        made++;
        int[] hosts = activity.hosts();
        assertThat(activity.score()).isEqualTo(ModelScore.of(model, hosts));
        assertThat(activity.score().level(Score.HARD)).isZero();
        int atHome = 0;
        for (int day = 0; day < DAYS; day++) {
          for (int worker = 0; worker < WORKERS; worker++) {
            assertThat(hosts[task(day, worker)]).isNotEqualTo(Roster.UNFILLED);
            atHome += hosts[line(worker, day)] == Roster.UNFILLED ? 1 : 0;
          }
        }
        assertThat(atHome).isEqualTo(1);
        assertThat(hosts[line(0, DAYS - 1)]).as("only the first can do it").isNotNegative();
        for (int day = 0; day < DAYS; day++) {
          assertThat(hosts[line(1, day)]).as("only shift 3 holds the second task").isEqualTo(3);
        }
      } else {
        trial.undo();
        assertThat(activity.hosts()).isEqualTo(TasksAndShifts.roster());
      }
    }
    assertThat(made).isGreaterThan(30);
  }

  @Test
  void whoWasAtHomeComesInPlaceOfWhoIsSentThere() {
    // given the second worker does all that both can do
    int[] before = TasksAndShifts.roster();
    for (int day = 0; day < DAYS - 1; day++) {
      before[task(day, 0)] = 1;
      before[line(0, day)] = Roster.UNFILLED;
    }
    Relieve move = new Relieve(field, Lines.of(model));
    int made = 0;
    for (int i = 0; i < 200; i++) {
      activity.restore(before);
      // when
      trial.begin();
      boolean proposed = move.propose(trial, random);
      // then
      int[] hosts = activity.hosts();
      if (proposed) {
        made++;
        assertThat(activity.score()).isEqualTo(ModelScore.of(model, hosts));
        assertThat(activity.score().level(Score.HARD)).isZero();
        int relieved = 0;
        for (int day = 0; day < DAYS; day++) {
          boolean isRelieved = hosts[line(0, day)] != before[line(0, day)];
          relieved += isRelieved ? 1 : 0;
          assertThat(hosts[task(day, 0)]).isEqualTo(isRelieved ? 0 : before[task(day, 0)]);
          assertThat(hosts[task(day, 1)]).isEqualTo(isRelieved ? 0 : 1);
          assertThat(hosts[line(1, day)]).isEqualTo(isRelieved ? Roster.UNFILLED : 3);
        }
        assertThat(relieved).isEqualTo(1);
      } else {
        trial.undo();
        assertThat(activity.hosts()).isEqualTo(before);
      }
    }
    assertThat(made).as("two lines of six, if the shift is long enough").isBetween(30, 100);
  }

  @Test
  void whoCannotComeLeavesNoTrace() {
    // given the first worker does all, and the second would be charged for coming
    PlainRows rows = new TasksAndShifts().rows();
    int[] before = TasksAndShifts.roster();
    for (int day = 0; day < DAYS; day++) {
      rows.soft(1, 1, model.choices().unfilled(line(1, day)));
      before[task(day, 1)] = 0;
      before[line(0, day)] = 3;
      before[line(1, day)] = Roster.UNFILLED;
    }
    Activity charged = new Activity(new Wiring(rows.model()));
    Worth worthOfCharged = new Worth(charged.wiring());
    Relieve move =
        new Relieve(new Field(charged, worthOfCharged), Lines.of(charged.wiring().model()));
    Trial change = new Trial(charged, worthOfCharged);
    charged.restore(before);
    int sentHome = 0;
    for (int i = 0; i < 200; i++) {
      // when
      change.begin();
      boolean proposed = move.propose(change, random);
      // then nobody but who was sent home has changed
      int[] hosts = charged.hosts();
      assertThat(proposed).isFalse();
      assertThat(charged.score()).isEqualTo(ModelScore.of(charged.wiring().model(), hosts));
      for (int day = 0; day < DAYS; day++) {
        assertThat(hosts[line(1, day)]).isEqualTo(Roster.UNFILLED);
        assertThat(hosts[task(day, 0)]).isEqualTo(hosts[task(day, 1)]).isIn(0, Roster.UNFILLED);
      }
      sentHome += charged.changedTo().length > 0 ? 1 : 0;
      change.undo();
      assertThat(charged.hosts()).isEqualTo(before);
    }
    assertThat(sentHome).isPositive();
  }
}
