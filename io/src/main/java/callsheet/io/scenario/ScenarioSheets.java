package callsheet.io.scenario;

import callsheet.io.table.Schemas;
import callsheet.io.table.Words;
import callsheet.problem.Absence;
import callsheet.problem.Assignment;
import callsheet.problem.Broadcast;
import callsheet.problem.CarriedShow;
import callsheet.problem.DateRange;
import callsheet.problem.Horizon;
import callsheet.problem.Host;
import callsheet.problem.HostPair;
import callsheet.problem.Request;
import callsheet.problem.Scenario;
import callsheet.problem.SuitabilityScore;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;

/// The tables of a scenario, cell by cell.
///
/// @param locale language of the words: Korean for `ko`, else English
record ScenarioSheets(Scenario scenario, Locale locale) {

  /// All tables but settings and rules; optional ones without rows are left out.
  List<Sheet> sheets() {
    List<Sheet> sheets = new ArrayList<>();
    sheets.add(broadcasts());
    sheets.add(hosts());
    sheets.add(
        sheet(
            "skills",
            scenario.skills(),
            s -> List.of(host(s.host()), free(s.category()), Value.of(s.level()))));
    sheets.add(
        sheet(
            "licences",
            scenario.licences(),
            l -> List.of(host(l.host()), free(l.licence()), from(l.valid()), to(l.valid()))));
    sheets.add(
        sheet(
            "categories",
            scenario.categories(),
            c ->
                List.of(
                    free(c.name()),
                    free(c.licence()),
                    unless(-1, c.preparationMinutes()),
                    free(c.group()))));
    sheets.add(sheet("absences", scenario.absences(), this::absence));
    sheets.add(sheet("suitability", scenario.suitabilityScores(), this::score));
    sheets.add(sheet("requests", scenario.requests(), this::request));
    sheets.add(sheet("pairs", scenario.pairs(), this::pair));
    sheets.add(sheet("pins", scenario.pins(), this::assignment));
    sheets.add(
        sheet(
            "meetings",
            scenario.meetings(),
            m ->
                List.of(
                    host(m.host()),
                    start(m.startMinute()),
                    end(m.startMinute(), m.endMinute()),
                    free(m.title()))));
    sheets.add(holidays());
    sheets.add(
        sheet(
            "resources",
            scenario.resources(),
            r -> List.of(free(r.name()), word(Words.RESOURCE, r.kind()), Value.of(r.capacity()))));
    sheets.add(sheet("carry_over", scenario.carriedShows(), this::carried));
    sheets.add(
        sheet(
            "balances",
            scenario.balances(),
            b -> List.of(host(b.host()), word(Words.MEASURE, b.measure()), Value.of(b.amount()))));
    sheets.add(sheet("published", scenario.published(), this::assignment));
    sheets.removeIf(sheet -> sheet.rows().isEmpty() && !isNeeded(sheet));
    return sheets;
  }

  private static boolean isNeeded(Sheet sheet) {
    return sheet.form().name().equals("broadcasts") || sheet.form().name().equals("hosts");
  }

  private static <T> Sheet sheet(String name, List<T> rows, Function<T, List<Value>> cells) {
    return new Sheet(Schemas.SCENARIO.form(name), List.of(), rows.stream().map(cells).toList());
  }

  private Sheet broadcasts() {
    List<String> attributes =
        names(scenario.broadcasts().stream().map(Broadcast::attributes).toList());
    List<List<Value>> rows = new ArrayList<>();
    for (Broadcast broadcast : scenario.broadcasts()) {
      rows.add(with(broadcast(broadcast), attributes, broadcast.attributes()));
    }
    return new Sheet(Schemas.SCENARIO.form("broadcasts"), attributes, rows);
  }

  private List<Value> broadcast(Broadcast b) {
    return List.of(
        free(b.id()),
        free(b.channel()),
        start(b.startMinute()),
        end(b.startMinute(), b.endMinute()),
        word(Words.KIND, b.kind()),
        free(b.programme()),
        free(b.product()),
        free(b.category()),
        free(b.brand()),
        free(b.vendor()),
        free(b.studio()),
        Value.of(b.mainSeats()),
        Value.of(b.subSeats()),
        Value.of(b.guestSeats()),
        decimal(b.weightThousandths(), 3),
        word(Words.STATUS, b.status()));
  }

  private Sheet hosts() {
    List<String> attributes = names(scenario.hosts().stream().map(Host::attributes).toList());
    List<List<Value>> rows = new ArrayList<>();
    for (Host host : scenario.hosts()) {
      rows.add(with(host(host), attributes, host.attributes()));
    }
    return new Sheet(Schemas.SCENARIO.form("hosts"), attributes, rows);
  }

  private List<Value> host(Host h) {
    List<DateRange> periods = h.protectedPeriods();
    boolean isOne = periods.size() == 1;
    return List.of(
        free(h.id()),
        free(h.name()),
        word(Words.GRADE, h.grade()),
        word(Words.CONTRACT, h.contract()),
        from(h.employed()),
        to(h.employed()),
        new Value.Several(h.channels().stream().sorted().toList()),
        unless(0, h.guarantee()),
        isOne ? from(periods.getFirst()) : new Value.Word(ranges(periods)),
        isOne ? to(periods.getFirst()) : Value.blank(),
        free(h.site()),
        free(h.gender()),
        unless(0, h.birthYear()));
  }

  private static String ranges(List<DateRange> periods) {
    return String.join(
        ";", periods.stream().map(p -> date(p.from()) + "~" + date(p.to())).toList());
  }

  private List<Value> absence(Absence a) {
    boolean isWholeDays =
        Math.floorMod(a.startMinute(), Horizon.DAY) == 0
            && Math.floorMod(a.endMinute(), Horizon.DAY) == 0;
    Horizon horizon = scenario.horizon();
    return List.of(
        host(a.host()),
        isWholeDays ? day(horizon.date(horizon.dayOf(a.startMinute()))) : start(a.startMinute()),
        isWholeDays
            ? day(horizon.date(horizon.dayOf(a.endMinute()) - 1))
            : end(a.startMinute(), a.endMinute()),
        free(a.kind()),
        word(Words.BINDING, a.binding()));
  }

  private List<Value> score(SuitabilityScore s) {
    return List.of(
        host(s.host()),
        word(Words.SCOPE, s.scope()),
        free(s.key()),
        decimal(s.scoreTenths(), 1),
        unless(-1, s.sampleSize()),
        s.standardErrorTenths() == 0 ? Value.blank() : decimal(s.standardErrorTenths(), 1));
  }

  private List<Value> request(Request r) {
    boolean isPlain = r.targetKind() == Request.TargetKind.BROADCAST && r.target().indexOf(':') < 0;
    String target =
        isPlain ? r.target() : Words.TARGET.of(r.targetKind(), locale) + ":" + r.target();
    return List.of(
        host(r.host()),
        free(target),
        word(Words.WISH, r.kind()),
        Value.of(r.priority()),
        free(r.source()),
        day(r.until()));
  }

  private List<Value> pair(HostPair p) {
    return List.of(
        host(p.hostA()),
        host(p.hostB()),
        word(Words.PAIR, p.kind()),
        from(p.valid()),
        to(p.valid()));
  }

  private List<Value> assignment(Assignment a) {
    return List.of(
        free(scenario.broadcasts().get(a.broadcast()).id()),
        word(Words.ROLE, a.role()),
        host(a.host()));
  }

  private Sheet holidays() {
    return sheet(
        "holidays",
        List.copyOf(new TreeMap<>(scenario.holidays()).entrySet()),
        entry -> List.of(day(entry.getKey()), free(entry.getValue())));
  }

  private List<Value> carried(CarriedShow c) {
    return List.of(
        free(c.broadcastId()),
        start(c.startMinute()),
        end(c.startMinute(), c.endMinute()),
        word(Words.ROLE, c.role()),
        host(c.host()));
  }

  private static List<String> names(List<Map<String, String>> attributes) {
    TreeSet<String> names = new TreeSet<>();
    attributes.forEach(map -> names.addAll(map.keySet()));
    return List.copyOf(names);
  }

  private static List<Value> with(
      List<Value> cells, List<String> attributes, Map<String, String> values) {
    List<Value> all = new ArrayList<>(cells);
    attributes.forEach(name -> all.add(free(values.getOrDefault(name, ""))));
    return all;
  }

  private Value host(int index) {
    return free(scenario.hosts().get(index).id());
  }

  private static Value free(String text) {
    return new Value.Free(text);
  }

  private <E extends Enum<E>> Value word(Words<E> words, E constant) {
    return new Value.Word(words.of(constant, locale));
  }

  private static Value unless(int blank, int number) {
    return number == blank ? Value.blank() : Value.of(number);
  }

  private static Value decimal(long value, int decimals) {
    BigDecimal number = BigDecimal.valueOf(value, decimals).stripTrailingZeros();
    return new Value.Digits(number.toPlainString());
  }

  private static Value from(DateRange range) {
    return day(range.from());
  }

  private static Value to(DateRange range) {
    return day(range.to());
  }

  private static Value day(LocalDate date) {
    return new Value.Word(date(date));
  }

  private static String date(LocalDate date) {
    boolean isOpen = date.equals(LocalDate.MIN) || date.equals(LocalDate.MAX);
    return isOpen ? "" : date.toString();
  }

  private Value start(int minute) {
    return time(minute, scenario.horizon().dayOf(minute));
  }

  /// An end counts from the day of its start as long as that can be written: up to 30:00.
  private Value end(int start, int minute) {
    Horizon horizon = scenario.horizon();
    int day = horizon.dayOf(start);
    return time(minute, minute <= (day + 1) * Horizon.DAY ? day : horizon.dayOf(minute));
  }

  private Value time(int minute, int day) {
    Horizon horizon = scenario.horizon();
    return new Value.Time(
        horizon.timeOf(minute), horizon.date(day) + " " + horizon.clock(minute, day));
  }
}
