package callsheet.planner.analysis.replan;

import callsheet.engine.Settings;
import callsheet.problem.Horizon;
import callsheet.problem.Scenario;
import callsheet.roster.PublishedLine;
import java.time.LocalDate;
import java.util.List;

/// What is to be planned again.
///
/// @param scenario the schedule, the hosts and the rules as they are now
/// @param published the roster that people have been told, of the schedule as it was
/// @param away hosts who can't come besides those whom the scenario has absent
/// @param today the day from which frozen days are counted; what lies before it stays as it is
/// @param maxChanges seats of the published roster that may be given to somebody else
/// @param search how long in all, and by how many threads
/// @param drawsCurve whether half of the time goes to other numbers of changes
public record ReplanRequest(
    Scenario scenario,
    List<PublishedLine> published,
    List<Away> away,
    LocalDate today,
    int maxChanges,
    Settings search,
    boolean drawsCurve) {

  public ReplanRequest {
    published = List.copyOf(published);
    away = List.copyOf(away);
    if (maxChanges < 0) {
      throw new IllegalArgumentException("At least no change is allowed, not " + maxChanges);
    }
  }

  /// The day on the wall, if it is one of those planned, else the first of these.
  public static LocalDate today(Scenario scenario) {
    Horizon horizon = scenario.horizon();
    LocalDate day = LocalDate.now(scenario.zone());
    return horizon.contains(horizon.day(day)) ? day : horizon.start();
  }
}
