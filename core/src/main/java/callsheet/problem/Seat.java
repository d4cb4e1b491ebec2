package callsheet.problem;

/// One role on one broadcast that wants one host.
///
/// @param index position in [Scenario#seats()]; carried-over seats continue the numbering
/// @param ordinal 0 for the first seat of its role on the broadcast, 1 for the second …
public record Seat(int index, Broadcast broadcast, Role role, int ordinal) {

  /// Start of the broadcast in minutes.
  public int startMinute() {
    return broadcast.startMinute();
  }

  /// End of the broadcast in minutes, exclusive.
  public int endMinute() {
    return broadcast.endMinute();
  }

  /// The broadcast day on which it starts; its minutes belong to that day too.
  public int day() {
    return Math.floorDiv(broadcast.startMinute(), Horizon.DAY);
  }
}
