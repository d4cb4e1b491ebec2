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
import callsheet.rule.Parameter;
import callsheet.rule.Rows;
import callsheet.rule.RuleInfo;
import callsheet.rule.RuleInfo.Binding;
import callsheet.rule.RuleInfo.Family;
import java.util.List;
import java.util.stream.Stream;

/// After a day whose last show ends at `late` or later, a host is not called before `early` on the
/// next.
///
/// Form: `[last end ≥ late, d − 1] + [first start − call < early, d] ≤ 1`. Instance: host × night
/// between two days, the second in the horizon. Amount: 1.
@RuleInfo(
    korean = "심야→새벽 금지",
    english = "After a late last show a host is not called early on the next day.",
    family = Family.TIME,
    strengths = {Binding.HARD, Binding.SOFT, Binding.RATIO},
    weight = 500)
public record LateToEarly(
    @Parameter(value = "a last show that ends at this time or later is late", min = 360, max = 2160)
        int late,
    @Parameter(value = "a call before this time of the next day is early", min = 180, max = 1800)
        int early)
    implements HostRule, Exclusions {

  private static final int DAY_START = Horizon.DAY_START_HOUR * 60;

  public LateToEarly() {
    this(1380, 600);
  }

  @Override
  public void compile(Host host, Rows rows) {
    Sum sum = new Sum();
    for (int day = 0; day < rows.scenario().horizon().days(); day++) {
      int lateEnd = (day - 1) * Horizon.DAY + late - DAY_START;
      int earlyStart = day * Horizon.DAY + early - DAY_START + rows.callMinutes() - 1;
      sum.clear();
      sum.add(1, rows.endsFrom(host, day - 1, lateEnd));
      sum.add(1, rows.startsBy(host, day, earlyStart));
      rows.atMost(sum, 1, Instance.hostDay(host.index(), day));
    }
  }

  @Override
  public void exclude(Rows rows) {
    for (int day = 1; day < rows.scenario().horizon().days(); day++) {
      int lateEnd = (day - 1) * Horizon.DAY + late - DAY_START;
      int earlyStart = day * Horizon.DAY + early - DAY_START + rows.callMinutes() - 1;
      SharedSeats mornings = new SharedSeats(rows, rows.scenario().seatsOn(day));
      for (Seat evening : rows.scenario().seatsOn(day - 1)) {
        if (evening.endMinute() >= lateEnd) {
          mornings.eachSharedWith(
              evening,
              morning -> {
                if (morning.startMinute() <= earlyStart) {
                  rows.exclude(evening, morning);
                }
              });
        }
      }
    }
  }

  @Override
  public void audit(Findings findings) {
    findings.eachDay((host, day) -> auditNight(findings, host, day));
  }

  private void auditNight(Findings findings, Host host, int day) {
    int end = Integer.MIN_VALUE;
    for (Seat seat : findings.shows(host, day - 1)) {
      end = Math.max(end, sinceMidnight(seat.endMinute(), day - 1));
    }
    int call = Integer.MAX_VALUE;
    for (Seat seat : findings.shows(host, day)) {
      call = Math.min(call, sinceMidnight(seat.startMinute() - findings.callMinutes(), day));
    }
    int lastEnd = end;
    int firstCall = call;
    List<Seat> nearest =
        Stream.concat(
                findings.shows(host, day - 1).stream()
                    .filter(seat -> sinceMidnight(seat.endMinute(), day - 1) == lastEnd),
                findings.shows(host, day).stream().limit(1))
            .toList();
    findings.instance(
        Instance.hostDay(host.index(), day),
        lastEnd >= late && firstCall < early ? 1 : 0,
        nearest,
        () -> message(findings.scenario().horizon(), host, day, lastEnd, firstCall));
  }

  /// A minute as one counted from midnight of a broadcast day's date.
  private static int sinceMidnight(int minute, int day) {
    return minute - (Horizon.DAY * day - DAY_START);
  }

  private Text message(Horizon horizon, Host host, int day, int lastEnd, int firstCall) {
    return Text.format(
        "%s, night before %s: last show ends %s, next call %s; whoever ends at %s or later is not"
            + " called before %s",
        "%s, %s 전날 밤: 마지막 방송 종료 %s, 다음 날 출근 %s(%s 또는 그 뒤에 끝나면 %s부터 출근 가능)",
        host.name(),
        horizon.date(day),
        horizon.clock(lastEnd - DAY_START, 0),
        horizon.clock(firstCall - DAY_START, 0),
        horizon.clock(late - DAY_START, 0),
        horizon.clock(early - DAY_START, 0));
  }
}
