package callsheet.bench.instances.tsprp;

import callsheet.bench.instances.InstanceText;
import callsheet.bench.instances.tsprp.TaskRostering.Contract;
import callsheet.bench.instances.tsprp.TaskRostering.Pair;
import callsheet.bench.instances.tsprp.TaskRostering.Range;
import callsheet.bench.instances.tsprp.TaskRostering.Shift;
import callsheet.bench.instances.tsprp.TaskRostering.Task;
import java.util.ArrayList;
import java.util.List;

/// Reads the published format: tasks, shifts, employees, days and shift constraints, in this order.
public final class TaskRosteringReader {

  private final InstanceText text;

  private TaskRosteringReader(InstanceText text) {
    this.text = text;
  }

  /// The instance that a text describes.
  ///
  /// @throws IllegalArgumentException if the text has another format
  public static TaskRostering read(InstanceText text) {
    return new TaskRosteringReader(text).read();
  }

  private TaskRostering read() {
    List<Task> tasks = new ArrayList<>();
    for (int left = text.count("Tasks"); left > 0; left--) {
      int[] numbers = text.numbers(3);
      tasks.add(new Task(numbers[0], numbers[1], numbers[2]));
    }
    List<Shift> shifts = new ArrayList<>();
    for (int left = text.count("Shifts"); left > 0; left--) {
      int[] numbers = text.numbers(4);
      shifts.add(new Shift(numbers[0], numbers[3]));
    }
    if (shifts.isEmpty() || shifts.size() > Integer.SIZE) {
      throw text.wrong("1 to 32 shift types can be read, not " + shifts.size());
    }
    List<int[]> qualified = new ArrayList<>();
    for (int left = text.count("Employees"); left > 0; left--) {
      qualified.add(text.ids(tasks.size()));
    }
    int days = text.count("Days");
    if (tasks.stream().anyMatch(task -> task.day() < 0 || task.day() >= days)) {
      throw text.wrong("a task lies outside the " + days + " days");
    }
    return new TaskRostering(tasks, shifts, qualified, days, contract(shifts.size()));
  }

  private Contract contract(int shifts) {
    if (!text.next().equals("Shift constraints")) {
      throw text.wrong("'Shift constraints' expected");
    }
    Range daysWorked = range();
    List<Range> times = new ArrayList<>();
    for (int s = 0; s < shifts; s++) {
      times.add(range());
    }
    int[] most = text.numbers(2);
    boolean countsIsolatedIdle = Boolean.parseBoolean(text.next());
    boolean countsHalfWeekends = Boolean.parseBoolean(text.next());
    List<Pair> forbidden = new ArrayList<>();
    for (int left = text.count("Forbidden sequences"); left > 0; left--) {
      int[] pair = text.numbers(2);
      forbidden.add(new Pair(pair[0], pair[1]));
    }
    return new Contract(
        daysWorked, times, most[0], most[1], countsIsolatedIdle, countsHalfWeekends, forbidden);
  }

  private Range range() {
    int[] numbers = text.numbers(2);
    return new Range(numbers[0], numbers[1]);
  }
}
