package callsheet.engine.bound;

import callsheet.model.Choices;
import callsheet.model.Conflicts;
import callsheet.model.Model;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.stream.IntStream;

/// Builds the linear program of one level: the hard rows, the level's soft rows, the cliques, and
/// what ties derived literals to their members, as tight as it can be said in single rows.
///
/// Literals that are settled drop out, and so do rows that cannot bind and links that nobody would
/// gain by breaking: a literal that only costs is held from below alone, one that only helps from
/// above alone.
final class Formulation {

  private static final int ZERO = -1;
  private static final int ONE = -2;

  private final Model model;
  private final Choices choices;
  private final int level;
  private final Sides sides = new Sides();

  /// The literal that stands for each, [#ZERO] or [#ONE].
  private final int[] standsFor;

  /// Literals that some row would rather have smaller; they must be held from below.
  private final BitSet costs = new BitSet();

  /// Literals that some row would rather have larger; they must be held from above.
  private final BitSet helps = new BitSet();

  private final long[] worth;
  private final List<int[]> cliques;
  private final int[][] cliquesOf;

  /// Cliques that the link of an `any` already states, and more.
  private final BitSet implied = new BitSet();

  /// Scratch: marks of literals, each good while it equals the number of the mark.
  private final int[] marks;

  private int mark;

  /// Scratch: the coefficient of each literal in the row at hand.
  private final long[] sum;

  private final int[] touched;
  private int touches;
  private long sumConstant;

  private Formulation(Model model, int level, long[] worth, BitSet excluded) {
    this.model = model;
    this.choices = model.choices();
    this.level = level;
    this.worth = worth.clone();
    this.marks = new int[model.literalCount()];
    this.sum = new long[model.literalCount()];
    this.touched = new int[model.literalCount()];
    this.standsFor = settle(excluded);
    this.cliques =
        Cliques.of(model).stream().map(this::live).filter(clique -> clique.length > 1).toList();
    this.cliquesOf = cliquesOf();
  }

  /// The linear program of a level.
  ///
  /// @param worth what each literal earns by itself at the level
  /// @param excluded base literals that cannot hold
  static LinearProgram of(Model model, int level, long[] worth, BitSet excluded) {
    Formulation formulation = new Formulation(model, level, worth, excluded);
    formulation.addRows();
    formulation.addSoftConflicts();
    formulation.addDerived();
    formulation.addCliques();
    return formulation.finish(model.constantScore()[level]);
  }

  private int[] settle(BitSet excluded) {
    int[] of = new int[model.literalCount()];
    of[Model.TRUE] = ONE;
    for (int literal = 1; literal < choices.literals(); literal++) {
      of[literal] = excluded.get(literal) ? ZERO : literal;
    }
    Model.Derived derived = model.derived();
    for (int k = 0; k < derived.count(); k++) {
      int self = choices.literals() + k;
      of[self] =
          derived.brokenRow()[k] == Model.NONE
              ? settleAny(derived, k, self, of)
              : settleBroken(derived.brokenRow()[k], self, of);
    }
    return of;
  }

  private int settleAny(Model.Derived derived, int k, int self, int[] of) {
    int only = ZERO;
    int live = 0;
    for (int i = derived.start()[k]; i < derived.start()[k + 1]; i++) {
      int member = of[derived.member()[i]];
      if (member == ONE) {
        return ONE;
      }
      if (member != ZERO && member != only) {
        only = member;
        live++;
      }
    }
    return live > 1 ? coversChoice(derived, k, of) ? ONE : self : only;
  }

  /// Whether the members are all that a choice can have.
  private boolean coversChoice(Model.Derived derived, int k, int[] of) {
    int first = derived.member()[derived.start()[k]];
    if (first >= choices.literals()) {
      return false;
    }
    mark++;
    for (int i = derived.start()[k]; i < derived.start()[k + 1]; i++) {
      marks[derived.member()[i]] = mark;
    }
    int choice = choices.choiceOf(first);
    for (int literal = choices.start(choice); literal < choices.end(choice); literal++) {
      if (of[literal] != ZERO && marks[literal] != mark) {
        return false;
      }
    }
    return true;
  }

  private int settleBroken(int row, int self, int[] of) {
    gather(row, of);
    long least = least();
    long most = most();
    clear();
    long lo = model.rows().lo()[row];
    long hi = model.rows().hi()[row];
    boolean never = most <= hi && least >= lo;
    boolean always = least > hi || (lo != Model.NO_LO && most < lo);
    return never ? ZERO : always ? ONE : self;
  }

  /// Sums a row's terms over what stands for its literals.
  private void gather(int row, int[] of) {
    Model.Rows rows = model.rows();
    for (int i = rows.start()[row]; i < rows.start()[row + 1]; i++) {
      int literal = of[rows.literal()[i]];
      if (literal == ONE) {
        sumConstant += rows.coefficient()[i];
      } else if (literal != ZERO) {
        if (sum[literal] == 0) {
          touched[touches++] = literal;
        }
        sum[literal] += rows.coefficient()[i];
      }
    }
  }

  private void clear() {
    while (touches > 0) {
      sum[touched[--touches]] = 0;
    }
    sumConstant = 0;
  }

  private long least() {
    long least = sumConstant;
    for (int i = 0; i < touches; i++) {
      least += Math.min(0, sum[touched[i]]);
    }
    return least;
  }

  private long most() {
    long most = sumConstant;
    for (int i = 0; i < touches; i++) {
      most += Math.max(0, sum[touched[i]]);
    }
    return most;
  }

  private int[] live(int[] clique) {
    return Arrays.stream(clique).filter(literal -> standsFor[literal] == literal).toArray();
  }

  private int[][] cliquesOf() {
    int[] degree = new int[choices.literals()];
    cliques.forEach(clique -> Arrays.stream(clique).forEach(literal -> degree[literal]++));
    int[][] of = new int[choices.literals()][];
    Arrays.setAll(of, literal -> new int[degree[literal]]);
    for (int c = 0; c < cliques.size(); c++) {
      for (int literal : cliques.get(c)) {
        of[literal][--degree[literal]] = c;
      }
    }
    return of;
  }

  /// Whether a clique holds both.
  private boolean exclude(int a, int b) {
    if (a >= 0 && b >= 0) {
      for (int c : cliquesOf[a]) {
        if (Arrays.binarySearch(cliques.get(c), b) >= 0) {
          return true;
        }
      }
    }
    return false;
  }

  private void addRows() {
    Model.Rows rows = model.rows();
    for (int row = 0; row < rows.count(); row++) {
      if (rows.level()[row] == 0 || rows.level()[row] == level) {
        gather(row, standsFor);
        long ceiling =
            rows.level()[row] == 0 ? Sides.HARD : ceiling(rows.weight()[row], rows.step()[row]);
        if (rows.hi()[row] != Model.NO_HI) {
          addSide(1, rows.hi()[row], ceiling);
        }
        if (rows.lo()[row] != Model.NO_LO) {
          addSide(-1, -rows.lo()[row], ceiling);
        }
        clear();
      }
    }
  }

  /// What a unit beyond the right side costs at least: a part of a step counts as that part.
  private static long ceiling(long weight, int step) {
    return Math.floorDiv(Math.multiplyExact(weight, LinearProgram.UNIT), step);
  }

  /// Adds `sign · sum ≤ right` if it can bind.
  private void addSide(int sign, long right, long ceiling) {
    begin(sign, right, ceiling);
    if (!sides.canBind()) {
      sides.drop();
    }
  }

  private void begin(int sign, long right, long ceiling) {
    sides.begin(right, ceiling);
    sides.constant(sign * sumConstant);
    for (int i = 0; i < touches; i++) {
      if (sum[touched[i]] != 0) {
        sides.term(touched[i], sign * sum[touched[i]]);
      }
    }
  }

  private void addSoftConflicts() {
    for (Conflicts conflicts : model.conflicts()) {
      if (conflicts.level() == level) {
        for (int i = 0; i < conflicts.size(); i++) {
          addPair(conflicts, i);
        }
      }
    }
  }

  private void addPair(Conflicts conflicts, int pair) {
    long ceiling =
        ceiling(Math.multiplyExact(conflicts.weight(), (long) conflicts.amounts()[pair]), 1);
    BitSet hosts = conflicts.hosts();
    for (int host = hosts.nextSetBit(0); host >= 0; host = hosts.nextSetBit(host + 1)) {
      int a = literal(conflicts.seatA()[pair], host);
      int b = literal(conflicts.seatB()[pair], host);
      boolean both = a != ZERO && b != ZERO;
      if (ceiling > 0 && both && (a != ONE || b != ONE) && !exclude(a, b)) {
        sides.begin(1, ceiling);
        single(a, 1);
        single(b, 1);
      }
    }
  }

  private int literal(int seat, int host) {
    int literal = choices.literal(seat, host);
    return literal == Model.NONE ? ZERO : standsFor[literal];
  }

  private void single(int literal, int coefficient) {
    if (literal == ONE) {
      sides.constant(coefficient);
    } else {
      sides.term(literal, coefficient);
    }
  }

  /// What rows want of their literals, and so on to the members of derived ones.
  private void addDerived() {
    for (int i = 0; i < sides.terms(); i++) {
      (sides.coefficient(i) > 0 ? costs : helps).set(sides.literal(i));
    }
    for (int k = model.derived().count() - 1; k >= 0; k--) {
      int self = choices.literals() + k;
      if (standsFor[self] == self && (costs.get(self) || helps.get(self))) {
        int before = sides.terms();
        if (model.derived().brokenRow()[k] == Model.NONE) {
          addAny(k, self);
        } else {
          addBroken(model.derived().brokenRow()[k], self);
        }
        for (int i = before; i < sides.terms(); i++) {
          if (sides.literal(i) != self) {
            (sides.coefficient(i) > 0 ? costs : helps).set(sides.literal(i));
          }
        }
      }
    }
  }

  private void addAny(int k, int self) {
    int[] members = members(k);
    if (costs.get(self)) {
      holdFromBelow(members, self);
    }
    if (helps.get(self)) {
      sides.begin(0, Sides.HARD);
      sides.term(self, 1);
      for (int member : members) {
        sides.term(member, -1);
      }
    }
  }

  private int[] members(int k) {
    Model.Derived derived = model.derived();
    return Arrays.stream(derived.member(), derived.start()[k], derived.start()[k + 1])
        .map(member -> standsFor[member])
        .filter(member -> member != ZERO)
        .distinct()
        .toArray();
  }

  /// `Σ members of a clique ≤ any`, cliques that cover all members: far fewer rows than one for
  /// each, and tighter.
  private void holdFromBelow(int[] members, int self) {
    int covered = ++mark;
    int open = ++mark;
    for (int member : members) {
      marks[member] = open;
    }
    for (int member : members) {
      if (marks[member] == open) {
        sides.begin(0, Sides.HARD);
        sides.term(self, -1);
        for (int each : widest(member, covered, open)) {
          if (marks[each] == open || marks[each] == covered) {
            sides.term(each, 1);
            marks[each] = covered;
          }
        }
      }
    }
  }

  /// Literals that exclude each other, this one among them, with most of the open marks.
  private int[] widest(int member, int covered, int open) {
    int[] alone = {member};
    if (member >= choices.literals()) {
      return alone;
    }
    int choice = choices.choiceOf(member);
    int most = 0;
    for (int literal = choices.start(choice); literal < choices.end(choice); literal++) {
      most += marks[literal] == open ? 1 : 0;
    }
    int widest = -1;
    for (int c : cliquesOf[member]) {
      int covers = 0;
      for (int each : cliques.get(c)) {
        covers += marks[each] == open ? 1 : 0;
      }
      if (covers > most) {
        most = covers;
        widest = c;
      }
    }
    if (widest < 0) {
      return most == 1
          ? alone
          : IntStream.range(choices.start(choice), choices.end(choice)).toArray();
    }
    boolean whole = true;
    for (int each : cliques.get(widest)) {
      whole &= marks[each] == open || marks[each] == covered;
    }
    if (whole) {
      implied.set(widest);
    }
    return cliques.get(widest);
  }

  private void addBroken(int row, int self) {
    gather(row, standsFor);
    long hi = model.rows().hi()[row];
    long lo = model.rows().lo()[row];
    boolean above = hi != Model.NO_HI && most() > hi;
    boolean below = lo != Model.NO_LO && least() < lo;
    long least = least();
    long most = most();
    if (costs.get(self)) {
      // Σ ≤ hi + (most − hi) · broken, and the like below
      if (above) {
        begin(1, hi, Sides.HARD);
        sides.term(self, hi - most);
      }
      if (below) {
        begin(-1, -lo, Sides.HARD);
        sides.term(self, least - lo);
      }
    }
    if (helps.get(self) && !(above && below)) {
      if (above) {
        holdFromAbove(1, least, most, hi, self);
      } else {
        holdFromAbove(-1, -most, -least, -lo, self);
      }
    }
    clear();
  }

  /// `broken ≤ literal` for each literal without which the sum cannot exceed `hi`; if there are
  /// others, also `Σ ≥ least + (hi + 1 − least) · broken`.
  private void holdFromAbove(int sign, long least, long most, long hi, int self) {
    boolean all = true;
    for (int i = 0; i < touches; i++) {
      long by = sign * sum[touched[i]];
      if (by != 0 && most - Math.abs(by) <= hi) {
        sides.begin(by > 0 ? 0 : 1, Sides.HARD);
        sides.term(self, 1);
        sides.term(touched[i], by > 0 ? -1 : 1);
      } else {
        all = false;
      }
    }
    if (!all) {
      begin(-sign, -least, Sides.HARD);
      sides.term(self, hi + 1 - least);
    }
  }

  private void addCliques() {
    for (int c = implied.nextClearBit(0); c < cliques.size(); c = implied.nextClearBit(c + 1)) {
      sides.begin(1, Sides.HARD);
      for (int literal : cliques.get(c)) {
        sides.term(literal, 1);
      }
    }
  }

  private LinearProgram finish(long constant) {
    int[] columnOf = new int[model.literalCount()];
    Arrays.fill(columnOf, -1);
    int next = 0;
    int groups = 0;
    int[] group = new int[choices.count() + 1];
    for (int choice = 0; choice < choices.count(); choice++) {
      if (!choices.isSettled(choice)) {
        group[groups++] = next;
        for (int literal = choices.start(choice); literal < choices.end(choice); literal++) {
          if (standsFor[literal] == literal) {
            columnOf[literal] = next++;
          }
        }
      }
    }
    group[groups] = next;
    for (int i = 0; i < sides.terms(); i++) {
      if (columnOf[sides.literal(i)] < 0) {
        columnOf[sides.literal(i)] = next++;
      }
    }
    long[] own = new long[next];
    for (int literal = 1; literal < choices.literals(); literal++) {
      if (columnOf[literal] >= 0) {
        own[columnOf[literal]] = worth[literal];
      }
    }
    return new LinearProgram(
        Arrays.copyOf(group, groups + 1),
        columnOf,
        own,
        Math.addExact(constant, worth[Model.TRUE]),
        sides);
  }
}
