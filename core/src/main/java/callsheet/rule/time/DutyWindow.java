package callsheet.rule.time;

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
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/// A host's shows of a day all lie inside one of these named windows; some windows do not follow
/// others from one day to the next, and some are for so many days a week only.
///
/// The window of a day is the first listed that holds all its shows. A day without shows has none.
///
/// Form, with `outside(w, d) = [first start < from(w)] ∨ [last end > to(w)]`: `Σ outside(w, d) ≤
/// windows − 1`; with `in(w, d) = shows(d) ∧ outside of all before w ∧ ¬outside(w, d)`: `in(a, d −
/// 1) ∧ in(b, d) ≤ 0` for each forbidden succession and `Σ in(w, d) ≤ limit` over a week's days.
///    Instance: host × day; host × night, if successions are forbidden; host × ISO week × window
///    with a limit. Amount: 1 for a day or a night, days over for a week. Days before the horizon
///    are as carried over.
@RuleInfo(
    korean = "근무조",
    english =
        "A day's shows lie in one named window; windows have limits and forbidden successions.",
    family = Family.TIME,
    strengths = {Binding.SOFT, Binding.HARD, Binding.RATIO},
    weight = 300,
    on = false)
public record DutyWindow(
    @Parameter("named windows; a day's is the first that holds all its shows") List<Window> windows,
    @Parameter("windows that do not follow each other from one day to the next")
        List<Succession> forbidden)
    implements HostRule {

  static final int WEEK = 7;

  /// A named part of the broadcast day.
  ///
  /// @param from clock at which it starts, in minutes since midnight of the broadcast day
  /// @param to clock at which it ends
  /// @param limit days a week on which a host has it; 7: any
  public record Window(
      @Parameter("name") String name,
      @Parameter(
              value = "clock at which it starts, in minutes since midnight",
              min = 360,
              max = 1800)
          int from,
      @Parameter(
              value = "clock at which it ends; 06:00 the next day is 30:00",
              min = 360,
              max = 2880)
          int to,
      @Parameter(value = "days a week on which a host has it; 7: any", max = 7) int limit) {

    public Window {
      if (to <= from) {
        throw new IllegalArgumentException(
            ("The window '%1$s' ends before it starts; 06:00 the next day is 30:00"
                    + " (근무조 '%1$s'의 종료가 시작보다 늦지 않습니다. 다음 날 06:00은 30:00입니다)")
                .formatted(name));
      }
    }

    /// The whole broadcast day; what is left out of an entry is as here.
    public Window() {
      this("(no name)", 6 * 60, 30 * 60, WEEK);
    }
  }

  /// Two windows, by name, of which the second does not follow the first.
  public record Succession(
      @Parameter("window of a day") String from, @Parameter("window of the day after") String to) {}

  public DutyWindow {
    windows = List.copyOf(windows);
    forbidden = List.copyOf(forbidden);
    List<String> names = windows.stream().map(Window::name).toList();
    Set<String> known = new LinkedHashSet<>(names);
    if (known.size() < names.size()) {
      throw new IllegalArgumentException(
          "Two windows have the same name: %1$s (이름이 같은 근무조가 있습니다: %1$s)".formatted(names));
    }
    for (Succession succession : forbidden) {
      for (String name : List.of(succession.from(), succession.to())) {
        if (!known.contains(name)) {
          throw new IllegalArgumentException(
              "There is no window '%1$s'; there are %2$s ('%1$s' 근무조는 없습니다. 있는 근무조: %2$s)"
                  .formatted(name, names));
        }
      }
    }
  }

  public DutyWindow() {
    this(
        List.of(
            new Window("조조", 6 * 60, 15 * 60, WEEK),
            new Window("주간", 9 * 60, 21 * 60, WEEK),
            new Window("심야", 17 * 60, 30 * 60, WEEK)),
        List.of(new Succession("심야", "조조")));
  }

  @Override
  public void compile(Host host, Rows rows) {
    if (!windows.isEmpty()) {
      new DutyWindowRows(this, host, rows).compile();
    }
  }

  @Override
  public void audit(Findings findings) {
    for (Host host : findings.scenario().hosts()) {
      if (findings.includes(host) && !windows.isEmpty()) {
        for (int day = 0; day < findings.scenario().horizon().days(); day++) {
          auditDay(findings, host, day);
          if (!forbidden.isEmpty()) {
            auditNight(findings, host, day);
          }
        }
        auditWeeks(findings, host);
      }
    }
  }

  private void auditDay(Findings findings, Host host, int day) {
    boolean lost = !findings.shows(host, day).isEmpty() && windowOf(findings, host, day).isEmpty();
    findings.instance(
        Instance.hostDay(host.index(), day),
        lost ? 1 : 0,
        () -> lostMessage(findings.scenario().horizon(), host, day, findings.shows(host, day)));
  }

  private Optional<Window> windowOf(Findings findings, Host host, int day) {
    List<Seat> shows = findings.shows(host, day);
    for (Window window : windows) {
      int early = day * 1440 + window.from() - 360;
      int late = day * 1440 + window.to() - 360;
      boolean holds =
          shows.stream().allMatch(s -> s.startMinute() >= early && s.endMinute() <= late);
      if (!shows.isEmpty() && holds) {
        return Optional.of(window);
      }
    }
    return Optional.empty();
  }

  private void auditNight(Findings findings, Host host, int day) {
    Optional<Window> before = windowOf(findings, host, day - 1);
    Optional<Window> after = windowOf(findings, host, day);
    boolean broken =
        before.isPresent()
            && after.isPresent()
            && forbidden.contains(new Succession(before.get().name(), after.get().name()));
    LocalDate date = findings.scenario().horizon().date(day);
    List<Seat> shows = new ArrayList<>(findings.shows(host, day - 1));
    shows.addAll(findings.shows(host, day));
    findings.instance(
        Instance.hostDay(host.index(), day),
        broken ? 1 : 0,
        shows,
        () ->
            Text.format(
                "%s, %s: %s right after %s the day before",
                "%s, %s: 전날 %4$s 근무 후 %3$s 근무", host.name(), date, nameOf(after), nameOf(before)));
  }

  private static String nameOf(Optional<Window> window) {
    return window.map(Window::name).orElseThrow();
  }

  private void auditWeeks(Findings findings, Host host) {
    Horizon horizon = findings.scenario().horizon();
    for (int day = 0; day < horizon.days(); day++) {
      boolean closes = horizon.date(day).getDayOfWeek() == DayOfWeek.SUNDAY;
      for (int w = 0; w < windows.size(); w++) {
        if ((closes || day == horizon.days() - 1) && windows.get(w).limit() < WEEK) {
          auditWeek(findings, host, day, w);
        }
      }
    }
  }

  private void auditWeek(Findings findings, Host host, int last, int number) {
    Horizon horizon = findings.scenario().horizon();
    Window window = windows.get(number);
    LocalDate monday = horizon.date(last).with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    int count = 0;
    List<Seat> shows = new ArrayList<>();
    for (int day = last; !horizon.date(day).isBefore(monday); day--) {
      if (windowOf(findings, host, day).filter(window::equals).isPresent()) {
        count++;
        shows.addAll(findings.shows(host, day));
      }
    }
    int had = count;
    findings.instance(
        Instance.seats(host.index(), Instance.NONE, number, last),
        Math.max(0, had - window.limit()),
        shows,
        () ->
            Text.format(
                "%s, week of %s: %s on %d days, at most %d",
                "%s, %s 시작 주: %s %d일, 최대 %d일",
                host.name(),
                monday,
                window.name(),
                had,
                window.limit()));
  }

  private Text lostMessage(Horizon horizon, Host host, int day, List<Seat> shows) {
    String times =
        shows.stream()
            .map(show ->
                horizon.clock(show.startMinute(), day) + "–" + horizon.clock(show.endMinute(), day))
            .collect(Collectors.joining(", "));
    String names =
        windows.stream()
            .map(w -> "%s %s–%s".formatted(w.name(), clock(w.from()), clock(w.to())))
            .collect(Collectors.joining(", "));
    return Text.format(
        "%s, %s: no window holds %s (%s)",
        "%s, %s: 한 근무조에 들지 않는 방송 %s (%s)", host.name(), horizon.date(day), times, names);
  }

  private static String clock(int minutes) {
    return String.format(Locale.ROOT, "%02d:%02d", minutes / 60, minutes % 60);
  }
}
