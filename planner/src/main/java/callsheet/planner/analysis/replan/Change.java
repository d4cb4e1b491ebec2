package callsheet.planner.analysis.replan;

import callsheet.problem.Seat;
import callsheet.problem.Text;

/// A seat whose host is not the one who was told.
///
/// @param was the host told, as people call them; empty if nobody was told
/// @param wasHost their index; [callsheet.roster.Roster#UNFILLED] if there is none, or no longer
/// @param nowHost index of the host now; [callsheet.roster.Roster#UNFILLED] if nobody
/// @param counts whether it counts in the budget
public record Change(Seat seat, String was, int wasHost, int nowHost, boolean counts, Text why) {}
