package callsheet.rule.time;

import callsheet.model.Sum;
import callsheet.problem.Horizon;
import callsheet.problem.Host;
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
import java.util.List;

/// Between two consecutive shows of a host on one broadcast day lie at least `minutes` minutes, or
/// as many as the later show's category asks for.
///
/// Form: `short · (x(a, h) + x(c, h) − Σ x(b, h)) ≤ short` over the seats b that lie entirely
/// between a and c. Instance: two consecutive shows of a host on one day that do not overlap; n
/// shows on a day make n − 1 instances. Amount: minutes short.
@RuleInfo(
    korean = "준비 시간",
    english = "Between two shows of a day a host has this long to prepare the next one.",
    family = Family.TIME,
    strengths = {Binding.HARD, Binding.SOFT, Binding.RATIO},
    weight = 10)
public record PreparationBuffer(
    @Parameter(value = "minutes between shows, unless the later show's category says", max = 600)
        int minutes)
    implements RosterRule {

  public PreparationBuffer() {
    this(30);
  }

  @Override
  public void compile(Rows rows) {
    Scenario scenario = rows.scenario();
    int longest = Gaps.longestPreparation(scenario, minutes);
    new Gaps(rows, longest, (earlier, later) -> Gaps.preparation(scenario, later, minutes))
        .compile();
    if (rows.isRatio()) {
      for (int day = 0; day < scenario.horizon().days(); day++) {
        for (Host host : scenario.hosts()) {
          countPresent(host, day, rows);
        }
      }
    }
  }

  /// Adds the host's shows of the day less one: Σ x − any(x).
  private static void countPresent(Host host, int day, Rows rows) {
    int[] literals =
        rows.seats(host, day).stream().mapToInt(seat -> rows.literal(seat, host)).toArray();
    Sum pairs = new Sum().add(-1, rows.any(literals));
    for (int literal : literals) {
      pairs.add(1, literal);
    }
    rows.present(pairs);
  }

  @Override
  public void audit(Findings findings) {
    findings.eachDay((host, day) -> auditDay(findings, host, findings.shows(host, day)));
  }

  private void auditDay(Findings findings, Host host, List<Seat> shows) {
    findings.present(Math.max(0, shows.size() - 1));
    for (GapAudit pair : GapAudit.of(shows)) {
      int needed = pair.preparation(findings.scenario(), minutes);
      Seat earlier = pair.earlier();
      Seat later = pair.later();
      if (pair.gap() < needed) {
        findings.broken(
            Instance.seats(host.index(), earlier.index(), later.index(), later.day()),
            needed - pair.gap(),
            1,
            () -> message(findings.scenario().horizon(), host, earlier, later, needed));
      }
    }
  }

  private static Text message(Horizon horizon, Host host, Seat earlier, Seat later, int needed) {
    int gap = later.startMinute() - earlier.endMinute();
    return Text.format(
        "%s, %s: %s ends %s, %s starts %s: %d min between, %d needed, %d short",
        "%s, %s: %s %s 종료, %s %s 시작: 간격 %d분, 필요 %d분, %d분 부족",
        host.name(),
        horizon.date(later.day()),
        MessageWords.show(earlier.broadcast()),
        horizon.clock(earlier.endMinute(), later.day()),
        MessageWords.show(later.broadcast()),
        horizon.clock(later.startMinute(), later.day()),
        gap,
        needed,
        needed - gap);
  }
}
