package callsheet.rule.resource;

import callsheet.model.Sum;
import callsheet.problem.Broadcast;
import callsheet.problem.Horizon;
import callsheet.problem.Host;
import callsheet.problem.Resource;
import callsheet.problem.Resource.Kind;
import callsheet.problem.Scenario;
import callsheet.problem.Seat;
import callsheet.problem.Text;
import callsheet.roster.Instance;
import callsheet.roster.Roster;
import callsheet.rule.Findings;
import callsheet.rule.Parameter;
import callsheet.rule.RosterRule;
import callsheet.rule.Rows;
import callsheet.rule.RuleInfo;
import callsheet.rule.RuleInfo.Binding;
import callsheet.rule.RuleInfo.Family;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/// At no step of five minutes are more broadcasts on in a studio, or more hosts in make-up, than
/// fit in.
///
/// A broadcast is in its studio while it is on air, if anyone stands on it. A host is in make-up
/// for `makeup` minutes before their first show of a day; all make-up rooms together hold the sum
/// of their capacities.
///
/// Form, at a step t: `Σ any(x(s, h) : s on b) ≤ capacity` over the broadcasts b that are on in the
/// studio, and `Σ [first start ≤ t + makeup] − [first start ≤ t] ≤ capacity` over hosts and days.
/// Instance: resource × step; steps with the same users are one instance that counts as many times
/// as there are steps. Amount: users over.
@RuleInfo(
    korean = "스튜디오·분장실",
    english = "Studios and make-up rooms are never used by more than fit in.",
    family = Family.RESOURCE,
    strengths = {Binding.HARD, Binding.SOFT})
public record StudioCapacity(
    @Parameter(value = "minutes in make-up before the first show of a day", max = 600) int makeup)
    implements RosterRule {

  private static final int STEP = 5;

  public StudioCapacity() {
    this(60);
  }

  @Override
  public void compile(Rows rows) {
    List<Resource> resources = rows.scenario().resources();
    Map<String, List<Broadcast>> byStudio =
        rows.scenario().broadcasts().stream()
            .filter(broadcast -> !rows.scenario().seatsOf(broadcast).isEmpty())
            .sorted(Comparator.comparingInt(Broadcast::startMinute))
            .collect(Collectors.groupingBy(Broadcast::studio));
    for (int i = 0; i < resources.size(); i++) {
      if (resources.get(i).kind() == Kind.STUDIO) {
        Resource studio = resources.get(i);
        compileStudio(i, studio, byStudio.getOrDefault(studio.name(), List.of()), rows);
      }
    }
    List<Resource> rooms = resources.stream().filter(r -> r.kind() == Kind.MAKEUP).toList();
    if (!rooms.isEmpty()) {
      int capacity = rooms.stream().mapToInt(Resource::capacity).sum();
      compileMakeup(resources.indexOf(rooms.getFirst()), capacity, rows);
    }
  }

  /// One row for each stretch of time between the starts and ends of its broadcasts.
  ///
  /// @param broadcasts those in the studio that have seats, by start
  private static void compileStudio(
      int index, Resource studio, List<Broadcast> broadcasts, Rows rows) {
    TreeSet<Integer> times = new TreeSet<>();
    broadcasts.forEach(broadcast -> times.add(broadcast.startMinute()));
    broadcasts.forEach(broadcast -> times.add(broadcast.endMinute()));
    List<Broadcast> on = new ArrayList<>();
    int next = 0;
    for (int time : times) {
      on.removeIf(broadcast -> broadcast.endMinute() <= time);
      while (next < broadcasts.size() && broadcasts.get(next).startMinute() == time) {
        on.add(broadcasts.get(next++));
      }
      if (on.size() > studio.capacity()) {
        Sum sum = new Sum();
        on.forEach(broadcast -> sum.add(-1, anyone(broadcast, rows)));
        atMost(sum, studio.capacity(), index, time, times.higher(time), rows);
      }
    }
  }

  private static int anyone(Broadcast broadcast, Rows rows) {
    return rows.any(
        rows.scenario().seatsOf(broadcast).stream()
            .flatMapToInt(
                seat -> rows.hosts(seat).stream().mapToInt(host -> rows.literal(seat, host)))
            .toArray());
  }

  /// One row for each stretch of time in which nobody who might be in make-up comes or goes. No
  /// more hosts than seats start soon, so most stretches need none.
  private void compileMakeup(int index, int capacity, Rows rows) {
    List<Seat> seats =
        rows.scenario().seats().stream()
            .sorted(Comparator.comparingInt(Seat::startMinute))
            .toList();
    TreeSet<Integer> times = new TreeSet<>();
    seats.forEach(seat -> times.add(seat.startMinute() - makeup));
    seats.forEach(seat -> times.add(seat.startMinute()));
    int first = 0;
    int end = 0;
    for (int time : times) {
      while (first < seats.size() && seats.get(first).startMinute() <= time) {
        first++;
      }
      while (end < seats.size() && seats.get(end).startMinute() <= time + makeup) {
        end++;
      }
      if (end - first > capacity) {
        Sum sum = inMakeup(seats.subList(first, end), time, rows);
        atMost(sum, capacity, index, time, times.higher(time), rows);
      }
    }
  }

  private Sum inMakeup(List<Seat> soon, int time, Rows rows) {
    Sum sum = new Sum();
    for (int day = soon.getFirst().day(); day <= soon.getLast().day(); day++) {
      for (Host host : rows.scenario().hosts()) {
        int called = rows.startsBy(host, day, time + makeup);
        int started = rows.startsBy(host, day, time);
        if (called != started) {
          sum.add(-1, called).add(1, started);
        }
      }
    }
    return sum;
  }

  /// An instance that holds when `−sum ≤ capacity`, for each step from a time to another.
  private static void atMost(Sum sum, int capacity, int index, int from, int to, Rows rows) {
    int steps = Math.ceilDiv(to, STEP) - Math.ceilDiv(from, STEP);
    if (steps > 0) {
      int day = rows.scenario().horizon().dayOf(from);
      Instance instance = new Instance(Instance.NONE, day, Instance.NONE, index);
      rows.atLeast(sum, -capacity, instance, steps);
    }
  }

  @Override
  public void audit(Findings findings) {
    int number = 0;
    int rooms = 0;
    int firstRoom = Instance.NONE;
    List<String> roomNames = new ArrayList<>();
    for (Resource resource : findings.scenario().resources()) {
      if (resource.kind() == Kind.STUDIO) {
        judge(findings, number, resource, broadcastsByStep(findings, resource.name()));
      } else {
        rooms += resource.capacity();
        firstRoom = roomNames.isEmpty() ? number : firstRoom;
        roomNames.add(resource.name());
      }
      number++;
    }
    if (!roomNames.isEmpty()) {
      Resource all = new Resource(String.join(", ", roomNames), Kind.MAKEUP, rooms);
      judge(findings, firstRoom, all, hostsByStep(findings));
    }
  }

  /// Who uses a resource: a broadcast or a host, for these seats.
  private record User(String name, List<Seat> seats) {}

  private static NavigableMap<Integer, List<User>> broadcastsByStep(
      Findings findings, String studio) {
    NavigableMap<Integer, List<User>> usersByStep = new TreeMap<>();
    for (Broadcast broadcast : findings.scenario().broadcasts()) {
      List<Seat> seats = broadcast.studio().equals(studio) ? taken(findings, broadcast) : List.of();
      if (!seats.isEmpty()) {
        User user = new User(broadcast.id(), seats);
        use(usersByStep, user, broadcast.startMinute(), broadcast.endMinute());
      }
    }
    return usersByStep;
  }

  private static List<Seat> taken(Findings findings, Broadcast broadcast) {
    Scenario scenario = findings.scenario();
    List<Seat> taken = new ArrayList<>();
    for (Seat seat : scenario.seatsOf(broadcast)) {
      int host = findings.roster().host(seat);
      if (host != Roster.UNFILLED && findings.includes(seat, scenario.hosts().get(host))) {
        taken.add(seat);
      }
    }
    return taken;
  }

  private NavigableMap<Integer, List<User>> hostsByStep(Findings findings) {
    NavigableMap<Integer, List<User>> usersByStep = new TreeMap<>();
    for (Host host : findings.scenario().hosts()) {
      for (int day = 0; day < findings.scenario().horizon().days(); day++) {
        List<Seat> shows = findings.shows(host, day);
        if (!shows.isEmpty()) {
          int start = shows.getFirst().startMinute();
          User user = new User(host.name(), List.of(shows.getFirst()));
          use(usersByStep, user, start - makeup, start);
        }
      }
    }
    return usersByStep;
  }

  private static void use(
      NavigableMap<Integer, List<User>> usersByStep, User user, int from, int to) {
    for (int step = Math.ceilDiv(from, STEP) * STEP; step < to; step += STEP) {
      usersByStep.computeIfAbsent(step, s -> new ArrayList<>()).add(user);
    }
  }

  /// Judges step after step; those that follow one another with the same users are one instance.
  private static void judge(
      Findings findings,
      int number,
      Resource resource,
      NavigableMap<Integer, List<User>> usersByStep) {
    int from = 0;
    for (Map.Entry<Integer, List<User>> entry : usersByStep.entrySet()) {
      int step = entry.getKey();
      List<User> users = entry.getValue();
      from = users.equals(usersByStep.get(step - STEP)) ? from : step;
      if (!users.equals(usersByStep.get(step + STEP))) {
        int start = from;
        int day = findings.scenario().horizon().dayOf(start);
        findings.instance(
            new Instance(Instance.NONE, day, Instance.NONE, number),
            Math.max(0, users.size() - resource.capacity()),
            (step - start) / STEP + 1,
            users.stream().flatMap(user -> user.seats().stream()).toList(),
            () -> message(findings.scenario().horizon(), resource, start, step + STEP, users));
      }
    }
  }

  private static Text message(
      Horizon horizon, Resource resource, int from, int to, List<User> users) {
    int day = horizon.dayOf(from);
    return Text.format(
        "%s, %s %s–%s: %d at once (%s), room for %d",
        "%s, %s %s–%s: 동시 사용 %d(%s), 정원 %d",
        resource.name(),
        horizon.date(day),
        horizon.clock(from, day),
        horizon.clock(to, day),
        users.size(),
        users.stream().map(User::name).collect(Collectors.joining(", ")),
        resource.capacity());
  }
}
