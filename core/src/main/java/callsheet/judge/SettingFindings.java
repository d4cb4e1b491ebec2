package callsheet.judge;

import callsheet.problem.Host;
import callsheet.problem.Scenario;
import callsheet.problem.Seat;
import callsheet.problem.Text;
import callsheet.roster.Instance;
import callsheet.roster.Roster;
import callsheet.roster.Share;
import callsheet.roster.Violation;
import callsheet.rule.Findings;
import callsheet.rule.Scope;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/// Collects what one setting's audit finds.
final class SettingFindings implements Findings {

  private final Roster roster;
  private final Scope scope;
  private final int callMinutes;
  private final RosterDays days;
  private final List<Violation> violations = new ArrayList<>();
  private final Map<Integer, List<Seat>> showsByHost = new HashMap<>();
  private final Map<Integer, Map<Integer, List<Seat>>> showsByHostAndDay = new HashMap<>();
  private final List<Share> shares = new ArrayList<>();
  private long instances;
  private long gained;

  SettingFindings(Roster roster, Scope scope, int callMinutes, RosterDays days) {
    this.roster = roster;
    this.days = days;
    this.scope = scope;
    this.callMinutes = callMinutes;
  }

  long instances() {
    return instances;
  }

  long gained() {
    return gained;
  }

  List<Violation> violations() {
    return violations;
  }

  List<Share> shares() {
    return shares;
  }

  @Override
  public Scenario scenario() {
    return roster.scenario();
  }

  @Override
  public Roster roster() {
    return roster;
  }

  @Override
  public int callMinutes() {
    return callMinutes;
  }

  @Override
  public boolean includes(Host host) {
    return scope.includes(host);
  }

  @Override
  public boolean includes(Seat seat, Host host) {
    return scope.includes(seat, host);
  }

  @Override
  public boolean narrowsSeats() {
    return scope.narrowsSeats();
  }

  @Override
  public List<Seat> shows(Host host) {
    return scope.equals(Scope.EVERYTHING)
        ? roster.shows(host)
        : showsByHost.computeIfAbsent(host.index(), h -> within(host));
  }

  private List<Seat> within(Host host) {
    return roster.shows(host).stream().filter(seat -> scope.includes(seat, host)).toList();
  }

  @Override
  public List<Seat> shows(Host host, int day) {
    return scope.equals(Scope.EVERYTHING)
        ? days.on(host, day)
        : showsByHostAndDay
            .computeIfAbsent(host.index(), h -> RosterDays.byDay(shows(host)))
            .getOrDefault(day, List.of());
  }

  @Override
  public void present(long more) {
    instances += more;
  }

  @Override
  public void broken(Instance instance, long amount, long importance, Supplier<Text> message) {
    broken(instance, amount, importance, seats(instance), message);
  }

  @Override
  public void broken(
      Instance instance, long amount, long importance, List<Seat> seats, Supplier<Text> message) {
    violations.add(new Violation(instance, amount, importance, seats, message.get()));
  }

  private List<Seat> seats(Instance instance) {
    if (instance.seat() == Instance.NONE) {
      return instance.host() == Instance.NONE || instance.day() == Instance.NONE
          ? List.of()
          : shows(scenario().hosts().get(instance.host()), instance.day());
    }
    return instance.other() == Instance.NONE
        ? List.of(seat(instance.seat()))
        : List.of(seat(instance.seat()), seat(instance.other()));
  }

  private Seat seat(int index) {
    int open = scenario().seats().size();
    return index < open
        ? scenario().seats().get(index)
        : scenario().carriedSeats().get(index - open);
  }

  @Override
  public void share(Share share) {
    shares.add(share);
  }

  @Override
  public void gain(long points) {
    gained += points;
  }
}
