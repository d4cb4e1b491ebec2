package callsheet.roster;

import callsheet.problem.Broadcast;
import callsheet.problem.Scenario;
import java.time.LocalDateTime;

/// A broadcast as it was when its roster was published: what it is known again by once the schedule
/// has changed. Texts that are not known are empty.
///
/// @param start [#UNKNOWN] if not known
/// @param end [#UNKNOWN] if not known
public record PublishedShow(
    String id,
    LocalDateTime start,
    LocalDateTime end,
    String channel,
    String programme,
    String product,
    String studio) {

  /// A time that nobody wrote down.
  public static final LocalDateTime UNKNOWN = LocalDateTime.MIN;

  /// A broadcast of a schedule.
  public static PublishedShow of(Scenario scenario, Broadcast broadcast) {
    return new PublishedShow(
        broadcast.id(),
        scenario.horizon().timeOf(broadcast.startMinute()),
        scenario.horizon().timeOf(broadcast.endMinute()),
        broadcast.channel(),
        broadcast.programme(),
        broadcast.product(),
        broadcast.studio());
  }

  /// Whether its times are known.
  public boolean hasTimes() {
    return !start.equals(UNKNOWN) && !end.equals(UNKNOWN);
  }
}
