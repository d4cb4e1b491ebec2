package callsheet.rule.workload;

import callsheet.model.Sum;
import callsheet.problem.Contract;
import callsheet.problem.DaySpan;
import callsheet.problem.Horizon;
import callsheet.problem.Host;
import callsheet.problem.Seat;
import callsheet.problem.Text;
import callsheet.roster.Instance;
import callsheet.rule.Findings;
import callsheet.rule.HostRule;
import callsheet.rule.MessageWords;
import callsheet.rule.Parameter;
import callsheet.rule.Rows;
import callsheet.rule.RuleInfo;
import callsheet.rule.RuleInfo.Binding;
import callsheet.rule.RuleInfo.Family;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/// In each ISO week a host is on duty for at most `employee` or `freelance` minutes, by contract.
///
/// Form: `Σ (end(last, d) − start(first, d) + call) ≤ minutes` over the week's days with a show.
/// Instance: host × week with a day in the horizon; its days before the horizon are as carried
/// over, those after it have no duty. Amount: minutes over. Source: Labour Standards Act of Korea,
/// Articles 50 and 53 (40 hours and at most 12 more); waiting is working time by Article 50 (3).
@RuleInfo(
    korean = "주 근로시간",
    english = "A host is on duty for at most this many minutes a week, by contract.",
    family = Family.WORKLOAD,
    strengths = {Binding.HARD, Binding.SOFT},
    weight = 10)
public record WeeklyHours(
    @Parameter(value = "minutes of duty a week of employees", min = 60, max = 10080) int employee,
    @Parameter(value = "minutes of duty a week of freelancers", min = 60, max = 10080)
        int freelance)
    implements HostRule {

  public WeeklyHours() {
    this(3120, 10080);
  }

  @Override
  public void compile(Host host, Rows rows) {
    Horizon horizon = rows.scenario().horizon();
    int limit =
        switch (host.contract()) {
          case EMPLOYEE -> employee;
          case FREELANCE -> freelance;
        };
    Sum sum = new Sum();
    for (DaySpan week : horizon.weeks()) {
      int last = Math.min(week.last(), horizon.days() - 1);
      sum.clear();
      if (longest(host, week, rows) > limit) {
        for (int day = week.first(); day <= last; day++) {
          addDuty(sum, host, day, rows);
        }
      }
      rows.atMost(sum, limit, Instance.hostDay(host.index(), last));
    }
  }

  /// The duty of a host who took the first and the last seat of each day.
  private static int longest(Host host, DaySpan week, Rows rows) {
    int longest = 0;
    for (int day = week.first(); day <= week.last(); day++) {
      if (!rows.seats(host, day).isEmpty()) {
        longest += rows.latestEnd(host, day) - rows.earliestStart(host, day) + rows.callMinutes();
      }
    }
    return longest;
  }

  /// Adds `(last end − e) + (l − first start) + (e − l + call) · [a show]`, where e is the earliest
  /// and l the latest start there can be: nothing on a day without a show.
  private static void addDuty(Sum sum, Host host, int day, Rows rows) {
    if (rows.seats(host, day).isEmpty()) {
      return;
    }
    int earliest = rows.earliestStart(host, day);
    int latest = rows.latestStart(host, day);
    rows.addLateness(sum, host, day, earliest);
    rows.addEarliness(sum, host, day, latest);
    // The last possible start comes before some show if there is any.
    sum.add(earliest - latest + rows.callMinutes(), rows.startsBy(host, day, latest));
  }

  /// A day on duty and its minutes from call to end.
  private record Duty(DayOfWeek day, int minutes) {

    Text text() {
      return Text.format(
          "%1$s %3$d h %4$02d",
          "%2$s %3$d시간 %4$02d분",
          day.getDisplayName(TextStyle.SHORT, Locale.ENGLISH),
          day.getDisplayName(TextStyle.SHORT, Locale.KOREAN),
          minutes / 60,
          minutes % 60);
    }
  }

  @Override
  public void audit(Findings findings) {
    findings.eachWeek((host, day) -> auditWeek(findings, host, day));
  }

  /// Judges the week that holds the day, its last one in the horizon.
  private void auditWeek(Findings findings, Host host, int last) {
    LocalDate date = findings.scenario().horizon().date(last);
    List<Duty> duties = new ArrayList<>();
    List<Seat> shows = new ArrayList<>();
    for (int day = last - date.getDayOfWeek().getValue() + 1; day <= last; day++) {
      int call = Integer.MAX_VALUE;
      int end = Integer.MIN_VALUE;
      for (Seat show : findings.shows(host, day)) {
        call = Math.min(call, show.startMinute() - findings.callMinutes());
        end = Math.max(end, show.endMinute());
      }
      shows.addAll(findings.shows(host, day));
      if (call <= end) {
        duties.add(new Duty(findings.scenario().horizon().date(day).getDayOfWeek(), end - call));
      }
    }
    int had = duties.stream().mapToInt(Duty::minutes).sum();
    int most = host.contract() == Contract.EMPLOYEE ? employee : freelance;
    findings.instance(
        Instance.hostDay(host.index(), last),
        Math.max(0, had - most),
        shows,
        () -> message(host, date.with(DayOfWeek.MONDAY), duties, had, most));
  }

  private static Text message(Host host, LocalDate monday, List<Duty> duties, int had, int most) {
    List<Text> days =
        duties.stream()
            .sorted(Comparator.comparingInt(Duty::minutes).reversed())
            .map(Duty::text)
            .toList();
    return Text.format(
        "%s, week of %s: %d h %02d on duty (days: %d), at most %d h %02d, %d min over (%s)",
        "%s, %s 시작 주: 근무 %d시간 %02d분(%d일), 최대 %d시간 %02d분, %d분 초과(%s)",
        host.name(),
        monday,
        had / 60,
        had % 60,
        days.size(),
        most / 60,
        most % 60,
        had - most,
        MessageWords.list(days));
  }
}
