package callsheet.compile;

import callsheet.model.Conflicts;
import callsheet.model.Model;
import callsheet.model.Sum;
import callsheet.roster.Instance;
import callsheet.roster.Score;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// What one compile task produces. Derived literals are numbered from `base` on as if the buffer
/// were alone; joining the buffers renumbers them.
final class RowBuffer {

  /// The terms of a ratio: broken instances, and instances there are.
  record RatioParts(Sum broken, Sum present) {}

  /// Numbers of a row in [#head]: where its terms start, step, level, setting, and the four of its
  /// instance.
  static final int HEAD = 8;

  final int base;
  final Ints literal = new Ints();
  final Ints coefficient = new Ints();
  final Ints head = new Ints();
  final Longs lo = new Longs();
  final Longs hi = new Longs();
  final Longs weight = new Longs();
  final Ints derivedStart = new Ints();
  final Ints member = new Ints();
  final Ints brokenRow = new Ints();

  /// Setting and host of each hard row that is broken whatever is chosen.
  final Ints brokenAnyway = new Ints();

  final Ints gainLevel = new Ints();
  final Ints gainLiteral = new Ints();
  final Longs gainPoints = new Longs();
  final long[] constantScore;
  final List<Conflicts> conflicts = new ArrayList<>();
  final Map<Integer, RatioParts> ratios = new TreeMap<>();
  private final KnownAnys known = new KnownAnys(derivedStart, member);

  RowBuffer(int base, int levels) {
    this.base = base;
    this.constantScore = new long[levels];
  }

  /// All that it holds, in a buffer no larger than that; it is empty afterwards, and has room.
  RowBuffer handOver() {
    RowBuffer whole = new RowBuffer(base, constantScore.length);
    whole.literal.takeFrom(literal);
    whole.coefficient.takeFrom(coefficient);
    whole.head.takeFrom(head);
    whole.lo.takeFrom(lo);
    whole.hi.takeFrom(hi);
    whole.weight.takeFrom(weight);
    whole.derivedStart.takeFrom(derivedStart);
    whole.member.takeFrom(member);
    whole.brokenRow.takeFrom(brokenRow);
    whole.brokenAnyway.takeFrom(brokenAnyway);
    whole.gainLevel.takeFrom(gainLevel);
    whole.gainLiteral.takeFrom(gainLiteral);
    whole.gainPoints.takeFrom(gainPoints);
    System.arraycopy(constantScore, 0, whole.constantScore, 0, constantScore.length);
    Arrays.fill(constantScore, 0);
    whole.conflicts.addAll(conflicts);
    conflicts.clear();
    whole.ratios.putAll(ratios);
    ratios.clear();
    known.clear();
    return whole;
  }

  int rows() {
    return lo.size();
  }

  int derived() {
    return brokenRow.size();
  }

  /// Adds a row as far as choices bear on it: what it is broken by in any case, as by shows carried
  /// over or pinned, is a constant cost, and a row that then always holds is none.
  void row(Sum sum, long lo, long hi, int step, int level, long weight, int of, Instance instance) {
    long least = sum.least();
    long most = sum.most();
    long over = least > hi ? Math.ceilDiv(least - hi, step) : 0;
    long under = most < lo ? Math.ceilDiv(lo - most, step) : 0;
    constantScore[level] -= Math.multiplyExact(over + under, weight);
    if (level == Score.HARD && over + under > 0) {
      brokenAnyway.add(of);
      brokenAnyway.add(instance.host());
    }
    long highest = hi + over * step;
    long lowest = lo - under * step;
    if (least < lowest || most > highest) {
      addRow(sum, lowest, highest, step, level, weight, of, instance);
    }
  }

  private void addRow(
      Sum sum, long lo, long hi, int step, int level, long weight, int of, Instance instance) {
    int terms = literal.extend(sum.size());
    coefficient.extend(sum.size());
    sum.copyTo(literal.values(), coefficient.values(), terms);
    this.lo.add(lo == Model.NO_LO ? lo : lo - sum.constant());
    this.hi.add(hi == Model.NO_HI ? hi : hi - sum.constant());
    this.weight.add(weight);
    int at = head.extend(HEAD);
    int[] numbers = head.values();
    numbers[at] = terms;
    numbers[at + 1] = step;
    numbers[at + 2] = level;
    numbers[at + 3] = of;
    numbers[at + 4] = instance.host();
    numbers[at + 5] = instance.day();
    numbers[at + 6] = instance.seat();
    numbers[at + 7] = instance.other();
  }

  /// A literal that holds when one of the members does.
  int any(int... members) {
    int[] open = distinct(members);
    if (open.length == 0) {
      return Model.NONE;
    }
    if (open[0] == Model.TRUE || open.length == 1) {
      return open[0];
    }
    int k = known.findOrAdd(open, derived());
    return k < derived() ? base + k : addDerived(open, Model.NONE);
  }

  private static int[] distinct(int[] members) {
    if (isRising(members)) {
      return members;
    }
    int[] sorted = members.clone();
    Arrays.sort(sorted);
    int n = 0;
    for (int member : sorted) {
      if (member != Model.NONE && (n == 0 || sorted[n - 1] != member)) {
        sorted[n++] = member;
      }
    }
    return n == sorted.length ? sorted : Arrays.copyOf(sorted, n);
  }

  private static boolean isRising(int[] members) {
    int before = Model.NONE;
    for (int member : members) {
      if (member <= before) {
        return false;
      }
      before = member;
    }
    return true;
  }

  /// A literal that holds when `lo ≤ sum ≤ hi` does not.
  int broken(Sum sum, long lo, long hi, int of, Instance instance) {
    if (sum.least() >= lo && sum.most() <= hi) {
      return Model.NONE;
    }
    if (sum.least() > hi || sum.most() < lo) {
      return Model.TRUE;
    }
    if (anyTermBreaks(sum, lo, hi)) {
      int[] members = new int[sum.size()];
      Arrays.setAll(members, sum::literal);
      return any(members);
    }
    addRow(sum, lo, hi, 1, Model.UNCOUNTED, 0, of, instance);
    return addDerived(new int[0], rows() - 1);
  }

  private static boolean anyTermBreaks(Sum sum, long lo, long hi) {
    if (lo != Model.NO_LO || sum.constant() > hi) {
      return false;
    }
    for (int i = 0; i < sum.size(); i++) {
      if (sum.coefficient(i) <= hi - sum.constant()) {
        return false;
      }
    }
    return true;
  }

  private int addDerived(int[] members, int row) {
    int at = member.extend(members.length);
    System.arraycopy(members, 0, member.values(), at, members.length);
    derivedStart.add(at);
    brokenRow.add(row);
    return base + derived() - 1;
  }

  void gain(int level, int literal, long points) {
    if (literal == Model.TRUE) {
      constantScore[level] += points;
    } else if (literal != Model.NONE && points != 0) {
      gainLevel.add(level);
      gainLiteral.add(literal);
      gainPoints.add(points);
    }
  }

  RatioParts ratio(int of) {
    return ratios.computeIfAbsent(of, s -> new RatioParts(new Sum(), new Sum()));
  }
}
