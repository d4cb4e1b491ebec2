package callsheet.engine.search;

import callsheet.engine.activity.Activity;
import callsheet.model.Choices;
import callsheet.model.Model;
import callsheet.roster.Score;
import java.util.random.RandomGenerator;

/// Another host on a seat, and then, for each hard row that this breaks, a change of another choice
/// that keeps it again: the chain by which a task and the shift that holds it change together.
/// While the roster itself breaks hard rows, the chain starts at one of those.
final class Mend implements Move {

  private static final int MOST_LINKS = 5;
  private static final int LOOKS_FOR_A_BROKEN_ROW = 30;
  private static final int LOOKS_FOR_A_HOST = 4;

  /// How deep derived literals are followed.
  private static final int MOST_DEPTH = 12;

  private final Field field;
  private final Activity activity;
  private final Choices choices;
  private final Model model;
  private final long bestHard;
  private final int[] touched = new int[8 * MOST_LINKS];
  private int touchedCount;

  Mend(Field field) {
    this.field = field;
    this.activity = field.activity;
    this.choices = field.choices;
    this.model = activity.wiring().model();
    this.bestHard = model.constantScore()[Score.HARD];
  }

  @Override
  public String name() {
    return "mend";
  }

  @Override
  public boolean propose(Trial trial, RandomGenerator random) {
    touchedCount = 0;
    long before = activity.score(Score.HARD);
    boolean started = before < bestHard ? mendAny(random) : start(random);
    for (int link = 0; started && activity.score(Score.HARD) < before; link++) {
      int row = link < MOST_LINKS ? activity.brokenByChange(random.nextInt(1 << 16)) : Model.NONE;
      if (row == Model.NONE || !mend(row, random)) {
        return false;
      }
    }
    return started;
  }

  private boolean start(RandomGenerator random) {
    int seat = field.randomSeat(random);
    int literal = choices.start(seat) + random.nextInt(choices.end(seat) - choices.start(seat));
    return literal != activity.literalOf(seat) && take(literal);
  }

  /// Mends a row that the roster breaks, if a few looks find one.
  private boolean mendAny(RandomGenerator random) {
    Model.Rows rows = model.rows();
    for (int look = 0; look < LOOKS_FOR_A_BROKEN_ROW; look++) {
      int row = random.nextInt(rows.count());
      if (rows.level()[row] == Score.HARD && activity.isBroken(row)) {
        return mend(row, random);
      }
    }
    return start(random);
  }

  /// Changes one choice so that the row is broken less; false if none of its terms can.
  private boolean mend(int row, RandomGenerator random) {
    Model.Rows rows = model.rows();
    int start = rows.start()[row];
    int terms = rows.start()[row + 1] - start;
    boolean lower = activity.isOver(row);
    int from = random.nextInt(terms);
    for (int i = 0; i < terms; i++) {
      int term = start + (from + i) % terms;
      int literal = rows.literal()[term];
      boolean turnOn = lower == (rows.coefficient()[term] < 0);
      if (turnOn != activity.holds(literal) && turn(literal, turnOn, MOST_DEPTH, random)) {
        return true;
      }
    }
    return false;
  }

  private boolean turn(int literal, boolean on, int depth, RandomGenerator random) {
    if (literal == Model.TRUE || depth == 0) {
      return false;
    }
    if (literal < choices.literals()) {
      return on ? take(literal) : leave(choices.choiceOf(literal), random);
    }
    int k = literal - choices.literals();
    Model.Derived derived = model.derived();
    int start = derived.start()[k];
    int members = derived.start()[k + 1] - start;
    if (members == 0) {
      return false;
    }
    if (on) {
      return turn(derived.member()[start + random.nextInt(members)], true, depth - 1, random);
    }
    for (int i = start; i < start + members; i++) {
      int member = derived.member()[i];
      if (activity.holds(member) && !turn(member, false, depth - 1, random)) {
        return false;
      }
    }
    return true;
  }

  private boolean take(int literal) {
    int seat = choices.choiceOf(literal);
    int host = choices.hostOf(literal);
    if (isTouched(seat) || (host != Model.NONE && activity.isBlocked(seat, host, -1))) {
      return false;
    }
    touch(seat);
    activity.choose(literal);
    return true;
  }

  /// Gives a seat to somebody else, or to nobody if no other host is found at once.
  private boolean leave(int seat, RandomGenerator random) {
    if (isTouched(seat)) {
      return false;
    }
    int hosts = choices.end(seat) - choices.start(seat) - 1;
    for (int look = 0; look < LOOKS_FOR_A_HOST && hosts > 0; look++) {
      int literal = choices.start(seat) + 1 + random.nextInt(hosts);
      if (literal != activity.literalOf(seat) && take(literal)) {
        return true;
      }
    }
    return activity.literalOf(seat) != choices.start(seat) && take(choices.start(seat));
  }

  private boolean isTouched(int seat) {
    for (int i = 0; i < touchedCount; i++) {
      if (touched[i] == seat) {
        return true;
      }
    }
    return touchedCount == touched.length;
  }

  private void touch(int seat) {
    touched[touchedCount++] = seat;
  }
}
