package callsheet.io.roster;

import callsheet.analysis.SeatReasons;
import callsheet.problem.Host;
import callsheet.problem.Scenario;
import callsheet.problem.Seat;
import callsheet.problem.Text;
import callsheet.result.Result;
import callsheet.roster.Roster;
import callsheet.roster.RuleAudit;
import callsheet.roster.Violation;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;

/// The lines of a result, one for each open seat, by start, channel, broadcast and role.
public final class SeatLines {

  private static final Comparator<Seat> ORDER =
      Comparator.comparingInt(Seat::startMinute)
          .thenComparing(seat -> seat.broadcast().channel())
          .thenComparingInt(Seat::index);

  private SeatLines() {}

  /// The lines of a result.
  public static List<SeatLine> of(Result result) {
    Scenario scenario = result.scenario();
    SeatReasons reasons = SeatReasons.of(result.rulebook(), result.roster());
    PublishedHosts published = new PublishedHosts(result.roster());
    Map<Integer, List<Text>> breaches = breaches(result);
    List<SeatLine> lines = new ArrayList<>();
    for (Seat seat : scenario.seats().stream().sorted(ORDER).toList()) {
      List<Host> host = hosts(scenario, result.roster().host(seat));
      OptionalInt told = published.of(seat);
      lines.add(
          new SeatLine(
              seat,
              host,
              hosts(scenario, told.orElse(Roster.UNFILLED)),
              host.isEmpty() ? 0 : reasons.tenths(host.getFirst(), seat.broadcast()),
              status(result, seat, told),
              reasons.reason(seat).text(),
              breaches.getOrDefault(seat.index(), List.of())));
    }
    return List.copyOf(lines);
  }

  private static List<Host> hosts(Scenario scenario, int host) {
    return host == Roster.UNFILLED ? List.of() : List.of(scenario.hosts().get(host));
  }

  private static SeatStatus status(Result result, Seat seat, OptionalInt told) {
    int host = result.roster().host(seat);
    if (host == Roster.UNFILLED) {
      return SeatStatus.UNFILLED;
    }
    if (result.scenario().pinnedHost(seat).isPresent()) {
      return SeatStatus.PINNED;
    }
    return told.isPresent() && told.getAsInt() != host ? SeatStatus.CHANGED : SeatStatus.PLAIN;
  }

  /// The messages of hard breaches by the seats that break the rule.
  private static Map<Integer, List<Text>> breaches(Result result) {
    Map<Integer, List<Text>> bySeat = new HashMap<>();
    for (RuleAudit audit : result.verdict().hardBreaches()) {
      for (Violation violation : audit.violations()) {
        for (Seat seat : violation.seats()) {
          bySeat.computeIfAbsent(seat.index(), s -> new ArrayList<>()).add(violation.message());
        }
      }
    }
    return bySeat;
  }
}
