package callsheet.engine.activity;

import callsheet.model.Choices;
import callsheet.model.Model;
import callsheet.roster.Roster;
import callsheet.roster.Score;
import java.util.Arrays;

/// A roster in the making with every row's activity kept up to date.
///
/// Changing one literal touches its rows and the derived literals that it makes or breaks, and
/// theirs in turn; nothing is ever recomputed. The cost of a change is the number of rows the
/// literal stands in, some ten to thirty. Seats conflicts are looked up from the seat's side, so
/// they need no state of their own. All arithmetic is exact. One thread only.
public final class Activity {

  private final Wiring wiring;
  private final Choices choices;
  private final int levels;
  private final int base;
  private final int[] hosts;
  private final int[] current;
  private final boolean[] value;
  private final int[] count;
  private final long[] activity;
  private final long[] score;

  // The columns of the rows, held here so that the kernel reads them without indirection.
  private final long[] lo;
  private final long[] hi;
  private final int[] step;
  private final byte[] level;
  private final long[] weight;

  /// The activity of the roster that fills nothing but its pins.
  public Activity(Wiring wiring) {
    this.wiring = wiring;
    Model model = wiring.model();
    Model.Rows rows = model.rows();
    this.choices = model.choices();
    this.levels = wiring.levels;
    this.base = wiring.base;
    this.hosts = new int[model.choices().count()];
    this.current = new int[hosts.length];
    this.value = new boolean[wiring.literals];
    this.count = new int[wiring.literals - base];
    this.activity = new long[rows.count()];
    this.score = model.constantScore();
    this.lo = rows.lo();
    this.hi = rows.hi();
    this.step = rows.step();
    this.level = rows.level();
    this.weight = rows.weight();
    value[Model.TRUE] = true;
    Arrays.fill(hosts, Roster.UNFILLED);
    start();
  }

  private void start() {
    for (int row = 0; row < activity.length; row++) {
      if (level[row] != Model.UNCOUNTED) {
        boolean folded =
            wiring.model().rows().start()[row + 1] - wiring.model().rows().start()[row] == 1;
        long amount = amount(row, 0);
        if (!folded || amount > 0) {
          score[level[row]] -= amount * weight[row];
        }
      }
      if (wiring.brokenOf[row] != Model.NONE && amount(row, 0) > 0) {
        set(wiring.brokenOf[row], true);
      }
    }
    for (int seat = 0; seat < hosts.length; seat++) {
      if (choices.isSettled(seat)) {
        hosts[seat] = choices.settledHost(seat);
      } else {
        current[seat] = choices.start(seat);
        set(current[seat], true);
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
    int[] entry = wiring.hardConflicts.entry();
    int end = wiring.hardConflicts.start()[seat + 1];
    for (int i = wiring.hardConflicts.start()[seat]; i < end; i++) {
      int other = entry[i];
      if (hosts[other] == host && other != but && binds(wiring.hardGroup[i], host)) {
        return true;
      }
    }
    return false;
  }

  private boolean binds(int group, int host) {
    return group < 0 || wiring.groups.get(group).hosts().get(host);
  }

  /// The seats whose being taken by the host keeps them off a seat, written to `found`; how many
  /// there are, or more than `found` holds.
  public int blockers(int seat, int host, int[] found) {
    int n = 0;
    int[] entry = wiring.hardConflicts.entry();
    int end = wiring.hardConflicts.start()[seat + 1];
    for (int i = wiring.hardConflicts.start()[seat]; i < end; i++) {
      int other = entry[i];
      if (hosts[other] == host && binds(wiring.hardGroup[i], host) && !contains(found, n, other)) {
        if (n == found.length) {
          return n + 1;
        }
        found[n++] = other;
      }
    }
    return n;
  }

  private static boolean contains(int[] found, int n, int seat) {
    for (int i = 0; i < n; i++) {
      if (found[i] == seat) {
        return true;
      }
    }
    return false;
  }

  /// Puts a literal's host on its seat (or nobody, for *unfilled*) and updates everything. Hard
  /// conflicts are not looked at: ask [#isBlocked] first.
  public void choose(int literal) {
    int seat = choices.choiceOf(literal);
    int before = current[seat];
    if (before == literal) {
      return;
    }
    if (hosts[seat] != Roster.UNFILLED) {
      softConflicts(seat, hosts[seat], 1);
    }
    set(before, false);
    hosts[seat] = choices.hostOf(literal);
    current[seat] = literal;
    set(literal, true);
    if (hosts[seat] != Roster.UNFILLED) {
      softConflicts(seat, hosts[seat], -1);
    }
  }

  private void softConflicts(int seat, int host, int sign) {
    int[] entry = wiring.softConflicts.entry();
    int end = wiring.softConflicts.start()[seat + 1];
    for (int i = wiring.softConflicts.start()[seat]; i < end; i++) {
      if (hosts[entry[i]] == host && entry[i] != seat) {
        int group = wiring.softGroup[i];
        if (wiring.everyone[group] || wiring.groups.get(group).hosts().get(host)) {
          var conflicts = wiring.groups.get(group);
          score[conflicts.level()] += sign * conflicts.weight() * wiring.softAmount[i];
        }
      }
    }
  }

  private void set(int literal, boolean on) {
    value[literal] = on;
    int sign = on ? 1 : -1;
    int worthAt = literal * levels;
    for (int l = 0; l < levels; l++) {
      score[l] += sign * wiring.worth[worthAt + l];
    }
    int[] rows = wiring.rowsOf.entry();
    int end = wiring.rowsOf.start()[literal + 1];
    for (int i = wiring.rowsOf.start()[literal]; i < end; i++) {
      move(rows[i], sign * wiring.coefficientOf[i]);
    }
    int[] parents = wiring.parentsOf.entry();
    int parentsEnd = wiring.parentsOf.start()[literal + 1];
    for (int i = wiring.parentsOf.start()[literal]; i < parentsEnd; i++) {
      int parent = parents[i];
      int now = count[parent - base] += sign;
      if (now == (on ? 1 : 0)) {
        set(parent, on);
      }
    }
  }

  private void move(int row, int change) {
    long before = activity[row];
    long after = before + change;
    activity[row] = after;
    boolean wasKept = before <= hi[row] && before >= lo[row];
    boolean isKept = after <= hi[row] && after >= lo[row];
    if (wasKept && isKept) {
      return;
    }
    if (level[row] != Model.UNCOUNTED) {
      score[level[row]] += (amount(row, before) - amount(row, after)) * weight[row];
    }
    if (wasKept != isKept && wiring.brokenOf[row] != Model.NONE) {
      set(wiring.brokenOf[row], wasKept);
    }
  }

  private long amount(int row, long at) {
    long distance = at > hi[row] ? at - hi[row] : at < lo[row] ? lo[row] - at : 0;
    return step[row] == 1 ? distance : (distance + step[row] - 1) / step[row];
  }

  /// Makes the roster that of these hosts; whoever a hard conflict or hard row forbids is left out.
  public void load(int[] target) {
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
