package callsheet.bench.instances.tsprp;

import callsheet.bench.instances.ModelDraft;
import callsheet.bench.instances.Problem;
import callsheet.bench.instances.tsprp.TaskRostering.Contract;
import callsheet.bench.instances.tsprp.TaskRostering.Range;
import callsheet.model.Choices;
import callsheet.model.Model;
import callsheet.model.Sum;
import callsheet.roster.Score;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// Task rostering as choices and rows.
///
/// A task is a choice among the employees who can do it; every day of an employee is a choice among
/// the shift types, *unfilled* being the day off. With x for tasks and y for shifts, hard are: no
/// overlap; `any(x(t, e) : t fits just the shifts S) ≤ Σ y(e, day, s ∈ S)`; and a shift only for
/// someone who has a task.
public final class TaskRosteringRows {

  private final TaskRostering instance;
  private final TaskRosteringChoices layout;
  private final Choices choices;
  private final ModelDraft draft;
  private final List<List<Integer>> tasksByDay = new ArrayList<>();
  private final int[] fits;

  private TaskRosteringRows(TaskRostering instance, TaskRosteringChoices layout) {
    this.instance = instance;
    this.layout = layout;
    this.choices = layout.choices();
    this.draft = new ModelDraft(choices);
    this.fits = instance.tasks().stream().mapToInt(instance::fits).toArray();
    for (int day = 0; day < instance.days(); day++) {
      tasksByDay.add(new ArrayList<>());
    }
    for (int task = 0; task < fits.length; task++) {
      tasksByDay.get(instance.tasks().get(task).day()).add(task);
    }
  }

  /// The problem that an instance poses.
  public static Problem of(TaskRostering instance) {
    TaskRosteringChoices layout = new TaskRosteringChoices(instance);
    TaskRosteringEvaluator evaluator = new TaskRosteringEvaluator(instance);
    return new Problem(
        new TaskRosteringRows(instance, layout).model(),
        hosts -> evaluator.evaluate(layout.decode(hosts)));
  }

  private Model model() {
    for (int task = 0; task < fits.length; task++) {
      Sum nobody = new Sum().add(1, choices.unfilled(task));
      draft.row(nobody, Model.NO_LO, 0, 1, Score.FILL, 1);
    }
    draft.exclude(overlaps());
    for (int employee = 0; employee < instance.qualified().size(); employee++) {
      for (int day = 0; day < instance.days(); day++) {
        tieTasksToShift(employee, day);
      }
      keepContract(employee);
    }
    return draft.model();
  }

  private List<int[]> overlaps() {
    List<int[]> pairs = new ArrayList<>();
    for (List<Integer> day : tasksByDay) {
      for (int a : day) {
        for (int b : day) {
          if (a < b && instance.tasks().get(a).overlaps(instance.tasks().get(b))) {
            pairs.add(new int[] {a, b});
          }
        }
      }
    }
    return pairs;
  }

  private void tieTasksToShift(int employee, int day) {
    Map<Integer, List<Integer>> byFits = new TreeMap<>();
    for (int task : tasksByDay.get(day)) {
      int literal = choices.literal(task, employee);
      if (literal != Model.NONE) {
        byFits.computeIfAbsent(fits[task], key -> new ArrayList<>()).add(literal);
      }
    }
    int[] doesKind = new int[byFits.size()];
    int kinds = 0;
    for (Map.Entry<Integer, List<Integer>> kind : byFits.entrySet()) {
      int does = draft.any(kind.getValue().stream().mapToInt(Integer::intValue).toArray());
      doesKind[kinds++] = does;
      Sum outside = new Sum().add(1, does);
      for (int shift = 1; shift < instance.shifts().size(); shift++) {
        if ((kind.getKey() >> shift & 1) != 0) {
          outside.add(-1, layout.has(employee, day, shift));
        }
      }
      draft.hard(outside, Model.NO_LO, 0);
    }
    Sum idleOrBusy = new Sum().add(1, layout.off(employee, day)).add(1, draft.any(doesKind));
    draft.hard(idleOrBusy, 1, Model.NO_HI);
  }

  private void keepContract(int employee) {
    Contract contract = instance.contract();
    int days = instance.days();
    Sum worked = new Sum().add(days);
    for (int day = 0; day < days; day++) {
      worked.add(-1, layout.off(employee, day));
    }
    within(worked, contract.daysWorked());
    for (int shift = 0; shift < instance.shifts().size(); shift++) {
      Sum times = new Sum();
      for (int day = 0; day < days; day++) {
        times.add(1, layout.has(employee, day, shift));
      }
      within(times, contract.times().get(shift));
    }
    for (int day = 0; day + contract.mostWorked() < days; day++) {
      draft.cost(offDays(employee, day, contract.mostWorked() + 1), 1, Model.NO_HI, 1);
    }
    for (int day = 0; day + contract.mostIdle() < days; day++) {
      Sum off = offDays(employee, day, contract.mostIdle() + 1);
      draft.cost(off, Model.NO_LO, contract.mostIdle(), 1);
    }
    if (contract.countsIsolatedIdle()) {
      isolatedIdleDays(employee);
    }
    if (contract.countsHalfWeekends()) {
      halfWeekends(employee);
    }
    forbiddenPairs(employee);
  }

  private void within(Sum sum, Range range) {
    draft.cost(sum, range.least(), range.most(), 1);
  }

  private Sum offDays(int employee, int first, int days) {
    Sum off = new Sum();
    for (int day = first; day < first + days; day++) {
      off.add(1, layout.off(employee, day));
    }
    return off;
  }

  private void isolatedIdleDays(int employee) {
    for (int day = 1; day < instance.days() - 1; day++) {
      Sum alone =
          new Sum()
              .add(1, layout.off(employee, day))
              .add(-1, layout.off(employee, day - 1))
              .add(-1, layout.off(employee, day + 1));
      draft.cost(alone, Model.NO_LO, 0, 1);
    }
  }

  private void halfWeekends(int employee) {
    for (int saturday = 5; saturday + 1 < instance.days(); saturday += 7) {
      Sum difference =
          new Sum()
              .add(1, layout.off(employee, saturday))
              .add(-1, layout.off(employee, saturday + 1));
      draft.cost(difference, 0, 0, 1);
    }
  }

  private void forbiddenPairs(int employee) {
    for (TaskRostering.Pair pair : instance.contract().forbidden()) {
      for (int day = 0; day + 1 < instance.days(); day++) {
        Sum both =
            new Sum()
                .add(1, layout.has(employee, day, pair.first()))
                .add(1, layout.has(employee, day + 1, pair.second()));
        draft.cost(both, Model.NO_LO, 1, 1);
      }
    }
  }
}
