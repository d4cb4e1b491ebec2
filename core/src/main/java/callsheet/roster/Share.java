package callsheet.roster;

import callsheet.problem.Balance;

/// What a balance rule says is due to a host, and what they have.
///
/// @param host host index
/// @param measure what is shared
/// @param had what the roster gives them, in the rule's unit: shows or minutes
/// @param dueTenths their part of the month by eligible days, in tenths of the unit, rounded down
/// @param earlier what they bring along from earlier months: more (positive) or less than was due
/// @param eligibleDays days on which they can work
public record Share(
    int host, Balance.Measure measure, long had, long dueTenths, long earlier, int eligibleDays) {

  /// What they should have had in this month, in tenths: their part less what they bring along, and
  /// never less than nothing.
  public long shareTenths() {
    return Math.max(0, dueTenths - 10 * earlier);
  }

  /// How much more (positive) or less they have than they should, in tenths.
  public long awayTenths() {
    return 10 * had - shareTenths();
  }
}
