package callsheet.engine.search;

import callsheet.roster.Roster;
import java.util.random.RandomGenerator;

/// Empties some seats that bear on each other and fills them anew: those about the same time, or
/// those of one host or two over some days.
final class Ruin implements Move {

  /// What is emptied together.
  enum Kind {
    /// Seats one after the other in time.
    TIME,
    /// The seats of a host over some days.
    HOST,
    /// The seats of two hosts over some days.
    TWO_HOSTS
  }

  private final Field field;
  private final Kind kind;
  private final int most;
  private final Recreate recreate;
  private final int[] ruined;

  Ruin(Field field, Kind kind, int most) {
    this.field = field;
    this.kind = kind;
    this.most = most;
    this.recreate = new Recreate(field);
    this.ruined = new int[most];
  }

  @Override
  public boolean propose(Trial trial, RandomGenerator random) {
    int n =
        switch (kind) {
          case TIME -> consecutive(random);
          case HOST -> ofHosts(random, 1);
          case TWO_HOSTS -> ofHosts(random, 2);
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
    int n = Math.min(field.free.length, 2 + random.nextInt(most - 1));
    int from = random.nextInt(field.free.length);
    for (int i = 0; i < n; i++) {
      ruined[i] = field.free[(from + i) % field.free.length];
    }
    return n;
  }

  private int ofHosts(RandomGenerator random, int hosts) {
    int seat = field.randomSeat(random);
    int first = field.activity.host(seat);
    int second = hosts == 1 ? first : field.activity.host(field.nearby(seat, random));
    int bound = 1 + random.nextInt(most);
    int n = 0;
    for (int at = field.place(seat); at < field.free.length && n < bound; at++) {
      int next = field.free[at];
      int host = field.activity.host(next);
      if (host != Roster.UNFILLED && (host == first || host == second)) {
        ruined[n++] = next;
      }
    }
    return n;
  }
}
