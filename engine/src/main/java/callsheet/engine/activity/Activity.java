package callsheet.engine.activity;

import callsheet.model.Choices;
import callsheet.model.Model;
import callsheet.roster.Roster;
import callsheet.roster.Score;
import java.util.Arrays;
import java.util.stream.IntStream;

/// A roster in the making with every row's room kept up to date.
///
/// Changing one literal moves its rows and the derived literals that it makes or breaks, and theirs
/// in turn ([Sums]); nothing is ever recomputed, and a change can be taken back from a journal.
/// Conflicts are looked up from the choice's side, so they need no state of their own
/// ([HardConflicts], [SoftConflicts]). All arithmetic is exact. One thread only.
public final class Activity {

  private final Wiring wiring;
  private final Choices choices;
  private final int levels;
  private final int[] hosts;
  private final HardConflicts hardConflicts;
  private final SoftConflicts softConflicts;
  private final int[] current;
  private final int[] linksAt;
  private final Journal journal = new Journal();
  private final Sums sums;
  private final long[] score;

  /// What the crowding was before the change at hand and before a look.
  private long crowdingBefore;

  private long crowdingMark;
  private int movesMark;
  private int countsMark;
  private long looked;

  /// The activity of the roster that fills nothing but what is settled.
  public Activity(Wiring wiring) {
    this.wiring = wiring;
    this.choices = wiring.choices();
    this.levels = wiring.levels;
    this.hosts = new int[choices.count()];
    this.current = new int[hosts.length];
    this.linksAt = wiring.linksAt;
    this.score = wiring.model.constantScore();
    this.sums = new Sums(wiring, score, journal);
    this.hardConflicts = new HardConflicts(wiring, hosts);
    this.softConflicts = new SoftConflicts(wiring, hosts, score);
    Arrays.fill(hosts, Roster.UNFILLED);
    Arrays.fill(current, Model.NONE);
    for (int choice = 0; choice < hosts.length; choice++) {
      if (choices.isSettled(choice)) {
        hosts[choice] = choices.settledHost(choice);
      } else {
        current[choice] = choices.start(choice);
        sums.turn(linksAt[current[choice]], 1);
      }
    }
  }

  /// The wiring it runs over.
  public Wiring wiring() {
    return wiring;
  }

  /// The score, kept up to date.
  public Score score() {
    return Score.of(score);
  }

  /// The value of one level of the score.
  public long score(int level) {
    return score[level];
  }

  /// Copies the score into an array of [#levels].
  public void copyScore(long[] target) {
    System.arraycopy(score, 0, target, 0, levels);
  }

  /// The number of levels.
  public int levels() {
    return levels;
  }

  /// The host on a seat, or [Roster#UNFILLED].
  public int host(int seat) {
    return hosts[seat];
  }

  /// The literal that holds in a seat's choice.
  public int literalOf(int seat) {
    return current[seat];
  }

  /// The hosts by seat, a copy.
  public int[] hosts() {
    return hosts.clone();
  }

  /// Whether a hard conflict keeps a host off a seat as the roster stands, seat `but` left out of
  /// account (-1: none).
  public boolean isBlocked(int seat, int host, int but) {
    return hardConflicts.isBlocked(seat, host, but);
  }

  /// The seats whose being taken by the host keeps them off a seat, written to `found`; how many
  /// there are, or more than `found` holds.
  public int blockers(int seat, int host, int[] found) {
    return hardConflicts.blockers(seat, host, found);
  }

  /// Whether a row of the model is broken; one of a single literal, which is that literal's own
  /// worth, never is.
  public boolean isBroken(int row) {
    return sums.isBroken(wiring.number[row]);
  }

  /// Whether a row's sum is too great.
  public boolean isOver(int row) {
    return sums.isOver(wiring.number[row]);
  }

  /// Whether a literal holds.
  public boolean holds(int literal) {
    return literal < choices.literals()
        ? literal == Model.TRUE || current[choices.choiceOf(literal)] == literal
        : sums.holds(wiring.numberOf(literal));
  }

  /// A hard row that the change since [#begin] has left broken: of those met from some place on the
  /// first whose sum is too great, or the last whose sum is too small; [Model#NONE] if there is
  /// none.
  public int brokenByChange(int from) {
    int broken = Model.NONE;
    for (int i = 0; i < journal.moves; i++) {
      int row = journal.row[(from + i) % journal.moves] / 2;
      if (wiring.level[row] == Score.HARD && sums.isBroken(row)) {
        broken = wiring.rowOf[row];
        if (sums.isOver(row)) {
          break;
        }
      }
    }
    return broken;
  }

  private int changes() {
    return journal.choices / 2;
  }

  private int changed(int i) {
    return journal.choice[2 * i];
  }

  /// The literals of choices that were changed since [#begin], as they are now, each once; none of
  /// those that have what they had.
  public int[] changedTo() {
    return IntStream.range(0, changes())
        .filter(i -> isFirst(i) && current[changed(i)] != journal.choice[2 * i + 1])
        .map(i -> current[changed(i)])
        .toArray();
  }

  /// Whether the i-th change is the first of its choice.
  private boolean isFirst(int i) {
    for (int before = 0; before < i; before++) {
      if (changed(before) == changed(i)) {
        return false;
      }
    }
    return true;
  }

  /// How many rows and derived literals were moved since [#begin], looks included.
  public long work() {
    return looked + journal.moves + journal.counts;
  }

  /// By how much the change since [#begin] crowds the members of derived literals that cost, if
  /// most choices are members of such: the change of the sum of their numbers squared. It is no
  /// part of the score, but leads where one of them can be emptied.
  public long crowding() {
    return sums.crowding() - crowdingBefore;
  }

  /// Starts a change that can be taken back as a whole.
  public void begin() {
    journal.open();
    looked = 0;
    crowdingBefore = sums.crowding();
    sums.allowAll();
  }

  /// Whether a change was given up halfway.
  public boolean hasFailed() {
    return sums.hasFailed();
  }

  /// Takes back all that was chosen since [#begin], but for the score, which the caller puts back
  /// with [#restoreScore].
  public void rollBack() {
    for (int i = journal.choices - 2; i >= 0; i -= 2) {
      int choice = journal.choice[i];
      int before = journal.choice[i + 1];
      current[choice] = before;
      hosts[choice] = choices.hostOf(before);
    }
    journal.choices = 0;
    sums.rollBack(0, 0, crowdingBefore);
  }

  /// Gives a choice that was left a literal for a look at the score, to be followed by [#untake];
  /// false if hard rows would break further.
  public boolean tryTake(int literal) {
    return tryTake(literal, score[Score.HARD]);
  }

  /// The same; false if the hard score would fall below a number.
  public boolean tryTake(int literal, long floor) {
    movesMark = journal.moves;
    countsMark = journal.counts;
    crowdingMark = sums.crowding();
    sums.failBelow(floor);
    take(literal);
    return !sums.hasFailed();
  }

  /// Takes back the literal of [#tryTake], but for the score.
  public void untake(int literal) {
    int choice = choices.choiceOf(literal);
    looked += journal.moves - movesMark + journal.counts - countsMark;
    sums.rollBack(movesMark, countsMark, crowdingMark);
    current[choice] = Model.NONE;
    hosts[choice] = Roster.UNFILLED;
    sums.allowAll();
  }

  /// Puts back a score copied by [#copyScore].
  public void restoreScore(long[] before) {
    System.arraycopy(before, 0, score, 0, levels);
  }

  /// The hosts by choice as they were at [#begin].
  public int[] hostsBefore() {
    int[] before = hosts.clone();
    for (int i = journal.choices - 2; i >= 0; i -= 2) {
      before[journal.choice[i]] = choices.hostOf(journal.choice[i + 1]);
    }
    return before;
  }

  /// Puts a literal's host on its seat (or nobody, for *unfilled*) and updates everything. Hard
  /// conflicts are not looked at: ask [#isBlocked] first.
  public void choose(int literal) {
    int choice = choices.choiceOf(literal);
    if (current[choice] != literal) {
      leave(choice);
      take(literal);
    }
  }

  /// Puts the hosts of some literals on their seats at once, first taking everyone off them, and
  /// gives up halfway if hard rows break further; false if it did.
  public boolean chooseAll(int[] literals, int n) {
    long before = score[Score.HARD];
    for (int i = 0; i < n; i++) {
      leave(choices.choiceOf(literals[i]));
    }
    sums.failBelow(Math.min(before, score[Score.HARD]));
    for (int i = 0; i < n && !sums.hasFailed(); i++) {
      take(literals[i]);
    }
    boolean isWhole = !sums.hasFailed();
    if (isWhole) {
      sums.allowAll();
    }
    return isWhole;
  }

  /// Takes away what a choice has, so that it has nothing, not even *nobody*, until [#take].
  public void leave(int choice) {
    int before = current[choice];
    journal.changed(choice, before);
    if (hosts[choice] != Roster.UNFILLED) {
      softConflicts.count(choice, hosts[choice], 1);
      hosts[choice] = Roster.UNFILLED;
    }
    sums.turn(linksAt[before], -1);
  }

  /// Gives a choice that was left its new literal.
  public void take(int literal) {
    int choice = choices.choiceOf(literal);
    hosts[choice] = choices.hostOf(literal);
    current[choice] = literal;
    sums.turn(linksAt[literal], 1);
    if (hosts[choice] != Roster.UNFILLED) {
      softConflicts.count(choice, hosts[choice], -1);
    }
  }

  /// Makes the roster that of these hosts as it is, whatever it breaks; every host must be an
  /// option of their choice. It is no change that could be taken back.
  public void restore(int[] target) {
    begin();
    journal.close();
    for (int seat = 0; seat < hosts.length; seat++) {
      if (!choices.isSettled(seat)) {
        boolean isOpen = target[seat] == Roster.UNFILLED;
        choose(isOpen ? choices.start(seat) : choices.literal(seat, target[seat]));
      }
    }
  }

  /// Makes the roster that of these hosts; whoever a hard conflict or hard row forbids is left out.
  /// It is no change that could be taken back.
  public void load(int[] target) {
    begin();
    journal.close();
    for (int seat = 0; seat < hosts.length; seat++) {
      if (!choices.isSettled(seat)) {
        choose(choices.start(seat));
      }
    }
    for (int seat = 0; seat < hosts.length; seat++) {
      if (!choices.isSettled(seat) && target[seat] != Roster.UNFILLED) {
        int literal = choices.literal(seat, target[seat]);
        if (literal != Model.NONE && !isBlocked(seat, target[seat], -1)) {
          long hardBefore = score[Score.HARD];
          choose(literal);
          if (score[Score.HARD] < hardBefore) {
            choose(choices.start(seat));
          }
        }
      }
    }
  }
}
