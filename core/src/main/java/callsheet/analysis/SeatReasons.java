package callsheet.analysis;

import callsheet.analysis.SeatReason.Better;
import callsheet.analysis.SeatReason.Cause;
import callsheet.analysis.SeatReason.Chosen;
import callsheet.analysis.SeatReason.Nobody;
import callsheet.analysis.SeatReason.Pinned;
import callsheet.analysis.SeatReason.Whereabouts;
import callsheet.compile.Eligibility;
import callsheet.problem.Broadcast;
import callsheet.problem.Host;
import callsheet.problem.Scenario;
import callsheet.problem.Seat;
import callsheet.problem.SuitabilityTable.Shrinkage;
import callsheet.roster.Roster;
import callsheet.rule.objective.Suitability;
import callsheet.rulebook.Rulebook;
import callsheet.rulebook.Rulebook.Setting;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.BiPredicate;

/// Why each seat of a roster has the host it has, or nobody.
///
/// A taken seat is explained by eligibility and suitability alone, an unfilled one by judging the
/// roster with each eligible host on it. That costs most, so after [#AUDITS] judgements the hosts
/// of further unfilled seats are counted as not examined: the same ones in every run.
public final class SeatReasons {

  private static final int AUDITS = 3000;
  private static final int NEAR_MINUTES = 60;
  private static final Comparator<Cause> MOST_FIRST =
      Comparator.comparingInt(Cause::hosts)
          .reversed()
          .thenComparingInt(cause -> cause.setting().index());

  private final Scenario scenario;
  private final Roster roster;
  private final Eligibility eligibility;
  private final Shrinkage shrinkage;
  private final Rulebook rulebook;

  /// Made for the first unfilled seat.
  private Optional<Placement> placement = Optional.empty();

  private final List<SeatReason> reasons;

  private SeatReasons(Rulebook rulebook, Roster roster) {
    this.scenario = roster.scenario();
    this.roster = roster;
    this.eligibility = new Eligibility(scenario, rulebook);
    this.shrinkage = shrinkage(rulebook);
    this.rulebook = rulebook;
    this.reasons = explained();
  }

  /// The reasons for all seats of a roster under its rules.
  public static SeatReasons of(Rulebook rulebook, Roster roster) {
    return new SeatReasons(rulebook, roster);
  }

  /// How suitability scores are drawn together under these rules.
  public static Shrinkage shrinkage(Rulebook rulebook) {
    return rulebook.settings().stream()
        .map(Setting::rule)
        .filter(Suitability.class::isInstance)
        .map(Suitability.class::cast)
        .findFirst()
        .map(s -> new Shrinkage(10 * s.prior(), s.priorSize(), s.riskAversion()))
        .orElse(Shrinkage.DEFAULT);
  }

  /// Why a seat has the host it has.
  public SeatReason reason(Seat seat) {
    return reasons.get(seat.index());
  }

  /// The suitability of a host on a broadcast, in tenths.
  public int tenths(Host host, Broadcast broadcast) {
    return scenario.suitability().tenths(host, broadcast, shrinkage);
  }

  /// The reasons of taken seats ask for nothing but their own seat, so several are found at a time;
  /// those of unfilled seats share the judgements.
  private List<SeatReason> explained() {
    SeatReason[] all = new SeatReason[scenario.seats().size()];
    scenario.seats().parallelStream()
        .filter(seat -> roster.host(seat) != Roster.UNFILLED)
        .forEach(seat -> all[seat.index()] = taken(seat));
    roster.unfilled().forEach(seat -> all[seat.index()] = nobody(seat));
    return List.of(all);
  }

  private SeatReason taken(Seat seat) {
    int index = roster.host(seat);
    Host host = scenario.hosts().get(index);
    List<Setting> against = eligibility.blocking(seat, host);
    boolean pinned = scenario.pinnedHost(seat).orElse(Roster.UNFILLED) == index;
    return pinned ? new Pinned(against) : chosen(seat, host, against);
  }

  private Chosen chosen(Seat seat, Host chosen, List<Setting> against) {
    int own = tenths(chosen, seat.broadcast());
    BiPredicate<Seat, Host> mayTake = eligibility.asked();
    int eligible = 0;
    int rank = 1;
    int bestTenths = own;
    Optional<Host> best = Optional.empty();
    for (Host host : scenario.hosts()) {
      if (host.index() == chosen.index() || mayTake.test(seat, host)) {
        eligible++;
        int tenths = tenths(host, seat.broadcast());
        rank += tenths > own ? 1 : 0;
        if (tenths > bestTenths) {
          bestTenths = tenths;
          best = Optional.of(host);
        }
      }
    }
    int better = bestTenths;
    return new Chosen(
        rank,
        eligible,
        own,
        best.map(h -> new Better(h, better, whereabouts(h, seat))).stream().toList(),
        against);
  }

  private Whereabouts whereabouts(Host host, Seat seat) {
    Broadcast broadcast = seat.broadcast();
    List<Seat> shows = roster.shows(host);
    for (Seat show : shows) {
      if (show.broadcast().overlaps(broadcast)) {
        return new Whereabouts.OnAir(show.broadcast());
      }
    }
    for (Seat show : shows) {
      if (show.startMinute() < broadcast.endMinute() + NEAR_MINUTES
          && show.endMinute() > broadcast.startMinute() - NEAR_MINUTES) {
        return new Whereabouts.Near(show.broadcast());
      }
    }
    return new Whereabouts.SameDay(roster.shows(host, seat.day()).size());
  }

  private Placement placement() {
    if (placement.isEmpty()) {
      placement = Optional.of(new Placement(rulebook, roster));
    }
    return placement.get();
  }

  private Nobody nobody(Seat seat) {
    Map<Integer, Integer> hostsBySetting = new TreeMap<>();
    Map<Integer, Setting> settings = new TreeMap<>();
    List<Host> free = new ArrayList<>();
    int unexamined = 0;
    for (Host host : scenario.hosts()) {
      List<Setting> blocking = eligibility.blocking(seat, host);
      if (blocking.isEmpty() && placement().audits() >= AUDITS) {
        unexamined++;
        continue;
      }
      Optional<Setting> cause =
          blocking.isEmpty() ? placement().breaks(seat, host) : Optional.of(blocking.getFirst());
      if (cause.isPresent()) {
        settings.put(cause.get().index(), cause.get());
        hostsBySetting.merge(cause.get().index(), 1, Integer::sum);
      } else {
        free.add(host);
      }
    }
    List<Cause> causes =
        hostsBySetting.entrySet().stream()
            .map(e -> cause(seat, settings.get(e.getKey()), e.getValue()))
            .sorted(MOST_FIRST)
            .toList();
    free.sort(
        Comparator.comparingInt((Host h) -> tenths(h, seat.broadcast()))
            .reversed()
            .thenComparingInt(Host::index));
    return new Nobody(scenario.hosts().size(), causes, free, unexamined);
  }

  private Cause cause(Seat seat, Setting setting, int hosts) {
    return new Cause(setting, hosts, CauseWords.of(scenario, seat.broadcast(), setting, hosts));
  }
}
