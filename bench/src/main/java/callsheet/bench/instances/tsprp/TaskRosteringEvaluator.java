package callsheet.bench.instances.tsprp;

import callsheet.bench.instances.Evaluation;
import callsheet.bench.instances.tsprp.TaskRostering.Contract;
import callsheet.bench.instances.tsprp.TaskRostering.Task;
import callsheet.bench.instances.tsprp.TaskRosteringChoices.Plan;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.IntStream;

/// Judges a plan by the published cost function.
///
/// Broken by one unit each: two tasks of an employee that overlap; a task done by someone who can't
/// do it; a shift without a task; tasks that the shift does not contain, those of a day that fit
/// the same shifts counting once.
final class TaskRosteringEvaluator {

  private final TaskRostering instance;
  private final Contract contract;

  TaskRosteringEvaluator(TaskRostering instance) {
    this.instance = instance;
    this.contract = instance.contract();
  }

  Evaluation evaluate(Plan plan) {
    long broken = overlaps(plan.employee()) + unqualified(plan.employee());
    long cost = 0;
    for (int employee = 0; employee < plan.shift().length; employee++) {
      int[] shifts = plan.shift()[employee];
      for (int day = 0; day < shifts.length; day++) {
        broken += misfits(plan.employee(), employee, day, shifts[day]);
      }
      cost += cost(shifts);
    }
    long undone = IntStream.of(plan.employee()).filter(e -> e < 0).count();
    return new Evaluation(broken, undone, cost);
  }

  private long overlaps(int[] employee) {
    long overlaps = 0;
    for (int a = 0; a < employee.length; a++) {
      for (int b = 0; b < a; b++) {
        if (employee[a] >= 0
            && employee[a] == employee[b]
            && instance.tasks().get(a).overlaps(instance.tasks().get(b))) {
          overlaps++;
        }
      }
    }
    return overlaps;
  }

  private long unqualified(int[] employee) {
    return IntStream.range(0, employee.length)
        .filter(task -> employee[task] >= 0)
        .filter(task -> Arrays.binarySearch(instance.qualified().get(employee[task]), task) < 0)
        .count();
  }

  private long misfits(int[] employeeOf, int employee, int day, int shift) {
    boolean idle = true;
    Set<Integer> outside = new HashSet<>();
    for (int t = 0; t < employeeOf.length; t++) {
      Task task = instance.tasks().get(t);
      if (employeeOf[t] == employee && task.day() == day) {
        idle = false;
        if (shift == 0 || !instance.shifts().get(shift).contains(task)) {
          outside.add(instance.fits(task));
        }
      }
    }
    return (idle && shift != 0 ? 1L : 0L) + outside.size();
  }

  private long cost(int[] shifts) {
    long cost = contract.daysWorked().distance(shifts.length - times(shifts, 0));
    for (int shift = 0; shift < instance.shifts().size(); shift++) {
      cost += contract.times().get(shift).distance(times(shifts, shift));
    }
    int idle = 0;
    int worked = 0;
    for (int day = 0; day < shifts.length; day++) {
      idle = shifts[day] == 0 ? idle + 1 : 0;
      worked = shifts[day] == 0 ? 0 : worked + 1;
      // A run of n days holds n − most windows of most + 1 days; each ends on one of its days.
      cost += idle > contract.mostIdle() ? 1 : 0;
      cost += worked > contract.mostWorked() ? 1 : 0;
    }
    if (contract.countsIsolatedIdle()) {
      cost += isolatedIdle(shifts);
    }
    if (contract.countsHalfWeekends()) {
      cost += halfWeekends(shifts);
    }
    return cost + forbiddenPairs(shifts);
  }

  private static long times(int[] shifts, int type) {
    return IntStream.of(shifts).filter(shift -> shift == type).count();
  }

  private static long isolatedIdle(int[] shifts) {
    return IntStream.range(1, shifts.length - 1)
        .filter(day -> shifts[day - 1] != 0 && shifts[day] == 0 && shifts[day + 1] != 0)
        .count();
  }

  private static long halfWeekends(int[] shifts) {
    return IntStream.range(0, shifts.length - 1)
        .filter(day -> day % 7 == 5 && (shifts[day] == 0) != (shifts[day + 1] == 0))
        .count();
  }

  private long forbiddenPairs(int[] shifts) {
    return IntStream.range(0, shifts.length - 1)
        .mapToLong(day ->
            contract.forbidden().stream()
                .filter(pair -> shifts[day] == pair.first() && shifts[day + 1] == pair.second())
                .count())
        .sum();
  }
}
