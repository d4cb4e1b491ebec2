package callsheet.engine.search;

import callsheet.model.Model;
import callsheet.roster.Roster;
import java.util.Locale;
import java.util.random.RandomGenerator;

/// Empties some seats that bear on each other and fills them anew.
final class Ruin implements Move {

  /// What is emptied together.
  enum Kind {
    /// Seats one after the other in time.
    TIME,
    /// The seats of a host on one day.
    HOST_DAY,
    /// The seats of a host over a week.
    HOST_WEEK,
    /// Seats of a row that is broken: a programme's, a product's, a host's share.
    BROKEN_ROW
  }

  private static final int MOST = 6;
  private static final int LOOKS_FOR_A_BROKEN_ROW = 40;

  private final Field field;
  private final Kind kind;
  private final Model model;
  private final Recreate recreate;
  private final int[] ruined = new int[MOST];

  Ruin(Field field, Kind kind) {
    this.field = field;
    this.kind = kind;
    this.model = field.activity.wiring().model();
    this.recreate = new Recreate(field);
  }

  @Override
  public String name() {
    return "ruin_" + kind.name().toLowerCase(Locale.ROOT);
  }

  @Override
  public boolean propose(Trial trial, RandomGenerator random) {
    int n =
        switch (kind) {
          case TIME -> consecutive(random);
          case HOST_DAY -> ofHost(random, 1);
          case HOST_WEEK -> ofHost(random, 7);
          case BROKEN_ROW -> ofBrokenRow(random);
        };
    if (n == 0) {
      return false;
    }
    for (int i = 0; i < n; i++) {
      field.activity.leave(ruined[i]);
    }
    recreate.fill(ruined, n, random);
    return true;
  }

  private int consecutive(RandomGenerator random) {
    int n = Math.min(field.free.length, 2 + random.nextInt(3));
    int from = field.place(field.randomSeat(random));
    for (int i = 0; i < n; i++) {
      ruined[i] = field.free[(from + i) % field.free.length];
    }
    return n;
  }

  private int ofHost(RandomGenerator random, int days) {
    int seat = field.randomSeat(random);
    int host = field.activity.host(seat);
    int day = field.choices.day(seat);
    int n = 0;
    for (int at = field.place(seat); host != Roster.UNFILLED && at < field.free.length; at++) {
      int next = field.free[at];
      if (n == MOST || field.choices.day(next) >= day + days) {
        break;
      }
      if (field.activity.host(next) == host) {
        ruined[n++] = next;
      }
    }
    return n;
  }

  private int ofBrokenRow(RandomGenerator random) {
    Model.Rows rows = model.rows();
    for (int look = 0; look < LOOKS_FOR_A_BROKEN_ROW && rows.count() > 0; look++) {
      int row = random.nextInt(rows.count());
      if (field.activity.isBroken(row)) {
        return seatsOf(row, random);
      }
    }
    return 0;
  }

  /// A few seats that a row's terms lead to, whoever stands there.
  private int seatsOf(int row, RandomGenerator random) {
    Model.Rows rows = model.rows();
    int terms = rows.start()[row + 1] - rows.start()[row];
    int n = 0;
    for (int tries = 0; terms > 0 && tries < 2 * MOST && n < MOST / 2; tries++) {
      int literal = baseOf(rows.literal()[rows.start()[row] + random.nextInt(terms)], random);
      int seat = literal == Model.NONE ? Model.NONE : field.choices.choiceOf(literal);
      if (seat != Model.NONE && field.place(seat) != Model.NONE && !isRuined(seat, n)) {
        ruined[n++] = seat;
      }
    }
    return n;
  }

  /// A base literal behind a literal: itself, or a member's of a member's.
  private int baseOf(int literal, RandomGenerator random) {
    Model.Derived derived = model.derived();
    int at = literal;
    while (at >= field.choices.literals()) {
      int k = at - field.choices.literals();
      int members = derived.start()[k + 1] - derived.start()[k];
      int row = derived.brokenRow()[k];
      if (row != Model.NONE) {
        int terms = model.rows().start()[row + 1] - model.rows().start()[row];
        at = model.rows().literal()[model.rows().start()[row] + random.nextInt(terms)];
      } else if (members > 0) {
        at = derived.member()[derived.start()[k] + random.nextInt(members)];
      } else {
        return Model.NONE;
      }
    }
    return at;
  }

  private boolean isRuined(int seat, int n) {
    for (int i = 0; i < n; i++) {
      if (ruined[i] == seat) {
        return true;
      }
    }
    return false;
  }
}
