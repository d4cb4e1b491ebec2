package callsheet.analysis;

import callsheet.problem.Broadcast;
import callsheet.problem.Host;
import callsheet.problem.Scenario;
import callsheet.problem.SuitabilityTable.Part;
import callsheet.problem.SuitabilityTable.Shrinkage;
import java.util.List;
import java.util.OptionalInt;

/// What is known of how well a host suits a broadcast: each row of the table that speaks of it, how
/// many records it rests on and how sure it is.
///
/// @param tenths the suitability
/// @param parts the rows it is put together from, the most general first
/// @param records how many records the rows rest on, those that don't say left out
/// @param taken whether a row is taken as it is, without a number of records
public record Evidence(
    Host host,
    Broadcast broadcast,
    Shrinkage shrinkage,
    int tenths,
    List<Part> parts,
    int records,
    boolean taken) {

  public Evidence {
    parts = List.copyOf(parts);
  }

  /// What a scenario's table knows.
  public static Evidence of(
      Scenario scenario, Shrinkage shrinkage, Host host, Broadcast broadcast) {
    List<Part> parts = scenario.suitability().parts(host, broadcast, shrinkage);
    return new Evidence(
        host,
        broadcast,
        shrinkage,
        parts.isEmpty() ? shrinkage.priorTenths() : parts.getLast().afterTenths(),
        parts,
        parts.stream().mapToInt(part -> Math.max(0, part.row().sampleSize())).sum(),
        parts.stream().anyMatch(part -> part.row().sampleSize() < 0));
  }

  /// Whether fewer records speak than the score of a pair nothing is known of counts for.
  public boolean isThin() {
    return !taken && records < Math.max(1, shrinkage.priorSize());
  }

  /// The standard error of the suitability in tenths, rounded up: what is left of each row's after
  /// the rows that follow it. Not known if a row that counts does not give its own.
  public OptionalInt standardErrorTenths() {
    double variance = 0;
    for (Part part : parts) {
      double share = part.sharePercent() / 100.0;
      if (share > 0 && part.row().standardErrorTenths() == 0) {
        return OptionalInt.empty();
      }
      double own = share * part.row().standardErrorTenths();
      variance = own * own + (1 - share) * (1 - share) * variance;
    }
    return parts.isEmpty()
        ? OptionalInt.empty()
        : OptionalInt.of((int) Math.ceil(Math.sqrt(variance)));
  }

  /// Whether the records tell two hosts apart on the broadcast: their scores lie more than two
  /// standard errors of the difference from each other. False, too, where an error is not known or
  /// the data are too thin.
  public boolean tellsApart(Evidence other) {
    OptionalInt mine = standardErrorTenths();
    OptionalInt theirs = other.standardErrorTenths();
    if (mine.isEmpty() || theirs.isEmpty() || isThin() || other.isThin()) {
      return false;
    }
    return Math.abs(tenths - other.tenths) > 2 * Math.hypot(mine.getAsInt(), theirs.getAsInt());
  }
}
