package callsheet.planner.analysis.replan;

import callsheet.planner.analysis.replan.LostLine.Cause;
import callsheet.problem.Assignment;
import callsheet.problem.Broadcast;
import callsheet.problem.Host;
import callsheet.problem.Role;
import callsheet.problem.Scenario;
import callsheet.problem.Seat;
import callsheet.roster.PublishedLine;
import callsheet.roster.PublishedShow;
import callsheet.roster.Roster;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// The published lines on the seats of today's schedule: a pinned host's line on the pinned seat,
/// the others of a role in the order written.
///
/// @param scenario the same with these lines as its published roster, and with the pins that a
///   change of id would have lost
/// @param schedule what became of each published show
/// @param told lines that have a seat
/// @param lost lines that have none
record Seating(Scenario scenario, List<Matched> schedule, List<Told> told, List<LostLine> lost) {

  Seating {
    schedule = List.copyOf(schedule);
    told = List.copyOf(told);
    lost = List.copyOf(lost);
  }

  static Seating of(Scenario scenario, List<PublishedLine> lines, Set<Integer> away) {
    return new Hall(scenario, lines, away).seating();
  }

  /// The hosts told, by seat; pins go first.
  int[] hosts() {
    int[] hosts = Roster.empty(scenario).hosts();
    told.forEach(line -> hosts[line.seat().index()] = line.host());
    for (Seat seat : scenario.seats()) {
      scenario.pinnedHost(seat).ifPresent(host -> hosts[seat.index()] = host);
    }
    return hosts;
  }

  private record Place(int broadcast, Role role) {}

  private record Guest(PublishedLine line, Matched matched, int host) {}

  /// Shows the lines to their seats.
  private static final class Hall {

    private final Scenario given;
    private final List<PublishedLine> lines;
    private final List<Matched> schedule;
    private final Map<String, List<Host>> byName = new HashMap<>();
    private final Map<Place, List<Guest>> guests = new LinkedHashMap<>();
    private final List<Told> told = new ArrayList<>();
    private final List<LostLine> lost = new ArrayList<>();

    Hall(Scenario scenario, List<PublishedLine> lines, Set<Integer> away) {
      this.lines = List.copyOf(new LinkedHashSet<>(lines));
      this.schedule = ScheduleMatch.of(lines.stream().map(PublishedLine::show).toList(), scenario);
      scenario
          .hosts()
          .forEach(host -> byName.computeIfAbsent(host.name(), n -> new ArrayList<>()).add(host));
      this.given = withPins(scenario, away);
    }

    private Scenario withPins(Scenario scenario, Set<Integer> away) {
      Map<PublishedShow, Matched> byShow = new HashMap<>();
      schedule.forEach(matched -> byShow.put(matched.show(), matched));
      List<Assignment> pins = new ArrayList<>(scenario.pins());
      for (PublishedLine line : lines) {
        Matched matched = byShow.get(line.show());
        int host = host(scenario, line);
        if (matched.now().isEmpty()) {
          lost.add(new LostLine(line, matched, host, Cause.CANCELLED));
        }
        for (Broadcast now : matched.now()) {
          guests
              .computeIfAbsent(new Place(now.index(), line.role()), p -> new ArrayList<>())
              .add(new Guest(line, matched, host));
          boolean isRenamed = !now.id().equals(line.show().id());
          boolean isOrder = line.isPinned() && isRenamed && host != Roster.UNFILLED;
          if (isOrder && !away.contains(host)) {
            carry(now, line.role(), host, pins);
          }
        }
      }
      return scenario.toBuilder().pins(pins).build();
    }

    private static void carry(Broadcast now, Role role, int host, List<Assignment> pins) {
      long taken =
          pins.stream().filter(p -> p.broadcast() == now.index() && p.role() == role).count();
      boolean stands =
          pins.stream().anyMatch(p -> p.broadcast() == now.index() && p.host() == host);
      if (taken < now.seats(role) && !stands) {
        pins.add(new Assignment(now.index(), role, host));
      }
    }

    private int host(Scenario scenario, PublishedLine line) {
      if (!line.hostId().isEmpty()) {
        return scenario.host(line.hostId()).map(Host::index).orElse(Roster.UNFILLED);
      }
      List<Host> named = byName.getOrDefault(line.hostName(), List.of());
      return named.size() == 1 ? named.getFirst().index() : Roster.UNFILLED;
    }

    Seating seating() {
      guests.forEach(this::seat);
      List<Assignment> published =
          told.stream()
              .filter(Told::isHere)
              .map(t -> new Assignment(t.seat().broadcast().index(), t.seat().role(), t.host()))
              .distinct()
              .toList();
      return new Seating(given.toBuilder().published(published).build(), schedule, told, lost);
    }

    private void seat(Place place, List<Guest> group) {
      List<Seat> free =
          new ArrayList<>(
              given.seatsOf(given.broadcasts().get(place.broadcast())).stream()
                  .filter(seat -> seat.role() == place.role())
                  .toList());
      int seats = free.size();
      Set<Integer> here = new HashSet<>();
      List<Guest> others = new ArrayList<>();
      for (Guest guest : group) {
        free.stream()
            .filter(seat -> guest.host() != Roster.UNFILLED)
            .filter(seat -> given.pinnedHost(seat).orElse(Roster.UNFILLED) == guest.host())
            .findFirst()
            .ifPresentOrElse(
                seat -> {
                  free.remove(seat);
                  here.add(guest.host());
                  told.add(new Told(guest.line(), guest.matched(), seat, guest.host()));
                },
                () -> others.add(guest));
      }
      free.removeIf(seat -> given.pinnedHost(seat).isPresent());
      for (Guest guest : others) {
        boolean isTwice = guest.host() != Roster.UNFILLED && !here.add(guest.host());
        if (!free.isEmpty() && !isTwice) {
          told.add(new Told(guest.line(), guest.matched(), free.removeFirst(), guest.host()));
        } else if (!isTwice) {
          Cause cause = group.size() <= seats ? Cause.PINNED : Cause.NO_SEAT;
          lost.add(new LostLine(guest.line(), guest.matched(), guest.host(), cause));
        }
      }
    }
  }
}
