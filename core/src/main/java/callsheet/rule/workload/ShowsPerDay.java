package callsheet.rule.workload;

import callsheet.model.Sum;
import callsheet.problem.Horizon;
import callsheet.problem.Host;
import callsheet.problem.Seat;
import callsheet.problem.Text;
import callsheet.roster.Instance;
import callsheet.rule.Findings;
import callsheet.rule.HostRule;
import callsheet.rule.Parameter;
import callsheet.rule.Rows;
import callsheet.rule.RuleInfo;
import callsheet.rule.RuleInfo.Binding;
import callsheet.rule.RuleInfo.Family;
import java.util.List;
import java.util.stream.Collectors;

/// A host takes at most `shows` seats on a broadcast day.
///
/// Form: `Σ x(s, h) ≤ shows` over the seats s of the day. Instance: host × day. Amount: shows over.
@RuleInfo(
    korean = "일 최대 방송",
    english = "A host has at most this many shows a day.",
    family = Family.WORKLOAD,
    strengths = {Binding.HARD, Binding.SOFT})
public record ShowsPerDay(@Parameter(value = "shows a day", max = 50) int shows)
    implements HostRule {

  public ShowsPerDay() {
    this(3);
  }

  @Override
  public void compile(Host host, Rows rows) {
    Sum sum = new Sum();
    for (int day = 0; day < rows.scenario().horizon().days(); day++) {
      sum.clear();
      for (Seat seat : rows.seats(host, day)) {
        sum.add(1, rows.literal(seat, host));
      }
      rows.atMost(sum, shows, Instance.hostDay(host.index(), day));
    }
  }

  @Override
  public void audit(Findings findings) {
    findings.eachDay((host, day) -> {
      List<Seat> had = findings.shows(host, day);
      findings.instance(
          Instance.hostDay(host.index(), day),
          Math.max(0, had.size() - shows),
          () -> message(findings.scenario().horizon(), host, day, had));
    });
  }

  private Text message(Horizon horizon, Host host, int day, List<Seat> had) {
    String starts =
        had.stream()
            .map(seat -> horizon.clock(seat.startMinute(), day))
            .collect(Collectors.joining(", "));
    return Text.format(
        "%s, %s: %d shows (%s), at most %d",
        "%s, %s: 방송 %d회(%s), 최대 %d회", host.name(), horizon.date(day), had.size(), starts, shows);
  }
}
