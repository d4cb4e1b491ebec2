package callsheet.planner.analysis.replan;

import callsheet.problem.Absence;
import callsheet.problem.Absence.Binding;
import callsheet.problem.Horizon;
import callsheet.problem.Scenario;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/// A host who can't come on whole broadcast days, as somebody has just called in.
///
/// @param host index of the host
/// @param from first day away
/// @param to last day away
public record Away(int host, LocalDate from, LocalDate to) {

  /// The kind of absence that it is entered as.
  public static final String KIND = "결근";

  public Away {
    if (to.isBefore(from)) {
      throw new IllegalArgumentException("Away from " + from + " to " + to);
    }
  }

  /// Whether a broadcast that starts on a day is missed.
  public boolean includes(LocalDate date) {
    return !date.isBefore(from) && !date.isAfter(to);
  }

  /// The same scenario with these absences, too.
  static Scenario entered(Scenario scenario, List<Away> away) {
    List<Absence> absences = new ArrayList<>(scenario.absences());
    for (Away one : away) {
      int from = scenario.horizon().day(one.from()) * Horizon.DAY;
      int to = (scenario.horizon().day(one.to()) + 1) * Horizon.DAY;
      absences.add(new Absence(absences.size(), one.host(), from, to, KIND, Binding.HARD));
    }
    return scenario.toBuilder().absences(absences).build();
  }
}
