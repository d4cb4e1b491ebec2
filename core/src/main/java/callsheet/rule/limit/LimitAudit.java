package callsheet.rule.limit;

import callsheet.problem.Broadcast;
import callsheet.problem.Daypart;
import callsheet.problem.Horizon;
import callsheet.problem.Host;
import callsheet.problem.Seat;
import callsheet.problem.Text;
import callsheet.roster.Instance;
import callsheet.rule.Findings;
import callsheet.rule.limit.Limit.Group;
import callsheet.rule.limit.Limit.Measure;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/// Judges a [Limit] for one host, date by date.
final class LimitAudit {

  /// A period by its dates, the last one inclusive.
  private record Stretch(LocalDate from, LocalDate to) {

    boolean contains(LocalDate date) {
      return !date.isBefore(from) && !date.isAfter(to);
    }
  }

  private final Limit limit;
  private final Host host;
  private final Findings findings;
  private final Horizon horizon;
  private final LocalDate lastDate;

  LimitAudit(Limit limit, Host host, Findings findings) {
    this.limit = limit;
    this.host = host;
    this.findings = findings;
    this.horizon = findings.scenario().horizon();
    this.lastDate = horizon.start().plusDays(horizon.days() - 1);
  }

  void audit() {
    Set<Stretch> stretches = new LinkedHashSet<>();
    for (LocalDate date = horizon.start(); !date.isAfter(lastDate); date = date.plusDays(1)) {
      stretches.add(stretch(date));
    }
    int number = limit.group() == Group.NONE ? Instance.NONE : 0;
    for (Map.Entry<String, List<Seat>> value : showsByValue().entrySet()) {
      for (Stretch stretch : stretches) {
        auditStretch(value.getKey(), value.getValue(), number, stretch);
      }
      number++;
    }
  }

  private Stretch stretch(LocalDate date) {
    return switch (limit.period()) {
      case DAY -> new Stretch(date, date);
      case WEEK -> {
        LocalDate monday = date.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        yield new Stretch(monday, monday.plusDays(6));
      }
      case MONTH -> {
        YearMonth month = YearMonth.from(date);
        yield new Stretch(month.atDay(1), month.atEndOfMonth());
      }
      case HORIZON -> new Stretch(horizon.start(), lastDate);
      case ROLLING -> new Stretch(date.minusDays(limit.days() - 1), date);
    };
  }

  /// The host's shows by every value that some open seat has.
  private Map<String, List<Seat>> showsByValue() {
    Map<String, List<Seat>> shows = new TreeMap<>();
    if (limit.group() == Group.NONE) {
      shows.put("", findings.shows(host));
      return shows;
    }
    for (Seat seat : findings.scenario().seats()) {
      if (findings.includes(seat, host) && !value(seat).isEmpty()) {
        shows.put(value(seat), new ArrayList<>());
      }
    }
    for (Seat show : findings.shows(host)) {
      shows.computeIfPresent(
          value(show),
          (value, of) -> {
            of.add(show);
            return of;
          });
    }
    return shows;
  }

  private String value(Seat seat) {
    Broadcast shown = seat.broadcast();
    return switch (limit.group()) {
      case CHANNEL -> shown.channel();
      case CATEGORY -> shown.category();
      case CATEGORY_GROUP -> findings.scenario().category(shown.category()).group();
      case PROGRAMME -> shown.programme();
      case PRODUCT -> shown.product();
      case BRAND -> shown.brand();
      case VENDOR -> shown.vendor();
      case STUDIO -> shown.studio();
      case KIND -> findings.scenario().isCarried(seat) ? "" : shown.kind().toString();
      case DAYPART -> Daypart.of(shown.startMinute()).toString();
      case ROLE -> seat.role().toString();
      case WEEKDAY -> dateOf(seat).getDayOfWeek().toString();
      case NONE -> "";
    };
  }

  private LocalDate dateOf(Seat seat) {
    return horizon.date(horizon.dayOf(seat.startMinute()));
  }

  private void auditStretch(String value, List<Seat> shows, int number, Stretch stretch) {
    long had = limit.measure() == Measure.DAYS ? days(shows, stretch) : units(shows, stretch);
    boolean whole = !stretch.from().isBefore(horizon.start()) && !stretch.to().isAfter(lastDate);
    long few = whole ? Math.max(0, limit.min() - had) : 0;
    LocalDate closing = stretch.to().isAfter(lastDate) ? lastDate : stretch.to();
    findings.instance(
        new Instance(host.index(), horizon.day(closing), Instance.NONE, number),
        Math.max(few, had - limit.max()),
        had > limit.max()
            ? shows.stream().filter(show -> stretch.contains(dateOf(show))).toList()
            : List.of(),
        () -> message(value, stretch, had));
  }

  private long units(List<Seat> shows, Stretch stretch) {
    long units = 0;
    for (Seat show : shows) {
      if (stretch.contains(dateOf(show))) {
        units += limit.measure() == Measure.SHOWS ? 1 : show.endMinute() - show.startMinute();
      }
    }
    return units;
  }

  private long days(List<Seat> shows, Stretch stretch) {
    Set<LocalDate> days = new HashSet<>();
    shows.forEach(show -> days.add(dateOf(show)));
    if (limit.group() == Group.NONE && !findings.narrowsSeats()) {
      findings.scenario().meetingsOf(host).stream()
          .map(meeting -> horizon.date(meeting.day()))
          .forEach(days::add);
    }
    return days.stream().filter(stretch::contains).count();
  }

  private Text message(String value, Stretch stretch, long had) {
    Text unit =
        switch (limit.measure()) {
          case SHOWS -> new Text("shows", "회");
          case MINUTES -> new Text("minutes on air", "분");
          case DAYS -> new Text("days", "일");
        };
    boolean over = had > limit.max();
    return Text.format(
        "%1$s, %2$s%3$s: %4$s %5$d, %6$s %7$d, %8$d %9$s",
        "%1$s, %2$s%3$s: %10$s %5$d%4$s, %6$s %7$d%4$s, %8$d%4$s %9$s",
        host.name(),
        name(stretch),
        value.isEmpty()
            ? Text.of("")
            : Text.format(", %s", ", %s", ValueWords.of(limit.group(), value)),
        unit,
        had,
        over ? new Text("at most", "최대") : new Text("at least", "최소"),
        over ? limit.max() : limit.min(),
        over ? had - limit.max() : limit.min() - had,
        over ? new Text("over", "초과") : new Text("short", "부족"),
        switch (limit.measure()) {
          case SHOWS -> "방송";
          case MINUTES -> "방송 시간";
          case DAYS -> "근무일";
        });
  }

  private Text name(Stretch stretch) {
    return switch (limit.period()) {
      case DAY -> Text.of(stretch.from().toString());
      case WEEK -> Text.format("week of %s", "%s 시작 주", stretch.from());
      case MONTH -> Text.of(YearMonth.from(stretch.from()).toString());
      case HORIZON, ROLLING ->
          Text.format("%s to %s", "%s ~ %s", stretch.from().toString(), stretch.to());
    };
  }
}
