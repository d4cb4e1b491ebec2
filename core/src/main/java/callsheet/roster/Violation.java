package callsheet.roster;

import callsheet.problem.Text;

/// A broken instance.
///
/// @param amount by how much, in the rule's unit, at least 1
/// @param importance how many times the amount counts
/// @param message what is broken, in planner's words
public record Violation(Instance instance, long amount, long importance, Text message) {}
