package callsheet.engine.bound;

import callsheet.model.Model;
import java.util.Arrays;
import java.util.BitSet;

/// One level's relaxation as `A x ≤ b` over literals in [0, 1]: the hard rows, the level's soft
/// rows, the cliques, and what ties derived literals to their members.
///
/// A soft row may be broken at a price, so its multiplier is at most `ceiling`, the price of a
/// unit; the multiplier of a hard one has no ceiling.
final class Constraints {

  private int rows;
  private int terms;
  private int[] start = new int[1024];
  private int[] literal = new int[4096];
  private int[] coefficient = new int[4096];
  private double[] right = new double[1024];
  private double[] ceiling = new double[1024];
  private int[] columnStart = {};
  private int[] columnRow = {};
  private int[] columnCoefficient = {};

  private Constraints() {}

  /// The constraints that bear on a level of the score.
  static Constraints of(Model model, int level) {
    Constraints constraints = new Constraints();
    constraints.addRows(model, level);
    constraints.addDerived(model, level);
    for (int[] clique : Cliques.of(model)) {
      constraints.begin(1, Double.POSITIVE_INFINITY);
      for (int member : clique) {
        constraints.term(member, 1);
      }
    }
    constraints.start = Arrays.copyOf(constraints.start, constraints.rows + 1);
    constraints.start[constraints.rows] = constraints.terms;
    constraints.transpose(model.literalCount());
    return constraints;
  }

  int rows() {
    return rows;
  }

  int start(int row) {
    return start[row];
  }

  int literal(int term) {
    return literal[term];
  }

  int coefficient(int term) {
    return coefficient[term];
  }

  double right(int row) {
    return right[row];
  }

  double ceiling(int row) {
    return ceiling[row];
  }

  /// Takes a literal's column off the slack of its constraints.
  void subtractColumn(int of, double[] slack) {
    for (int i = columnStart[of]; i < columnStart[of + 1]; i++) {
      slack[columnRow[i]] -= columnCoefficient[i];
    }
  }

  private void transpose(int literals) {
    columnStart = new int[literals + 1];
    for (int i = 0; i < terms; i++) {
      columnStart[literal[i] + 1]++;
    }
    for (int l = 0; l < literals; l++) {
      columnStart[l + 1] += columnStart[l];
    }
    int[] next = columnStart.clone();
    columnRow = new int[terms];
    columnCoefficient = new int[terms];
    for (int row = 0; row < rows; row++) {
      for (int i = start[row]; i < start[row + 1]; i++) {
        columnRow[next[literal[i]]] = row;
        columnCoefficient[next[literal[i]]++] = coefficient[i];
      }
    }
  }

  private void begin(double rightSide, double price) {
    if (rows + 2 > start.length) {
      start = Arrays.copyOf(start, 2 * start.length);
      right = Arrays.copyOf(right, 2 * right.length);
      ceiling = Arrays.copyOf(ceiling, 2 * ceiling.length);
    }
    start[rows] = terms;
    right[rows] = rightSide;
    ceiling[rows++] = price;
  }

  private void term(int of, int by) {
    if (terms == literal.length) {
      literal = Arrays.copyOf(literal, 2 * terms);
      coefficient = Arrays.copyOf(coefficient, 2 * terms);
    }
    literal[terms] = of;
    coefficient[terms++] = by;
  }

  private void addRows(Model model, int level) {
    Model.Rows of = model.rows();
    for (int row = 0; row < of.count(); row++) {
      if (of.level()[row] == 0 || of.level()[row] == level) {
        boolean hard = of.level()[row] == 0;
        double price = hard ? Double.POSITIVE_INFINITY : of.weight()[row] / (double) of.step()[row];
        if (of.hi()[row] != Model.NO_HI) {
          addSide(of, row, 1, of.hi()[row], price);
        }
        if (of.lo()[row] != Model.NO_LO) {
          addSide(of, row, -1, -of.lo()[row], price);
        }
      }
    }
  }

  private void addSide(Model.Rows of, int row, int sign, long rightSide, double price) {
    begin((double) rightSide, price);
    for (int i = of.start()[row]; i < of.start()[row + 1]; i++) {
      term(of.literal()[i], sign * of.coefficient()[i]);
    }
  }

  private void addDerived(Model model, int level) {
    Model.Derived derived = model.derived();
    BitSet rewarded = rewarded(model, level);
    for (int k = 0; k < derived.count(); k++) {
      int self = model.choices().literals() + k;
      if (derived.brokenRow()[k] == Model.NONE) {
        addAny(derived, k, self, rewarded.get(self));
      } else {
        addBroken(model.rows(), derived.brokenRow()[k], self);
      }
    }
  }

  /// The literals that some row gains by, so that they must not hold without a member. All others
  /// are only ever a burden and need no such constraint.
  private static BitSet rewarded(Model model, int level) {
    BitSet rewarded = new BitSet();
    Model.Rows of = model.rows();
    for (int row = 0; row < of.count(); row++) {
      boolean counts = of.level()[row] <= 0 || of.level()[row] == level;
      for (int i = of.start()[row]; counts && i < of.start()[row + 1]; i++) {
        boolean eases =
            of.coefficient()[i] < 0 ? of.hi()[row] != Model.NO_HI : of.lo()[row] != Model.NO_LO;
        // Whether a row is broken may itself be a gain or a burden.
        if (eases || of.level()[row] == Model.UNCOUNTED) {
          rewarded.set(of.literal()[i]);
        }
      }
    }
    Model.Derived derived = model.derived();
    for (int k = derived.count() - 1; k >= 0; k--) {
      if (rewarded.get(model.choices().literals() + k)) {
        for (int i = derived.start()[k]; i < derived.start()[k + 1]; i++) {
          rewarded.set(derived.member()[i]);
        }
      }
    }
    return rewarded;
  }

  private void addAny(Model.Derived derived, int k, int self, boolean isRewarded) {
    for (int i = derived.start()[k]; i < derived.start()[k + 1]; i++) {
      begin(0, Double.POSITIVE_INFINITY);
      term(derived.member()[i], 1);
      term(self, -1);
    }
    if (!isRewarded) {
      return;
    }
    begin(0, Double.POSITIVE_INFINITY);
    term(self, 1);
    for (int i = derived.start()[k]; i < derived.start()[k + 1]; i++) {
      term(derived.member()[i], -1);
    }
  }

  /// `Σ ≤ hi + (greatest − hi) · broken`, and the like below; a row with one side also `Σ ≥ least +
  /// (hi + 1 − least) · broken`.
  private void addBroken(Model.Rows of, int row, int self) {
    long least = of.least(row);
    long greatest = of.most(row);
    if (of.hi()[row] != Model.NO_HI && greatest > of.hi()[row]) {
      addSide(of, row, 1, of.hi()[row], Double.POSITIVE_INFINITY);
      term(self, Math.toIntExact(of.hi()[row] - greatest));
      if (of.lo()[row] == Model.NO_LO) {
        addSide(of, row, -1, -least, Double.POSITIVE_INFINITY);
        term(self, Math.toIntExact(of.hi()[row] + 1 - least));
      }
    }
    if (of.lo()[row] != Model.NO_LO && least < of.lo()[row]) {
      addSide(of, row, -1, -of.lo()[row], Double.POSITIVE_INFINITY);
      term(self, Math.toIntExact(least - of.lo()[row]));
    }
  }

  /// A bound on how many constraints are worth relaxing at all: beyond it one pass takes too long.
  static boolean isTooLarge(Model model) {
    long conflicts = 0;
    for (var group : model.conflicts()) {
      conflicts += group.size();
    }
    return model.nonZeros() + conflicts > 4_000_000;
  }
}
