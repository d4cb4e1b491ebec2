package callsheet.engine.bound;

import callsheet.model.Model;
import java.util.Arrays;
import java.util.BitSet;

/// What ties derived literals to their members, as far as somebody gains by breaking it: a literal
/// that only costs is held from below alone, one that only helps from above alone.
final class DerivedLinks {

  private final Model model;
  private final int base;
  private final int[] standsFor;
  private final LiveCliques cliques;
  private final RowSum sum;
  private final Sides sides;

  /// Literals that some row would rather have smaller; they must be held from below.
  private final BitSet costs = new BitSet();

  /// Literals that some row would rather have larger; they must be held from above.
  private final BitSet helps = new BitSet();

  /// The last derived literal that each was met as a member of.
  private final int[] met;

  /// @param sides the rows so far; the links are added to them
  DerivedLinks(Model model, int[] standsFor, LiveCliques cliques, RowSum sum, Sides sides) {
    this.model = model;
    this.base = model.choices().literals();
    this.standsFor = standsFor;
    this.cliques = cliques;
    this.sum = sum;
    this.sides = sides;
    this.met = new int[model.literalCount()];
    Arrays.fill(met, Model.NONE);
  }

  /// What rows want of their literals, and so on to the members of derived ones.
  void state() {
    for (int i = 0; i < sides.terms(); i++) {
      (sides.coefficient(i) > 0 ? costs : helps).set(sides.literal(i));
    }
    for (int k = model.derived().count() - 1; k >= 0; k--) {
      int self = base + k;
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
      cliques.holdFromBelow(members, self, sides);
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
    int[] members = new int[derived.start()[k + 1] - derived.start()[k]];
    int size = 0;
    for (int i = derived.start()[k]; i < derived.start()[k + 1]; i++) {
      int member = standsFor[derived.member()[i]];
      if (member != Settlement.ZERO && met[member] != k) {
        met[member] = k;
        members[size++] = member;
      }
    }
    return Arrays.copyOf(members, size);
  }

  private void addBroken(int row, int self) {
    sum.open(row, standsFor);
    long hi = model.rows().hi()[row];
    long lo = model.rows().lo()[row];
    long least = sum.least();
    long most = sum.most();
    boolean above = hi != Model.NO_HI && most > hi;
    boolean below = lo != Model.NO_LO && least < lo;
    if (costs.get(self)) {
      // Σ ≤ hi + (most − hi) · broken, and the like below
      if (above) {
        sum.state(sides, 1, hi, Sides.HARD);
        sides.term(self, hi - most);
      }
      if (below) {
        sum.state(sides, -1, -lo, Sides.HARD);
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
  }

  /// `broken ≤ literal` for each literal without which the sum cannot exceed `hi`; if there are
  /// others, also `Σ ≥ least + (hi + 1 − least) · broken`.
  private void holdFromAbove(int sign, long least, long most, long hi, int self) {
    boolean all = true;
    for (int i = 0; i < sum.terms(); i++) {
      long by = sign * sum.coefficient(i);
      if (by != 0 && most - Math.abs(by) <= hi) {
        sides.begin(by > 0 ? 0 : 1, Sides.HARD);
        sides.term(self, 1);
        sides.term(sum.literal(i), by > 0 ? -1 : 1);
      } else {
        all = false;
      }
    }
    if (!all) {
      sum.state(sides, -sign, -least, Sides.HARD);
      sides.term(self, hi + 1 - least);
    }
  }
}
