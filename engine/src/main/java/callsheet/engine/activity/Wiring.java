package callsheet.engine.activity;

import callsheet.model.Choices;
import callsheet.model.Conflicts;
import callsheet.model.Model;
import java.util.BitSet;
import java.util.List;

/// A model turned around: for each literal the rows and derived literals that it moves, for each
/// seat its conflicts. Immutable, shared by all threads.
///
/// Rows with a single base literal are folded into that literal's own worth; what remains are rows
/// with several literals, in the model's order.
public final class Wiring {

  final Model model;
  final int literals;
  final int base;
  final int levels;

  /// Worth of a literal at each level: `worth[literal · levels + level]`.
  final long[] worth;

  /// Literals whose folded hard rows forbid them.
  final BitSet forbidden = new BitSet();

  final Csr rowsOf;
  final int[] coefficientOf;
  final Csr parentsOf;

  /// The derived literal `broken(row)`, or [Model#NONE].
  final int[] brokenOf;

  /// Hard conflicts of a seat: the other seat, and the index of the hosts bound (-1: everyone).
  final Csr hardConflicts;

  final int[] hardGroup;

  /// Soft conflicts of a seat: the other seat, its group and amount.
  final Csr softConflicts;

  final int[] softGroup;
  final int[] softAmount;
  final List<Conflicts> groups;
  final boolean[] everyone;

  /// The wiring of a model.
  public Wiring(Model model) {
    this.model = model;
    this.literals = model.literalCount();
    this.base = model.choices().literals();
    this.levels = model.levels();
    this.worth = new long[literals * levels];
    this.brokenOf = brokenOf(model);
    addGains();
    Model.Rows rows = model.rows();
    Csr.Builder rowsBuilder = new Csr.Builder(literals);
    for (int row = 0; row < rows.count(); row++) {
      if (isFolded(row)) {
        fold(row);
      } else {
        for (int i = rows.start()[row]; i < rows.start()[row + 1]; i++) {
          rowsBuilder.count(rows.literal()[i]);
        }
      }
    }
    rowsBuilder.startPlacing();
    int[] coefficients = new int[rows.literal().length];
    for (int row = 0; row < rows.count(); row++) {
      for (int i = rows.start()[row]; !isFolded(row) && i < rows.start()[row + 1]; i++) {
        coefficients[rowsBuilder.place(rows.literal()[i], row)] = rows.coefficient()[i];
      }
    }
    this.rowsOf = rowsBuilder.build();
    this.coefficientOf = coefficients;
    this.parentsOf = parents();
    this.groups = model.conflicts();
    this.everyone = new boolean[groups.size()];
    for (int g = 0; g < everyone.length; g++) {
      everyone[g] = groups.get(g).hosts().cardinality() == model.choices().hosts();
    }
    Csr.Builder hard = new Csr.Builder(model.choices().count());
    Csr.Builder soft = new Csr.Builder(model.choices().count());
    for (Conflicts group : groups) {
      for (int i = 0; i < group.size(); i++) {
        Csr.Builder builder = group.isHard() ? hard : soft;
        builder.count(group.seatA()[i]);
        builder.count(group.seatB()[i]);
      }
    }
    hard.startPlacing();
    soft.startPlacing();
    int[] hardGroups = new int[hard.build().entry().length];
    int[] softGroups = new int[soft.build().entry().length];
    int[] amounts = new int[softGroups.length];
    for (int g = 0; g < everyone.length; g++) {
      Conflicts group = groups.get(g);
      for (int i = 0; i < group.size(); i++) {
        int a = group.seatA()[i];
        int b = group.seatB()[i];
        if (group.isHard()) {
          hardGroups[hard.place(a, b)] = everyone[g] ? -1 : g;
          hardGroups[hard.place(b, a)] = everyone[g] ? -1 : g;
        } else {
          placeSoft(soft, softGroups, amounts, a, b, g, group.amounts()[i]);
          placeSoft(soft, softGroups, amounts, b, a, g, group.amounts()[i]);
        }
      }
    }
    this.hardConflicts = hard.build();
    this.hardGroup = hardGroups;
    this.softConflicts = soft.build();
    this.softGroup = softGroups;
    this.softAmount = amounts;
  }

  private static void placeSoft(
      Csr.Builder soft, int[] groups, int[] amounts, int a, int b, int group, int amount) {
    int at = soft.place(a, b);
    groups[at] = group;
    amounts[at] = amount;
  }

  private static int[] brokenOf(Model model) {
    int[] broken = new int[model.rows().count()];
    java.util.Arrays.fill(broken, Model.NONE);
    for (int k = 0; k < model.derived().count(); k++) {
      int row = model.derived().brokenRow()[k];
      if (row != Model.NONE) {
        broken[row] = model.choices().literals() + k;
      }
    }
    return broken;
  }

  private void addGains() {
    Model.Gains gains = model.gains();
    for (int i = 0; i < gains.literal().length; i++) {
      worth[gains.literal()[i] * levels + gains.level()[i]] += gains.points()[i];
    }
  }

  private boolean isFolded(int row) {
    Model.Rows rows = model.rows();
    return rows.start()[row + 1] - rows.start()[row] == 1
        && rows.level()[row] != Model.UNCOUNTED
        && rows.amount(row, 0) == 0;
  }

  private void fold(int row) {
    Model.Rows rows = model.rows();
    int term = rows.start()[row];
    int literal = rows.literal()[term];
    long amount = rows.amount(row, rows.coefficient()[term]);
    worth[literal * levels + rows.level()[row]] -= amount * rows.weight()[row];
    if (rows.level()[row] == 0 && amount > 0) {
      forbidden.set(literal);
    }
  }

  private Csr parents() {
    Model.Derived derived = model.derived();
    Csr.Builder builder = new Csr.Builder(literals);
    for (int member : derived.member()) {
      builder.count(member);
    }
    builder.startPlacing();
    for (int k = 0; k < derived.count(); k++) {
      for (int i = derived.start()[k]; i < derived.start()[k + 1]; i++) {
        builder.place(derived.member()[i], base + k);
      }
    }
    return builder.build();
  }

  /// The model it was made from.
  public Model model() {
    return model;
  }

  /// The choices and their literals.
  public Choices choices() {
    return model.choices();
  }

  /// What a literal is worth by itself at a level.
  public long worth(int literal, int level) {
    return worth[literal * levels + level];
  }
}
