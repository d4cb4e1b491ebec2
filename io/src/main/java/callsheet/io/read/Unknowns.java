package callsheet.io.read;

import callsheet.io.table.IssueLog;
import callsheet.io.table.NearMiss;
import callsheet.io.table.Place;
import callsheet.problem.IssueCode;
import callsheet.problem.Text;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;

/// Names that lead nowhere but stop nothing: one warning a name, at the first row that has it.
final class Unknowns {

  private final IssueCode code;
  private final Text noun;
  private final Collection<String> known;
  private final Map<String, Place> places = new LinkedHashMap<>();
  private final Map<String, Integer> counts = new HashMap<>();

  /// @param noun what the names name
  /// @param known a set: it is asked for every row
  Unknowns(IssueCode code, Text noun, Collection<String> known) {
    this.code = code;
    this.noun = noun;
    this.known = known;
  }

  /// Takes note of a name; a blank one is no name.
  void see(String name, Place place) {
    if (!name.isEmpty() && !known.contains(name)) {
      places.putIfAbsent(name, place);
      counts.merge(name, 1, Integer::sum);
    }
  }

  /// Logs the names that were seen.
  ///
  /// @param complete whether `known` is all there is
  void report(boolean complete, IssueLog log, Text consequence) {
    if (!complete) {
      return;
    }
    places.forEach((name, place) ->
        log.add(
            code,
            place,
            Text.format(
                "The %s '%s' is not known (%d rows).%s",
                "%s '%s'은(는) 알 수 없습니다(%d행).%s",
                noun,
                name,
                counts.get(name),
                NearMiss.hint(name, known)),
            consequence));
  }
}
