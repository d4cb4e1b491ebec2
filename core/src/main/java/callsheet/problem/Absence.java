package callsheet.problem;

/// A span in which a host can't (hard) or would rather not (soft) work.
///
/// @param index position in [Scenario#absences()]
/// @param endMinute exclusive
/// @param kind 휴가, 교육, 병가, 희망휴무 …
public record Absence(
    int index, int host, int startMinute, int endMinute, String kind, Binding binding) {

  /// How an absence binds. `BY_KIND` leaves it to the rule's table of kinds.
  public enum Binding {
    HARD,
    SOFT,
    BY_KIND
  }

  public Absence {
    if (endMinute <= startMinute) {
      throw new IllegalArgumentException("An absence ends before it starts");
    }
  }

  /// Minutes of a broadcast that fall into the absence.
  public int minutesOf(Broadcast broadcast) {
    int from = Math.max(startMinute, broadcast.startMinute());
    int to = Math.min(endMinute, broadcast.endMinute());
    return Math.max(0, to - from);
  }
}
