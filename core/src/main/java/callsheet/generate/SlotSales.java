package callsheet.generate;

import callsheet.generate.LiveDay.Place;
import callsheet.generate.Span.Shape;
import callsheet.problem.Daypart;
import callsheet.problem.Horizon;
import callsheet.problem.Kind;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// What the slots of a live channel sell: one or two a day insurance, three or four a product of
/// the last seven days again.
final class SlotSales {

  private static final double INSURED_SLOTS = 1.55;
  private static final double REPEATED_SLOTS = 3.5;
  private static final double BLOCK_SHARE = 0.35;

  private final House house;
  private final String channel;
  private final String place;
  private final ProductBook book;
  private final Revenue revenue;
  private final Calendar calendar;
  private final Dice dice;

  /// @param number the live channel's number among all
  SlotSales(
      House house, int number, ProductBook book, Revenue revenue, Calendar calendar, Dice dice) {
    this.house = house;
    this.channel = house.liveChannels().get(number - house.firstLive());
    this.place = "L" + (number + 1);
    this.book = book;
    this.revenue = revenue;
    this.calendar = calendar;
    this.dice = dice;
  }

  List<Airing> sell(int day, List<Span> spans, Map<Span, Place> places) {
    List<Span> open =
        spans.stream()
            .filter(span -> span.shape() == Shape.SHOW && !places.containsKey(span))
            .toList();
    double fullness = Math.min(1, spans.size() / (double) DayGrid.FEWEST);
    Set<Span> insured = insured(open, dice.around(INSURED_SLOTS * fullness), day);
    int repeats = Math.min(open.size(), dice.around(REPEATED_SLOTS * fullness));
    Set<Span> repeated = new HashSet<>(dice.shuffled(open).subList(0, repeats));
    List<Airing> airings = new ArrayList<>();
    List<Airing> shown = new ArrayList<>();
    Line before = house.insurance();
    for (Span span : spans) {
      if (span.shape() == Shape.RERUN) {
        airings.add(rerun(day, airings.size(), span, shown));
        continue;
      }
      Optional<Place> named = Optional.ofNullable(places.get(span));
      Line line = insured.contains(span) ? house.insurance() : line(span, named, before);
      Product product = product(line, day, repeated.contains(span));
      Airing airing = show(day, airings.size(), span, product, named);
      airings.add(airing);
      if (airing.kind() == Kind.LIVE) {
        shown.add(airing);
      }
      before = product.line();
    }
    return airings;
  }

  private Product product(Line line, int day, boolean repeated) {
    Optional<Product> again = repeated ? book.repeat(line, day) : Optional.empty();
    return again.orElseGet(() -> book.fresh(line, day));
  }

  private Set<Span> insured(List<Span> open, int count, int day) {
    Set<Span> chosen = new HashSet<>();
    double[] appeals = new double[open.size()];
    for (int i = 0; i < appeals.length; i++) {
      int start = open.get(i).start();
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

  private Line line(Span span, Optional<Place> named, Line before) {
    if (named.isPresent()) {
      return named.get().programme().line();
    }
    List<Line> lines = house.lines();
    double[] appeals = new double[lines.size()];
    for (int i = 0; i < appeals.length - 1; i++) {
      Line line = lines.get(i);
      appeals[i] = line.appeal(span.start()) * (line.equals(before) ? 0.25 : 1);
    }
    return lines.get(dice.weighted(appeals));
  }

  private Airing show(int day, int slot, Span span, Product product, Optional<Place> named) {
    Kind kind = span.shape() == Shape.FILLER ? Kind.RERUN : Kind.LIVE;
    String programme =
        named.map(found -> found.programme().name()).orElseGet(() -> block(span, product.line()));
    String part = named.map(found -> found.spot().part()).orElse("");
    return airing(day, slot, span, kind, product, programme, part, named.isPresent());
  }

  /// A rerun shows a product of the day again, the best sellers rather, none twice a night.
  private Airing rerun(int day, int slot, Span span, List<Airing> shown) {
    double[] appeals = shown.stream().mapToDouble(Airing::revenue).toArray();
    Airing source = shown.remove(dice.weighted(appeals));
    return airing(
        day, slot, span, Kind.RERUN, source.product(), source.programme(), source.part(), false);
  }

  private Airing airing(
      int day,
      int slot,
      Span span,
      Kind kind,
      Product product,
      String programme,
      String part,
      boolean named) {
    int start = day * Horizon.DAY + span.start();
    String studio = channel + (slot % 2 == 0 ? " A스튜디오" : " B스튜디오");
    return new Airing(
        AiringIds.of(place, calendar.horizon(), start),
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
        calendar.isPrime(start),
        revenue.of(product.line(), kind, start, span.minutes(), named));
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
    if (!dice.chance(BLOCK_SHARE)) {
      return "";
    }
    return switch (Daypart.of(span.start())) {
      case MORNING -> line.group().equals("food") ? "아침 차림표" : "굿모닝 장터";
      case AFTERNOON -> line.isInsurance() ? "든든 상담실" : "오후의 발견";
      case EVENING -> line.group().equals("food") ? "저녁 한상" : "퇴근길 쇼룸";
      case NIGHT, DAWN -> "심야 편집샵";
    };
  }
}
