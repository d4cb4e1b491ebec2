package callsheet.problem;

/// A meeting that a host attends; a day with one is a day worked.
public record Meeting(int host, int startMinute, int endMinute, String title) {

  public Meeting {
    if (endMinute <= startMinute) {
      throw new IllegalArgumentException("A meeting ends before it starts");
    }
  }

  /// The broadcast day on which it starts.
  public int day() {
    return Math.floorDiv(startMinute, Horizon.DAY);
  }
}
