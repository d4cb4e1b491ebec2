package callsheet.planner.analysis.replan;

import callsheet.problem.Seat;
import callsheet.roster.PublishedLine;
import callsheet.roster.Roster;

/// A published line on the seat that it means today.
///
/// @param host index of the host told; [Roster#UNFILLED] if they are no longer among the hosts
record Told(PublishedLine line, Matched matched, Seat seat, int host) {

  /// Whether the host told is still among the hosts.
  boolean isHere() {
    return host != Roster.UNFILLED;
  }
}
