package callsheet.io.roster;

import callsheet.problem.Host;
import callsheet.problem.Seat;
import callsheet.problem.Text;
import java.util.List;

/// One seat of a finished roster with all that is said of it.
///
/// @param host the host who takes it: none or one
/// @param published the host people have been told: none or one
/// @param tenths suitability of the host; 0 if there is none
/// @param breaches messages of the hard rules broken on it
public record SeatLine(
    Seat seat,
    List<Host> host,
    List<Host> published,
    int tenths,
    SeatStatus status,
    Text reason,
    List<Text> breaches) {

  public SeatLine {
    host = List.copyOf(host);
    published = List.copyOf(published);
    breaches = List.copyOf(breaches);
  }

  /// The host's id; empty if nobody takes the seat.
  public String hostId() {
    return host.isEmpty() ? "" : host.getFirst().id();
  }

  /// The host's name; empty if nobody takes the seat.
  public String hostName() {
    return host.isEmpty() ? "" : host.getFirst().name();
  }

  /// The suitability in points, `87.5`; empty if nobody takes the seat.
  public String points() {
    return host.isEmpty() ? "" : points(tenths);
  }

  /// Whether the host differs from the published one.
  public boolean differs() {
    return !published.isEmpty() && !published.equals(host);
  }

  /// Tenths as points: 875 is `87.5`.
  static String points(int tenths) {
    return tenths / 10 + "." + tenths % 10;
  }
}
