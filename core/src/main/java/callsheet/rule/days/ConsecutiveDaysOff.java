package callsheet.rule.days;

import callsheet.model.Model;
import callsheet.model.Sum;
import callsheet.problem.DaySpan;
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
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// In each month a host has `blocks` blocks of `days` days off in a row.
///
/// Form: with windows of `days` days that end on day i of the month, `t(i) = any(works(h, d) : d in
/// the window, e(j) : i − days < j < i)` and `e(i) = ¬t(i)`, so that `e` holds at the end of each
/// block counted from the left: `Σ t(i) ≤ windows − blocks`. Counting from the left finds as many
/// disjoint blocks as there are. Instance: host × month that lies wholly in the horizon; if none
/// does, a horizon of 14 days or more stands for one. Amount: blocks missing.
@RuleInfo(
    korean = "연휴 보장",
    english = "A host has so many blocks of days off in a row each month.",
    family = Family.DAYS,
    strengths = {Binding.SOFT, Binding.RATIO},
    weight = 300)
public record ConsecutiveDaysOff(
    @Parameter(value = "days of a block", min = 1, max = 14) int days,
    @Parameter(value = "blocks a month", max = 31) int blocks)
    implements HostRule {

  public ConsecutiveDaysOff() {
    this(2, 1);
  }

  @Override
  public void compile(Host host, Rows rows) {
    for (DaySpan month : MonthSpans.of(rows.scenario().horizon())) {
      compileMonth(host, rows, month);
    }
  }

  private void compileMonth(Host host, Rows rows, DaySpan month) {
    Instance instance = Instance.hostDay(host.index(), month.last());
    int[] works = new int[month.days()];
    for (int i = 0; i < works.length; i++) {
      works[i] = rows.works(host, month.first() + i);
    }
    // Entry i is e(i); no block ends before day `days − 1`.
    int[] ends = new int[works.length];
    Arrays.fill(ends, Model.NONE);
    Sum taken = new Sum();
    for (int i = days - 1; i < works.length; i++) {
      int[] against = new int[2 * days - 1];
      System.arraycopy(works, i - days + 1, against, 0, days);
      System.arraycopy(ends, i - days + 1, against, days, days - 1);
      int blocked = rows.any(against);
      taken.add(1, blocked);
      // One block need not be kept apart from another.
      ends[i] = blocks > 1 ? not(blocked, rows, instance) : Model.NONE;
    }
    rows.atMost(taken, works.length - days + 1 - blocks, instance);
  }

  private static int not(int literal, Rows rows, Instance instance) {
    return rows.exceeds(new Sum().add(-1, literal), -1, instance);
  }

  @Override
  public void audit(Findings findings) {
    for (MonthDates month : MonthDates.of(findings.scenario().horizon())) {
      for (Host host : findings.scenario().hosts()) {
        if (findings.includes(host)) {
          auditMonth(findings, host, month);
        }
      }
    }
  }

  private void auditMonth(Findings findings, Host host, MonthDates month) {
    Horizon horizon = findings.scenario().horizon();
    int found = 0;
    int off = 0;
    List<Seat> shows = new ArrayList<>();
    for (LocalDate date : month.dates()) {
      off = findings.works(host, horizon.day(date)) ? 0 : off + 1;
      shows.addAll(findings.shows(host, horizon.day(date)));
      if (off == days) {
        found++;
        off = 0;
      }
    }
    int had = found;
    findings.instance(
        Instance.hostDay(host.index(), horizon.day(month.to())),
        Math.max(0, blocks - had),
        shows,
        () ->
            Text.format(
                "%s, %s to %s: blocks of %d days off: %d, needed %d",
                "%s, %s ~ %s: %d일 연속 휴무 %d회, 필요 %d회",
                host.name(),
                month.from(),
                month.to(),
                days,
                had,
                blocks));
  }
}
