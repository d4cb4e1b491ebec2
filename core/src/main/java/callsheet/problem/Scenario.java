package callsheet.problem;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/// Everything a solve reads: the schedule with its seats, the hosts, their data and the rules.
///
/// References are checked by whoever builds it (the reader reports them as issues); building only
/// asserts that indices are in range. Shows carried over from before the horizon are seats too,
/// numbered after the open ones and taken once and for all: a rule that looks back across the
/// horizon's start need not treat them apart.
public final class Scenario {

  private final ScenarioBuilder tables;
  private final List<Seat> seats;
  private final List<Seat> carriedSeats;
  private final int[] carriedHosts;
  private final Map<Integer, List<Seat>> seatsByDay = new HashMap<>();
  private final List<List<Seat>> seatsByBroadcast = new ArrayList<>();
  private final Map<String, Integer> hostIndex = new HashMap<>();
  private final Map<String, Integer> broadcastIndex = new HashMap<>();
  private final Map<String, Category> categoryByName = new HashMap<>();
  private final List<Map<String, Integer>> skillLevelsByHost = new ArrayList<>();
  private final Map<Integer, Integer> pinnedHosts = new HashMap<>();
  private final List<List<Absence>> absencesByHost = new ArrayList<>();
  private final List<List<Licence>> licencesByHost = new ArrayList<>();
  private final List<List<Meeting>> meetingsByHost = new ArrayList<>();
  private final List<List<Request>> requestsByHost = new ArrayList<>();
  private final Set<Long> meetingDays = new HashSet<>();
  private final SuitabilityTable suitability;
  private final long meanWeightThousandths;

  Scenario(ScenarioBuilder tables) {
    this.tables = tables;
    List<Seat> open = new ArrayList<>();
    for (Broadcast broadcast : tables.broadcasts) {
      broadcastIndex.put(broadcast.id(), broadcast.index());
      List<Seat> own = new ArrayList<>();
      for (Role role : Role.values()) {
        for (int ordinal = 0; ordinal < broadcast.seats(role); ordinal++) {
          own.add(new Seat(open.size() + own.size(), broadcast, role, ordinal));
        }
      }
      seatsByBroadcast.add(List.copyOf(own));
      open.addAll(own);
    }
    this.seats = List.copyOf(open);
    List<Seat> carried = new ArrayList<>();
    this.carriedHosts = new int[tables.carriedShows.size()];
    for (CarriedShow show : tables.carriedShows) {
      carriedHosts[carried.size()] = show.host();
      int index = tables.broadcasts.size() + carried.size();
      Broadcast past = pastBroadcast(index, show);
      carried.add(new Seat(seats.size() + carried.size(), past, show.role(), 0));
    }
    this.carriedSeats = List.copyOf(carried);
    seats.forEach(seat -> seatsByDay.computeIfAbsent(seat.day(), d -> new ArrayList<>()).add(seat));
    carried.forEach(s -> seatsByDay.computeIfAbsent(s.day(), d -> new ArrayList<>()).add(s));
    tables.hosts.forEach(host -> hostIndex.put(host.id(), host.index()));
    tables.categories.forEach(category -> categoryByName.put(category.name(), category));
    tables.hosts.forEach(host -> skillLevelsByHost.add(new HashMap<>()));
    tables.skills.forEach(s -> skillLevelsByHost.get(s.host()).put(s.category(), s.level()));
    tables.hosts.forEach(host -> requestsByHost.add(new ArrayList<>()));
    tables.requests.forEach(request -> requestsByHost.get(request.host()).add(request));
    requestsByHost.replaceAll(List::copyOf);
    for (int host = 0; host < tables.hosts.size(); host++) {
      int h = host;
      absencesByHost.add(tables.absences.stream().filter(a -> a.host() == h).toList());
      licencesByHost.add(tables.licences.stream().filter(l -> l.host() == h).toList());
      meetingsByHost.add(tables.meetings.stream().filter(m -> m.host() == h).toList());
    }
    tables.meetings.forEach(
        meeting -> meetingDays.add(((long) meeting.host() << 32) | (meeting.day() & 0xFFFFFFFFL)));
    placePins();
    this.suitability = new SuitabilityTable(tables.suitability, tables.broadcasts);
    this.meanWeightThousandths = meanWeight();
  }

  private static Broadcast pastBroadcast(int index, CarriedShow show) {
    return new Broadcast(
        index,
        show.broadcastId(),
        "",
        show.startMinute(),
        show.endMinute(),
        Kind.LIVE,
        "",
        "",
        "",
        "",
        "",
        "",
        show.role() == Role.MAIN ? 1 : 0,
        show.role() == Role.SUB ? 1 : 0,
        show.role() == Role.GUEST ? 1 : 0,
        1000,
        Status.CONFIRMED,
        Map.of());
  }

  private void placePins() {
    for (Assignment pin : tables.pins) {
      seatsByBroadcast.get(pin.broadcast()).stream()
          .filter(seat -> seat.role() == pin.role() && !pinnedHosts.containsKey(seat.index()))
          .findFirst()
          .ifPresent(seat -> pinnedHosts.put(seat.index(), pin.host()));
    }
  }

  private long meanWeight() {
    long sum = 0;
    long count = 0;
    for (Broadcast broadcast : tables.broadcasts) {
      if (!seatsByBroadcast.get(broadcast.index()).isEmpty()) {
        sum = Math.addExact(sum, broadcast.weightThousandths());
        count++;
      }
    }
    return count == 0 || sum == 0 ? 1000 : Math.max(1, (sum + count / 2) / count);
  }

  /// What the planner calls it.
  public String name() {
    return tables.name;
  }

  /// The zone of all wall-clock times.
  public ZoneId zone() {
    return tables.zone;
  }

  /// The days planned.
  public Horizon horizon() {
    return tables.horizon;
  }

  /// All broadcasts, ordered by index.
  public List<Broadcast> broadcasts() {
    return tables.broadcasts;
  }

  /// All hosts, ordered by index.
  public List<Host> hosts() {
    return tables.hosts;
  }

  /// The open seats: what a roster fills.
  public List<Seat> seats() {
    return seats;
  }

  /// The seats of shows carried over from before the horizon.
  public List<Seat> carriedSeats() {
    return carriedSeats;
  }

  /// The host who took a carried-over seat.
  public int carriedHost(Seat seat) {
    return carriedHosts[seat.index() - seats.size()];
  }

  /// Whether a seat was carried over.
  public boolean isCarried(Seat seat) {
    return seat.index() >= seats.size();
  }

  /// The seats, open and carried over, of a broadcast day, in the order of their index.
  public List<Seat> seatsOn(int day) {
    return Collections.unmodifiableList(seatsByDay.getOrDefault(day, List.of()));
  }

  /// The open seats of a broadcast, main seats first.
  public List<Seat> seatsOf(Broadcast broadcast) {
    return seatsByBroadcast.get(broadcast.index());
  }

  /// The host whom a planner pinned to a seat.
  public OptionalInt pinnedHost(Seat seat) {
    Integer host = pinnedHosts.get(seat.index());
    return host == null ? OptionalInt.empty() : OptionalInt.of(host);
  }

  /// The host with an id.
  public Optional<Host> host(String id) {
    return Optional.ofNullable(hostIndex.get(id)).map(tables.hosts::get);
  }

  /// The broadcast with an id.
  public Optional<Broadcast> broadcast(String id) {
    return Optional.ofNullable(broadcastIndex.get(id)).map(tables.broadcasts::get);
  }

  /// The category of a name; one without licence or preparation if the table does not list it.
  public Category category(String name) {
    Category listed = categoryByName.get(name);
    return listed == null ? new Category(name, "", -1, "") : listed;
  }

  /// All listed categories.
  public List<Category> categories() {
    return tables.categories;
  }

  /// Whether the scenario says anything about skills.
  public boolean knowsSkills() {
    return !tables.skills.isEmpty();
  }

  /// The host's level in a category: 0 if not skilled.
  public int skillLevel(Host host, String category) {
    return skillLevelsByHost.get(host.index()).getOrDefault(category, 0);
  }

  /// All skills.
  public List<Skill> skills() {
    return tables.skills;
  }

  /// All licences held.
  public List<Licence> licences() {
    return tables.licences;
  }

  /// The licences of a host.
  public List<Licence> licencesOf(Host host) {
    return licencesByHost.get(host.index());
  }

  /// All absences.
  public List<Absence> absences() {
    return tables.absences;
  }

  /// The absences of a host.
  public List<Absence> absencesOf(Host host) {
    return absencesByHost.get(host.index());
  }

  /// All meetings.
  public List<Meeting> meetings() {
    return tables.meetings;
  }

  /// The meetings of a host.
  public List<Meeting> meetingsOf(Host host) {
    return meetingsByHost.get(host.index());
  }

  /// Whether a host attends a meeting on a broadcast day.
  public boolean meets(Host host, int day) {
    return meetingDays.contains(((long) host.index() << 32) | (day & 0xFFFFFFFFL));
  }

  /// The rows of the suitability table.
  public List<SuitabilityScore> suitabilityScores() {
    return tables.suitability;
  }

  /// Scores for every pair.
  public SuitabilityTable suitability() {
    return suitability;
  }

  /// The mean weight of the broadcasts that have seats, in thousandths.
  public long meanWeightThousandths() {
    return meanWeightThousandths;
  }

  /// Wishes and orders.
  public List<Request> requests() {
    return tables.requests;
  }

  /// The wishes and orders for a host.
  public List<Request> requestsOf(Host host) {
    return requestsByHost.get(host.index());
  }

  /// Pairs to keep together or apart.
  public List<HostPair> pairs() {
    return tables.pairs;
  }

  /// The planner's pins.
  public List<Assignment> pins() {
    return tables.pins;
  }

  /// Public holidays by date.
  public Map<LocalDate, String> holidays() {
    return tables.holidays;
  }

  /// Studios and make-up rooms.
  public List<Resource> resources() {
    return tables.resources;
  }

  /// Shows of the days before the horizon.
  public List<CarriedShow> carriedShows() {
    return tables.carriedShows;
  }

  /// Fairness balances of earlier months.
  public List<Balance> balances() {
    return tables.balances;
  }

  /// What people have been told.
  public List<Assignment> published() {
    return tables.published;
  }

  /// The rules as written; those not among them are as the profile has them.
  public List<RuleSetting> rules() {
    return tables.rules;
  }

  /// The profiles that the rules as written change, with commas between; empty: the default one.
  public String profile() {
    return tables.profile;
  }

  /// The lines of the profiles, all together.
  public List<RuleSetting> profileRules() {
    return tables.profileRules;
  }

  /// Whether a date counts as a weekend: Saturday, Sunday or a public holiday.
  public boolean isWeekend(LocalDate date) {
    return date.getDayOfWeek().getValue() >= 6 || tables.holidays.containsKey(date);
  }

  /// A builder holding the same tables, to derive a changed scenario.
  public ScenarioBuilder toBuilder() {
    return new ScenarioBuilder(tables);
  }

  /// A scenario with nothing in it yet.
  public static ScenarioBuilder builder(Horizon horizon) {
    return new ScenarioBuilder(horizon);
  }
}
