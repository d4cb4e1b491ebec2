package callsheet.rule.fairness;

import callsheet.problem.Balance;
import callsheet.problem.Horizon;
import callsheet.problem.Text;
import callsheet.rule.Findings;
import callsheet.rule.Parameter;
import callsheet.rule.RosterRule;
import callsheet.rule.Rows;
import callsheet.rule.RuleInfo;
import callsheet.rule.RuleInfo.Binding;
import callsheet.rule.RuleInfo.Family;

/// Each host has their fair share of the night shows, give or take `tolerance` percent.
///
/// A night show ends later than `after` of its broadcast day. Form, instance and amount (shows) are
/// those of [LoadBalance].
@RuleInfo(
    korean = "야간 배분",
    english = "Each host has their fair share of night shows.",
    family = Family.FAIRNESS,
    strengths = Binding.SOFT,
    weight = 150)
public record NightBalance(
    @Parameter("among whom: hosts of a kind (grade) or all") Grouping by,
    @Parameter(value = "percent off the share that is free", max = 100) int tolerance,
    @Parameter(value = "a show that ends later than this is a night show", min = 360, max = 2160)
        int after)
    implements RosterRule {

  public NightBalance() {
    this(Grouping.GRADE, 10, 1440);
  }

  @Override
  public void compile(Rows rows) {
    int latest = after - Horizon.DAY_START_HOUR * 60;
    new ShareRows(
            rows,
            tolerance,
            Balance.Measure.NIGHT,
            seat -> seat.endMinute() - seat.day() * Horizon.DAY > latest ? 1 : 0)
        .compile(by);
  }

  @Override
  public void audit(Findings findings) {
    new ShareAudit(
            findings,
            tolerance,
            Balance.Measure.NIGHT,
            seat -> {
              int midnight = (seat.day() * 24 - Horizon.DAY_START_HOUR) * 60;
              return seat.endMinute() > midnight + after ? 1 : 0;
            },
            new Text("night shows", "야간 방송"),
            "회")
        .audit(by);
  }
}
