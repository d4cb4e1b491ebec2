package callsheet.engine.search;

import callsheet.model.Model;
import java.util.random.RandomGenerator;

/// Two hosts exchange all they have on some days in a row: their seats, and what stands in their
/// [Lines]. What ties the one to the other holds afterwards as it did before.
final class ExchangeLines implements Move {

  private static final int MOST_DAYS = 8;

  private final Field field;

  private final Lines lines;

  /// The hosts who have lines.
  private final int[] hosts;

  private final int[] literals = new int[1024];

  /// Whether any line changes; seats alone are exchanged by [ExchangeDays].
  private boolean lineChanges;

  /// Exchanges between the hosts of some lines, at least one.
  ExchangeLines(Field field, Lines lines) {
    this.field = field;
    this.lines = lines;
    this.hosts = lines.hosts();
  }

  @Override
  public String name() {
    return "exchange_lines";
  }

  @Override
  public boolean propose(Trial trial, RandomGenerator random) {
    int first = hosts[random.nextInt(hosts.length)];
    int second = hosts[random.nextInt(hosts.length)];
    int day = random.nextInt(field.freeByDay.length);
    int days = random.nextBoolean() ? 1 : 1 + random.nextInt(MOST_DAYS);
    lineChanges = false;
    int n = 0;
    for (int end = Math.min(field.freeByDay.length, day + days); day < end && n >= 0; day++) {
      n = exchange(day, first, second, n);
    }
    return n > 0 && lineChanges && trial.placeAll(literals, n);
  }

  /// Adds the literals that exchange a day; how many there are by now, or −1 if that can't be.
  private int exchange(int day, int first, int second, int before) {
    int n = before;
    int lineA = lines.of(first, field.freeByDay[day][0]);
    int lineB = lines.of(second, field.freeByDay[day][0]);
    int inA = lineA == Model.NONE ? Model.NONE : field.activity.host(lineA);
    int inB = lineB == Model.NONE ? Model.NONE : field.activity.host(lineB);
    if (inA != inB) {
      int toA = lineA == Model.NONE ? Model.NONE : field.literal(lineA, inB);
      int toB = lineB == Model.NONE ? Model.NONE : field.literal(lineB, inA);
      if (toA == Model.NONE || toB == Model.NONE || n + 2 > literals.length) {
        return -1;
      }
      lineChanges = true;
      literals[n++] = toA;
      literals[n++] = toB;
    }
    for (int seat : field.freeByDay[day]) {
      int host = field.activity.host(seat);
      if (host == first || host == second) {
        int to = field.choices.literal(seat, host == first ? second : first);
        if (to == Model.NONE || n == literals.length) {
          return -1;
        }
        literals[n++] = to;
      }
    }
    return n;
  }
}
