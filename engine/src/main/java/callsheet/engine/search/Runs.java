package callsheet.engine.search;

import callsheet.model.Model;
import java.util.Arrays;
import java.util.Locale;
import java.util.random.RandomGenerator;

/// What stands on several days in a row changes at once.
///
/// A run is made of choices that follow each other both in the model and by one day each: the days
/// of one line of a roster. Single days of a line with rules on runs can hardly change alone.
final class Runs implements Move {

  /// What becomes of a run.
  enum Kind {
    /// Two runs of the same days are exchanged.
    EXCHANGE,
    /// A run is moved by a day, its last day coming first or its first one last.
    SHIFT,
    /// Every day of a run gets the same.
    LEVEL
  }

  private static final int MOST = 14;
  private static final int USUAL = 7;

  private final Field field;
  private final Kind kind;
  private final int[] literals = new int[2 * MOST];

  Runs(Field field, Kind kind) {
    this.field = field;
    this.kind = kind;
  }

  /// Whether runs are more than chance in a field: every third choice at least goes on in the next.
  static boolean areIn(Field field) {
    return 3 * Arrays.stream(field.free).filter(field::follows).count() >= field.free.length
        && !field.isEmpty();
  }

  @Override
  public String name() {
    return "runs_" + kind.name().toLowerCase(Locale.ROOT);
  }

  @Override
  public boolean propose(Trial trial, RandomGenerator random) {
    int first = field.randomSeat(random);
    int days = length(first, 2 + random.nextInt(random.nextInt(4) == 0 ? MOST - 1 : USUAL - 1));
    if (kind == Kind.LEVEL && random.nextInt(8) == 0) {
      days = 1;
    } else if (days < 2) {
      return false;
    }
    int n =
        switch (kind) {
          case EXCHANGE -> exchange(first, field.randomSeatOfDay(first, random), days);
          case SHIFT -> shift(first, days, random.nextBoolean());
          case LEVEL -> level(first, days, random);
        };
    return n > 0 && trial.placeAll(literals, n);
  }

  /// How many days the run from a seat has, at most so many.
  private int length(int first, int most) {
    int days = 1;
    while (days < most && field.follows(first + days - 1)) {
      days++;
    }
    return days;
  }

  private int exchange(int first, int second, int most) {
    if (first == second) {
      return 0;
    }
    int days = Math.min(most, length(second, most));
    int n = 0;
    for (int i = 0; i < days; i++) {
      int hostA = field.activity.host(first + i);
      int hostB = field.activity.host(second + i);
      if (hostA != hostB) {
        int toA = option(first + i, hostB, second + i);
        int toB = option(second + i, hostA, first + i);
        if (toA == Model.NONE || toB == Model.NONE) {
          return 0;
        }
        literals[n++] = toA;
        literals[n++] = toB;
      }
    }
    return n;
  }

  private int shift(int first, int days, boolean later) {
    int n = 0;
    for (int i = 0; i < days; i++) {
      int from = first + (i + (later ? days - 1 : 1)) % days;
      if (field.activity.host(from) != field.activity.host(first + i)) {
        int to = option(first + i, field.activity.host(from), -1);
        if (to == Model.NONE) {
          return 0;
        }
        literals[n++] = to;
      }
    }
    return n;
  }

  private int level(int first, int days, RandomGenerator random) {
    int host = field.choices.hostOf(field.randomHost(first, random));
    int n = 0;
    for (int i = 0; i < days; i++) {
      if (field.activity.host(first + i) != host) {
        int to = option(first + i, host, -1);
        if (to == Model.NONE) {
          return 0;
        }
        literals[n++] = to;
      }
    }
    return n;
  }

  /// The literal that gives a seat a host who may stand there; [Model#NONE] if there is none.
  private int option(int seat, int host, int but) {
    return field.isBlocked(seat, host, but) ? Model.NONE : field.literal(seat, host);
  }
}
