package callsheet.problem;

import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;

/// One airing: a start, an end, a channel, what it sells and how many hosts it wants.
///
/// Texts that are not given are empty. A recorded broadcast's times are those of its recording
/// session, which is what its host works.
///
/// @param index position in [Scenario#broadcasts()]; carried-over broadcasts continue the numbering
/// @param startMinute minutes since the horizon's start; negative for carried-over broadcasts
/// @param endMinute exclusive, after `startMinute`
/// @param weightThousandths expected revenue, in thousandths of whatever unit the planner uses
/// @param attributes free columns of the table, by header
public record Broadcast(
    int index,
    String id,
    String channel,
    int startMinute,
    int endMinute,
    Kind kind,
    String programme,
    String product,
    String category,
    String brand,
    String vendor,
    String studio,
    int mainSeats,
    int subSeats,
    int guestSeats,
    long weightThousandths,
    Status status,
    Map<String, String> attributes) {

  public Broadcast {
    attributes =
        attributes.isEmpty() ? Map.of() : Collections.unmodifiableMap(new TreeMap<>(attributes));
    if (endMinute <= startMinute) {
      throw new IllegalArgumentException("Broadcast " + id + " ends before it starts");
    }
    if (mainSeats < 0 || subSeats < 0 || guestSeats < 0 || weightThousandths < 0) {
      throw new IllegalArgumentException("Broadcast " + id + " has a negative number");
    }
  }

  /// Length in minutes.
  public int minutes() {
    return endMinute - startMinute;
  }

  /// How many hosts of a role it wants.
  public int seats(Role role) {
    return switch (role) {
      case MAIN -> mainSeats;
      case SUB -> subSeats;
      case GUEST -> guestSeats;
    };
  }

  /// Whether two broadcasts are on at the same time; touching ends do not count.
  public boolean overlaps(Broadcast other) {
    return startMinute < other.endMinute && other.startMinute < endMinute;
  }
}
