package callsheet.rule.fairness;

import callsheet.problem.Balance;
import callsheet.problem.Horizon;
import callsheet.problem.Scenario;
import callsheet.problem.Text;
import callsheet.rule.Findings;
import callsheet.rule.Parameter;
import callsheet.rule.RosterRule;
import callsheet.rule.Rows;
import callsheet.rule.RuleInfo;
import callsheet.rule.RuleInfo.Binding;
import callsheet.rule.RuleInfo.Family;

/// Each host has their fair share of the shows on weekends and public holidays, give or take
/// `tolerance` percent.
///
/// The broadcast day of a show decides. Form, instance and amount (shows) are those of
/// [LoadBalance].
@RuleInfo(
    korean = "주말 배분",
    english = "Each host has their fair share of shows on weekends and public holidays.",
    family = Family.FAIRNESS,
    strengths = Binding.SOFT,
    weight = 150)
public record WeekendBalance(
    @Parameter("among whom: hosts of a kind (grade) or all") Grouping by,
    @Parameter(value = "percent off the share that is free", max = 100) int tolerance)
    implements RosterRule {

  public WeekendBalance() {
    this(Grouping.GRADE, 10);
  }

  @Override
  public void compile(Rows rows) {
    Scenario scenario = rows.scenario();
    new ShareRows(
            rows,
            tolerance,
            Balance.Measure.WEEKEND,
            seat -> scenario.isWeekend(scenario.horizon().date(seat.day())) ? 1 : 0)
        .compile(by);
  }

  @Override
  public void audit(Findings findings) {
    Horizon horizon = findings.scenario().horizon();
    new ShareAudit(
            findings,
            tolerance,
            Balance.Measure.WEEKEND,
            seat ->
                findings.scenario().isWeekend(horizon.date(horizon.dayOf(seat.startMinute())))
                    ? 1
                    : 0,
            new Text("weekend shows", "주말·공휴일 방송"),
            "회")
        .audit(by);
  }
}
