package callsheet.generate;

import callsheet.generate.DayGrid.Flagship;
import callsheet.generate.Programme.Spot;
import callsheet.generate.Span.Shape;
import callsheet.problem.Daypart;
import callsheet.problem.Horizon;
import callsheet.problem.Kind;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Fills one live channel's day: named programmes first, then what each slot sells.
///
/// One or two slots are insurance; three or four repeat a product of the last seven days.
final class LiveDay {

  private static final int SLOTS_IN_FULL = DayGrid.FEWEST;

  private record Place(Programme programme, Spot spot) {}

  private final House house;
  private final String channel;
  private final int number;
  private final List<Programme> programmes;
  private final ProductBook book;
  private final Revenue revenue;
  private final Calendar calendar;
  private final Dice dice;

  LiveDay(
      House house,
      int number,
      ProgrammeGuide guide,
      ProductBook book,
      Revenue revenue,
      Calendar calendar,
      Dice dice) {
    this.house = house;
    this.number = number;
    this.channel = house.liveChannels().get(number - house.firstLive());
    this.programmes = guide.of(channel);
    this.book = book;
    this.revenue = revenue;
    this.calendar = calendar;
    this.dice = dice;
  }

  /// The airings of a day, `slots` live ones and fillers, then `reruns`.
  List<Airing> of(int day, int slots, int reruns) {
    int full = Math.clamp(slots, SLOTS_IN_FULL + (slots < SLOTS_IN_FULL ? 1 : 0), DayGrid.MOST);
    List<Span> spans = DayGrid.lay(order(day, full, reruns), dice);
    Map<Span, Place> places = places(day, spans);
    List<Span> kept = slots < full ? thinned(spans, places, day, slots) : spans;
    return sell(day, kept, places);
  }

  private DayGrid.Order order(int day, int slots, int reruns) {
    Set<Integer> starts = new HashSet<>();
    airing(day).forEach(place -> starts.add(place.spot().minute()));
    Flagship flagship =
        starts.contains(DayGrid.SATURDAY_PRIME)
            ? Flagship.MORNING
            : starts.contains(DayGrid.EVENING_PRIME) ? Flagship.EVENING : anyFlagship(day, starts);
    boolean later =
        starts.contains(DayGrid.SATURDAY_PRIME)
            || starts.isEmpty() && calendar.isFree(day) && dice.chance(0.5);
    int prime = later ? DayGrid.SATURDAY_PRIME : DayGrid.MORNING_PRIME;
    return new DayGrid.Order(slots, reruns, flagship, prime, !starts.isEmpty());
  }

  /// A day without a named flagship has one in three cases of ten; a day of few slots needs one.
  private Flagship anyFlagship(int day, Set<Integer> starts) {
    boolean secondTaken = starts.contains(DayGrid.SECOND_PRIME);
    boolean wanted = secondTaken || dice.chance(0.3);
    if (!wanted) {
      return Flagship.NONE;
    }
    boolean morningFree = !starts.contains(DayGrid.LATE_MORNING);
    return morningFree && (secondTaken || calendar.isFree(day))
        ? Flagship.MORNING
        : secondTaken ? Flagship.NONE : Flagship.EVENING;
  }

  private List<Place> airing(int day) {
    List<Place> result = new ArrayList<>();
    for (Programme programme : programmes) {
      if (programme.airs(day, calendar)) {
        programme
            .spotsOn(calendar.weekday(day))
            .forEach(spot -> result.add(new Place(programme, spot)));
      }
    }
    return result;
  }

  private Map<Span, Place> places(int day, List<Span> spans) {
    List<Span> afternoon =
        spans.stream()
            .filter(span -> span.shape() == Shape.SHOW)
            .filter(span -> span.start() >= DayGrid.NOON - 5 && span.end() <= DayGrid.EVENING_PRIME)
            .toList();
    Map<Span, Place> places = new HashMap<>();
    for (Place place : airing(day)) {
      Spot spot = place.spot();
      Optional<Span> span =
          spot.afternoonSlot()
              ? Optional.of(afternoon.get(spot.minute()))
              : spans.stream().filter(s -> s.start() == spot.minute()).findFirst();
      span.ifPresent(found -> places.put(found, place));
    }
    return places;
  }

  /// The slots of a planner who has only part of the day: named programmes, prime time, then any.
  private List<Span> thinned(List<Span> spans, Map<Span, Place> places, int day, int slots) {
    return Dice.ranked(spans, span -> worth(span, places.containsKey(span), day)).stream()
        .limit(slots)
        .sorted(Comparator.comparingInt(Span::start))
        .toList();
  }

  private double worth(Span span, boolean named, int day) {
    boolean prime = calendar.isPrime(day * Horizon.DAY + span.start());
    boolean taped = span.shape() == Shape.FILLER || span.shape() == Shape.RERUN;
    return (named ? 10 : 0) + (prime ? 1 : 0) - (taped ? 10 : 0) + dice.normal(0, 1);
  }

  private List<Airing> sell(int day, List<Span> spans, Map<Span, Place> places) {
    List<Integer> open = new ArrayList<>();
    for (int i = 0; i < spans.size(); i++) {
      if (spans.get(i).shape() == Shape.SHOW && !places.containsKey(spans.get(i))) {
        open.add(i);
      }
    }
    double fullness = Math.min(1, spans.size() / (double) SLOTS_IN_FULL);
    Set<Integer> insured = insured(spans, open, dice.around(1.55 * fullness), day);
    Set<Integer> repeated = new HashSet<>();
    int repeats = dice.around(3.5 * fullness);
    dice.shuffled(open).stream().limit(repeats).forEach(repeated::add);
    List<Airing> airings = new ArrayList<>();
    Line before = house.insurance();
    for (int i = 0; i < spans.size(); i++) {
      Span span = spans.get(i);
      Place place = places.get(span);
      if (span.shape() == Shape.RERUN) {
        airings.add(rerun(day, i, span, airings));
        continue;
      }
      Line line =
          place != null
              ? place.programme().line()
              : insured.contains(i) ? house.insurance() : line(span, before);
      Product product =
          (repeated.contains(i) ? book.repeat(line, day) : Optional.<Product>empty())
              .orElseGet(() -> book.fresh(line, day));
      airings.add(airing(day, i, span, product, place));
      before = product.line();
    }
    return airings;
  }

  private Set<Integer> insured(List<Span> spans, List<Integer> open, int count, int day) {
    Set<Integer> chosen = new HashSet<>();
    double[] appeals = new double[open.size()];
    for (int i = 0; i < appeals.length; i++) {
      int start = spans.get(open.get(i)).start();
      double prime = calendar.isPrime(day * Horizon.DAY + start) ? 0.3 : 1;
      appeals[i] = house.insurance().appeal(start) * prime;
    }
    for (int i = 0; i < count && i < appeals.length; i++) {
      int drawn = dice.weighted(appeals);
      appeals[drawn] = 0;
      chosen.add(open.get(drawn));
    }
    return chosen;
  }

  private Line line(Span span, Line before) {
    List<Line> lines = house.lines();
    double[] appeals = new double[lines.size()];
    for (int i = 0; i < appeals.length - 1; i++) {
      Line line = lines.get(i);
      appeals[i] = line.appeal(span.start()) * (line.equals(before) ? 0.25 : 1);
    }
    return lines.get(dice.weighted(appeals));
  }

  private Airing airing(int day, int slot, Span span, Product product, Place place) {
    Kind kind = span.shape() == Shape.FILLER ? Kind.RERUN : Kind.LIVE;
    String programme = place == null ? block(span, product.line()) : place.programme().name();
    return airing(
        day, slot, span, kind, product, programme, place == null ? "" : place.spot().part());
  }

  /// Some slots run under the name of a block that has no host of its own.
  private String block(Span span, Line line) {
    if (span.shape() == Shape.FILLER) {
      return "";
    }
    if (span.shape() == Shape.FLAGSHIP) {
      return span.start() > DayGrid.NOON && span.start() < DayGrid.EVENING_PRIME
          ? "오후 특집 두 시간"
          : "큰 무대";
    }
    if (dice.chance(0.65)) {
      return "";
    }
    return switch (Daypart.of(span.start())) {
      case MORNING -> line.group().equals("food") ? "아침 차림표" : "굿모닝 장터";
      case AFTERNOON -> line.isInsurance() ? "든든 상담실" : "오후의 발견";
      case EVENING -> line.group().equals("food") ? "저녁 한상" : "퇴근길 쇼룸";
      case NIGHT, DAWN -> "심야 편집샵";
    };
  }

  /// A rerun shows a product of the day again, the best sellers rather, none twice a night.
  private Airing rerun(int day, int slot, Span span, List<Airing> today) {
    List<Airing> live = today.stream().filter(airing -> airing.kind() == Kind.LIVE).toList();
    double[] appeals = new double[live.size()];
    for (int i = 0; i < appeals.length; i++) {
      String product = live.get(i).product().code();
      boolean rerun =
          today.stream()
              .anyMatch(a -> a.shape() == Shape.RERUN && a.product().code().equals(product));
      appeals[i] = rerun ? 0 : live.get(i).revenue();
    }
    Airing source = live.get(dice.weighted(appeals));
    return airing(day, slot, span, Kind.RERUN, source.product(), source.programme(), "");
  }

  private Airing airing(
      int day, int slot, Span span, Kind kind, Product product, String programme, String part) {
    int start = day * Horizon.DAY + span.start();
    boolean prime = calendar.isPrime(start);
    String studio = channel + (slot % 2 == 0 ? " A스튜디오" : " B스튜디오");
    return new Airing(
        AiringIds.of("L" + (number + 1), calendar.horizon(), start),
        house,
        channel,
        kind == Kind.RERUN ? "" : studio,
        start,
        start + span.minutes(),
        kind,
        span.shape(),
        product,
        programme,
        part,
        prime,
        revenue.of(
            product.line(), kind, start, span.minutes(), !part.isEmpty() || isNamed(programme)));
  }

  private boolean isNamed(String programme) {
    return programmes.stream().anyMatch(named -> named.name().equals(programme));
  }
}
