package callsheet.planner.analysis.whatif;

import callsheet.planner.analysis.QuestionProblem;
import callsheet.problem.Host;
import callsheet.problem.Issue;
import callsheet.problem.RuleSetting;
import callsheet.problem.Scenario;
import callsheet.problem.ScenarioBuilder;
import callsheet.problem.Seat;
import callsheet.roster.Roster;
import callsheet.rulebook.BoundRulebook;
import callsheet.rulebook.Rulebook;
import callsheet.rulebook.RulebookReader;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;

/// A month being changed: its tables, and the lines of its rules.
public final class Draft {

  private Scenario scenario;
  private final Map<Integer, RuleSetting> rules = new TreeMap<>();

  /// The month as it is.
  Draft(Scenario scenario, Rulebook rulebook) {
    this.scenario = scenario;
    rulebook.settings().forEach(setting -> rules.put(setting.index(), setting.source()));
  }

  /// The month so far.
  public Scenario scenario() {
    return scenario;
  }

  /// Where a host of the month as it was stands by now.
  ///
  /// @throws QuestionProblem if an earlier change took the host out
  public int host(Host host) {
    return scenario
        .host(host.id())
        .map(Host::index)
        .orElseThrow(() ->
            new QuestionProblem(
                "%s is out of the month by another change.",
                "%s 님은 다른 변경으로 이미 빠졌습니다.", host.name()));
  }

  /// Changes tables.
  public void change(Function<ScenarioBuilder, ScenarioBuilder> how) {
    scenario = how.apply(scenario.toBuilder()).build();
  }

  /// The lines of the rules in force by index of their setting; may be changed.
  public Map<Integer, RuleSetting> rules() {
    return rules;
  }

  /// The rules, bound to the month as changed.
  Rulebook rulebook() {
    BoundRulebook bound = RulebookReader.bindOnly(scenario, List.copyOf(rules.values()));
    return bound
        .rulebook()
        .orElseThrow(() -> {
          Issue issue = bound.issues().stream().filter(Issue::isError).findFirst().orElseThrow();
          return new QuestionProblem("%s. %s", "%s. %s", issue.cause(), issue.action());
        });
  }

  /// A roster of the month as it was, seat by seat: by broadcast, role and place.
  Roster carried(Roster roster) {
    int[] hosts = new int[scenario.seats().size()];
    Arrays.fill(hosts, Roster.UNFILLED);
    for (Seat seat : roster.scenario().seats()) {
      hostNow(roster, seat)
          .ifPresent(host -> seatNow(seat).ifPresent(same -> hosts[same.index()] = host.index()));
    }
    return Roster.of(scenario, hosts);
  }

  private Optional<Host> hostNow(Roster roster, Seat seat) {
    int host = roster.host(seat);
    return host == Roster.UNFILLED
        ? Optional.empty()
        : scenario.host(roster.scenario().hosts().get(host).id());
  }

  private Optional<Seat> seatNow(Seat seat) {
    return scenario.broadcast(seat.broadcast().id()).stream()
        .flatMap(broadcast -> scenario.seatsOf(broadcast).stream())
        .filter(s -> s.role() == seat.role() && s.ordinal() == seat.ordinal())
        .findFirst();
  }
}
