package callsheet.planner.analysis.replan;

import callsheet.roster.PublishedLine;

/// A published line for which there is no seat today.
///
/// @param host index of the host told; [callsheet.roster.Roster#UNFILLED] if no longer there
public record LostLine(PublishedLine line, Matched matched, int host, Cause cause) {

  /// Why.
  public enum Cause {
    /// The show was cancelled.
    CANCELLED,
    /// The show has fewer seats of the role, or was merged with another that fills them.
    NO_SEAT,
    /// The planner has pinned somebody else to the seat.
    PINNED
  }
}
