package callsheet.generate;

import callsheet.generate.Span.Shape;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;

/// Lays out a live channel's day: slots back to back on a five-minute grid from 06:00 to 01:50,
/// held by the starts that viewers know (07:15, 08:15, 10:25, 11:35, 20:45, 21:45, 22:55, 23:55),
/// then reruns until 06:00.
///
/// Outside the afternoon ten slots are given, nine if a flagship takes a pair of them; the
/// afternoon holds the rest, at first eight or nine shows and then fillers.
final class DayGrid {

  static final int FEWEST = 17;
  static final int MOST = 21;

  static final int AFTER_SEVEN = 75;
  static final int MORNING_PRIME = 135;
  static final int SATURDAY_PRIME = 140;
  static final int LATE_MORNING = 265;
  static final int NOON = 335;
  static final int EVENING_PRIME = 885;
  static final int SECOND_PRIME = 945;
  static final int THIRD_PRIME = 1015;
  static final int NIGHT = 1075;
  static final int CLOSE = 1190;

  private static final int DAY = 1440;
  private static final int GIVEN_SLOTS = 10;
  private static final int MOST_AFTERNOON_SHOWS = 9;

  /// Where a day's show of two hours stands.
  enum Flagship {
    NONE,
    MORNING,
    EVENING
  }

  /// What a day must respect.
  ///
  /// @param slots from [#FEWEST] to [#MOST]
  /// @param reruns at most 6
  /// @param morningPrime start of the morning's prime time
  /// @param exact whether the known starts must be kept to the minute
  record Order(int slots, int reruns, Flagship flagship, int morningPrime, boolean exact) {}

  private final Dice dice;
  private final List<Span> spans = new ArrayList<>();

  private DayGrid(Dice dice) {
    this.dice = dice;
  }

  static List<Span> lay(Order order, Dice dice) {
    DayGrid grid = new DayGrid(dice);
    grid.live(order);
    grid.reruns(order.reruns());
    return grid.spans;
  }

  private void live(Order order) {
    boolean loose = !order.exact();
    Flagship flagship = flagship(order);
    int seven = AFTER_SEVEN - (loose ? 5 * dice.between(0, 3) : 0);
    int late = LATE_MORNING + (loose && flagship != Flagship.MORNING ? nudge() : 0);
    int noon = NOON + nudge();
    int second = SECOND_PRIME + (loose ? nudge() : 0);
    int third = THIRD_PRIME + (loose ? nudge() : 0);
    int night = NIGHT + nudge();
    shows(0, seven, 1);
    shows(seven, order.morningPrime(), 1);
    pair(order.morningPrime(), late, flagship == Flagship.MORNING);
    shows(late, noon, 1);
    int given = GIVEN_SLOTS - (flagship == Flagship.NONE ? 0 : 1);
    afternoon(noon, EVENING_PRIME, order.slots() - given);
    if (flagship == Flagship.EVENING) {
      add(EVENING_PRIME, third, Shape.FLAGSHIP);
    } else {
      shows(EVENING_PRIME, second, 1);
      shows(second, third, 1);
    }
    shows(third, night, 1);
    shows(night, CLOSE, 2);
  }

  /// A day of the fewest slots has room for a flagship in any case: in the morning or the evening,
  /// or a second one in the afternoon.
  private Flagship flagship(Order order) {
    if (order.slots() > FEWEST || order.flagship() != Flagship.NONE) {
      return order.flagship();
    }
    return order.exact() ? Flagship.EVENING : dice.oneOf(Flagship.values());
  }

  private int nudge() {
    return dice.chance(0.7) ? 0 : dice.oneOf(-5, 5);
  }

  private void pair(int from, int to, boolean flagship) {
    if (flagship) {
      add(from, to, Shape.FLAGSHIP);
    } else {
      shows(from, to, 2);
    }
  }

  private void afternoon(int from, int to, int slots) {
    int shows = slots == 9 && dice.chance(0.2) ? 8 : Math.min(slots, MOST_AFTERNOON_SHOWS);
    List<Integer> lengths = new ArrayList<>();
    for (int i = shows; i < slots; i++) {
      lengths.add(5 * dice.between(1, 4));
    }
    int flagships = MOST_AFTERNOON_SHOWS - shows;
    for (int i = 0; i < flagships; i++) {
      lengths.add(5 * dice.between(24, 27));
    }
    int left = to - from - lengths.stream().mapToInt(Integer::intValue).sum();
    lengths.addAll(split(left, shows - flagships, 60));
    int at = from;
    for (int length : apart(lengths)) {
      Shape shape = length <= 20 ? Shape.FILLER : length >= 120 ? Shape.FLAGSHIP : Shape.SHOW;
      add(at, at + length, shape);
      at += length;
    }
  }

  /// Shuffled, the first not a filler.
  private List<Integer> apart(List<Integer> lengths) {
    List<Integer> shuffled = dice.shuffled(lengths);
    while (shuffled.getFirst() <= 20) {
      Collections.rotate(shuffled, 1);
    }
    return shuffled;
  }

  private void shows(int from, int to, int count) {
    int at = from;
    for (int length : split(to - from, count, 60)) {
      add(at, at + length, Shape.SHOW);
      at += length;
    }
  }

  /// `total` minutes in `count` lengths, as many as possible of the usual length.
  private List<Integer> split(int total, int count, int usual) {
    int[] lengths = new int[count];
    Arrays.fill(lengths, usual);
    int difference = total - usual * count;
    int reach = 15;
    for (int tries = 0; difference != 0; tries++) {
      int i = dice.between(0, count - 1);
      int step = Math.min(Math.abs(difference), 5 * dice.between(1, 2));
      int changed = lengths[i] + Integer.signum(difference) * step;
      if (Math.abs(changed - usual) <= reach) {
        difference -= changed - lengths[i];
        lengths[i] = changed;
      } else if (tries % 50 == 49) {
        reach += 5;
      }
    }
    return dice.shuffled(Arrays.stream(lengths).boxed().toList());
  }

  private void reruns(int count) {
    if (count == 0) {
      return;
    }
    int halfHours = Math.max(0, 2 * count - 9);
    int left = count < 4 ? 60 * count : DAY - CLOSE - 30 * halfHours;
    int usual = count <= 4 ? 60 : 55;
    List<Integer> lengths = new ArrayList<>(split(left, count - halfHours, usual));
    for (int i = 0; i < halfHours; i++) {
      lengths.add(30);
    }
    int at = CLOSE;
    for (int length : lengths) {
      add(at, at + length, Shape.RERUN);
      at += length;
    }
  }

  private void add(int from, int to, Shape shape) {
    spans.add(new Span(from, to, shape));
  }
}
