package callsheet.generate;

import callsheet.generate.DayGrid.Flagship;
import callsheet.generate.Programme.Spot;
import callsheet.generate.Span.Shape;
import callsheet.problem.Horizon;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// One live channel's day: its slots, the named programmes among them, and what they sell.
final class LiveDay {

  private static final int SLOTS_IN_FULL = DayGrid.FEWEST;

  /// A programme on one of its places in the week.
  record Place(Programme programme, Spot spot) {}

  private final List<Programme> programmes;
  private final SlotSales slotSales;
  private final Calendar calendar;
  private final Dice dice;

  LiveDay(List<Programme> programmes, SlotSales slotSales, Calendar calendar, Dice dice) {
    this.programmes = programmes;
    this.slotSales = slotSales;
    this.calendar = calendar;
    this.dice = dice;
  }

  /// The airings of a day, `slots` live ones and fillers, then `reruns`.
  List<Airing> of(int day, int slots, int reruns) {
    int full = Math.clamp(slots, SLOTS_IN_FULL + (slots < SLOTS_IN_FULL ? 1 : 0), DayGrid.MOST);
    List<Span> spans = DayGrid.lay(order(day, full, reruns), dice);
    Map<Span, Place> places = places(day, spans);
    List<Span> kept = slots < full ? thinned(spans, places, day, slots) : spans;
    return slotSales.sell(day, kept, places);
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
            || (starts.isEmpty() && calendar.isFree(day) && dice.chance(0.5));
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
}
