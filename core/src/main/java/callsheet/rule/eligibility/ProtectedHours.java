package callsheet.rule.eligibility;

import callsheet.problem.Horizon;
import callsheet.problem.Host;
import callsheet.problem.Scenario;
import callsheet.problem.Seat;
import callsheet.problem.Text;
import callsheet.roster.Instance;
import callsheet.rule.EligibilityRule;
import callsheet.rule.Findings;
import callsheet.rule.Parameter;
import callsheet.rule.RuleInfo;
import callsheet.rule.RuleInfo.Binding;
import callsheet.rule.RuleInfo.Family;
import java.time.LocalDate;
import java.util.Locale;

/// On the broadcast days of a protected period (pregnancy, the year after childbirth, under 18) a
/// host takes no seat that overlaps the hours from `from` to `to`, nor any on a public holiday. Air
/// time counts, the call before it does not.
///
/// The hours come back every day, so a show that runs on into the next evening meets them too;
/// touching ends do not overlap. Form: `take(seat, host) ≤ [day not protected, or the seat outside
/// the hours and the holidays]`. Instance: pair taken. Amount: 1. Source: Labour Standards Act of
/// Korea, Article 70 (2).
@RuleInfo(
    korean = "임산부·미성년 보호",
    english = "Hosts under protection take no seat at night or on a public holiday.",
    family = Family.ELIGIBILITY,
    strengths = Binding.HARD)
public record ProtectedHours(
    @Parameter(
            value = "clock from which they take no seat, in minutes since midnight",
            min = 360,
            max = 1800)
        int from,
    @Parameter(
            value = "clock until which they take none; 06:00 the next day is 30:00",
            min = 360,
            max = 2880)
        int to,
    @Parameter("whether they take none on public holidays either") boolean holidays)
    implements EligibilityRule {

  public ProtectedHours {
    if (to <= from || to - from > Horizon.DAY) {
      throw new IllegalArgumentException(
          ("The hours from %1$s to %2$s do not end within a day; 06:00 the next day is 30:00"
                  + " (%1$s부터 %2$s까지는 하루 안에 끝나지 않습니다. 다음 날 06:00은 30:00입니다)")
              .formatted(clock(from), clock(to)));
    }
  }

  public ProtectedHours() {
    this(22 * 60, 30 * 60, true);
  }

  @Override
  public long shortfall(Scenario scenario, Seat seat, Host host) {
    if (host.protectedPeriods().isEmpty()) {
      return 0;
    }
    LocalDate date = scenario.horizon().date(seat.day());
    boolean isProtected = host.protectedPeriods().stream().anyMatch(days -> days.contains(date));
    boolean off = holidays && scenario.holidays().containsKey(date);
    return isProtected && (off || overlapsHours(seat)) ? 1 : 0;
  }

  private boolean overlapsHours(Seat seat) {
    int sinceMidnight = seat.startMinute() + Horizon.DAY_START_HOUR * 60;
    int intoHours = Math.floorMod(sinceMidnight - from, Horizon.DAY);
    return intoHours < to - from || intoHours + seat.broadcast().minutes() > Horizon.DAY;
  }

  @Override
  public void audit(Findings findings) {
    for (Host host : findings.scenario().hosts()) {
      for (Seat seat : findings.taken(host)) {
        boolean holiday = holidays && isHoliday(findings.scenario(), seat);
        boolean broken = isProtected(findings.scenario(), host, seat);
        findings.instance(
            Instance.pair(host.index(), seat.index(), seat.day()),
            broken && (holiday || minutesWithin(seat) > 0) ? 1 : 0,
            () -> message(findings.scenario(), seat, host, holiday));
      }
    }
  }

  private static boolean isProtected(Scenario scenario, Host host, Seat seat) {
    LocalDate date = scenario.horizon().date(seat.day());
    for (var days : host.protectedPeriods()) {
      if (date.compareTo(days.from()) >= 0 && date.compareTo(days.to()) <= 0) {
        return true;
      }
    }
    return false;
  }

  private static boolean isHoliday(Scenario scenario, Seat seat) {
    return scenario.holidays().get(scenario.horizon().date(seat.day())) != null;
  }

  /// Minute by minute, by the clock on the wall.
  private int minutesWithin(Seat seat) {
    int within = 0;
    for (int minute = seat.startMinute(); minute < seat.endMinute(); minute++) {
      int clock = (minute + 360) % 1440;
      boolean today = from <= clock && clock < to;
      boolean sinceYesterday = from <= clock + 1440 && clock + 1440 < to;
      within += today || sinceYesterday ? 1 : 0;
    }
    return within;
  }

  private Text message(Scenario scenario, Seat seat, Host host, boolean holiday) {
    Text when =
        holiday
            ? Text.format("on a public holiday", "공휴일")
            : Text.format("between %s and %s", "보호 시간 %s–%s", clock(from), clock(to));
    return Text.format(
        "%s is under protection, but takes %s %s",
        "%s: 보호 기간 중 %s 배정 (%s)", host.name(), Shows.text(scenario, seat), when);
  }

  private static String clock(int minutes) {
    return String.format(Locale.ROOT, "%02d:%02d", minutes / 60, minutes % 60);
  }
}
