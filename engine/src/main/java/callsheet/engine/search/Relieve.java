package callsheet.engine.search;

import callsheet.model.Choices;
import callsheet.model.Model;
import callsheet.roster.Roster;
import java.util.random.RandomGenerator;

/// A host is sent home for a day and another, who was at home, comes in their place, with a shift
/// and one of the seats. The other seats go to others, and what is in their way in turn
/// ([EjectionPool]): so who works on which day changes though no two hosts could do the same.
final class Relieve implements Move {

  /// How many are asked to come at most: of most the roster would be worse.
  private static final int MOST_ASKED = 20;

  private final Field field;
  private final Choices choices;
  private final Lines lines;
  private final EjectionPool pool;

  /// The choices that are lines.
  private final int[] line;

  private final int[] atHome;

  Relieve(Field field, Lines lines) {
    this.field = field;
    this.choices = field.choices;
    this.lines = lines;
    this.pool = new EjectionPool(field, lines);
    this.line = lines.among(field.free);
    this.atHome = new int[line.length];
  }

  @Override
  public String name() {
    return "relieve";
  }

  @Override
  public boolean propose(Trial trial, RandomGenerator random) {
    int from = line[random.nextInt(line.length)];
    int shift = field.activity.host(from);
    return pool.sendHome(trial, from)
        && callSomebody(trial, from, shift, random)
        && pool.placeAll(trial, random);
  }

  /// Asks those at home one after another until it would be no loss.
  private boolean callSomebody(Trial trial, int from, int shift, RandomGenerator random) {
    int left = 0;
    for (int choice : field.sameDay(from)) {
      boolean isAtHome = field.activity.host(choice) == Roster.UNFILLED;
      if (isAtHome && lines.host(choice) >= 0 && lines.host(choice) != lines.host(from)) {
        atHome[left++] = choice;
      }
    }
    for (int asked = 0; asked < MOST_ASKED && left > 0; asked++) {
      int at = random.nextInt(left);
      int to = atHome[at];
      atHome[at] = atHome[--left];
      if (call(trial, to, shift, random)) {
        return true;
      }
    }
    return false;
  }

  /// Lets the host of a line come, in the shift of who was sent home or in any that they may have,
  /// with one of the seats. False, and all as before, if that can't be or would be a loss.
  private boolean call(Trial trial, int to, int shift, RandomGenerator random) {
    int nothing = field.activity.literalOf(to);
    int same = choices.literal(to, shift);
    int any = random.nextInt(choices.start(to) + 1, choices.end(to));
    trial.put(same != Model.NONE && random.nextBoolean() ? same : any);
    int seat = pool.giveOne(trial, lines.host(to), random);
    if (seat != Model.NONE) {
      if (trial.isAllowed() && trial.isNoLoss()) {
        return true;
      }
      pool.takeBack(trial, seat);
    }
    trial.put(nothing);
    return false;
  }
}
