package callsheet.io.report;

import callsheet.problem.Scenario;
import callsheet.result.Result;
import callsheet.roster.Roster;

/// What all pictures of a roster share: which days they show, what is known of its seats, and the
/// categories' colours.
record Drawing(
    Scenario scenario,
    Roster roster,
    ShownDays shown,
    SeatFacts facts,
    CategoryColours colours,
    PrimeTime primeTime) {

  static Drawing of(Result result) {
    Scenario scenario = result.scenario();
    return new Drawing(
        scenario,
        result.roster(),
        ShownDays.of(scenario.horizon()),
        new SeatFacts(result),
        new CategoryColours(scenario),
        PrimeTime.of(result.rulebook()));
  }

  /// The tips of this roster.
  Tip tip() {
    return new Tip(scenario, facts);
  }
}
