package callsheet.engine.search;

import callsheet.model.Choices;
import callsheet.model.Model;
import callsheet.roster.Score;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
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

  /// Hard: who has a task has a shift, and who has a shift has a task. Each worker's first shift on
  /// day 0 costs one.
  Model model() {
    List<int[]> rows = new ArrayList<>();
    List<int[]> anys = new ArrayList<>();
    for (int day = 0; day < DAYS; day++) {
      for (int worker = 0; worker < WORKERS; worker++) {
        int d = day;
        int w = worker;
        anys.add(
            IntStream.range(0, WORKERS)
                .map(i -> choices.literal(task(d, i), w))
                .filter(literal -> literal != Model.NONE)
                .toArray());
        int busy = choices.literals() + anys.size() - 1;
        rows.add(new int[] {choices.unfilled(line(worker, day)), busy});
      }
    }
    int hard = rows.size();
    rows.add(new int[] {choices.literal(line(0, 0), 2)});
    rows.add(new int[] {choices.literal(line(1, 0), 2)});
    return model(rows, anys, hard);
  }

  private Model model(List<int[]> literals, List<int[]> anys, int hard) {
    int count = literals.size();
    long[] lo = new long[count];
    long[] hi = new long[count];
    int[] step = new int[count];
    byte[] level = new byte[count];
    long[] weight = new long[count];
    Arrays.fill(step, 1);
    Arrays.fill(weight, 1);
    for (int r = 0; r < count; r++) {
      lo[r] = r < hard ? 1 : Model.NO_LO;
      hi[r] = r < hard ? 1 : 0;
      level[r] = (byte) (r < hard ? Score.HARD : 2);
    }
    int[] flat = literals.stream().flatMapToInt(IntStream::of).toArray();
    int[] ones = new int[flat.length];
    Arrays.fill(ones, 1);
    Model.Rows rows =
        new Model.Rows(
            starts(literals),
            flat,
            ones,
            lo,
            hi,
            step,
            level,
            weight,
            new short[count],
            new int[4 * count]);
    int[] notBroken = new int[anys.size()];
    Arrays.fill(notBroken, Model.NONE);
    Model.Derived derived =
        new Model.Derived(
            starts(anys), anys.stream().flatMapToInt(IntStream::of).toArray(), notBroken);
    Model.Gains gains = new Model.Gains(new byte[0], new int[0], new long[0]);
    return new Model(choices, 3, rows, derived, List.of(), gains, new long[3]);
  }

  private static int[] starts(List<int[]> lists) {
    int[] start = new int[lists.size() + 1];
    for (int i = 0; i < lists.size(); i++) {
      start[i + 1] = start[i] + lists.get(i).length;
    }
    return start;
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
