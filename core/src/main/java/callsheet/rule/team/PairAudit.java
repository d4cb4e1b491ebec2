package callsheet.rule.team;

import callsheet.problem.Broadcast;
import callsheet.problem.Horizon;
import callsheet.problem.Host;
import callsheet.problem.HostPair;
import callsheet.problem.Seat;
import callsheet.problem.Text;
import callsheet.roster.Instance;
import callsheet.rule.Findings;
import java.time.LocalDate;
import java.util.List;

/// The judging side of the rules on pairs: which broadcasts a pair is valid on, and who of it
/// stands there.
abstract class PairAudit {

  private final Findings findings;

  PairAudit(Findings findings) {
    this.findings = findings;
  }

  /// Whether it is wrong that the one and the other stand on a broadcast, or do not.
  abstract boolean isWrong(boolean one, boolean other);

  /// What to say of it.
  abstract Text message(Host one, Host other, boolean oneStands, Text show);

  final void audit(HostPair.Kind kind) {
    for (HostPair pair : findings.scenario().pairs()) {
      if (pair.kind() == kind) {
        for (Broadcast broadcast : findings.scenario().broadcasts()) {
          audit(pair, broadcast);
        }
      }
    }
  }

  private void audit(HostPair pair, Broadcast broadcast) {
    List<Seat> team = findings.scenario().seatsOf(broadcast);
    if (team.size() < 2) {
      return;
    }
    Horizon horizon = findings.scenario().horizon();
    LocalDate date =
        horizon.timeOf(broadcast.startMinute()).minusHours(Horizon.DAY_START_HOUR).toLocalDate();
    if (date.isBefore(pair.valid().from()) || date.isAfter(pair.valid().to())) {
      return;
    }
    Host one = findings.scenario().hosts().get(pair.hostA());
    Host other = findings.scenario().hosts().get(pair.hostB());
    List<Seat> ofOne = seen(team, one);
    List<Seat> ofOther = seen(team, other);
    if (ofOne.isEmpty() || ofOther.isEmpty()) {
      return;
    }
    boolean oneStands = ofOne.stream().anyMatch(s -> findings.roster().takes(one, s));
    boolean otherStands = ofOther.stream().anyMatch(s -> findings.roster().takes(other, s));
    findings.instance(
        Instance.pair(one.index(), team.getFirst().index(), team.getFirst().day()),
        isWrong(oneStands, otherStands) ? 1 : 0,
        () -> message(one, other, oneStands, Airing.text(findings.scenario(), broadcast)));
  }

  /// The seats that the rule looks at with a host.
  private List<Seat> seen(List<Seat> team, Host host) {
    return team.stream().filter(seat -> findings.includes(seat, host)).toList();
  }
}
