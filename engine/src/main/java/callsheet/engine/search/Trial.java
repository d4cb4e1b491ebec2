package callsheet.engine.search;

import callsheet.engine.activity.Activity;
import callsheet.model.Choices;
import callsheet.roster.Score;

/// A change of a roster that can be taken back: it is made, weighed, then kept or undone.
final class Trial {

  private final Activity activity;
  private final Worth worth;
  private final long[] before;
  private final int[] several = new int[3];

  Trial(Activity activity, Worth worth) {
    this.activity = activity;
    this.worth = worth;
    this.before = new long[activity.levels()];
  }

  /// Starts a change from the roster as it stands.
  void begin() {
    activity.begin();
    activity.copyScore(before);
  }

  /// Puts a literal's host on its seat if no hard conflict forbids it.
  boolean place(int literal) {
    int seat = activity.wiring().choices().choiceOf(literal);
    int host = activity.wiring().choices().hostOf(literal);
    if (host >= 0 && activity.isBlocked(seat, host, -1)) {
      return false;
    }
    put(literal);
    return true;
  }

  /// Puts a literal's host on its seat, whatever conflicts.
  void put(int literal) {
    activity.choose(literal);
  }

  /// Puts one host where another stands, whatever conflicts; false if it was given up halfway as
  /// hard rows would break further.
  boolean putOne(int literal) {
    several[0] = literal;
    return activity.chooseAll(several, 1);
  }

  /// The same for two seats at once.
  boolean putTwo(int first, int second) {
    several[0] = first;
    several[1] = second;
    return activity.chooseAll(several, 2);
  }

  /// The same for three seats at once.
  boolean putThree(int first, int second, int third) {
    several[0] = first;
    several[1] = second;
    several[2] = third;
    return activity.chooseAll(several, 3);
  }

  /// The same for the first n of some literals, of as many seats.
  boolean putAll(int[] literals, int n) {
    return activity.chooseAll(literals, n);
  }

  /// The same, and false as well if a hard conflict forbids what comes out.
  boolean placeAll(int[] literals, int n) {
    return activity.chooseAll(literals, n) && isFree(literals, n);
  }

  private boolean isFree(int[] literals, int n) {
    Choices choices = activity.wiring().choices();
    for (int i = 0; i < n; i++) {
      int host = choices.hostOf(literals[i]);
      if (host >= 0 && activity.isBlocked(choices.choiceOf(literals[i]), host, -1)) {
        return false;
      }
    }
    return true;
  }

  /// Whether the change breaks no hard rule further.
  boolean isAllowed() {
    return activity.score(Score.HARD) >= before[Score.HARD];
  }

  /// Whether the change is no loss at the soft levels, whatever it leaves open.
  boolean isNoLoss() {
    return firstChange(Score.FILL + 1) >= 0;
  }

  /// Whether the roster scores less than before the change, whatever that is worth to the search.
  boolean isLower() {
    return firstChange(Score.HARD) < 0;
  }

  /// By how much the first level from some on differs that does: it decides.
  private long firstChange(int from) {
    for (int level = from; level < before.length; level++) {
      long change = activity.score(level) - before[level];
      if (change != 0) {
        return change;
      }
    }
    return 0;
  }

  /// What the change is worth.
  double change() {
    return worth.change(before, activity);
  }

  /// Whether the roster before the change scored more than a score.
  boolean wasBetterThan(Score score) {
    for (int level = 0; level < before.length; level++) {
      if (before[level] != score.level(level)) {
        return before[level] > score.level(level);
      }
    }
    return false;
  }

  /// How many rows and derived literals the change has moved.
  long work() {
    return activity.work();
  }

  /// The score before the change.
  Score scoreBefore() {
    return Score.of(before);
  }

  /// The hosts by seat before the change.
  int[] hostsBefore() {
    return activity.hostsBefore();
  }

  /// Takes the change back.
  void undo() {
    activity.rollBack();
    activity.restoreScore(before);
  }
}
