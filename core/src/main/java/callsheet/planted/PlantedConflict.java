package callsheet.planted;

import callsheet.problem.Absence;
import callsheet.problem.Assignment;
import callsheet.problem.Request;
import callsheet.problem.Scenario;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/// A month that can't be solved, for one reason known beforehand.
///
/// @param recipe what was planted, in a word
/// @param scenario the month with the conflict in it
/// @param size how many orders, data and cases of rules make up the conflict: 2 to 6
/// @param pins how many of them are pins
/// @param rules names of the rules of which cases are in it; where several say the same, one is
public record PlantedConflict(
    String recipe, Scenario scenario, int size, int pins, Set<String> rules) {

  public PlantedConflict {
    rules = Set.copyOf(rules);
  }

  /// Hides a conflict in a month that has none; the same month and seed give the same conflict.
  /// Neighbouring seeds plant different kinds.
  public static PlantedConflict in(Scenario month, long seed) {
    Ground ground = new Ground(month, seed);
    return switch ((int) Math.floorMod(seed, 14L)) {
      case 0 -> PinRecipes.overlap(ground);
      case 1 -> PinRecipes.rest(ground);
      case 2 -> PinRecipes.showsPerDay(ground);
      case 3 -> PinRecipes.daysInARow(ground);
      case 4 -> PinRecipes.novice(ground);
      case 5 -> PinRecipes.pairApart(ground);
      case 6 -> DataRecipes.absence(ground);
      case 7 -> DataRecipes.ban(ground);
      case 8 -> DataRecipes.contract(ground);
      case 9 -> DataRecipes.skill(ground);
      case 10 -> DemandRecipes.mustWhileAway(ground);
      case 11 -> DemandRecipes.mustOnTakenSeats(ground);
      case 12 -> DemandRecipes.cover(ground);
      default -> DemandRecipes.guarantee(ground);
    };
  }

  /// The month with the pins, absences and requests of this conflict and of another one.
  ///
  /// @param month that both were planted in
  public Scenario and(PlantedConflict other, Scenario month) {
    List<Assignment> pins = new ArrayList<>(scenario.pins());
    List<Absence> absences = new ArrayList<>(scenario.absences());
    List<Request> requests = new ArrayList<>(scenario.requests());
    Scenario more = other.scenario;
    pins.addAll(more.pins().subList(month.pins().size(), more.pins().size()));
    for (Absence a : more.absences().subList(month.absences().size(), more.absences().size())) {
      absences.add(
          new Absence(
              absences.size(), a.host(), a.startMinute(), a.endMinute(), a.kind(), a.binding()));
    }
    for (Request r : more.requests().subList(month.requests().size(), more.requests().size())) {
      requests.add(
          new Request(
              requests.size(),
              r.host(),
              r.targetKind(),
              r.target(),
              r.kind(),
              r.priority(),
              r.source(),
              r.until()));
    }
    return scenario.toBuilder().pins(pins).absences(absences).requests(requests).build();
  }
}
