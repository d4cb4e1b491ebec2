package callsheet.engine.search;

import callsheet.model.Choices;
import callsheet.model.Model;
import java.util.Arrays;
import java.util.stream.IntStream;

/// Two workers with two tasks and one choice of a shift each day; the last day's first task is the
/// first worker's alone. Workers are hosts 0 and 1, shifts 2 and 3.
final class TasksAndShifts {

  static final int WORKERS = 2;
  static final int DAYS = 3;
  static final int TASKS = WORKERS * DAYS;

  static int task(int day, int i) {
    return WORKERS * day + i;
  }

  static int line(int worker, int day) {
    return TASKS + worker * DAYS + day;
  }

  private final Choices choices = choices();

  private static Choices choices() {
    int count = TASKS + WORKERS * DAYS;
    int[] day = IntStream.range(0, count).map(c -> c < TASKS ? c / WORKERS : c % DAYS).toArray();
    int[][] hosts = new int[count][];
    for (int c = 0; c < count; c++) {
      hosts[c] = c < TASKS ? new int[] {0, 1} : new int[] {2, 3};
    }
    hosts[task(DAYS - 1, 0)] = new int[] {0};
    int[] settled = new int[count];
    Arrays.fill(settled, Model.NONE);
    return new Choices(4, hosts, settled, day, IntStream.of(day).map(d -> d * 1440).toArray());
  }

  /// Hard: who has a task has a shift, who has a shift has a task, and nobody does a day's second
  /// task on shift 2. Each worker's first shift on day 0 costs one.
  Model model() {
    return rows().model();
  }

  /// The rows of that model, to which others may be added.
  PlainRows rows() {
    PlainRows rows = new PlainRows(choices);
    for (int day = 0; day < DAYS; day++) {
      for (int worker = 0; worker < WORKERS; worker++) {
        int d = day;
        int w = worker;
        int busy =
            rows.any(
                IntStream.range(0, WORKERS)
                    .map(i -> choices.literal(task(d, i), w))
                    .filter(literal -> literal != Model.NONE)
                    .toArray());
        rows.hard(1, 1, choices.unfilled(line(worker, day)), busy);
        rows.hard(
            Model.NO_LO,
            1,
            choices.literal(task(day, 1), worker),
            choices.literal(line(worker, day), 2));
      }
    }
    rows.soft(Model.NO_LO, 0, choices.literal(line(0, 0), 2));
    rows.soft(Model.NO_LO, 0, choices.literal(line(1, 0), 2));
    return rows;
  }

  /// Each worker does the task of their number, on shift 2 the first and on shift 3 the second.
  static int[] roster() {
    int[] hosts = new int[TASKS + WORKERS * DAYS];
    for (int day = 0; day < DAYS; day++) {
      for (int worker = 0; worker < WORKERS; worker++) {
        hosts[task(day, worker)] = worker;
        hosts[line(worker, day)] = 2 + worker;
      }
    }
    return hosts;
  }
}
