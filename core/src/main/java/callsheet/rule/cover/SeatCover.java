package callsheet.rule.cover;

import callsheet.model.Sum;
import callsheet.problem.Broadcast;
import callsheet.problem.Horizon;
import callsheet.problem.Role;
import callsheet.problem.Seat;
import callsheet.problem.Text;
import callsheet.roster.Instance;
import callsheet.roster.Roster;
import callsheet.rule.Findings;
import callsheet.rule.MessageWords;
import callsheet.rule.Parameter;
import callsheet.rule.RosterRule;
import callsheet.rule.Rows;
import callsheet.rule.RuleInfo;
import callsheet.rule.RuleInfo.Binding;
import callsheet.rule.RuleInfo.Family;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;

/// Every open seat has a host.
///
/// Form: `1 − unfilled(seat) ≥ 1`. Instance: open seat that the rule looks at (with some host).
/// Amount: 1, which counts `priority(role) · weight(broadcast) / mean weight` times, rounded half
/// up and at least 1. Soft at level 0, it is the fill level of the score: above every soft rule.
@RuleInfo(
    korean = "필요 인원 충족",
    english = "Every seat has a host; main seats and broadcasts of weight come first.",
    family = Family.COVER,
    strengths = {Binding.SOFT, Binding.HARD},
    weight = 1,
    level = 0)
public record SeatCover(
    @Parameter(value = "priority of a main seat", min = 1, max = 10_000) int main,
    @Parameter(value = "priority of a sub seat", min = 1, max = 10_000) int sub,
    @Parameter(value = "priority of a guest seat", min = 1, max = 10_000) int guest)
    implements RosterRule {

  public SeatCover() {
    this(100, 50, 20);
  }

  @Override
  public void compile(Rows rows) {
    long mean = rows.scenario().meanWeightThousandths();
    Sum sum = new Sum();
    for (Seat seat : rows.scenario().seats()) {
      if (rows.scenario().hosts().stream().anyMatch(host -> rows.includes(seat, host))) {
        sum.clear().add(1).add(-1, rows.unfilled(seat));
        Instance instance = Instance.seat(seat.index(), seat.day());
        rows.atLeast(sum, 1, instance, importance(seat, mean));
      }
    }
  }

  /// `⌊(2 · priority · weight + mean) / (2 · mean)⌋`, at least 1.
  private long importance(Seat seat, long mean) {
    int priority =
        switch (seat.role()) {
          case MAIN -> main;
          case SUB -> sub;
          case GUEST -> guest;
        };
    BigInteger doubled =
        BigInteger.valueOf(seat.broadcast().weightThousandths())
            .multiply(BigInteger.valueOf(2L * priority));
    BigInteger rounded =
        doubled.add(BigInteger.valueOf(mean)).divide(BigInteger.valueOf(mean).shiftLeft(1));
    return Math.max(1, rounded.longValueExact());
  }

  @Override
  public void audit(Findings findings) {
    for (Seat seat : findings.scenario().seats()) {
      if (isLookedAt(findings, seat)) {
        boolean open = findings.roster().host(seat) == Roster.UNFILLED;
        findings.instance(
            Instance.seat(seat.index(), seat.day()),
            open ? 1 : 0,
            worth(findings, seat),
            () -> message(findings, seat));
      }
    }
  }

  private static boolean isLookedAt(Findings findings, Seat seat) {
    for (var host : findings.scenario().hosts()) {
      if (findings.includes(seat, host)) {
        return true;
      }
    }
    return false;
  }

  private long worth(Findings findings, Seat seat) {
    int priority = seat.role() == Role.MAIN ? main : seat.role() == Role.SUB ? sub : guest;
    BigDecimal mean = BigDecimal.valueOf(findings.scenario().meanWeightThousandths());
    return BigDecimal.valueOf(seat.broadcast().weightThousandths())
        .multiply(BigDecimal.valueOf(priority))
        .divide(mean, 0, RoundingMode.HALF_UP)
        .max(BigDecimal.ONE)
        .longValueExact();
  }

  private static Text message(Findings findings, Seat seat) {
    Horizon horizon = findings.scenario().horizon();
    Broadcast broadcast = seat.broadcast();
    String programme = broadcast.programme().isEmpty() ? broadcast.id() : broadcast.programme();
    return Text.format(
        "%s %s–%s, %s: nobody takes the %s seat",
        "%s %s–%s, %s: %s 자리가 비어 있습니다",
        horizon.date(seat.day()),
        horizon.clock(seat.startMinute()),
        horizon.clock(seat.endMinute(), seat.day()),
        programme,
        MessageWords.role(seat.role()));
  }
}
