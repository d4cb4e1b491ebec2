package callsheet.engine.cpsat;

import callsheet.engine.activity.Csr;
import callsheet.engine.bound.Cliques;
import callsheet.model.Conflicts;
import callsheet.model.Model;
import java.util.Arrays;
import java.util.List;
import java.util.function.IntConsumer;

/// A model read from the literals' side: what each of them bears on. With it a part of the model is
/// stated in time that goes by the part, not by the whole.
final class Reach {

  private final Model model;
  private final List<int[]> cliques;

  /// By row the derived literal, counted from the first one, that says it is broken, or
  /// [Model#NONE].
  private final int[] brokenOf;

  private final Csr rowsOf;
  private final Csr anysOf;
  private final Csr cliquesOf;
  private final Csr gainsOf;

  /// By seat its soft conflicts, numbered through all groups.
  private final Csr softOf;

  private final int[] softGroup;
  private final int[] softPair;

  Reach(Model model) {
    this.model = model;
    this.cliques = Cliques.of(model);
    this.brokenOf = new int[model.rows().count()];
    Arrays.fill(brokenOf, Model.NONE);
    Model.Derived derived = model.derived();
    for (int k = 0; k < derived.count(); k++) {
      if (derived.brokenRow()[k] != Model.NONE) {
        brokenOf[derived.brokenRow()[k]] = k;
      }
    }
    int literals = model.literalCount();
    this.rowsOf = inverse(model.rows().start(), model.rows().literal(), literals);
    this.anysOf = inverse(derived.start(), derived.member(), literals);
    this.cliquesOf = inverse(cliques, literals);
    this.gainsOf = inverse(model.gains().literal(), literals);
    int pairs = model.conflicts().stream().filter(c -> !c.isHard()).mapToInt(Conflicts::size).sum();
    this.softGroup = new int[pairs];
    this.softPair = new int[pairs];
    this.softOf = softConflicts();
  }

  private static Csr inverse(int[] start, int[] entry, int keys) {
    Csr.Builder inverse = new Csr.Builder(keys);
    for (int key : entry) {
      inverse.count(key);
    }
    inverse.startPlacing();
    for (int from = 0; from + 1 < start.length; from++) {
      for (int i = start[from]; i < start[from + 1]; i++) {
        inverse.place(entry[i], from);
      }
    }
    return inverse.build();
  }

  private static Csr inverse(List<int[]> lists, int keys) {
    Csr.Builder inverse = new Csr.Builder(keys);
    lists.forEach(list -> Arrays.stream(list).forEach(inverse::count));
    inverse.startPlacing();
    for (int from = 0; from < lists.size(); from++) {
      for (int key : lists.get(from)) {
        inverse.place(key, from);
      }
    }
    return inverse.build();
  }

  private static Csr inverse(int[] single, int keys) {
    Csr.Builder inverse = new Csr.Builder(keys);
    Arrays.stream(single).forEach(inverse::count);
    inverse.startPlacing();
    for (int from = 0; from < single.length; from++) {
      inverse.place(single[from], from);
    }
    return inverse.build();
  }

  private Csr softConflicts() {
    Csr.Builder soft = new Csr.Builder(model.choices().count());
    for (Conflicts group : model.conflicts()) {
      for (int i = 0; i < group.size() && !group.isHard(); i++) {
        soft.count(group.seatA()[i]);
        soft.count(group.seatB()[i]);
      }
    }
    soft.startPlacing();
    int number = 0;
    for (int g = 0; g < model.conflicts().size(); g++) {
      Conflicts group = model.conflicts().get(g);
      for (int i = 0; i < group.size() && !group.isHard(); i++) {
        softGroup[number] = g;
        softPair[number] = i;
        soft.place(group.seatA()[i], number);
        soft.place(group.seatB()[i], number);
        number++;
      }
    }
    return soft.build();
  }

  Model model() {
    return model;
  }

  int[] clique(int number) {
    return cliques.get(number);
  }

  int brokenOf(int row) {
    return brokenOf[row];
  }

  void forEachRow(int literal, IntConsumer visitor) {
    forEach(rowsOf, literal, visitor);
  }

  /// The derived literals that hold if this one does, counted from the first derived literal.
  void forEachAny(int literal, IntConsumer visitor) {
    forEach(anysOf, literal, visitor);
  }

  void forEachClique(int literal, IntConsumer visitor) {
    forEach(cliquesOf, literal, visitor);
  }

  /// The entries of [Model#gains] that a literal has.
  void forEachGain(int literal, IntConsumer visitor) {
    forEach(gainsOf, literal, visitor);
  }

  /// The numbers of the soft conflicts of a seat.
  void forEachSoftConflict(int seat, IntConsumer visitor) {
    forEach(softOf, seat, visitor);
  }

  Conflicts softGroup(int number) {
    return model.conflicts().get(softGroup[number]);
  }

  /// The place of a soft conflict in its group.
  int softPair(int number) {
    return softPair[number];
  }

  private static void forEach(Csr lists, int key, IntConsumer visitor) {
    for (int i = lists.start()[key]; i < lists.start()[key + 1]; i++) {
      visitor.accept(lists.entry()[i]);
    }
  }
}
