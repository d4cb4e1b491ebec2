package callsheet.rule.time;

import callsheet.problem.Horizon;
import callsheet.problem.Host;
import callsheet.problem.Scenario;
import callsheet.problem.Seat;
import callsheet.problem.Text;
import callsheet.roster.Instance;
import callsheet.rule.Findings;
import callsheet.rule.MessageWords;
import callsheet.rule.RosterRule;
import callsheet.rule.Rows;
import callsheet.rule.RuleInfo;
import callsheet.rule.RuleInfo.Binding;
import callsheet.rule.RuleInfo.Family;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/// No host stands on two seats whose broadcasts are on at the same time, be it two seats of one
/// broadcast. Touching ends do not overlap.
///
/// Form: `x(a, h) + x(b, h) ≤ 1` for overlapping seats a, b. Instance: host × pair of overlapping
/// seats they both take, one of them open. Amount: 1.
@RuleInfo(
    korean = "중복 출연 금지",
    english = "No host stands on two broadcasts, or on two seats of one, at the same time.",
    family = Family.TIME,
    strengths = Binding.HARD)
public record NoOverlap() implements RosterRule {

  @Override
  public void compile(Rows rows) {
    Scenario scenario = rows.scenario();
    List<Seat> seats =
        Stream.concat(scenario.carriedSeats().stream(), scenario.seats().stream())
            .sorted(Comparator.comparingInt(Seat::startMinute).thenComparingInt(Seat::index))
            .toList();
    List<Seat> onAir = new ArrayList<>();
    for (Seat seat : seats) {
      onAir.removeIf(earlier -> earlier.endMinute() <= seat.startMinute());
      for (Seat earlier : onAir) {
        if (!scenario.isCarried(earlier) || !scenario.isCarried(seat)) {
          rows.conflict(earlier, seat, 1);
        }
      }
      onAir.add(seat);
    }
  }

  @Override
  public void audit(Findings findings) {
    for (Host host : findings.scenario().hosts()) {
      if (findings.includes(host)) {
        audit(findings, host);
      }
    }
  }

  private static void audit(Findings findings, Host host) {
    List<Seat> shows = findings.shows(host);
    for (Seat open : findings.taken(host)) {
      for (Seat other : shows) {
        boolean counted = findings.scenario().isCarried(other) || other.index() < open.index();
        if (counted && open.broadcast().overlaps(other.broadcast())) {
          int day = Math.max(open.day(), other.day());
          findings.instance(
              Instance.seats(host.index(), other.index(), open.index(), day),
              1,
              () -> message(findings.scenario().horizon(), host, other, open));
        }
      }
    }
  }

  private static Text message(Horizon horizon, Host host, Seat other, Seat open) {
    if (other.broadcast().equals(open.broadcast())) {
      return Text.format(
          "%s, %s: two seats of %s (%s–%s)",
          "%s, %s: %s(%s–%s) 한 방송의 두 자리",
          host.name(),
          horizon.date(open.day()),
          MessageWords.show(open.broadcast()),
          horizon.clock(open.broadcast().startMinute(), open.day()),
          horizon.clock(open.broadcast().endMinute(), open.day()));
    }
    return Text.format(
        "%s, %s: %s (%s–%s) and %s (%s–%s) are on at the same time",
        "%s, %s: %s(%s–%s) 방송과 %s(%s–%s) 방송이 겹침",
        host.name(),
        horizon.date(open.day()),
        MessageWords.show(other.broadcast()),
        horizon.clock(other.startMinute(), open.day()),
        horizon.clock(other.endMinute(), open.day()),
        MessageWords.show(open.broadcast()),
        horizon.clock(open.startMinute(), open.day()),
        horizon.clock(open.endMinute(), open.day()));
  }
}
