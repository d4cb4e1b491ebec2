package callsheet.engine.search;

import callsheet.engine.activity.Activity;
import callsheet.model.Choices;
import callsheet.model.Model;
import callsheet.roster.Score;
import java.util.Locale;
import java.util.random.RandomGenerator;

/// Another host on a seat, and then, for each hard row that this breaks, a change of another choice
/// that keeps it again: the chain by which a task and the shift that holds it change together.
/// While the roster itself breaks hard rows, the chain starts at one of those.
final class Mend implements Move {

  /// What becomes of a seat whose host has to leave.
  enum Kind {
    /// The first of some random hosts who may take it does.
    HAND_ON(5),
    /// It is emptied; once no row is overfull, all that were are filled anew, each as is best.
    REFILL(20);

    private final int mostLinks;

    Kind(int mostLinks) {
      this.mostLinks = mostLinks;
    }
  }

  private static final int MOST_SEATS = 40;
  private static final int LOOKS_FOR_A_BROKEN_ROW = 30;
  private static final int LOOKS_FOR_A_HOST = 4;

  /// How deep derived literals are followed.
  private static final int MOST_DEPTH = 12;

  private final Field field;
  private final Activity activity;
  private final Choices choices;
  private final Model model;
  private final long bestHard;
  private final Kind kind;
  private final Recreate recreate;
  private final int[] touched = new int[MOST_SEATS];
  private int touchedCount;
  private final int[] emptied = new int[MOST_SEATS];
  private int emptiedCount;
  private long hardBefore;

  Mend(Field field, Kind kind) {
    this.field = field;
    this.kind = kind;
    this.recreate = new Recreate(field);
    this.activity = field.activity;
    this.choices = field.choices;
    this.model = activity.wiring().model();
    this.bestHard = model.constantScore()[Score.HARD];
  }

  @Override
  public String name() {
    return "mend_" + kind.name().toLowerCase(Locale.ROOT);
  }

  @Override
  public boolean propose(Trial trial, RandomGenerator random) {
    open();
    boolean started =
        hardBefore < bestHard ? mendAny(random) : replace(field.randomSeat(random), random);
    return started && goOn(random);
  }

  /// A chain that starts with a random option of a seat.
  boolean startAt(int seat, RandomGenerator random) {
    open();
    return replace(seat, random) && goOn(random);
  }

  private void open() {
    touchedCount = 0;
    emptiedCount = 0;
    hardBefore = activity.score(Score.HARD);
  }

  private boolean replace(int seat, RandomGenerator random) {
    int literal = choices.start(seat) + random.nextInt(choices.end(seat) - choices.start(seat));
    return literal != activity.literalOf(seat) && take(literal);
  }

  private boolean goOn(RandomGenerator random) {
    boolean goesOn = true;
    for (int link = 0; goesOn && !isMended(); link++) {
      boolean breaks = activity.score(Score.HARD) < hardBefore;
      int row = breaks ? activity.brokenByChange(random.nextInt(1 << 16)) : Model.NONE;
      if (emptiedCount > 0 && (row == Model.NONE || !activity.isOver(row))) {
        refill(random);
      } else {
        goesOn = row != Model.NONE && link < kind.mostLinks && mend(row, random);
      }
    }
    return goesOn;
  }

  private boolean isMended() {
    return activity.score(Score.HARD) >= hardBefore && emptiedCount == 0;
  }

  private void refill(RandomGenerator random) {
    for (int i = 0; i < emptiedCount; i++) {
      activity.leave(emptied[i]);
    }
    recreate.fill(emptied, emptiedCount, random);
    emptiedCount = 0;
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
    return replace(field.randomSeat(random), random);
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

  /// Takes the host off a seat.
  private boolean leave(int seat, RandomGenerator random) {
    if (isTouched(seat)) {
      return false;
    }
    return (kind == Kind.HAND_ON && handOn(seat, random)) || empty(seat);
  }

  private boolean handOn(int seat, RandomGenerator random) {
    int hosts = choices.end(seat) - choices.start(seat) - 1;
    for (int look = 0; look < LOOKS_FOR_A_HOST && hosts > 0; look++) {
      int literal = choices.start(seat) + 1 + random.nextInt(hosts);
      if (literal != activity.literalOf(seat) && take(literal)) {
        return true;
      }
    }
    return false;
  }

  private boolean empty(int seat) {
    boolean empties = activity.literalOf(seat) != choices.start(seat) && take(choices.start(seat));
    if (empties && kind == Kind.REFILL) {
      emptied[emptiedCount++] = seat;
    }
    return empties;
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
