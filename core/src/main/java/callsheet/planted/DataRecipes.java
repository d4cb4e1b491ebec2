package callsheet.planted;

import callsheet.problem.DateRange;
import callsheet.problem.Host;
import callsheet.problem.Request;
import callsheet.problem.Scenario;
import callsheet.problem.Seat;
import callsheet.problem.Skill;
import callsheet.rulebook.Rulebook;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// A pin, and something about its host that speaks against it.
final class DataRecipes {

  private DataRecipes() {}

  static PlantedConflict absence(Ground ground) {
    return planted(
        "absence",
        ground,
        "Absence",
        (scenario, host, seat) ->
            Ground.away(scenario, host, seat.startMinute() - 60, seat.endMinute() + 30));
  }

  static PlantedConflict ban(Ground ground) {
    return planted(
        "ban",
        ground,
        "Ban",
        (scenario, host, seat) -> Ground.requested(scenario, host, seat, Request.Wish.BAN));
  }

  /// The contract ends the day before.
  static PlantedConflict contract(Ground ground) {
    return planted(
        "contract",
        ground,
        "ContractPeriod",
        (scenario, host, seat) -> {
          LocalDate last = scenario.horizon().date(seat.day()).minusDays(1);
          List<Host> hosts = new ArrayList<>(scenario.hosts());
          hosts.set(
              host.index(),
              new Host(
                  host.index(),
                  host.id(),
                  host.name(),
                  host.grade(),
                  host.contract(),
                  new DateRange(LocalDate.MIN, last),
                  host.channels(),
                  host.guarantee(),
                  host.protectedPeriods(),
                  host.site(),
                  host.gender(),
                  host.birthYear(),
                  host.attributes()));
          return scenario.toBuilder().hosts(hosts).build();
        });
  }

  /// The host cannot present what is shown.
  static PlantedConflict skill(Ground ground) {
    return planted(
        "skill",
        ground,
        "CategorySkill",
        (scenario, host, seat) -> {
          List<Skill> skills = new ArrayList<>(scenario.skills());
          skills.removeIf(
              s -> s.host() == host.index() && s.category().equals(seat.broadcast().category()));
          return scenario.toBuilder().skills(skills).build();
        });
  }

  private interface Change {
    Scenario of(Scenario scenario, Host host, Seat seat);
  }

  private static PlantedConflict planted(String recipe, Ground ground, String rule, Change change) {
    Rulebook rules = Ground.hardRules(ground.month());
    return ground.untilFound(() -> {
      Host host = ground.lead();
      Optional<Seat> seat =
          ground.seatFor(
              host,
              s ->
                  s.day() > 0
                      && !s.broadcast().category().isEmpty()
                      && ground.month().seatsOf(s.broadcast()).size() == 1);
      return seat.map(s -> change.of(ground.pinned(ground.month(), host, List.of(s)), host, s))
          .filter(planted -> Ground.brokenByPins(rules, planted).equals(Set.of(rule)))
          .map(planted -> new PlantedConflict(recipe, planted, 2, 1, Set.of(rule)));
    });
  }
}
