package callsheet.problem;

/// Broadcast days in a row, such as a week or a month. It may reach out of the horizon: negative
/// days lie before it.
///
/// @param first first day
/// @param last last day, inclusive
public record DaySpan(int first, int last) {

  /// The number of days.
  public int days() {
    return last - first + 1;
  }
}
