package callsheet.rule.fairness;

import callsheet.problem.Balance;
import callsheet.problem.Horizon;
import callsheet.problem.Scenario;
import callsheet.problem.Seat;
import callsheet.problem.Text;
import callsheet.rule.Findings;
import callsheet.rule.Parameter;
import callsheet.rule.RosterRule;
import callsheet.rule.Rows;
import callsheet.rule.RuleInfo;
import callsheet.rule.RuleInfo.Binding;
import callsheet.rule.RuleInfo.Family;
import java.util.List;
import java.util.regex.Pattern;

/// Each host has their fair share of the prime-time shows, give or take `tolerance` percent.
///
/// A show is prime-time if it starts inside a window of its broadcast day; weekends and public
/// holidays have windows of their own. Form, instance and amount (shows) are those of
/// [LoadBalance].
@RuleInfo(
    korean = "프라임 배분",
    english = "Each host has their fair share of prime-time shows.",
    family = Family.FAIRNESS,
    strengths = Binding.SOFT,
    weight = 150)
public record PrimeBalance(
    @Parameter("among whom: hosts of a kind (grade) or all") Grouping by,
    @Parameter(value = "percent off the share that is free", max = 100) int tolerance,
    @Parameter("windows of weekdays, such as 20:00-23:00; the end is outside") List<String> weekday,
    @Parameter("windows of weekends and public holidays") List<String> weekend)
    implements RosterRule {

  private static final Pattern WINDOW =
      Pattern.compile("([0-2][0-9]:[0-5][0-9])-([0-3][0-9]:[0-5][0-9])");

  public PrimeBalance {
    weekday = List.copyOf(weekday);
    weekend = List.copyOf(weekend);
    weekday.forEach(PrimeBalance::check);
    weekend.forEach(PrimeBalance::check);
  }

  public PrimeBalance() {
    this(Grouping.GRADE, 10, List.of("08:00-11:00", "20:00-23:00"), List.of("08:00-23:00"));
  }

  private static void check(String window) {
    if (!WINDOW.matcher(window).matches()) {
      throw new IllegalArgumentException(
          "A window is like 20:00-23:00, not %1$s (시간대는 20:00-23:00처럼 적습니다: %1$s)"
              .formatted(window));
    }
  }

  @Override
  public void compile(Rows rows) {
    Scenario scenario = rows.scenario();
    int[] weekdayMinutes = minutes(weekday);
    int[] weekendMinutes = minutes(weekend);
    new ShareRows(
            rows,
            tolerance,
            Balance.Measure.PRIME,
            seat ->
                startsInside(
                        seat,
                        scenario.isWeekend(scenario.horizon().date(seat.day()))
                            ? weekendMinutes
                            : weekdayMinutes)
                    ? 1
                    : 0)
        .compile(by);
  }

  /// Starts and ends of the windows in turn, in minutes of the broadcast day.
  private static int[] minutes(List<String> windows) {
    return windows.stream()
        .flatMap(window -> Pattern.compile("-").splitAsStream(window))
        .mapToInt(clock ->
            (Integer.parseInt(clock.substring(0, 2)) - Horizon.DAY_START_HOUR) * 60
                + Integer.parseInt(clock.substring(3)))
        .toArray();
  }

  private static boolean startsInside(Seat seat, int[] windows) {
    int minute = Math.floorMod(seat.startMinute(), Horizon.DAY);
    for (int i = 0; i < windows.length; i += 2) {
      if (minute >= windows[i] && minute < windows[i + 1]) {
        return true;
      }
    }
    return false;
  }

  @Override
  public void audit(Findings findings) {
    new ShareAudit(
            findings,
            tolerance,
            Balance.Measure.PRIME,
            seat -> isPrime(findings.scenario(), seat) ? 1 : 0,
            new Text("prime-time shows", "프라임 방송"),
            "회")
        .audit(by);
  }

  private boolean isPrime(Scenario scenario, Seat seat) {
    Horizon horizon = scenario.horizon();
    // Clocks as planners write them, 06:00 to 29:59, sort as texts.
    String start = horizon.clock(seat.startMinute());
    List<String> windows =
        scenario.isWeekend(horizon.date(horizon.dayOf(seat.startMinute()))) ? weekend : weekday;
    return windows.stream()
        .anyMatch(window ->
            start.compareTo(window.substring(0, 5)) >= 0
                && start.compareTo(window.substring(6)) < 0);
  }
}
