package callsheet.engine.bound;

import callsheet.model.Choices;
import callsheet.model.Model;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.stream.IntStream;

/// The cliques of a model as far as their literals are not settled, and the constraints they make.
final class LiveCliques {

  private static final int[] NONE = {};

  private final Choices choices;
  private final int[] standsFor;
  private final List<int[]> cliques;
  private final int[][] cliquesOf;

  /// Cliques that the link of an `any` already states, and more.
  private final BitSet implied = new BitSet();

  /// Scratch: marks of literals, each good while it equals the number of the mark.
  private final int[] marks;

  private int mark;

  LiveCliques(Model model, int[] standsFor) {
    this.choices = model.choices();
    this.standsFor = standsFor;
    this.marks = new int[model.literalCount()];
    this.cliques =
        Cliques.of(model).stream().map(this::live).filter(clique -> clique.length > 1).toList();
    this.cliquesOf = cliquesOf();
  }

  private int[] live(int[] clique) {
    int[] live = new int[clique.length];
    int size = 0;
    for (int literal : clique) {
      if (standsFor[literal] == literal) {
        live[size++] = literal;
      }
    }
    return size == clique.length ? clique : Arrays.copyOf(live, size);
  }

  private int[][] cliquesOf() {
    int[] degree = new int[choices.literals()];
    for (int[] clique : cliques) {
      for (int literal : clique) {
        degree[literal]++;
      }
    }
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
  boolean exclude(int a, int b) {
    if (a >= 0 && b >= 0) {
      for (int c : cliquesOf[a]) {
        if (Arrays.binarySearch(cliques.get(c), b) >= 0) {
          return true;
        }
      }
    }
    return false;
  }

  /// `Σ members of a clique ≤ any`: cliques that cover all members, far fewer rows than one for
  /// each and tighter, and every other clique that lies within the members.
  void holdFromBelow(int[] members, int self, Sides sides) {
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
    for (int member : members) {
      for (int c : member < choices.literals() ? cliquesOf[member] : NONE) {
        if (!implied.get(c) && isWithin(cliques.get(c), covered)) {
          implied.set(c);
          sides.begin(0, Sides.HARD);
          sides.term(self, -1);
          for (int each : cliques.get(c)) {
            sides.term(each, 1);
          }
        }
      }
    }
  }

  private boolean isWithin(int[] clique, int marked) {
    for (int literal : clique) {
      if (marks[literal] != marked) {
        return false;
      }
    }
    return true;
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
    boolean isWhole = true;
    for (int each : cliques.get(widest)) {
      isWhole &= marks[each] == open || marks[each] == covered;
    }
    if (isWhole) {
      implied.set(widest);
    }
    return cliques.get(widest);
  }

  /// `Σ members ≤ 1` for each clique that no link implies; to be asked for after the links.
  void state(Sides sides) {
    for (int c = implied.nextClearBit(0); c < cliques.size(); c = implied.nextClearBit(c + 1)) {
      sides.begin(1, Sides.HARD);
      for (int literal : cliques.get(c)) {
        sides.term(literal, 1);
      }
    }
  }
}
