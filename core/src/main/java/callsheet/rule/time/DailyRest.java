package callsheet.rule.time;

import callsheet.model.Sum;
import callsheet.problem.Horizon;
import callsheet.problem.Host;
import callsheet.problem.Seat;
import callsheet.problem.Text;
import callsheet.roster.Instance;
import callsheet.rule.Exclusions;
import callsheet.rule.Findings;
import callsheet.rule.HostRule;
import callsheet.rule.MessageWords;
import callsheet.rule.Parameter;
import callsheet.rule.Rows;
import callsheet.rule.RuleInfo;
import callsheet.rule.RuleInfo.Binding;
import callsheet.rule.RuleInfo.Family;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;

/// Between the end of a host's last show of a day and the call of their first show of the next lie
/// at least `rest` minutes.
///
/// Form: `end(last, d) + rest + call ≤ start(first, d + 1)`. Instance: host × night between two
/// days, the second in the horizon. Amount: minutes short. Source: 11 h is policy in Korea and law
/// in the EU (Directive 2003/88/EC, Article 3).
@RuleInfo(
    korean = "일간 휴식",
    english = "Between a day's last show and the next day's call a host rests this long.",
    family = Family.TIME,
    strengths = {Binding.HARD, Binding.SOFT, Binding.RATIO},
    weight = 10)
public record DailyRest(@Parameter(value = "minutes of rest", min = 60, max = 1440) int rest)
    implements HostRule, Exclusions {

  public DailyRest() {
    this(660);
  }

  @Override
  public void compile(Host host, Rows rows) {
    Sum sum = new Sum();
    for (int day = 0; day < rows.scenario().horizon().days(); day++) {
      int apart = rest + rows.callMinutes();
      if (rows.seats(host, day - 1).isEmpty() || rows.seats(host, day).isEmpty()) {
        rows.atMost(sum.clear(), 0, Instance.hostDay(host.index(), day));
        continue;
      }
      int latestEnd = rows.latestEnd(host, day - 1);
      int earliestStart = rows.earliestStart(host, day);
      // Minutes of the last end beyond the harmless, and of the first start before it.
      rows.addLateness(sum.clear(), host, day - 1, earliestStart - apart);
      rows.addEarliness(sum, host, day, latestEnd + apart);
      int allowed = latestEnd + apart - earliestStart;
      rows.atMost(sum, Math.max(0, allowed), Instance.hostDay(host.index(), day));
    }
  }

  @Override
  public void exclude(Rows rows) {
    int apart = rest + rows.callMinutes();
    for (int day = 1; day < rows.scenario().horizon().days(); day++) {
      SharedSeats morning = new SharedSeats(rows, rows.scenario().seatsOn(day));
      for (Seat evening : rows.scenario().seatsOn(day - 1)) {
        morning.eachSharedWith(
            evening,
            early -> {
              if (evening.endMinute() + apart > early.startMinute()) {
                rows.exclude(evening, early);
              }
            });
      }
    }
  }

  @Override
  public void audit(Findings findings) {
    findings.eachDay((host, day) -> auditNight(findings, host, day));
  }

  private void auditNight(Findings findings, Host host, int day) {
    Optional<Seat> last =
        findings.shows(host, day - 1).stream().max(Comparator.comparingInt(Seat::endMinute));
    Optional<Seat> next = findings.shows(host, day).stream().findFirst();
    int had =
        last.isPresent() && next.isPresent()
            ? next.get().startMinute() - findings.callMinutes() - last.get().endMinute()
            : rest;
    findings.instance(
        Instance.hostDay(host.index(), day),
        Math.max(0, rest - had),
        Stream.of(last, next).flatMap(Optional::stream).toList(),
        () -> message(findings, host, last.orElseThrow(), next.orElseThrow(), had));
  }

  private Text message(Findings findings, Host host, Seat last, Seat next, int had) {
    Horizon horizon = findings.scenario().horizon();
    int day = next.day();
    return Text.format(
        "%s, night before %s: %s ends %s, next call %s for %s at %s: rest %d h %02d min,"
            + " %d min short",
        "%s, %s 전날 밤: %s %s 종료, 다음 날 출근 %s(%s %s 시작), 휴식 %d시간 %02d분, %d분 부족",
        host.name(),
        horizon.date(day),
        MessageWords.show(last.broadcast()),
        horizon.clock(last.endMinute(), day - 1),
        horizon.clock(next.startMinute() - findings.callMinutes(), day),
        MessageWords.show(next.broadcast()),
        horizon.clock(next.startMinute(), day),
        Math.max(0, had) / 60,
        Math.max(0, had) % 60,
        rest - had);
  }
}
