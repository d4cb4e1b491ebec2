package callsheet.rule.objective;

import callsheet.problem.Broadcast;
import callsheet.problem.Host;
import callsheet.problem.Scenario;
import callsheet.problem.Seat;
import callsheet.problem.SuitabilityTable.Shrinkage;
import callsheet.rule.Findings;
import callsheet.rule.HostRule;
import callsheet.rule.Parameter;
import callsheet.rule.Rows;
import callsheet.rule.RuleInfo;
import callsheet.rule.RuleInfo.Binding;
import callsheet.rule.RuleInfo.Family;

/// Each seat taken earns the host's suitability on the broadcast, times the broadcast's weight
/// against the mean weight.
///
/// Form: `max Σ points(s, h) · x(s, h)`, where `points = (tenths · r + 50) / 100` and `r =
/// round(100 · weight / mean weight)`, or 100 where weights do not count. Instance: seat taken;
/// none can be broken. How scores are drawn together from few records is said at
/// [callsheet.problem.SuitabilityTable].
@RuleInfo(
    korean = "적합도",
    english = "Each seat taken earns the host's suitability times the broadcast's weight.",
    family = Family.OBJECTIVE,
    strengths = Binding.SOFT,
    weight = 1)
public record Suitability(
    @Parameter(value = "points of a pair nothing is known of", max = 100) int prior,
    @Parameter(value = "records that the more general score counts for", max = 10_000)
        int priorSize,
    @Parameter(value = "percent of a standard error taken off each score", max = 1000)
        int riskAversion,
    @Parameter("whether broadcasts count by their weight") boolean weighted)
    implements HostRule {

  public Suitability() {
    this(50, 5, 0, true);
  }

  private Shrinkage shrinkage() {
    return new Shrinkage(10 * prior, priorSize, riskAversion);
  }

  @Override
  public void compile(Host host, Rows rows) {
    Shrinkage shrinkage = shrinkage();
    long mean = rows.scenario().meanWeightThousandths();
    for (Seat seat : rows.seats(host)) {
      Broadcast broadcast = seat.broadcast();
      long relative = weighted ? (100 * broadcast.weightThousandths() + mean / 2) / mean : 100;
      long tenths = rows.scenario().suitability().tenths(host, broadcast, shrinkage);
      rows.gain(rows.literal(seat, host), (tenths * relative + 50) / 100);
    }
  }

  @Override
  public void audit(Findings findings) {
    for (Host host : findings.scenario().hosts()) {
      for (Seat seat : findings.taken(host)) {
        findings.present(1);
        findings.gain(points(findings.scenario(), host, seat.broadcast()));
      }
    }
  }

  private long points(Scenario scenario, Host host, Broadcast broadcast) {
    int tenths = scenario.suitability().tenths(host, broadcast, shrinkage());
    long hundredths = 100;
    if (weighted) {
      // Half up: the floor of twice the ratio, plus one, halved.
      long twice = 200 * broadcast.weightThousandths() / scenario.meanWeightThousandths();
      hundredths = (twice + 1) / 2;
    }
    return Math.floorDiv(2L * tenths * hundredths + 100, 200L);
  }
}
