package callsheet.problem;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// Collects the tables of a scenario. Every table but broadcasts and hosts may stay empty.
public final class ScenarioBuilder {
  String name = "";
  ZoneId zone = ZoneId.of("Asia/Seoul");
  Horizon horizon;
  List<Broadcast> broadcasts = List.of();
  List<Host> hosts = List.of();
  List<Category> categories = List.of();
  List<Skill> skills = List.of();
  List<Licence> licences = List.of();
  List<Absence> absences = List.of();
  List<SuitabilityScore> suitability = List.of();
  List<Request> requests = List.of();
  List<HostPair> pairs = List.of();
  List<Assignment> pins = List.of();
  List<Meeting> meetings = List.of();
  Map<LocalDate, String> holidays = Map.of();
  List<Resource> resources = List.of();
  List<CarriedShow> carriedShows = List.of();
  List<Balance> balances = List.of();
  List<Assignment> published = List.of();
  List<RuleSetting> rules = List.of();
  String profile = "";
  List<RuleSetting> profileRules = List.of();

  ScenarioBuilder(Horizon horizon) {
    this.horizon = horizon;
  }

  ScenarioBuilder(ScenarioBuilder other) {
    this.name = other.name;
    this.zone = other.zone;
    this.horizon = other.horizon;
    this.broadcasts = other.broadcasts;
    this.hosts = other.hosts;
    this.categories = other.categories;
    this.skills = other.skills;
    this.licences = other.licences;
    this.absences = other.absences;
    this.suitability = other.suitability;
    this.requests = other.requests;
    this.pairs = other.pairs;
    this.pins = other.pins;
    this.meetings = other.meetings;
    this.holidays = other.holidays;
    this.resources = other.resources;
    this.carriedShows = other.carriedShows;
    this.balances = other.balances;
    this.published = other.published;
    this.rules = other.rules;
    this.profile = other.profile;
    this.profileRules = other.profileRules;
  }

  /// The planner's name for it.
  public ScenarioBuilder name(String name) {
    this.name = name;
    return this;
  }

  /// The zone of all wall-clock times; Asia/Seoul if not set.
  public ScenarioBuilder zone(ZoneId zone) {
    this.zone = zone;
    return this;
  }

  /// The days planned.
  public ScenarioBuilder horizon(Horizon horizon) {
    this.horizon = horizon;
    return this;
  }

  /// The schedule; a broadcast's index is its place in this list.
  public ScenarioBuilder broadcasts(List<Broadcast> broadcasts) {
    this.broadcasts = List.copyOf(broadcasts);
    return this;
  }

  /// The hosts; a host's index is its place in this list.
  public ScenarioBuilder hosts(List<Host> hosts) {
    this.hosts = List.copyOf(hosts);
    return this;
  }

  /// Product categories.
  public ScenarioBuilder categories(List<Category> categories) {
    this.categories = List.copyOf(categories);
    return this;
  }

  /// What hosts can present.
  public ScenarioBuilder skills(List<Skill> skills) {
    this.skills = List.copyOf(skills);
    return this;
  }

  /// Licences held.
  public ScenarioBuilder licences(List<Licence> licences) {
    this.licences = List.copyOf(licences);
    return this;
  }

  /// Absences; an absence's index is its place in this list.
  public ScenarioBuilder absences(List<Absence> absences) {
    this.absences = List.copyOf(absences);
    return this;
  }

  /// Rows of the suitability table.
  public ScenarioBuilder suitability(List<SuitabilityScore> suitability) {
    this.suitability = List.copyOf(suitability);
    return this;
  }

  /// Wishes and orders.
  public ScenarioBuilder requests(List<Request> requests) {
    this.requests = List.copyOf(requests);
    return this;
  }

  /// Pairs to keep together or apart.
  public ScenarioBuilder pairs(List<HostPair> pairs) {
    this.pairs = List.copyOf(pairs);
    return this;
  }

  /// The planner's pins.
  public ScenarioBuilder pins(List<Assignment> pins) {
    this.pins = List.copyOf(pins);
    return this;
  }

  /// Meetings.
  public ScenarioBuilder meetings(List<Meeting> meetings) {
    this.meetings = List.copyOf(meetings);
    return this;
  }

  /// Public holidays by date.
  public ScenarioBuilder holidays(Map<LocalDate, String> holidays) {
    this.holidays = Collections.unmodifiableMap(new TreeMap<>(holidays));
    return this;
  }

  /// Studios and make-up rooms.
  public ScenarioBuilder resources(List<Resource> resources) {
    this.resources = List.copyOf(resources);
    return this;
  }

  /// Shows of the days before the horizon.
  public ScenarioBuilder carriedShows(List<CarriedShow> carriedShows) {
    this.carriedShows = List.copyOf(carriedShows);
    return this;
  }

  /// Fairness balances of earlier months.
  public ScenarioBuilder balances(List<Balance> balances) {
    this.balances = List.copyOf(balances);
    return this;
  }

  /// What people have been told.
  public ScenarioBuilder published(List<Assignment> published) {
    this.published = List.copyOf(published);
    return this;
  }

  /// The rules as written.
  public ScenarioBuilder rules(List<RuleSetting> rules) {
    this.rules = List.copyOf(rules);
    return this;
  }

  /// The profiles that the rules as written change, and all their lines.
  public ScenarioBuilder profile(String profile, List<RuleSetting> lines) {
    this.profile = profile;
    this.profileRules = List.copyOf(lines);
    return this;
  }

  /// The scenario.
  public Scenario build() {
    return new Scenario(new ScenarioBuilder(this));
  }
}
