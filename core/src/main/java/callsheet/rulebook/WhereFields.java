package callsheet.rulebook;

import callsheet.problem.Broadcast;
import callsheet.problem.DateRange;
import callsheet.problem.Daypart;
import callsheet.problem.Horizon;
import callsheet.problem.Host;
import callsheet.problem.Role;
import callsheet.problem.Scenario;
import callsheet.problem.Seat;
import java.time.LocalDate;
import java.time.format.TextStyle;
import java.time.temporal.IsoFields;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Stream;

/// What a `where` can read: the columns of the tables, by the names they have there, and the free
/// columns as texts.
///
/// Clock times are those of the broadcast day, 06:00 to 29:59; `start_minute` and `end_minute`
/// count from its midnight (25:30 is 1530). Words such as grades are in small letters.
final class WhereFields {

  /// What a field holds.
  enum Kind {
    TEXT,
    TEXTS,
    NUMBER,
    DECIMAL,
    YES_NO,
    /// The free columns of a row, by header.
    COLUMNS
  }

  /// One field.
  ///
  /// @param name as written, e.g. `broadcast.category`
  record Field<T>(String name, Kind kind, Function<T, Object> value) {}

  private final Scenario scenario;
  private final Map<String, Field<Host>> ofHost = new LinkedHashMap<>();
  private final Map<String, Field<Seat>> ofSeat = new LinkedHashMap<>();
  private final Set<String> columns = new TreeSet<>();

  WhereFields(Scenario scenario) {
    this.scenario = scenario;
    addHostFields();
    addTextsOfBroadcast();
    addNumbersOfBroadcast();
    addSeatFields();
    addDateFields();
    addFreeColumns();
  }

  /// The fields of a host, by name.
  Map<String, Field<Host>> ofHost() {
    return ofHost;
  }

  /// The fields of a seat, its broadcast and its date, by name.
  Map<String, Field<Seat>> ofSeat() {
    return ofSeat;
  }

  /// The free columns, written as `host["지역"]`.
  Set<String> columns() {
    return columns;
  }

  /// Every name that can be written.
  List<String> names() {
    List<String> names = new ArrayList<>();
    names.addAll(ofHost.keySet());
    names.addAll(ofSeat.keySet());
    names.removeAll(Set.of("host", "broadcast"));
    names.addAll(columns);
    return names;
  }

  /// A free column as it is written.
  static String column(String table, String header) {
    return table + "[\"" + header + "\"]";
  }

  private void host(String name, Kind kind, Function<Host, Object> value) {
    ofHost.put("host." + name, new Field<>("host." + name, kind, value));
  }

  private void seat(String name, Kind kind, Function<Seat, Object> value) {
    ofSeat.put(name, new Field<>(name, kind, value));
  }

  private void text(String name, Function<Broadcast, String> value) {
    seat("broadcast." + name, Kind.TEXT, seat -> value.apply(seat.broadcast()));
  }

  private void number(String name, Function<Broadcast, Number> value) {
    seat("broadcast." + name, Kind.NUMBER, s -> value.apply(s.broadcast()).longValue());
  }

  private void addHostFields() {
    host("host_id", Kind.TEXT, Host::id);
    host("name", Kind.TEXT, Host::name);
    host("grade", Kind.TEXT, host -> word(host.grade()));
    host("contract", Kind.TEXT, host -> word(host.contract()));
    host("contract_start", Kind.TEXT, host -> date(host.employed().from()));
    host("contract_end", Kind.TEXT, host -> date(host.employed().to()));
    host("channels", Kind.TEXTS, host -> host.channels().stream().sorted().toList());
    host("guarantee", Kind.NUMBER, host -> (long) host.guarantee());
    host("protected", Kind.YES_NO, host -> !host.protectedPeriods().isEmpty());
    host("site", Kind.TEXT, Host::site);
    host("gender", Kind.TEXT, Host::gender);
    host("birth_year", Kind.NUMBER, host -> (long) host.birthYear());
  }

  private void addTextsOfBroadcast() {
    text("broadcast_id", Broadcast::id);
    text("channel", Broadcast::channel);
    text("start", b -> clock(b, b.startMinute()));
    text("end", b -> clock(b, b.endMinute()));
    text("kind", broadcast -> word(broadcast.kind()));
    text("programme", Broadcast::programme);
    text("product", Broadcast::product);
    text("category", Broadcast::category);
    text("group", broadcast -> scenario.category(broadcast.category()).group());
    text("brand", Broadcast::brand);
    text("vendor", Broadcast::vendor);
    text("studio", Broadcast::studio);
    text("status", broadcast -> word(broadcast.status()));
    text("daypart", broadcast -> word(Daypart.of(broadcast.startMinute())));
  }

  private void addNumbersOfBroadcast() {
    number("start_minute", b -> sinceMidnight(b, b.startMinute()));
    number("end_minute", b -> sinceMidnight(b, b.endMinute()));
    number("minutes", Broadcast::minutes);
    number("main_seats", broadcast -> broadcast.seats(Role.MAIN));
    number("sub_seats", broadcast -> broadcast.seats(Role.SUB));
    number("guest_seats", broadcast -> broadcast.seats(Role.GUEST));
    seat("broadcast.weight", Kind.DECIMAL, s -> s.broadcast().weightThousandths() / 1000.0);
  }

  private void addSeatFields() {
    seat("seat.role", Kind.TEXT, seat -> word(seat.role()));
    seat("seat.ordinal", Kind.NUMBER, seat -> (long) seat.ordinal());
  }

  private void addDateFields() {
    date("iso", Kind.TEXT, LocalDate::toString);
    date("weekday", Kind.TEXT, WhereFields::weekday);
    date("weekend", Kind.YES_NO, scenario::isWeekend);
    date("holiday", Kind.YES_NO, scenario.holidays()::containsKey);
    date("year", Kind.NUMBER, date -> (long) date.getYear());
    date("month", Kind.NUMBER, date -> (long) date.getMonthValue());
    date("day", Kind.NUMBER, date -> (long) date.getDayOfMonth());
    date("week", Kind.NUMBER, date -> (long) date.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR));
  }

  private void date(String name, Kind kind, Function<LocalDate, Object> value) {
    seat("date." + name, kind, seat -> value.apply(scenario.horizon().date(seat.day())));
  }

  /// A free column is read as `host["지역"]`, or as `host.region` if its header is a plain name. A
  /// row that has nothing there has the empty text.
  private void addFreeColumns() {
    Set<String> hosts = headers(scenario.hosts().stream().map(Host::attributes));
    Set<String> broadcasts = headers(scenario.broadcasts().stream().map(Broadcast::attributes));
    ofHost.put("host", new Field<>("host", Kind.COLUMNS, h -> row(hosts, h.attributes())));
    seat("broadcast", Kind.COLUMNS, s -> row(broadcasts, s.broadcast().attributes()));
    hosts.forEach(header -> columns.add(column("host", header)));
    broadcasts.forEach(header -> columns.add(column("broadcast", header)));
    for (String header : hosts) {
      if (isPlain(header) && !ofHost.containsKey("host." + header)) {
        host(header, Kind.TEXT, host -> host.attributes().getOrDefault(header, ""));
      }
    }
    for (String header : broadcasts) {
      if (isPlain(header) && !ofSeat.containsKey("broadcast." + header)) {
        text(header, broadcast -> broadcast.attributes().getOrDefault(header, ""));
      }
    }
  }

  private static Set<String> headers(Stream<Map<String, String>> rows) {
    Set<String> headers = new TreeSet<>();
    rows.forEach(row -> headers.addAll(row.keySet()));
    return headers;
  }

  private static Map<String, String> row(Set<String> headers, Map<String, String> attributes) {
    Map<String, String> row = new LinkedHashMap<>();
    headers.forEach(header -> row.put(header, attributes.getOrDefault(header, "")));
    return row;
  }

  private static boolean isPlain(String header) {
    return header.matches("[A-Za-z_][A-Za-z0-9_]*");
  }

  private String clock(Broadcast broadcast, int minute) {
    return scenario.horizon().clock(minute, scenario.horizon().dayOf(broadcast.startMinute()));
  }

  private int sinceMidnight(Broadcast broadcast, int minute) {
    int day = scenario.horizon().dayOf(broadcast.startMinute());
    return minute - day * Horizon.DAY + Horizon.DAY_START_HOUR * 60;
  }

  private static String word(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT);
  }

  private static String weekday(LocalDate date) {
    return date.getDayOfWeek()
        .getDisplayName(TextStyle.SHORT, Locale.ENGLISH)
        .toUpperCase(Locale.ROOT);
  }

  private static String date(LocalDate date) {
    boolean open = date.equals(DateRange.ALWAYS.from()) || date.equals(DateRange.ALWAYS.to());
    return open ? "" : date.toString();
  }
}
