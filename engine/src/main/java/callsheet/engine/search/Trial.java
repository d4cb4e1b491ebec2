package callsheet.engine.search;

import callsheet.engine.activity.Activity;
import callsheet.model.Choices;
import callsheet.roster.Score;
import java.util.Arrays;

/// A change of a roster that can be taken back: it is made, weighed, then kept or undone.
final class Trial {

  private final Activity activity;
  private final Worth worth;
  private final long[] before;
  private int[] undo = new int[16];
  private int size;

  Trial(Activity activity, Worth worth) {
    this.activity = activity;
    this.worth = worth;
    this.before = new long[activity.levels()];
  }

  /// Starts a change from the roster as it stands.
  void begin() {
    size = 0;
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
    if (size == undo.length) {
      undo = Arrays.copyOf(undo, 2 * size);
    }
    undo[size++] = activity.literalOf(activity.wiring().choices().choiceOf(literal));
    activity.choose(literal);
  }

  /// Whether the change breaks no hard rule further.
  boolean isAllowed() {
    return activity.score(Score.HARD) >= before[Score.HARD];
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

  /// The score before the change.
  Score scoreBefore() {
    return Score.of(before);
  }

  /// The hosts by seat before the change.
  int[] hostsBefore() {
    int[] hosts = activity.hosts();
    Choices choices = activity.wiring().choices();
    for (int i = size - 1; i >= 0; i--) {
      hosts[choices.choiceOf(undo[i])] = choices.hostOf(undo[i]);
    }
    return hosts;
  }

  /// Takes the change back.
  void undo() {
    while (size > 0) {
      activity.choose(undo[--size]);
    }
  }
}
