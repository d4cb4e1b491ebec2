package callsheet.planner.analysis.desk;

import callsheet.problem.Text;

/// What keeps a host off a seat.
///
/// @param rule what planners call the rule
/// @param because the case in which it would break, in the judge's words
public record Block(Text rule, Text because) {}
