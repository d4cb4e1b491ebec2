package callsheet.rule.fairness;

import callsheet.problem.Balance;
import callsheet.problem.Text;
import callsheet.rule.Findings;
import callsheet.rule.Parameter;
import callsheet.rule.RosterRule;
import callsheet.rule.Rows;
import callsheet.rule.RuleInfo;
import callsheet.rule.RuleInfo.Binding;
import callsheet.rule.RuleInfo.Family;

/// Each host has their fair share of the shows or minutes, give or take `tolerance` percent.
///
/// Form: `⌊share · (1 − t)⌋ ≤ Σ x(s, h) ≤ ⌈share · (1 + t)⌉` over all open seats s; the share is
/// the group's total times the host's part of the group's eligible days, less what earlier months
/// left. Instance: host with an eligible day. Amount: shows or minutes outside.
@RuleInfo(
    korean = "방송수 균형",
    english = "Each host has their fair share of shows, by eligible days and earlier balances.",
    family = Family.FAIRNESS,
    strengths = Binding.SOFT,
    weight = 300)
public record LoadBalance(
    @Parameter("what is shared: shows or minutes") Measure measure,
    @Parameter("among whom: hosts of a kind (grade) or all") Grouping by,
    @Parameter(value = "percent off the share that is free", max = 100) int tolerance)
    implements RosterRule {

  /// What a load is measured in.
  public enum Measure {
    SHOWS,
    MINUTES
  }

  public LoadBalance() {
    this(Measure.SHOWS, Grouping.GRADE, 10);
  }

  @Override
  public void compile(Rows rows) {
    boolean shows = measure == Measure.SHOWS;
    new ShareRows(
            rows, tolerance, Balance.Measure.LOAD, seat -> shows ? 1 : seat.broadcast().minutes())
        .compile(by);
  }

  @Override
  public void audit(Findings findings) {
    ShareAudit audit =
        switch (measure) {
          case SHOWS ->
              new ShareAudit(
                  findings,
                  tolerance,
                  Balance.Measure.LOAD,
                  seat -> 1,
                  new Text("shows", "방송"),
                  "회");
          case MINUTES ->
              new ShareAudit(
                  findings,
                  tolerance,
                  Balance.Measure.LOAD,
                  seat -> seat.endMinute() - seat.startMinute(),
                  new Text("minutes", "방송 시간"),
                  "분");
        };
    audit.audit(by);
  }
}
