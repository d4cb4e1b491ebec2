package callsheet.problem;

import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/// A person who takes seats.
///
/// @param index position in [Scenario#hosts()]
/// @param employed days under contract
/// @param channels channels the host is bound to; empty: any
/// @param guarantee shows a month promised by contract; 0: none
/// @param protectedPeriods days under special protection (pregnancy, minority)
/// @param birthYear 0 if not known
/// @param attributes free columns of the table, by header
public record Host(
    int index,
    String id,
    String name,
    Grade grade,
    Contract contract,
    DateRange employed,
    Set<String> channels,
    int guarantee,
    List<DateRange> protectedPeriods,
    String site,
    String gender,
    int birthYear,
    Map<String, String> attributes) {

  public Host {
    // Sorted, so that whatever is written from them has the same bytes each time.
    channels = Collections.unmodifiableSet(new LinkedHashSet<>(new TreeSet<>(channels)));
    protectedPeriods = List.copyOf(protectedPeriods);
    attributes = Collections.unmodifiableMap(new TreeMap<>(attributes));
    if (guarantee < 0) {
      throw new IllegalArgumentException("Host " + id + " has a negative guarantee");
    }
  }

  /// By the id alone, which no other host of a scenario has: hosts are keys of tables.
  @Override
  public int hashCode() {
    return id.hashCode();
  }

  /// Whether the host is under contract on a day.
  public boolean employedOn(LocalDate date) {
    return employed.contains(date);
  }
}
