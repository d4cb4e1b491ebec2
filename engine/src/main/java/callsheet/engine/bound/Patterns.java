package callsheet.engine.bound;

import java.util.List;
import java.util.Map;

/// What a host may do on a day: sets of base columns, and what follows from them.
///
/// @param start where the columns of each pattern start in `column`; one entry more
/// @param column base columns
/// @param worth what a pattern earns less what rows inside the day charge, in parts of
///   [LinearProgram#UNIT]
/// @param kind what rows over several days see of a pattern
/// @param sums by kind what it adds to such rows, as far as they see the day
/// @param profile which derived columns hold, of those that links see
/// @param derived by profile these columns
@SuppressWarnings("ArrayRecordComponent") // read, never compared
record Patterns(
    int[] start,
    int[] column,
    long[] worth,
    int[] kind,
    List<Map<Integer, Integer>> sums,
    int[] profile,
    int[][] derived) {

  /// How many there are.
  int count() {
    return worth.length;
  }

  /// How many kinds there are.
  int kinds() {
    return sums.size();
  }
}
