package callsheet.rule.workload;

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
import java.time.temporal.WeekFields;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/// In each ISO week a host has at most `shows` night shows: shows that end later than `after` of
/// their broadcast day.
///
/// Form: `Σ x(s, h) ≤ shows` over the week's seats s with `end(s) > after`. Instance: host × week
/// with a day in the horizon; its days before the horizon are as carried over. Amount: shows over.
@RuleInfo(
    korean = "야간 횟수",
    english = "A host has at most this many night shows a week.",
    family = Family.WORKLOAD,
    strengths = {Binding.HARD, Binding.SOFT, Binding.RATIO},
    weight = 300)
public record NightShows(
    @Parameter(value = "night shows a week", max = 100) int shows,
    @Parameter(value = "a show that ends later than this is a night show", min = 360, max = 2160)
        int after)
    implements HostRule {

  private static final int WEEK = 7;

  public NightShows() {
    this(2, 1440);
  }

  @Override
  public void compile(Host host, Rows rows) {
    Horizon horizon = rows.scenario().horizon();
    Sum sum = new Sum();
    for (DaySpan week : horizon.weeks()) {
      sum.clear();
      int last = Math.min(week.last(), horizon.days() - 1);
      for (int day = week.first(); day <= last; day++) {
        int latest = day * Horizon.DAY + after - Horizon.DAY_START_HOUR * 60;
        for (Seat seat : rows.seats(host, day)) {
          if (seat.endMinute() > latest) {
            sum.add(1, rows.literal(seat, host));
          }
        }
      }
      rows.atMost(sum, shows, Instance.hostDay(host.index(), last));
    }
  }

  @Override
  public void audit(Findings findings) {
    for (Host host : findings.scenario().hosts()) {
      if (findings.includes(host)) {
        List<Seat> nights = new ArrayList<>();
        for (Seat show : findings.shows(host)) {
          int minutesOfDay = show.endMinute() - show.day() * Horizon.DAY;
          if (minutesOfDay + 60 * Horizon.DAY_START_HOUR > after) {
            nights.add(show);
          }
        }
        auditWeeks(findings, host, nights);
      }
    }
  }

  private void auditWeeks(Findings findings, Host host, List<Seat> nights) {
    Horizon horizon = findings.scenario().horizon();
    LocalDate end = horizon.date(horizon.days());
    LocalDate monday = horizon.start().with(WeekFields.ISO.dayOfWeek(), 1);
    for (; monday.isBefore(end); monday = monday.plusWeeks(1)) {
      int from = horizon.day(monday);
      int last = Math.min(from + WEEK, horizon.days()) - 1;
      List<Seat> had =
          nights.stream().filter(show -> show.day() >= from && show.day() <= last).toList();
      LocalDate week = monday;
      findings.instance(
          Instance.hostDay(host.index(), last),
          Math.max(0, had.size() - shows),
          had,
          () -> message(horizon, host, week, had));
    }
  }

  private Text message(Horizon horizon, Host host, LocalDate monday, List<Seat> had) {
    String ends =
        had.stream()
            .map(show ->
                horizon.date(show.day()) + " " + horizon.clock(show.endMinute(), show.day()))
            .collect(Collectors.joining(", "));
    return Text.format(
        "%s, week of %s: %d night shows (to %s), at most %d",
        "%s, %s 시작 주: 야간 방송 %d회(종료 %s), 최대 %d회", host.name(), monday, had.size(), ends, shows);
  }
}
