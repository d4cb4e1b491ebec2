package callsheet.generate;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// Every airing of the plan's days and of the days just before, in the order of their start.
record Timetable(List<Airing> past, List<Airing> open) {

  /// Days before the plan of which the rosters are known.
  static final int DAYS_BEFORE = 10;

  static Timetable draw(
      Plan plan, Calendar calendar, List<House> houses, ProgrammeGuide guide, Dice dice) {
    Quotas quotas = new Quotas(plan, calendar, dice.split());
    BrandNames names = new BrandNames(dice.split());
    Revenue revenue = new Revenue(calendar, dice.split());
    List<ProductBook> books = new ArrayList<>();
    List<LiveDay> channels = new ArrayList<>();
    for (House house : houses) {
      ProductBook book = new ProductBook(house, calendar, names, dice.split());
      books.add(book);
      for (int i = 0; i < house.liveChannels().size(); i++) {
        int number = house.firstLive() + i;
        SlotSales sales = new SlotSales(house, number, book, revenue, calendar, dice.split());
        List<Programme> programmes = guide.of(house.liveChannels().get(i));
        channels.add(new LiveDay(programmes, sales, calendar, dice.split()));
      }
    }
    SideShows sideShows = new SideShows(houses, books, revenue, calendar, dice.split());
    List<Airing> past = new ArrayList<>();
    List<Airing> open = new ArrayList<>();
    for (int day = -DAYS_BEFORE; day < plan.days(); day++) {
      (day < 0 ? past : open).addAll(day(day, quotas, channels, sideShows, calendar));
    }
    return new Timetable(List.copyOf(past), List.copyOf(open));
  }

  private static List<Airing> day(
      int day, Quotas quotas, List<LiveDay> channels, SideShows sideShows, Calendar calendar) {
    List<Airing> airings = new ArrayList<>();
    for (int i = 0; i < channels.size(); i++) {
      airings.addAll(channels.get(i).of(day, quotas.live(i, day), quotas.reruns(i, day)));
    }
    if (!calendar.isFree(day)) {
      airings.addAll(sideShows.recordings(day, quotas.recordings(day)));
    }
    airings.addAll(sideShows.mobile(day, quotas.mobile(day)));
    airings.sort(Comparator.comparingInt(Airing::start).thenComparing(Airing::id));
    return airings;
  }
}
