package callsheet.rule;

import callsheet.problem.Host;
import callsheet.problem.Scenario;
import callsheet.problem.Seat;

/// A rule on who may take a seat, whatever else they take. Hard, it removes the pair; soft, taking
/// the seat costs the shortfall; as a ratio it counts the pairs taken.
public non-sealed interface EligibilityRule extends Rule {

  /// By how much a host falls short of a seat; 0 if they may take it.
  long shortfall(Scenario scenario, Seat seat, Host host);

  /// Compiles one host's pairs: one instance for each pair taken. Rules with other instances
  /// override it.
  default void compile(Host host, Rows rows) {
    for (Seat seat : rows.seats(host)) {
      long shortfall = shortfall(rows.scenario(), seat, host);
      if (shortfall > 0 || rows.isRatio()) {
        rows.taken(rows.literal(seat, host), shortfall, seat, host);
      }
    }
  }
}
