package callsheet.rule.time;

import callsheet.problem.Horizon;
import callsheet.problem.Host;
import callsheet.problem.Kind;
import callsheet.problem.Scenario;
import callsheet.problem.Seat;
import callsheet.problem.Text;
import callsheet.roster.Instance;
import callsheet.rule.Findings;
import callsheet.rule.MessageWords;
import callsheet.rule.Parameter;
import callsheet.rule.RosterRule;
import callsheet.rule.Rows;
import callsheet.rule.RuleInfo;
import callsheet.rule.RuleInfo.Binding;
import callsheet.rule.RuleInfo.Family;

/// A live show may overrun by `margin` minutes and still leave its host time to prepare the next
/// one: that of the next show's category, else `preparation`.
///
/// Form: that of [PreparationBuffer] with `preparation + margin` minutes. Instance: two consecutive
/// shows of a host on one broadcast day that do not overlap, the earlier one live or on mobile.
/// Amount: minutes short.
@RuleInfo(
    korean = "연장 여유",
    english = "A live show may overrun and still leave its host time to prepare the next one.",
    family = Family.TIME,
    strengths = Binding.SOFT,
    weight = 2)
public record OverrunMargin(
    @Parameter(value = "minutes by which a live show may overrun", max = 600) int margin,
    @Parameter(value = "minutes to prepare, unless the later show's category says", max = 600)
        int preparation)
    implements RosterRule {

  public OverrunMargin() {
    this(10, 30);
  }

  @Override
  public void compile(Rows rows) {
    Scenario scenario = rows.scenario();
    int longest = Gaps.longestPreparation(scenario, preparation) + margin;
    new Gaps(
            rows,
            longest,
            (earlier, later) ->
                switch (earlier.broadcast().kind()) {
                  case LIVE, MOBILE -> Gaps.preparation(scenario, later, preparation) + margin;
                  case RECORDED, RERUN -> 0;
                })
        .compile();
  }

  @Override
  public void audit(Findings findings) {
    for (Host host : findings.scenario().hosts()) {
      if (findings.includes(host)) {
        for (int day = 0; day < findings.scenario().horizon().days(); day++) {
          for (GapAudit pair : GapAudit.of(findings.shows(host, day))) {
            audit(findings, host, pair);
          }
        }
      }
    }
  }

  private void audit(Findings findings, Host host, GapAudit pair) {
    Kind kind = pair.earlier().broadcast().kind();
    if (kind == Kind.RECORDED || kind == Kind.RERUN) {
      return;
    }
    Seat later = pair.later();
    int prepared = pair.preparation(findings.scenario(), preparation);
    findings.instance(
        Instance.seats(host.index(), pair.earlier().index(), later.index(), later.day()),
        Math.max(0, prepared + margin - pair.gap()),
        () -> message(findings.scenario().horizon(), host, pair, prepared));
  }

  private Text message(Horizon horizon, Host host, GapAudit pair, int prepared) {
    int day = pair.later().day();
    return Text.format(
        "%s, %s: %s ends %s, %s starts %s: %d min between, %d + %d for an overrun, %d short",
        "%s, %s: %s %s 종료, %s %s 시작: 간격 %d분, 준비 %d분 + 연장 여유 %d분, %d분 부족",
        host.name(),
        horizon.date(day),
        MessageWords.show(pair.earlier().broadcast()),
        horizon.clock(pair.earlier().endMinute(), day),
        MessageWords.show(pair.later().broadcast()),
        horizon.clock(pair.later().startMinute(), day),
        pair.gap(),
        prepared,
        margin,
        prepared + margin - pair.gap());
  }
}
