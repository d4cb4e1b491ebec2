/// The month otherwise: variants of its rules or data, each searched for equally long from the same
/// roster, beside the month as it is searched several times over, so that the search's own progress
/// and its luck are not taken for a difference.
package callsheet.planner.analysis.variant;
