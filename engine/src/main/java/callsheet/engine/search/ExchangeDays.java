package callsheet.engine.search;

import callsheet.model.Model;
import callsheet.roster.Roster;
import java.util.random.RandomGenerator;

/// Two hosts exchange all their shows of a day.
final class ExchangeDays implements Move {

  private final Field field;
  private final int[] ofFirst = new int[64];
  private final int[] ofSecond = new int[64];

  ExchangeDays(Field field) {
    this.field = field;
  }

  @Override
  public String name() {
    return "exchange_days";
  }

  @Override
  public boolean propose(Trial trial, RandomGenerator random) {
    int[] day = field.randomDay(random);
    int first = field.activity.host(day[random.nextInt(day.length)]);
    int second = random.nextInt(field.choices.hosts());
    if (first == Roster.UNFILLED || first == second) {
      return false;
    }
    int n = collect(day, first, ofFirst);
    int m = collect(day, second, ofSecond);
    for (int i = 0; i < n; i++) {
      trial.put(field.choices.start(ofFirst[i]));
    }
    for (int i = 0; i < m; i++) {
      trial.put(field.choices.start(ofSecond[i]));
    }
    return placeAll(trial, ofFirst, n, second) && placeAll(trial, ofSecond, m, first);
  }

  private int collect(int[] day, int host, int[] found) {
    int n = 0;
    for (int seat : day) {
      if (field.activity.host(seat) == host && n < found.length) {
        found[n++] = seat;
      }
    }
    return n;
  }

  private boolean placeAll(Trial trial, int[] seats, int n, int host) {
    for (int i = 0; i < n; i++) {
      int literal = field.choices.literal(seats[i], host);
      if (literal == Model.NONE || !trial.place(literal)) {
        return false;
      }
    }
    return true;
  }
}
