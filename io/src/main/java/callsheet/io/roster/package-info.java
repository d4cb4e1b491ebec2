/// Writes results: the roster as CSV, JSON, workbook and calendars, and the summary a terminal
/// shows.
///
/// All of them print the same [callsheet.io.roster.SeatLine]s; none of them recomputes a rule.
package callsheet.io.roster;
