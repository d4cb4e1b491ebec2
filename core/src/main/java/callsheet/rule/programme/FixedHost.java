package callsheet.rule.programme;

import callsheet.model.Sum;
import callsheet.problem.Broadcast;
import callsheet.problem.Horizon;
import callsheet.problem.Host;
import callsheet.problem.Role;
import callsheet.problem.Scenario;
import callsheet.problem.Seat;
import callsheet.problem.Text;
import callsheet.roster.Instance;
import callsheet.roster.Roster;
import callsheet.rule.Findings;
import callsheet.rule.Parameter;
import callsheet.rule.Parameter.Reference;
import callsheet.rule.RosterRule;
import callsheet.rule.Rows;
import callsheet.rule.RuleInfo;
import callsheet.rule.RuleInfo.Binding;
import callsheet.rule.RuleInfo.Family;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.IsoFields;
import java.time.temporal.WeekFields;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/// A programme is led by its fixed host. Where several entries speak of a broadcast, any of their
/// hosts will do.
///
/// Form: `[some main seat filled] ≤ [a fixed host on a main seat]`. Instance: broadcast that an
/// entry speaks of, if the rule looks at one of its main seats with one of its fixed hosts; other
/// main seats do not count. Amount: 1 if somebody else stands there; seats left unfilled break
/// nothing.
@RuleInfo(
    korean = "고정 프로그램",
    english = "A programme is led by its fixed host, by weekday and in odd or even weeks.",
    family = Family.PROGRAMME,
    strengths = {Binding.SOFT, Binding.HARD, Binding.RATIO},
    weight = 3000)
public record FixedHost(
    @Parameter("programmes with their fixed hosts") List<FixedProgramme> programmes)
    implements RosterRule {

  /// A programme's fixed host.
  ///
  /// @param programme as the schedule names it
  /// @param host host id
  /// @param weekdays days of the week it holds on; empty: all
  /// @param weeks weeks it holds in, by ISO week number
  public record FixedProgramme(
      @Parameter(value = "programme as the schedule names it", names = Reference.PROGRAMME)
          String programme,
      @Parameter(value = "host id", names = Reference.HOST) String host,
      @Parameter("days of the week it holds on; none: all") List<DayOfWeek> weekdays,
      @Parameter("weeks it holds in, by ISO number: every, odd or even") Weeks weeks) {

    public FixedProgramme {
      weekdays = List.copyOf(weekdays);
    }

    /// A host fixed on all days.
    public FixedProgramme(String programme, String host) {
      this(programme, host, List.of(), Weeks.EVERY);
    }

    /// An entry that names neither; written like that, it is reported as naming unknown ones.
    public FixedProgramme() {
      this("(no programme)", "(no host)");
    }
  }

  /// The weeks an entry holds in.
  public enum Weeks {
    EVERY,
    ODD,
    EVEN
  }

  public FixedHost {
    programmes = List.copyOf(programmes);
  }

  public FixedHost() {
    this(List.of());
  }

  /// The hosts of the entries that speak of a broadcast.
  private Set<Host> fixedHosts(Scenario scenario, Broadcast broadcast) {
    LocalDate date = scenario.horizon().date(Math.floorDiv(broadcast.startMinute(), Horizon.DAY));
    return programmes.stream()
        .filter(entry -> entry.programme().equals(broadcast.programme()))
        .filter(entry -> isOn(entry, date))
        .flatMap(entry -> scenario.host(entry.host()).stream())
        .collect(Collectors.toCollection(LinkedHashSet::new));
  }

  private static boolean isOn(FixedProgramme entry, LocalDate date) {
    DayOfWeek weekday = date.getDayOfWeek();
    boolean odd = date.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR) % 2 == 1;
    return (entry.weekdays().isEmpty() || entry.weekdays().contains(weekday))
        && switch (entry.weeks()) {
          case EVERY -> true;
          case ODD -> odd;
          case EVEN -> !odd;
        };
  }

  @Override
  public void compile(Rows rows) {
    for (Broadcast broadcast : rows.scenario().broadcasts()) {
      Set<Host> fixed = fixedHosts(rows.scenario(), broadcast);
      List<Seat> seats =
          rows.scenario().seatsOf(broadcast).stream()
              .filter(seat -> seat.role() == Role.MAIN)
              .filter(seat -> fixed.stream().anyMatch(host -> rows.includes(seat, host)))
              .toList();
      if (!seats.isEmpty()) {
        Seat first = seats.getFirst();
        rows.atMost(othersOnly(seats, fixed, rows), 0, Instance.seat(first.index(), first.day()));
      }
    }
  }

  /// 1 when some seat is filled and none by a fixed host, else 0 or less.
  private static Sum othersOnly(List<Seat> seats, Set<Host> fixed, Rows rows) {
    int[] theirs =
        seats.stream()
            .flatMapToInt(seat -> fixed.stream().mapToInt(host -> rows.literal(seat, host)))
            .toArray();
    if (seats.size() > 1) {
      int[] filled = seats.stream().mapToInt(rows::filled).toArray();
      return new Sum().add(1, rows.any(filled)).add(-1, rows.any(theirs));
    }
    Sum sum = new Sum().add(1).add(-1, rows.unfilled(seats.getFirst()));
    for (int literal : theirs) {
      sum.add(-1, literal);
    }
    return sum;
  }

  @Override
  public void audit(Findings findings) {
    Scenario scenario = findings.scenario();
    for (Broadcast broadcast : scenario.broadcasts()) {
      List<Host> wanted = new ArrayList<>();
      for (FixedProgramme entry : programmes) {
        if (binds(entry, broadcast, scenario.horizon())) {
          scenario.host(entry.host()).ifPresent(wanted::add);
        }
      }
      if (!wanted.isEmpty()) {
        audit(findings, broadcast, wanted);
      }
    }
  }

  private static boolean binds(FixedProgramme entry, Broadcast broadcast, Horizon horizon) {
    if (!broadcast.programme().equals(entry.programme())) {
      return false;
    }
    LocalDate date =
        horizon.timeOf(broadcast.startMinute()).minusHours(Horizon.DAY_START_HOUR).toLocalDate();
    // The first day of the epoch was a Thursday.
    int weekday = Math.floorMod(date.toEpochDay() + 3, 7) + 1;
    if (!entry.weekdays().isEmpty()
        && entry.weekdays().stream().noneMatch(day -> day.getValue() == weekday)) {
      return false;
    }
    int remainder = date.get(WeekFields.ISO.weekOfWeekBasedYear()) % 2;
    return entry.weeks() == Weeks.EVERY || remainder == (entry.weeks() == Weeks.ODD ? 1 : 0);
  }

  private static void audit(Findings findings, Broadcast broadcast, List<Host> wanted) {
    List<Seat> leads = new ArrayList<>();
    boolean filled = false;
    boolean kept = false;
    for (Seat seat : findings.scenario().seatsOf(broadcast)) {
      List<Host> here = wanted.stream().filter(host -> findings.includes(seat, host)).toList();
      if (seat.role() == Role.MAIN && !here.isEmpty()) {
        leads.add(seat);
        filled |= findings.roster().host(seat) != Roster.UNFILLED;
        kept |= here.stream().anyMatch(host -> findings.roster().takes(host, seat));
      }
    }
    if (!leads.isEmpty()) {
      Seat first = leads.getFirst();
      findings.instance(
          Instance.seat(first.index(), first.day()),
          filled && !kept ? 1 : 0,
          () -> message(findings, leads, wanted));
    }
  }

  private static Text message(Findings findings, List<Seat> leads, List<Host> wanted) {
    Horizon horizon = findings.scenario().horizon();
    Seat first = leads.getFirst();
    String there =
        leads.stream()
            .map(seat -> findings.roster().host(seat))
            .filter(host -> host != Roster.UNFILLED)
            .map(host -> findings.scenario().hosts().get(host).name())
            .collect(Collectors.joining(", "));
    return Text.format(
        "%s, %s %s: %s instead of the fixed host %s",
        "%s, %s %s: 고정 호스트 %5$s 대신 %4$s 배정",
        first.broadcast().programme(),
        horizon.date(first.day()),
        horizon.clock(first.startMinute(), first.day()),
        there,
        wanted.stream().map(Host::name).distinct().collect(Collectors.joining(" / ")));
  }
}
