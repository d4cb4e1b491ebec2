package callsheet.engine.activity;

import callsheet.model.Model;
import callsheet.roster.Score;

/// What the rows and derived literals of a roster come to, kept up to date as its literals turn:
/// the kernel of the search.
///
/// Of each row two numbers stand side by side, how far its sum may still rise and fall, so that a
/// row that stays kept costs one look; what it costs is looked up when it is broken. Of a derived
/// literal the number of its members that hold is kept. Everything done is written in a [Journal]
/// and taken back from there. Sums are exact.
final class Sums {

  /// The room of a row that has no such side; no sum gets near it.
  private static final long UNLIMITED = Long.MAX_VALUE / 4;

  private final Wiring wiring;
  private final int levels;
  private final long[] score;
  private final Journal journal;

  /// Of row r, at 2r how far its sum may rise and at 2r + 1 how far it may fall; below 0 if it is
  /// broken.
  private final long[] room;

  /// How many members of a derived literal hold, by its number.
  private final int[] held;

  // What the kernel reads, held here so that it is read without indirection.
  private final int[] links;
  private final long[] worth;
  private final boolean[] hasWorth;

  /// Whose members count in the crowding, by literal; empty if nobody's do.
  private final boolean[] crowds;

  private final boolean hasCrowds;
  private long crowding;

  /// The hard score below which a change is given up halfway, or the least number.
  private long hardFloor = Long.MIN_VALUE;

  private boolean failed;

  /// The sums of a roster in which no literal holds.
  ///
  /// @param score what choices can't change, kept up to date from now on
  /// @param journal where everything that is done is written
  Sums(Wiring wiring, long[] score, Journal journal) {
    this.wiring = wiring;
    this.levels = wiring.levels;
    this.score = score;
    this.journal = journal;
    this.room = new long[2 * wiring.lo.length];
    this.held = new int[wiring.model.literalCount()];
    this.links = wiring.links;
    this.worth = wiring.worth;
    this.hasWorth = wiring.hasWorth;
    this.crowds = wiring.crowds;
    this.hasCrowds = wiring.hasCrowds();
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
  }

  /// By how much a row is broken if none of its literals holds.
  private long emptyAmount(int row) {
    return amount(
        row,
        wiring.hi[row] == Model.NO_HI ? UNLIMITED : wiring.hi[row],
        wiring.lo[row] == Model.NO_LO ? UNLIMITED : -wiring.lo[row]);
  }

  /// Whether a row, by its new number, is broken.
  boolean isBroken(int row) {
    return (room[2 * row] | room[2 * row + 1]) < 0;
  }

  /// Whether a row's sum is too great.
  boolean isOver(int row) {
    return room[2 * row] < 0;
  }

  /// Whether a derived literal, by its new number, holds.
  boolean holds(int literal) {
    return held[literal] > 0;
  }

  /// The sum of the squares of how many members hold of derived literals that cost.
  long crowding() {
    return crowding;
  }

  /// From now on a change that takes the hard score below a number is given up halfway: what it
  /// leaves must be taken back.
  void failBelow(long floor) {
    hardFloor = floor;
  }

  /// From now on nothing is given up halfway.
  void allowAll() {
    hardFloor = Long.MIN_VALUE;
    failed = false;
  }

  /// Whether a change was given up halfway.
  boolean hasFailed() {
    return failed;
  }

  /// Takes back what the journal has after some marks, but for the score.
  ///
  /// @param crowdingBefore what the crowding was then
  void rollBack(int movesBefore, int countsBefore, long crowdingBefore) {
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
    journal.moves = movesBefore;
    journal.counts = countsBefore;
    crowding = crowdingBefore;
  }

  /// Turns the literal of a block on or off.
  void turn(int block, int sign) {
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
        turn(links[i], sign);
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
    turn(block, sign);
  }

  private long amount(int row, long up, long down) {
    long distance = up < 0 ? -up : down < 0 ? -down : 0;
    int step = wiring.step[row];
    return step == 1 ? distance : (distance + step - 1) / step;
  }
}
