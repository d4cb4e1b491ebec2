package callsheet.generate;

import callsheet.problem.Horizon;
import callsheet.problem.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Recording sessions of data home shopping, in studio blocks of weekday office hours, and mobile
/// live shows around the hours people look at their phones.
final class SideShows {

  /// Starts of the studio blocks since 06:00: 09:30, 11:00, 13:30, 15:00, 16:30.
  private static final int[] BLOCKS = {210, 300, 450, 540, 630};

  /// 19:00, 20:30, 12:00, 21:30, 15:00, 10:30, since 06:00.
  private static final int[] MOBILE_STARTS = {780, 870, 360, 930, 540, 270};

  private final List<House> houses;
  private final List<ProductBook> books;
  private final Revenue revenue;
  private final Calendar calendar;
  private final Dice dice;

  SideShows(
      List<House> houses, List<ProductBook> books, Revenue revenue, Calendar calendar, Dice dice) {
    this.houses = houses;
    this.books = books;
    this.revenue = revenue;
    this.calendar = calendar;
    this.dice = dice;
  }

  List<Airing> recordings(int day, int count) {
    List<Airing> airings = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      House house = houses.get(Math.floorMod(i + day, houses.size()));
      int inHouse = i / houses.size();
      int studio = 1 + inHouse / BLOCKS.length;
      int start = BLOCKS[inHouse % BLOCKS.length];
      Span span = new Span(start, start + 5 * dice.between(12, 15), Span.Shape.SHOW);
      String place = "D" + (house.index() + 1) + (char) ('A' + studio - 1);
      String room = house.dataChannel() + " 녹화" + studio;
      airings.add(airing(house, day, span, Kind.RECORDED, place, room));
    }
    return airings;
  }

  List<Airing> mobile(int day, int count) {
    List<Airing> airings = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      House house = houses.get(Math.floorMod(i + day, houses.size()));
      int inHouse = i / houses.size();
      int start = MOBILE_STARTS[inHouse % MOBILE_STARTS.length];
      int studio = 1 + inHouse / MOBILE_STARTS.length;
      int length = dice.oneOf(30, 40, 50, 60, 60, 60);
      String place = "M" + (house.index() + 1) + (char) ('A' + studio - 1);
      Span span = new Span(start, start + length, Span.Shape.SHOW);
      String room = house.mobileChannel() + " 모바일" + studio;
      airings.add(airing(house, day, span, Kind.MOBILE, place, room));
    }
    return airings;
  }

  private Airing airing(House house, int day, Span span, Kind kind, String place, String room) {
    ProductBook book = books.get(house.index());
    Line line = line(house, span, kind);
    Product product =
        (dice.chance(0.3) ? book.repeat(line, day) : Optional.<Product>empty())
            .orElseGet(() -> book.fresh(line, day));
    int start = day * Horizon.DAY + span.start();
    return new Airing(
        AiringIds.of(place, calendar.horizon(), start),
        house,
        kind == Kind.MOBILE ? house.mobileChannel() : house.dataChannel(),
        room,
        start,
        start + span.minutes(),
        kind,
        span.shape(),
        product,
        kind == Kind.MOBILE && dice.chance(0.5) ? "손안의 장터" : "",
        "",
        kind == Kind.MOBILE && calendar.isPrime(start),
        revenue.of(product.line(), kind, start, span.minutes(), false));
  }

  private Line line(House house, Span span, Kind kind) {
    List<Line> lines = house.lines();
    double[] appeals = new double[lines.size()];
    for (int i = 0; i < appeals.length; i++) {
      Line line = lines.get(i);
      boolean service = line.isInsurance() || line.name().contains("렌탈");
      appeals[i] = line.appeal(span.start()) * (kind == Kind.MOBILE && service ? 0 : 1);
      appeals[i] *= line.isInsurance() ? 0.5 : 1;
    }
    return lines.get(dice.weighted(appeals));
  }
}
