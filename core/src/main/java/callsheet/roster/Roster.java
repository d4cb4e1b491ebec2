package callsheet.roster;

import callsheet.problem.Host;
import callsheet.problem.Scenario;
import callsheet.problem.Seat;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;

/// Who stands where: for each open seat of a scenario a host, or nobody.
///
/// Carried-over seats belong to the roster too; their hosts cannot change. Immutable.
public final class Roster {

  /// The host index of a seat that nobody takes.
  public static final int UNFILLED = -1;

  private static final Comparator<Seat> BY_TIME =
      Comparator.comparingInt(Seat::startMinute)
          .thenComparingInt(Seat::endMinute)
          .thenComparingInt(Seat::index);

  private final Scenario scenario;
  private final int[] hosts;
  private final List<List<Seat>> showsByHost;

  private Roster(Scenario scenario, int[] hosts) {
    if (hosts.length != scenario.seats().size()) {
      throw new IllegalArgumentException(
          hosts.length + " hosts for " + scenario.seats().size() + " seats");
    }
    this.scenario = scenario;
    this.hosts = hosts;
    this.showsByHost = showsByHost();
  }

  private Roster(Scenario scenario, int[] hosts, List<List<Seat>> showsByHost) {
    this.scenario = scenario;
    this.hosts = hosts;
    this.showsByHost = showsByHost;
  }

  private List<List<Seat>> showsByHost() {
    List<List<Seat>> shows = new ArrayList<>();
    scenario.hosts().forEach(h -> shows.add(new ArrayList<>()));
    for (Seat seat : scenario.seats()) {
      if (hosts[seat.index()] != UNFILLED) {
        shows.get(hosts[seat.index()]).add(seat);
      }
    }
    scenario.carriedSeats().forEach(s -> shows.get(scenario.carriedHost(s)).add(s));
    shows.forEach(list -> list.sort(BY_TIME));
    return shows;
  }

  /// A roster with these hosts, by seat index; [#UNFILLED] where nobody stands.
  public static Roster of(Scenario scenario, int[] hosts) {
    return new Roster(scenario, hosts.clone());
  }

  /// The roster that fills nothing.
  public static Roster empty(Scenario scenario) {
    int[] hosts = new int[scenario.seats().size()];
    Arrays.fill(hosts, UNFILLED);
    return new Roster(scenario, hosts);
  }

  /// The scenario it fills.
  public Scenario scenario() {
    return scenario;
  }

  /// The index of the host on a seat, open or carried over; [#UNFILLED] if nobody.
  public int host(Seat seat) {
    return scenario.isCarried(seat) ? scenario.carriedHost(seat) : hosts[seat.index()];
  }

  /// Whether a host stands on a seat.
  public boolean takes(Host host, Seat seat) {
    return host(seat) == host.index();
  }

  /// A host's seats in time order, those carried over first.
  public List<Seat> shows(Host host) {
    return Collections.unmodifiableList(showsByHost.get(host.index()));
  }

  /// A host's seats on a broadcast day, in time order.
  public List<Seat> shows(Host host, int day) {
    return showsByHost.get(host.index()).stream().filter(seat -> seat.day() == day).toList();
  }

  /// The hosts by seat index, a copy.
  public int[] hosts() {
    return hosts.clone();
  }

  /// The same roster with one seat changed.
  public Roster with(Seat seat, int host) {
    int[] changed = hosts.clone();
    changed[seat.index()] = host;
    List<List<Seat>> shows = new ArrayList<>(showsByHost);
    if (hosts[seat.index()] != UNFILLED) {
      List<Seat> fewer = new ArrayList<>(shows.get(hosts[seat.index()]));
      fewer.removeIf(show -> show.index() == seat.index());
      shows.set(hosts[seat.index()], fewer);
    }
    if (host != UNFILLED) {
      List<Seat> more = new ArrayList<>(shows.get(host));
      more.add(seat);
      more.sort(BY_TIME);
      shows.set(host, more);
    }
    return new Roster(scenario, changed, shows);
  }

  /// Open seats that nobody takes.
  public List<Seat> unfilled() {
    return scenario.seats().stream().filter(s -> hosts[s.index()] == UNFILLED).toList();
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Roster roster
        && roster.scenario == scenario
        && Arrays.equals(roster.hosts, hosts);
  }

  @Override
  public int hashCode() {
    return Arrays.hashCode(hosts);
  }
}
