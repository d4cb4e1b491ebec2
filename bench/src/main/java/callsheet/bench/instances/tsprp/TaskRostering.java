package callsheet.bench.instances.tsprp;

import java.util.List;

/// Tasks, shift types, employees and the contract that all of them share.
///
/// @param tasks the tasks
/// @param shifts the shift types; number 0 is the day off
/// @param qualified by employee the tasks they can do, rising
/// @param days length of the horizon; day 0 is a Monday
public record TaskRostering(
    List<Task> tasks, List<Shift> shifts, List<int[]> qualified, int days, Contract contract) {

  /// A task, in minutes of its day, from its start until just before its end.
  public record Task(int start, int end, int day) {

    /// Whether nobody can do both.
    boolean overlaps(Task other) {
      return day == other.day && start < other.end && other.start < end;
    }
  }

  /// A shift type, in minutes of the day.
  public record Shift(int start, int length) {

    boolean contains(Task task) {
      return start <= task.start && task.end <= start + length;
    }
  }

  /// A least and a most.
  public record Range(int least, int most) {

    /// How far a number lies outside.
    long distance(long number) {
      return Math.max(0, Math.max(least - number, number - most));
    }
  }

  /// What every employee's roster should keep.
  ///
  /// @param daysWorked days with a shift
  /// @param times by shift type, the day off included, on how many days it is had
  /// @param mostIdle most days off in a row
  /// @param mostWorked most days worked in a row
  /// @param countsIsolatedIdle whether a single day off between two worked ones costs
  /// @param countsHalfWeekends whether a weekend with one day worked costs
  /// @param forbidden pairs of shift types that should not follow one another
  public record Contract(
      Range daysWorked,
      List<Range> times,
      int mostIdle,
      int mostWorked,
      boolean countsIsolatedIdle,
      boolean countsHalfWeekends,
      List<Pair> forbidden) {

    public Contract {
      times = List.copyOf(times);
      forbidden = List.copyOf(forbidden);
    }
  }

  /// A shift type, and one on the day after.
  public record Pair(int first, int second) {}

  public TaskRostering {
    tasks = List.copyOf(tasks);
    shifts = List.copyOf(shifts);
    qualified = List.copyOf(qualified);
  }

  /// The shift types that contain a task, as bits.
  int fits(Task task) {
    int fits = 0;
    for (int s = 1; s < shifts.size(); s++) {
      if (shifts.get(s).contains(task)) {
        fits |= 1 << s;
      }
    }
    return fits;
  }
}
