package callsheet.bench.instances.tsprp;

import callsheet.bench.instances.tsprp.TaskRostering.Task;
import callsheet.model.Choices;
import callsheet.model.Model;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/// Where tasks and days stand among the choices: first the tasks, then each employee's days. The
/// hosts of tasks are the employees; the shift types that a day can have are numbered after them.
final class TaskRosteringChoices {

  private static final int MINUTES_PER_DAY = 24 * 60;

  /// What the choices say in the instance's terms.
  ///
  /// @param employee by task, −1 for nobody
  /// @param shift by employee and day, 0 for the day off
  @SuppressWarnings("ArrayRecordComponent") // handed over whole, never compared
  record Plan(int[] employee, int[][] shift) {}

  private final TaskRostering instance;
  private final int employees;
  private final Choices choices;

  TaskRosteringChoices(TaskRostering instance) {
    this.instance = instance;
    this.employees = instance.qualified().size();
    int tasks = instance.tasks().size();
    int count = tasks + employees * instance.days();
    int[] settled = new int[count];
    Arrays.fill(settled, Model.NONE);
    int[] day = new int[count];
    int[] minute = new int[count];
    for (int c = 0; c < count; c++) {
      day[c] = c < tasks ? instance.tasks().get(c).day() : (c - tasks) % instance.days();
      int start = c < tasks ? instance.tasks().get(c).start() : 0;
      minute[c] = day[c] * MINUTES_PER_DAY + start;
    }
    this.choices =
        new Choices(employees + instance.shifts().size() - 1, hosts(count), settled, day, minute);
  }

  private int[][] hosts(int count) {
    int tasks = instance.tasks().size();
    List<List<Integer>> able = new ArrayList<>();
    instance.tasks().forEach(task -> able.add(new ArrayList<>()));
    int[][] hosts = new int[count][];
    for (int e = 0; e < employees; e++) {
      int[] useful = new int[instance.days()];
      for (int task : instance.qualified().get(e)) {
        able.get(task).add(e);
        Task each = instance.tasks().get(task);
        useful[each.day()] |= instance.fits(each);
      }
      for (int day = 0; day < instance.days(); day++) {
        int shifts = useful[day];
        hosts[choice(e, day)] =
            IntStream.range(1, instance.shifts().size())
                .filter(shift -> (shifts >> shift & 1) != 0)
                .map(this::host)
                .toArray();
      }
    }
    for (int task = 0; task < tasks; task++) {
      hosts[task] = able.get(task).stream().mapToInt(Integer::intValue).toArray();
    }
    return hosts;
  }

  Choices choices() {
    return choices;
  }

  private int choice(int employee, int day) {
    return instance.tasks().size() + employee * instance.days() + day;
  }

  private int host(int shift) {
    return employees + shift - 1;
  }

  /// The literal *the employee has this shift type that day*; [Model#NONE] if it would have no task
  /// for them. Type 0 is the day off.
  int has(int employee, int day, int shift) {
    return shift == 0 ? off(employee, day) : choices.literal(choice(employee, day), host(shift));
  }

  /// The literal *the employee has that day off*.
  int off(int employee, int day) {
    return choices.unfilled(choice(employee, day));
  }

  /// The plan that the hosts of the choices mean.
  Plan decode(int[] hosts) {
    int[][] shift = new int[employees][instance.days()];
    for (int e = 0; e < employees; e++) {
      for (int day = 0; day < instance.days(); day++) {
        int host = hosts[choice(e, day)];
        shift[e][day] = host == Model.NONE ? 0 : host - employees + 1;
      }
    }
    return new Plan(Arrays.copyOf(hosts, instance.tasks().size()), shift);
  }
}
