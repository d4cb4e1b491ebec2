package callsheet.planted;

import callsheet.judge.Judge;
import callsheet.problem.Absence;
import callsheet.problem.Assignment;
import callsheet.problem.Grade;
import callsheet.problem.Host;
import callsheet.problem.Request;
import callsheet.problem.RuleSetting;
import callsheet.problem.Scenario;
import callsheet.problem.Seat;
import callsheet.problem.Strength;
import callsheet.roster.Roster;
import callsheet.roster.RuleAudit;
import callsheet.roster.Score;
import callsheet.rule.EligibilityRule;
import callsheet.rulebook.DefaultProfile;
import callsheet.rulebook.Rulebook;
import callsheet.rulebook.Rulebook.Setting;
import callsheet.rulebook.RulebookReader;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/// The month that a conflict is planted in, the dice, and what all recipes need of it.
final class Ground {

  private static final int MOST_TRIES = 20_000;

  private final Scenario month;
  private final SplittableRandom random;
  private final List<Setting> blocks;

  Ground(Scenario month, long seed) {
    this.month = month;
    this.random = new SplittableRandom(seed);
    this.blocks =
        RulebookReader.bind(month).orElseThrow().settings().stream()
            .filter(s -> s.strength() instanceof Strength.Hard)
            .filter(s -> s.rule() instanceof EligibilityRule)
            .toList();
  }

  Scenario month() {
    return month;
  }

  /// A whole number from 0 on.
  int below(int bound) {
    return random.nextInt(bound);
  }

  /// One of some things.
  <T> T oneOf(List<T> things) {
    return things.get(random.nextInt(things.size()));
  }

  /// What a try makes, tried until it makes something.
  <T> T untilFound(java.util.function.Supplier<java.util.Optional<T>> once) {
    for (int i = 0; i < MOST_TRIES; i++) {
      var found = once.get();
      if (found.isPresent()) {
        return found.get();
      }
    }
    throw new IllegalStateException("Nothing could be planted in " + month.name());
  }

  /// A host who may lead, so that they can stand alone.
  Host lead() {
    return oneOf(
        month.hosts().stream().filter(h -> h.grade().rank() >= Grade.MAIN.rank()).toList());
  }

  /// A random seat that a host may take and nobody is pinned to, if one is found.
  java.util.Optional<Seat> seatFor(Host host, Predicate<Seat> wanted) {
    List<Seat> seats =
        month.seats().stream()
            .filter(wanted)
            .filter(seat -> month.pinnedHost(seat).isEmpty() && mayTake(host, seat))
            .toList();
    return seats.isEmpty() ? java.util.Optional.empty() : java.util.Optional.of(oneOf(seats));
  }

  /// Whether no hard rule on who may take a seat keeps a host off it.
  boolean mayTake(Host host, Seat seat) {
    return blocks.stream()
        .noneMatch(s ->
            ((EligibilityRule) s.rule()).shortfall(month, seat, host) > 0
                && s.scope().includes(seat, host));
  }

  /// The month with pins of a host on some seats more.
  Scenario pinned(Scenario scenario, Host host, List<Seat> seats) {
    List<Assignment> pins = new ArrayList<>(scenario.pins());
    seats.forEach(s -> pins.add(new Assignment(s.broadcast().index(), s.role(), host.index())));
    return scenario.toBuilder().pins(pins).build();
  }

  /// A scenario with an absence more, a hard one.
  static Scenario away(Scenario scenario, Host host, int from, int to) {
    List<Absence> absences = new ArrayList<>(scenario.absences());
    absences.add(new Absence(absences.size(), host.index(), from, to, "휴가", Absence.Binding.HARD));
    return scenario.toBuilder().absences(absences).build();
  }

  /// A scenario with a request more, for a broadcast.
  static Scenario requested(Scenario scenario, Host host, Seat seat, Request.Wish kind) {
    List<Request> requests = new ArrayList<>(scenario.requests());
    requests.add(
        new Request(
            requests.size(),
            host.index(),
            Request.TargetKind.BROADCAST,
            seat.broadcast().id(),
            kind,
            3,
            "MD",
            LocalDate.MAX));
    return scenario.toBuilder().requests(requests).build();
  }

  /// A scenario in which the first default line of a rule is changed.
  static Scenario ruled(Scenario scenario, String rule, UnaryOperator<RuleSetting> change) {
    List<RuleSetting> lines = new ArrayList<>(scenario.rules());
    List<RuleSetting> own =
        DefaultProfile.lines().stream().filter(line -> line.rule().equals(rule)).toList();
    boolean isWritten = lines.stream().anyMatch(line -> line.rule().equals(rule));
    if (!isWritten) {
      lines.addAll(own);
    }
    lines.add(change.apply(RuleSetting.of(rule)));
    return scenario.toBuilder().rules(lines).build();
  }

  /// The names of the hard rules that a scenario's pins break by themselves.
  ///
  /// @param rules the hard ones of a scenario that differs in its data and pins at most
  static Set<String> brokenByPins(Rulebook rules, Scenario scenario) {
    int[] hosts = Roster.empty(scenario).hosts();
    for (Seat seat : scenario.seats()) {
      scenario.pinnedHost(seat).ifPresent(host -> hosts[seat.index()] = host);
    }
    return Judge.audit(rules, Roster.of(scenario, hosts)).hardBreaches().stream()
        .map(RuleAudit::rule)
        .collect(Collectors.toSet());
  }

  /// The hard rules of a scenario, bound once for all tries: binding takes longer than a try.
  static Rulebook hardRules(Scenario scenario) {
    return new Rulebook(
        RulebookReader.bind(scenario).orElseThrow().settings().stream()
            .filter(s -> Rulebook.levelOf(s.strength()) == Score.HARD)
            .toList());
  }
}
