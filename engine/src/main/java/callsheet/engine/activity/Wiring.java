package callsheet.engine.activity;

import callsheet.model.Choices;
import callsheet.model.Conflicts;
import callsheet.model.Model;
import callsheet.roster.Score;
import java.util.Arrays;
import java.util.List;

/// A model turned around: for each literal the rows and derived literals that it moves, for each
/// choice its conflicts. Immutable, shared by all threads.
///
/// Rows with a single literal are folded into that literal's own worth. The others, and the derived
/// literals, are numbered anew by host and day, so that what one change touches lies close together
/// in memory.
public final class Wiring {

  final Model model;
  final int levels;

  /// Worth of a literal at each level: `worth[literal · levels + level]`.
  final long[] worth;

  /// Whether a literal is worth anything by itself.
  final boolean[] hasWorth;

  /// Which derived literals cost by themselves as soon as a member holds; empty unless most base
  /// literals are members of such.
  final boolean[] crowds;

  /// Where a literal's block starts in [#links], as [Links] lays it out.
  final int[] linksAt;

  final int[] links;

  /// The new number of each row of the model.
  final int[] number;

  /// The model's number of each row.
  final int[] rowOf;

  /// The new number of each derived literal, without the base literals.
  private final int[] derivedNumber;

  /// The columns of the rows, by their new numbers.
  final long[] lo;

  final long[] hi;
  final int[] step;
  final byte[] level;
  final long[] weight;

  /// The block of the derived literal `broken(row)`, or [Model#NONE].
  final int[] brokenOf;

  /// Hard conflicts of a choice: the other choice, and the index of the hosts bound (-1: everyone).
  final Csr hardConflicts;

  final int[] hardGroup;

  /// Soft conflicts of a choice: the other choice, its group and amount.
  final Csr softConflicts;

  final int[] softGroup;
  final int[] softAmount;
  final List<Conflicts> groups;
  final boolean[] everyone;

  /// The wiring of a model, made by one thread.
  public Wiring(Model model) {
    this(model, 1);
  }

  /// The wiring of a model: the same whatever the number of threads that make it.
  public Wiring(Model model, int threads) {
    this.model = model;
    this.levels = model.levels();
    this.worth = new long[model.literalCount() * levels];
    this.hasWorth = new boolean[model.literalCount()];
    Numbering numbering = Numbering.of(model, threads);
    this.number = numbering.row();
    this.rowOf = numbering.oldRow();
    this.derivedNumber = numbering.derived();
    int rows = rowOf.length;
    this.lo = new long[rows];
    this.hi = new long[rows];
    this.step = new int[rows];
    this.level = new byte[rows];
    this.weight = new long[rows];
    this.brokenOf = new int[rows];
    this.groups = model.conflicts();
    this.everyone = new boolean[groups.size()];
    for (int g = 0; g < everyone.length; g++) {
      everyone[g] = groups.get(g).hosts().cardinality() == model.choices().hosts();
    }
    boolean[] folded = new boolean[rows];
    for (int row = 0; row < rows; row++) {
      folded[row] = isFolded(row);
    }
    Links built = new Links(model, numbering, folded, threads);
    ConflictLinks conflicts =
        Beside.run(
            threads,
            () -> {
              built.placeRows(false);
              arrangeRows();
              addWorth(folded);
              return ConflictLinks.of(model, everyone);
            },
            () -> {
              built.placeRows(true);
              built.placeParents();
            });
    this.linksAt = built.at();
    this.links = built.links();
    findBrokenRows();
    this.crowds = crowds();
    this.hardConflicts = conflicts.hard();
    this.hardGroup = conflicts.hardGroup();
    this.softConflicts = conflicts.soft();
    this.softGroup = conflicts.softGroup();
    this.softAmount = conflicts.softAmount();
  }

  private void arrangeRows() {
    Model.Rows rows = model.rows();
    for (int row = 0; row < rowOf.length; row++) {
      int old = rowOf[row];
      lo[row] = rows.lo()[old];
      hi[row] = rows.hi()[old];
      step[row] = rows.step()[old];
      level[row] = rows.level()[old];
      weight[row] = rows.weight()[old];
    }
  }

  private void findBrokenRows() {
    Arrays.fill(brokenOf, Model.NONE);
    int[] brokenRow = model.derived().brokenRow();
    int base = choices().literals();
    for (int k = 0; k < brokenRow.length; k++) {
      if (brokenRow[k] != Model.NONE) {
        brokenOf[number[brokenRow[k]]] = linksAt[base + derivedNumber[k]];
      }
    }
  }

  /// Whether the hard conflict of an entry of `hardConflicts` binds a host.
  boolean binds(int entry, int host) {
    int group = hardGroup[entry];
    return group < 0 || groups.get(group).hosts().get(host);
  }

  /// Whether a row has become its only literal's own worth.
  public boolean isFolded(int row) {
    Model.Rows rows = model.rows();
    return rows.start()[row + 1] - rows.start()[row] == 1
        && rows.level()[row] != Model.UNCOUNTED
        && rows.amount(row, 0) == 0;
  }

  private void addWorth(boolean[] folded) {
    Model.Gains gains = model.gains();
    for (int i = 0; i < gains.literal().length; i++) {
      addWorth(numberOf(gains.literal()[i]), gains.level()[i], gains.points()[i]);
    }
    Model.Rows rows = model.rows();
    for (int row = 0; row < folded.length; row++) {
      if (folded[row]) {
        int term = rows.start()[row];
        long amount = rows.amount(row, rows.coefficient()[term]);
        int literal = numberOf(rows.literal()[term]);
        addWorth(literal, rows.level()[row], -amount * rows.weight()[row]);
      }
    }
  }

  private void addWorth(int literal, int atLevel, long points) {
    worth[literal * levels + atLevel] += points;
    hasWorth[literal] = true;
  }

  private boolean[] crowds() {
    int base = model.choices().literals();
    Model.Derived derived = model.derived();
    boolean[] count = new boolean[model.literalCount()];
    int members = 0;
    for (int k = 0; k < derived.count(); k++) {
      int literal = base + derivedNumber[k];
      if (costsSoftly(literal)) {
        count[literal] = true;
        members += derived.start()[k + 1] - derived.start()[k];
      }
    }
    return 2 * members > base ? count : new boolean[0];
  }

  private boolean costsSoftly(int literal) {
    if (!hasWorth[literal]) {
      return false;
    }
    for (int l = Score.FILL + 1; l < levels; l++) {
      if (worth[literal * levels + l] < 0) {
        return true;
      }
    }
    return false;
  }

  /// Whether most choices are members of derived literals that cost by themselves, as workers who
  /// cost as soon as they work at all.
  public boolean hasCrowds() {
    return crowds.length > 0;
  }

  /// The model it was made from.
  public Model model() {
    return model;
  }

  /// The choices and their literals.
  public Choices choices() {
    return model.choices();
  }

  /// The new number of a literal of the model.
  int numberOf(int literal) {
    int base = choices().literals();
    return literal < base ? literal : base + derivedNumber[literal - base];
  }

  /// What a base literal is worth by itself at a level.
  public long worth(int literal, int atLevel) {
    return worth[literal * levels + atLevel];
  }
}
