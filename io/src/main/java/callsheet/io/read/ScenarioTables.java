package callsheet.io.read;

import callsheet.io.table.IssueLog;
import callsheet.io.table.TableSet;
import callsheet.problem.Absence;
import callsheet.problem.Assignment;
import callsheet.problem.Balance;
import callsheet.problem.Broadcast;
import callsheet.problem.CarriedShow;
import callsheet.problem.Category;
import callsheet.problem.Horizon;
import callsheet.problem.Host;
import callsheet.problem.HostPair;
import callsheet.problem.Licence;
import callsheet.problem.Meeting;
import callsheet.problem.Request;
import callsheet.problem.Resource;
import callsheet.problem.Scenario;
import callsheet.problem.Skill;
import callsheet.problem.SuitabilityScore;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Turns raw tables into a scenario: settings, times and horizon, then every table in its turn.
final class ScenarioTables {

  private final TableSet tables;
  private final IssueLog log;

  ScenarioTables(TableSet tables, IssueLog log) {
    this.tables = tables;
    this.log = log;
  }

  ReadResult read() {
    Settings settings = Settings.read(tables, log);
    Reading reading = new Reading(tables, settings.zone(), log);
    HostTable hostTable = new HostTable(reading);
    BroadcastTable broadcastTable = new BroadcastTable(reading);
    Horizon horizon = HorizonChoice.of(settings, broadcastTable.spans(), log);
    Rows<Broadcast> broadcasts = broadcastTable.read(reading, horizon);
    Rows<Host> hosts = hostTable.read(reading);
    Schedule schedule = Schedule.of(hostTable.ids(), broadcastTable.ids(), broadcasts, horizon);
    Overlaps.ofBroadcasts(broadcasts, log);

    Surroundings surroundings = new Surroundings(reading);
    Rows<Category> categories = surroundings.categories();
    Rows<Resource> resources = surroundings.resources();
    Map<LocalDate, String> holidays = surroundings.holidays();
    HostData hostData = new HostData(reading, schedule);
    Rows<Skill> skills = hostData.skills();
    Rows<Licence> licences = hostData.licences();
    Rows<Absence> absences = hostData.absences();
    Rows<Meeting> meetings = hostData.meetings();
    Rows<HostPair> pairs = hostData.pairs();
    Rows<CarriedShow> carried = hostData.carriedShows();
    Rows<Balance> balances = hostData.balances();
    Rows<Request> requests = new RequestTable(reading, schedule).read();
    Rows<SuitabilityScore> scores = new SuitabilityScores(reading, schedule, categories).read();
    Rows<Assignment> pins = new Assignments(reading, schedule).pins();
    Rows<Assignment> published = new Assignments(reading, schedule).published();
    RuleTable rules = new RuleTable(reading);
    rules.read();

    surroundings.reportUnheld(categories, licences);
    new NameChecks(reading, schedule).check(hosts, categories, skills, resources);
    if (log.hasErrors()) {
      return new ReadResult(Optional.empty(), log.sorted());
    }
    List<Profile> profiles = rules.profiles().isEmpty() ? settings.profiles() : rules.profiles();
    Scenario scenario =
        Scenario.builder(horizon)
            .name(settings.name())
            .zone(settings.zone())
            .broadcasts(broadcasts.values())
            .hosts(hosts.values())
            .categories(categories.values())
            .skills(skills.values())
            .licences(licences.values())
            .absences(numbered(absences.values()))
            .suitability(scores.values())
            .requests(numberedRequests(requests.values()))
            .pairs(pairs.values())
            .pins(pins.values())
            .meetings(meetings.values())
            .holidays(holidays)
            .resources(resources.values())
            .carriedShows(carried.values())
            .balances(balances.values())
            .published(published.values())
            .rules(rules.settings())
            .profile(Profile.joined(profiles), Profile.lines(profiles))
            .build();
    return new ReadResult(Optional.of(scenario), log.sorted());
  }

  private static List<Absence> numbered(List<Absence> absences) {
    List<Absence> numbered = new ArrayList<>();
    for (Absence a : absences) {
      numbered.add(
          new Absence(
              numbered.size(), a.host(), a.startMinute(), a.endMinute(), a.kind(), a.binding()));
    }
    return numbered;
  }

  private static List<Request> numberedRequests(List<Request> requests) {
    List<Request> numbered = new ArrayList<>();
    for (Request r : requests) {
      numbered.add(
          new Request(
              numbered.size(),
              r.host(),
              r.targetKind(),
              r.target(),
              r.kind(),
              r.priority(),
              r.source(),
              r.until()));
    }
    return numbered;
  }
}
