package callsheet.engine.activity;

import callsheet.model.Choices;
import callsheet.model.Model;
import callsheet.roster.Roster;
import callsheet.roster.Score;
import java.util.Arrays;

/// A roster in the making with every row's room kept up to date.
///
/// Changing one literal touches its rows and the derived literals that it makes or breaks, and
/// theirs in turn; nothing is ever recomputed, and a change can be taken back from a journal. Of
/// each row two numbers are kept side by side, how far its sum may still rise and fall, so that a
/// row that stays kept costs one look. Conflicts are looked up from the choice's side, so they need
/// no state of their own ([HardConflicts]). All arithmetic is exact. One thread only.
public final class Activity {

  /// The room of a row that has no such side; no sum gets near it.
  private static final long UNLIMITED = Long.MAX_VALUE / 4;

  private final Wiring wiring;
  private final Choices choices;
  private final int levels;
  private final int[] hosts;
  private final HardConflicts hardConflicts;
  private final int[] current;
  private final long[] score;

  /// Of row r, at 2r how far its sum may rise and at 2r + 1 how far it may fall; below 0 if it is
  /// broken.
  private final long[] room;

  // What the kernel reads, held here so that it is read without indirection.
  private final int[] linksAt;
  private final int[] links;

  /// How many members of a derived literal hold, by its number.
  private final int[] held;

  private final long[] worth;
  private final boolean[] hasWorth;

  /// Whose members count in the crowding, by literal; empty if nobody's do.
  private final boolean[] crowds;

  private final boolean hasCrowds;

  /// The sum of their numbers of members that hold, squared, and what it was before the change at
  /// hand and before a look.
  private long crowding;

  private long crowdingBefore;
  private long crowdingMark;

  private final Journal journal = new Journal();

  /// The hard score below which a change is given up halfway, or the least number.
  private long hardFloor = Long.MIN_VALUE;

  private boolean failed;
  private long looked;
  private int movesMark;
  private int countsMark;

  /// The activity of the roster that fills nothing but what is settled.
  public Activity(Wiring wiring) {
    this.wiring = wiring;
    Model model = wiring.model();
    this.choices = model.choices();
    this.levels = wiring.levels;
    this.hosts = new int[choices.count()];
    this.hardConflicts = new HardConflicts(wiring, hosts);
    this.current = new int[hosts.length];
    this.score = model.constantScore();
    this.room = new long[2 * model.rows().count()];
    this.linksAt = wiring.linksAt;
    this.links = wiring.links;
    this.held = new int[model.literalCount()];
    this.worth = wiring.worth;
    this.hasWorth = wiring.hasWorth;
    this.crowds = wiring.crowds;
    this.hasCrowds = wiring.hasCrowds();
    Arrays.fill(hosts, Roster.UNFILLED);
    Arrays.fill(current, Model.NONE);
    start();
  }

  /// Every row has its room of an empty sum before the first literal moves any.
  private void start() {
    for (int row = 0; row < wiring.lo.length; row++) {
      room[2 * row] = wiring.hi[row] == Model.NO_HI ? UNLIMITED : wiring.hi[row];
      room[2 * row + 1] = wiring.lo[row] == Model.NO_LO ? UNLIMITED : -wiring.lo[row];
      if (wiring.level[row] != Model.UNCOUNTED) {
        score[wiring.level[row]] -= emptyAmount(row) * wiring.weight[row];
      }
    }
    for (int row = 0; row < wiring.lo.length; row++) {
      if (wiring.brokenOf[row] != Model.NONE && emptyAmount(row) > 0) {
        turnBroken(wiring.brokenOf[row], 1);
      }
    }
    for (int choice = 0; choice < hosts.length; choice++) {
      if (choices.isSettled(choice)) {
        hosts[choice] = choices.settledHost(choice);
      } else {
        current[choice] = choices.start(choice);
        set(linksAt[current[choice]], 1);
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

  /// Whether a row of the model is broken.
  public boolean isBroken(int row) {
    int at = 2 * wiring.number[row];
    return (room[at] | room[at + 1]) < 0;
  }

  /// Whether a row's sum is too great.
  public boolean isOver(int row) {
    return room[2 * wiring.number[row]] < 0;
  }

  /// Whether a literal holds.
  public boolean holds(int literal) {
    if (literal < choices.literals()) {
      return literal == Model.TRUE || current[choices.choiceOf(literal)] == literal;
    }
    return held[wiring.numberOf(literal)] > 0;
  }

  /// A hard row that the change since [#begin] has left broken: of those met from some place on the
  /// first whose sum is too great, or the last whose sum is too small; [Model#NONE] if there is
  /// none.
  public int brokenByChange(int from) {
    int broken = Model.NONE;
    for (int i = 0; i < journal.moves; i++) {
      int at = journal.row[(from + i) % journal.moves];
      if (wiring.level[at / 2] == Score.HARD && (room[at] | room[at + 1]) < 0) {
        broken = wiring.rowOf[at / 2];
        if (room[at] < 0) {
          break;
        }
      }
    }
    return broken;
  }

  /// How many changes of choices there were since [#begin].
  public int changes() {
    return journal.choices / 2;
  }

  /// The choice that the i-th of them changed.
  public int changed(int i) {
    return journal.choice[2 * i];
  }

  /// The literal that it had before.
  public int hadBefore(int i) {
    return journal.choice[2 * i + 1];
  }

  /// How many rows and derived literals were moved since [#begin], looks included.
  public long work() {
    return looked + journal.moves + journal.counts;
  }

  /// By how much the change since [#begin] crowds the members of derived literals that cost, if
  /// most choices are members of such: the change of the sum of their numbers squared. It is no
  /// part of the score, but leads where one of them can be emptied.
  public long crowding() {
    return crowding - crowdingBefore;
  }

  /// Starts a change that can be taken back as a whole.
  public void begin() {
    journal.open();
    looked = 0;
    crowdingBefore = crowding;
    hardFloor = Long.MIN_VALUE;
    failed = false;
  }

  /// From now on, until [#begin], a change that breaks hard rows further is given up halfway: what
  /// it leaves must be taken back.
  private void failFast() {
    hardFloor = score[Score.HARD];
  }

  /// Whether a change was given up halfway.
  public boolean hasFailed() {
    return failed;
  }

  /// Takes back all that was chosen since [#begin], but for the score, which the caller puts back
  /// with [#restoreScore].
  public void rollBack() {
    rollBack(0, 0, 0);
    crowding = crowdingBefore;
  }

  private void rollBack(int choicesBefore, int movesBefore, int countsBefore) {
    for (int i = journal.choices - 2; i >= choicesBefore; i -= 2) {
      int choice = journal.choice[i];
      int before = journal.choice[i + 1];
      current[choice] = before;
      hosts[choice] = choices.hostOf(before);
    }
    for (int i = movesBefore; i < journal.moves; i++) {
      int row = journal.row[i];
      long change = journal.change[i];
      room[row] += change;
      room[row + 1] -= change;
    }
    for (int i = countsBefore; i < journal.counts; i++) {
      int entry = journal.count[i];
      held[entry >> 1] += (entry & 1) == 0 ? -1 : 1;
    }
    journal.choices = choicesBefore;
    journal.moves = movesBefore;
    journal.counts = countsBefore;
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
    crowdingMark = crowding;
    hardFloor = floor;
    take(literal);
    return !failed;
  }

  /// Takes back the literal of [#tryTake], but for the score.
  public void untake(int literal) {
    int choice = choices.choiceOf(literal);
    looked += journal.moves - movesMark + journal.counts - countsMark;
    rollBack(journal.choices, movesMark, countsMark);
    crowding = crowdingMark;
    current[choice] = Model.NONE;
    hosts[choice] = Roster.UNFILLED;
    hardFloor = Long.MIN_VALUE;
    failed = false;
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
    for (int i = 0; i < n; i++) {
      leave(choices.choiceOf(literals[i]));
    }
    failFast();
    for (int i = 0; i < n && !failed; i++) {
      take(literals[i]);
    }
    return !failed;
  }

  /// Takes away what a choice has, so that it has nothing, not even *nobody*, until [#take].
  public void leave(int choice) {
    int before = current[choice];
    journal.changed(choice, before);
    if (hosts[choice] != Roster.UNFILLED) {
      softConflicts(choice, hosts[choice], 1);
      hosts[choice] = Roster.UNFILLED;
    }
    set(linksAt[before], -1);
  }

  /// Gives a choice that was left its new literal.
  public void take(int literal) {
    int choice = choices.choiceOf(literal);
    hosts[choice] = choices.hostOf(literal);
    current[choice] = literal;
    set(linksAt[literal], 1);
    if (hosts[choice] != Roster.UNFILLED) {
      softConflicts(choice, hosts[choice], -1);
    }
  }

  private void softConflicts(int choice, int host, int sign) {
    int[] entry = wiring.softConflicts.entry();
    int end = wiring.softConflicts.start()[choice + 1];
    for (int i = wiring.softConflicts.start()[choice]; i < end; i++) {
      if (hosts[entry[i]] == host && entry[i] != choice) {
        int group = wiring.softGroup[i];
        if (wiring.everyone[group] || wiring.groups.get(group).hosts().get(host)) {
          var conflicts = wiring.groups.get(group);
          score[conflicts.level()] += sign * conflicts.weight() * wiring.softAmount[i];
        }
      }
    }
  }

  /// Turns the literal of a block on or off.
  private void set(int block, int sign) {
    int literal = links[block + Links.LITERAL];
    if (hasWorth[literal]) {
      int worthAt = literal * levels;
      for (int l = 0; l < levels; l++) {
        score[l] += sign * worth[worthAt + l];
      }
    }
    int i = block + Links.HEADER;
    int rowsEnd = i + 2 * links[block + Links.ROWS];
    int end = rowsEnd + links[block + Links.PARENTS];
    for (; i < rowsEnd; i += 2) {
      move(links[i], sign * links[i + 1]);
      if (failed) {
        return;
      }
    }
    for (; i < end && !failed; i++) {
      int parent = links[links[i] + Links.LITERAL];
      int now = held[parent] += sign;
      journal.counted(parent, sign);
      if (hasCrowds && crowds[parent]) {
        crowding += 2L * sign * now - 1;
      }
      if (sign > 0 ? now == 1 : now == 0) {
        set(links[i], sign);
      }
    }
  }

  private void move(int row, int change) {
    int at = 2 * row;
    long up = room[at];
    long down = room[at + 1];
    long upAfter = up - change;
    long downAfter = down + change;
    room[at] = upAfter;
    room[at + 1] = downAfter;
    journal.moved(at, change);
    if ((up | down | upAfter | downAfter) < 0) {
      moveBroken(row, up, down, upAfter, downAfter);
    }
  }

  private void moveBroken(int row, long up, long down, long upAfter, long downAfter) {
    long before = amount(row, up, down);
    long after = amount(row, upAfter, downAfter);
    int level = wiring.level[row];
    if (level != Model.UNCOUNTED) {
      score[level] += (before - after) * wiring.weight[row];
      failed |= score[Score.HARD] < hardFloor;
    }
    int broken = wiring.brokenOf[row];
    if (broken != Model.NONE && (before == 0) != (after == 0)) {
      turnBroken(broken, after > 0 ? 1 : -1);
    }
  }

  private void turnBroken(int block, int sign) {
    int broken = links[block + Links.LITERAL];
    held[broken] += sign;
    journal.counted(broken, sign);
    set(block, sign);
  }

  /// By how much a row is broken if none of its literals holds.
  private long emptyAmount(int row) {
    return amount(
        row,
        wiring.hi[row] == Model.NO_HI ? UNLIMITED : wiring.hi[row],
        wiring.lo[row] == Model.NO_LO ? UNLIMITED : -wiring.lo[row]);
  }

  private long amount(int row, long up, long down) {
    long distance = up < 0 ? -up : down < 0 ? -down : 0;
    int step = wiring.step[row];
    return step == 1 ? distance : (distance + step - 1) / step;
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
