package callsheet.generate;

import static java.time.DayOfWeek.FRIDAY;
import static java.time.DayOfWeek.SATURDAY;
import static java.time.DayOfWeek.SUNDAY;
import static java.time.DayOfWeek.THURSDAY;
import static java.time.DayOfWeek.TUESDAY;
import static java.time.DayOfWeek.WEDNESDAY;

import callsheet.generate.Programme.Spot;
import callsheet.generate.Programme.Weeks;
import callsheet.problem.Contract;
import callsheet.problem.Grade;
import callsheet.problem.Host;
import callsheet.problem.RuleSetting;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/// The named weekly programmes of every live channel, in the four shapes they have: a flagship
/// twice a week, one in alternate weeks, one in two parts a day, one in several segments.
final class ProgrammeGuide {

  private static final int HOSTS_A_PROGRAMME = 3;

  private final Cast cast;
  private final Abilities abilities;
  private final Dice dice;
  private final LocalDate end;
  private final List<Programme> programmes = new ArrayList<>();
  private final Set<String> names = new HashSet<>();
  private final Set<Integer> engaged = new HashSet<>();

  private ProgrammeGuide(Plan plan, Cast cast, Abilities abilities, Dice dice) {
    this.cast = cast;
    this.abilities = abilities;
    this.dice = dice;
    this.end = plan.start().plusDays(plan.days());
  }

  static ProgrammeGuide draw(
      Plan plan, List<House> houses, Cast cast, Abilities abilities, Dice dice) {
    ProgrammeGuide guide = new ProgrammeGuide(plan, cast, abilities, dice);
    houses.forEach(guide::programmesOf);
    return guide;
  }

  List<Programme> of(String channel) {
    return programmes.stream().filter(programme -> programme.channel().equals(channel)).toList();
  }

  /// Whether a host stands on a programme of their own on a day.
  boolean engages(int host, int day, Calendar calendar) {
    return engaged.contains(host)
        && programmes.stream().anyMatch(p -> p.host() == host && p.airs(day, calendar));
  }

  /// Whether a programme is one of these, with a host of its own.
  boolean isNamed(String programme) {
    return names.contains(programme);
  }

  /// Whether a host has a programme of their own.
  boolean engages(int host) {
    return engaged.contains(host);
  }

  private void programmesOf(House house) {
    int left = cast.mains(house).size() / HOSTS_A_PROGRAMME;
    for (int i = 0; i < house.liveChannels().size(); i++) {
      String channel = house.liveChannels().get(i);
      boolean even = i == 0;
      List<Shape> shapes = List.of(Shape.values());
      for (Shape shape : shapes.subList(0, Math.clamp(left, 0, shapes.size()))) {
        add(house, channel, shape, even);
        left--;
      }
    }
  }

  /// The four shapes, the most usual first.
  private enum Shape {
    TWICE_A_WEEK,
    ALTERNATE_WEEKS,
    TWO_PARTS,
    SEGMENTS
  }

  private void add(House house, String channel, Shape shape, boolean even) {
    Line line = dice.pick(house.lines().subList(0, Math.min(house.lines().size() - 1, 8)));
    Host host = host(house, channel, line);
    engaged.add(host.index());
    abilities.raise(host.index(), line.name(), host.grade() == Grade.STAR ? 3 : 2);
    Weeks weeks = shape != Shape.ALTERNATE_WEEKS ? Weeks.EVERY : even ? Weeks.EVEN : Weeks.ODD;
    programmes.add(
        new Programme(
            name(house, host, shape), channel, line, spots(shape, even), weeks, host.index()));
  }

  private static List<Spot> spots(Shape shape, boolean even) {
    return switch (shape) {
      case TWICE_A_WEEK ->
          List.of(
              spot(even ? THURSDAY : WEDNESDAY, DayGrid.EVENING_PRIME, ""),
              spot(even ? SATURDAY : SUNDAY, DayGrid.SATURDAY_PRIME, ""));
      case ALTERNATE_WEEKS -> List.of(spot(even ? SUNDAY : SATURDAY, DayGrid.SECOND_PRIME, ""));
      case TWO_PARTS ->
          List.of(
              spot(even ? TUESDAY : FRIDAY, DayGrid.MORNING_PRIME, "1부"),
              spot(even ? TUESDAY : FRIDAY, DayGrid.LATE_MORNING, "2부"));
      case SEGMENTS ->
          List.of(
              segment(even ? SUNDAY : SATURDAY, 1),
              segment(even ? SUNDAY : SATURDAY, 3),
              segment(even ? SUNDAY : SATURDAY, 5));
    };
  }

  private static Spot spot(DayOfWeek weekday, int minute, String part) {
    return new Spot(weekday, minute, false, part);
  }

  private static Spot segment(DayOfWeek weekday, int slot) {
    return new Spot(weekday, slot, true, "코너 " + (slot + 1) / 2);
  }

  /// The best main host of the channel who stays through the plan and has no programme yet.
  private Host host(House house, String channel, Line line) {
    return cast.mains(house).stream()
        .filter(host -> !engaged.contains(host.index()) && host.protectedPeriods().isEmpty())
        .filter(host -> host.employed().to().isAfter(end))
        .max(
            Comparator.comparingInt(host ->
                (bound(host, channel) ? 100 : 0)
                    + 10 * abilities.level(host.index(), line.name())
                    + (host.grade() == Grade.STAR ? 15 : 0)
                    + (host.contract() == Contract.FREELANCE ? 1 : 0)))
        .orElseThrow();
  }

  private static boolean bound(Host host, String channel) {
    return host.channels().isEmpty() || host.channels().contains(channel);
  }

  private String name(House house, Host host, Shape shape) {
    String given = host.name().substring(1);
    String name =
        switch (shape) {
          case TWICE_A_WEEK -> given + dice.oneOf("의 고르다", "의 취향", "의 장바구니", "의 선택");
          case ALTERNATE_WEEKS -> "격주 " + dice.oneOf("주말 살롱", "밤의 진열장", "일상 수집", "큰 장날");
          case TWO_PARTS -> dice.oneOf("아침 두 시간", "오늘의 두 판", "알뜰 이어달리기", "반나절 장터");
          case SEGMENTS -> dice.oneOf("주말 한바퀴", "모두의 오후", "골목 장터", "느긋한 주말");
        };
    return names.add(name) ? name : unique(house, given, name);
  }

  private String unique(House house, String given, String name) {
    String longer = house.brand() + " " + name;
    return names.add(longer) ? longer : unique(house, given, given + " " + name);
  }

  /// The rule setting that gives each programme that airs to its host.
  List<RuleSetting> rules(Set<String> aired) {
    List<Object> entries =
        programmes.stream()
            .filter(programme -> aired.contains(programme.name()))
            .map(programme -> (Object) entry(programme))
            .toList();
    return entries.isEmpty()
        ? List.of()
        : List.of(RuleSetting.of("FixedHost").with("programmes", entries));
  }

  private Map<String, Object> entry(Programme programme) {
    Map<String, Object> entry = new LinkedHashMap<>();
    entry.put("programme", programme.name());
    entry.put("host", cast.hosts().get(programme.host()).id());
    entry.put(
        "weekdays", programme.weekdays().stream().map(day -> day.name().substring(0, 3)).toList());
    entry.put("weeks", programme.weeks().name().toLowerCase(Locale.ROOT));
    return Collections.unmodifiableMap(entry);
  }
}
