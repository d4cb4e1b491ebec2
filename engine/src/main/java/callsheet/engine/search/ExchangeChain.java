package callsheet.engine.search;

import callsheet.engine.activity.Activity;
import callsheet.model.Model;
import callsheet.roster.Roster;
import java.util.random.RandomGenerator;

/// A host gives a seat to another one, takes over the seats of theirs that conflict with it, gives
/// away their own that conflict with those, and so on, until nothing conflicts: a Kempe chain.
final class ExchangeChain implements Move {

  private static final int MOST_SEATS = 24;

  private final Field field;
  private final int[] chain = new int[MOST_SEATS];
  private final int[] literals = new int[MOST_SEATS];
  private final int[] blockers = new int[MOST_SEATS];
  private int length;

  ExchangeChain(Field field) {
    this.field = field;
  }

  @Override
  public String name() {
    return "exchange_chain";
  }

  @Override
  public boolean propose(Trial trial, RandomGenerator random) {
    Activity activity = field.activity;
    int seat = field.randomSeat(random);
    int first = activity.host(seat);
    int second = field.choices.hostOf(field.randomHost(seat, random));
    if (first == Roster.UNFILLED || second == Roster.UNFILLED || first == second) {
      return false;
    }
    length = 0;
    if (!add(seat, second)) {
      return false;
    }
    for (int i = 0; i < length; i++) {
      int comes = field.choices.hostOf(literals[i]);
      int goes = comes == first ? second : first;
      int n = activity.blockers(chain[i], comes, blockers);
      if (n > blockers.length) {
        return false;
      }
      for (int k = 0; k < n; k++) {
        if (!isInChain(blockers[k]) && !add(blockers[k], goes)) {
          return false;
        }
      }
    }
    // What conflicts for one of the two only is no reason to join the chain.
    return trial.placeAll(literals, length);
  }

  private boolean add(int seat, int host) {
    int literal = field.choices.isSettled(seat) ? Model.NONE : field.choices.literal(seat, host);
    if (literal == Model.NONE || length == MOST_SEATS) {
      return false;
    }
    chain[length] = seat;
    literals[length++] = literal;
    return true;
  }

  private boolean isInChain(int seat) {
    for (int i = 0; i < length; i++) {
      if (chain[i] == seat) {
        return true;
      }
    }
    return false;
  }
}
