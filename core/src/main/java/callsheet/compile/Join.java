package callsheet.compile;

import callsheet.compile.RowBuffer.RatioParts;
import callsheet.model.Choices;
import callsheet.model.Conflicts;
import callsheet.model.Model;
import callsheet.model.Sum;
import callsheet.problem.Strength;
import callsheet.roster.Instance;
import callsheet.rulebook.Rulebook;
import callsheet.rulebook.Rulebook.Setting;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;

/// Joins the buffers of all compile tasks into one model: derived literals and rows are renumbered
/// by the buffers before them, and each ratio's parts become its one row.
final class Join {

  private final Rulebook rulebook;
  private final Choices choices;
  private final List<RowBuffer> buffers;

  Join(Rulebook rulebook, Choices choices, List<RowBuffer> buffers) {
    this.rulebook = rulebook;
    this.choices = choices;
    this.buffers = new ArrayList<>(buffers);
  }

  Model model(Parallel parallel) {
    buffers.add(ratioRows());
    long[] constant = new long[rulebook.levels()];
    Before all = new Before(0, 0, 0, 0, 0);
    List<Before> before = new ArrayList<>();
    for (RowBuffer buffer : buffers) {
      before.add(all);
      all = all.and(buffer);
      for (int level = 0; level < constant.length; level++) {
        constant[level] += buffer.constantScore[level];
      }
    }
    Model.Rows rows = Model.Rows.ofSize(all.rows, all.terms);
    Model.Derived derived =
        new Model.Derived(new int[all.derived + 1], new int[all.members], new int[all.derived]);
    Model.Gains gains =
        new Model.Gains(new byte[all.gains], new int[all.gains], new long[all.gains]);
    rows.start()[all.rows] = all.terms;
    derived.start()[all.derived] = all.members;
    List<Callable<RowBuffer>> tasks = new ArrayList<>();
    for (int i = 0; i < buffers.size(); i++) {
      RowBuffer buffer = buffers.get(i);
      Before at = before.get(i);
      tasks.add(() -> {
        copyRows(buffer, at, rows);
        copyDerived(buffer, at, derived);
        copyGains(buffer, at.gains, gains);
        return buffer;
      });
    }
    parallel.run(tasks);
    return new Model(choices, rulebook.levels(), rows, derived, conflicts(), gains, constant);
  }

  /// How much of everything the buffers before one have.
  private record Before(int rows, int terms, int derived, int members, int gains) {

    Before and(RowBuffer buffer) {
      return new Before(
          rows + buffer.rows(),
          Math.addExact(terms, buffer.literal.size()),
          derived + buffer.derived(),
          Math.addExact(members, buffer.member.size()),
          gains + buffer.gainLiteral.size());
    }
  }

  /// A pair that a row of its setting counts says nothing of hosts of whom such a row is broken
  /// anyway: to them both seats may cost no more than one.
  private List<Conflicts> conflicts() {
    Map<Integer, BitSet> brokenAnyway = brokenAnyway();
    List<Conflicts> conflicts = new ArrayList<>();
    for (RowBuffer buffer : buffers) {
      for (Conflicts pairs : buffer.conflicts) {
        BitSet broken = brokenAnyway.get(pairs.setting());
        boolean counted = Arrays.stream(pairs.amounts()).anyMatch(amount -> amount > 0);
        conflicts.add(broken == null || counted ? pairs : pairs.without(broken));
      }
    }
    return conflicts;
  }

  /// By setting: the hosts of whom a hard row is broken whatever is chosen.
  private Map<Integer, BitSet> brokenAnyway() {
    Map<Integer, BitSet> hosts = new TreeMap<>();
    for (RowBuffer buffer : buffers) {
      for (int i = 0; i < buffer.brokenAnyway.size(); i += 2) {
        int host = buffer.brokenAnyway.get(i + 1);
        if (host != Instance.NONE) {
          hosts.computeIfAbsent(buffer.brokenAnyway.get(i), s -> new BitSet()).set(host);
        }
      }
    }
    return hosts;
  }

  /// The rows of all ratios: `10000 · Σ broken − (10000 − share) · Σ present ≤ 0` in steps of
  /// 10000.
  private RowBuffer ratioRows() {
    RowBuffer last = new RowBuffer(choices.literals(), rulebook.levels());
    for (Setting setting : rulebook.settings()) {
      if (setting.strength() instanceof Strength.Ratio ratio) {
        int level = Rulebook.levelOf(ratio);
        long weight = Math.max(1, ratio.weight());
        last.row(
            ratioSum(setting.index(), ratio),
            Model.NO_LO,
            0,
            Strength.Ratio.WHOLE,
            level,
            weight,
            setting.index(),
            Instance.ROSTER);
      }
    }
    return last;
  }

  private Sum ratioSum(int setting, Strength.Ratio ratio) {
    Map<Integer, Long> terms = new TreeMap<>();
    long constant = 0;
    int derivedBefore = 0;
    for (RowBuffer buffer : buffers) {
      RatioParts parts = buffer.ratios.get(setting);
      if (parts != null) {
        constant += collect(terms, parts.broken(), Strength.Ratio.WHOLE, derivedBefore);
        int allowance = Strength.Ratio.WHOLE - ratio.atLeastBasisPoints();
        constant += collect(terms, parts.present(), -allowance, derivedBefore);
      }
      derivedBefore += buffer.derived();
    }
    Sum sum = new Sum().add(constant);
    terms.forEach((literal, coefficient) -> sum.add(coefficient, literal));
    return sum;
  }

  private long collect(Map<Integer, Long> terms, Sum part, long coefficient, int derivedBefore) {
    for (int i = 0; i < part.size(); i++) {
      int literal = renumbered(part.literal(i), derivedBefore);
      terms.merge(literal, coefficient * part.coefficient(i), Long::sum);
    }
    return coefficient * part.constant();
  }

  private int renumbered(int literal, int derivedBefore) {
    return literal < choices.literals() ? literal : literal + derivedBefore;
  }

  private void copyRows(RowBuffer b, Before at, Model.Rows rows) {
    int[] head = b.head.values();
    for (int i = 0; i < b.rows(); i++) {
      int row = at.rows + i;
      int from = RowBuffer.HEAD * i;
      rows.start()[row] = at.terms + head[from];
      rows.step()[row] = head[from + 1];
      rows.level()[row] = (byte) head[from + 2];
      rows.setting()[row] = (short) head[from + 3];
      System.arraycopy(head, from + 4, rows.instance(), 4 * row, 4);
    }
    // The ratio rows, in the last buffer, were put together from renumbered literals.
    int derivedBefore = b == buffers.getLast() ? 0 : at.derived;
    copyRenumbered(b.literal, derivedBefore, rows.literal(), at.terms);
    b.coefficient.copyTo(rows.coefficient(), at.terms);
    b.lo.copyTo(rows.lo(), at.rows);
    b.hi.copyTo(rows.hi(), at.rows);
    b.weight.copyTo(rows.weight(), at.rows);
  }

  private void copyDerived(RowBuffer b, Before at, Model.Derived derived) {
    for (int i = 0; i < b.derived(); i++) {
      derived.start()[at.derived + i] = at.members + b.derivedStart.get(i);
      int row = b.brokenRow.get(i);
      derived.brokenRow()[at.derived + i] = row == Model.NONE ? row : at.rows + row;
    }
    copyRenumbered(b.member, at.derived, derived.member(), at.members);
  }

  private void copyRenumbered(Ints literals, int derivedBefore, int[] target, int at) {
    int[] from = literals.values();
    for (int i = 0; i < literals.size(); i++) {
      target[at + i] = renumbered(from[i], derivedBefore);
    }
  }

  private static void copyGains(RowBuffer b, int at, Model.Gains gains) {
    for (int i = 0; i < b.gainLiteral.size(); i++) {
      gains.level()[at + i] = (byte) b.gainLevel.get(i);
    }
    b.gainLiteral.copyTo(gains.literal(), at);
    b.gainPoints.copyTo(gains.points(), at);
  }
}
