package callsheet.rule.limit;

import callsheet.model.Sum;
import callsheet.problem.Broadcast;
import callsheet.problem.DaySpan;
import callsheet.problem.Daypart;
import callsheet.problem.Horizon;
import callsheet.problem.Host;
import callsheet.problem.Seat;
import callsheet.roster.Instance;
import callsheet.rule.Rows;
import callsheet.rule.limit.Limit.Group;
import java.time.DayOfWeek;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// Compiles a [Limit] for one host: first what each day adds for each value of the group, then a
/// row for each period.
final class LimitRows {

  /// The value of every seat when there is no group.
  private static final String ALL = "all";

  private final Limit limit;
  private final Host host;
  private final Rows rows;
  private final Horizon horizon;
  private final List<DaySpan> spans;

  LimitRows(Limit limit, Host host, Rows rows) {
    this.limit = limit;
    this.host = host;
    this.rows = rows;
    this.horizon = rows.scenario().horizon();
    this.spans = spans();
  }

  private List<DaySpan> spans() {
    return switch (limit.period()) {
      case DAY -> rolling(1);
      case WEEK -> horizon.weeks();
      case MONTH -> horizon.months();
      case HORIZON -> List.of(new DaySpan(0, horizon.days() - 1));
      case ROLLING -> rolling(limit.days());
    };
  }

  private List<DaySpan> rolling(int days) {
    return IntStream.range(0, horizon.days())
        .mapToObj(last -> new DaySpan(last - days + 1, last))
        .toList();
  }

  void compile() {
    Map<String, NavigableMap<Integer, Sum>> loads = loads();
    List<String> values = values();
    for (int i = 0; i < values.size(); i++) {
      int number = limit.group() == Group.NONE ? Instance.NONE : i;
      compileValue(number, loads.getOrDefault(values.get(i), Collections.emptyNavigableMap()));
    }
  }

  private List<String> values() {
    if (limit.group() == Group.NONE) {
      return List.of(ALL);
    }
    return rows.scenario().seats().stream()
        .filter(seat -> rows.includes(seat, host))
        .map(this::value)
        .filter(value -> !value.isEmpty())
        .distinct()
        .sorted()
        .toList();
  }

  /// What each day adds, by value.
  private Map<String, NavigableMap<Integer, Sum>> loads() {
    Map<String, NavigableMap<Integer, Sum>> loads = new HashMap<>();
    for (int day = spans.getFirst().first(); day < horizon.days(); day++) {
      for (Map.Entry<String, List<Seat>> each : seatsByValue(day).entrySet()) {
        loads
            .computeIfAbsent(each.getKey(), value -> new TreeMap<>())
            .put(day, load(each.getValue(), day));
      }
    }
    return loads;
  }

  private Map<String, List<Seat>> seatsByValue(int day) {
    List<Seat> seats = rows.seats(host, day);
    return limit.group() == Group.NONE
        ? Map.of(ALL, seats)
        : seats.stream().collect(Collectors.groupingBy(this::value));
  }

  private Sum load(List<Seat> seats, int day) {
    Sum load = new Sum();
    switch (limit.measure()) {
      case SHOWS -> seats.forEach(seat -> load.add(1, rows.literal(seat, host)));
      case MINUTES ->
          seats.forEach(seat -> load.add(seat.broadcast().minutes(), rows.literal(seat, host)));
      case DAYS ->
          load.add(
              1,
              limit.group() == Group.NONE
                  ? rows.works(host, day)
                  : rows.any(seats.stream().mapToInt(s -> rows.literal(s, host)).toArray()));
    }
    return load;
  }

  private void compileValue(int number, NavigableMap<Integer, Sum> loads) {
    Sum sum = new Sum();
    for (DaySpan span : spans) {
      sum.clear();
      for (Sum load : loads.subMap(span.first(), true, span.last(), true).values()) {
        sum.add(load.constant());
        for (int term = 0; term < load.size(); term++) {
          sum.add(load.coefficient(term), load.literal(term));
        }
      }
      int last = Math.min(span.last(), horizon.days() - 1);
      rows.between(
          sum,
          horizon.contains(span) ? limit.min() : 0,
          limit.max(),
          new Instance(host.index(), last, Instance.NONE, number));
    }
  }

  private String value(Seat seat) {
    Broadcast broadcast = seat.broadcast();
    return switch (limit.group()) {
      case NONE -> ALL;
      case CHANNEL -> broadcast.channel();
      case CATEGORY -> broadcast.category();
      case CATEGORY_GROUP -> rows.scenario().category(broadcast.category()).group();
      case PROGRAMME -> broadcast.programme();
      case PRODUCT -> broadcast.product();
      case BRAND -> broadcast.brand();
      case VENDOR -> broadcast.vendor();
      case STUDIO -> broadcast.studio();
      // A carried-over show says nothing of its kind.
      case KIND -> rows.scenario().isCarried(seat) ? "" : broadcast.kind().name();
      case DAYPART -> Daypart.of(seat.startMinute()).name();
      case ROLE -> seat.role().name();
      case WEEKDAY ->
          DayOfWeek.of(
                  Math.floorMod(horizon.start().getDayOfWeek().getValue() - 1 + seat.day(), 7) + 1)
              .name();
    };
  }
}
