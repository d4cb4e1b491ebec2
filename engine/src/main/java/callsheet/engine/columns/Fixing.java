package callsheet.engine.columns;

import callsheet.model.Choices;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/// Which choices are decided while a roster is put together, one option each.
final class Fixing {

  /// An option that this part of plans has is decided on at once.
  private static final double NEARLY_WHOLE = 0.95;

  private final Choices choices;
  private final int all;
  private final BitSet decided = new BitSet();
  private final BitSet shut = new BitSet();

  /// Nothing is decided.
  ///
  /// @param choices of a model
  Fixing(Choices choices) {
    this.choices = choices;
    this.all =
        Math.toIntExact(
            IntStream.range(0, choices.count()).filter(each -> !choices.isSettled(each)).count());
  }

  private record Candidate(int literal, double share) {}

  /// Decides on options of the plans that most is taken of, those first that most plans have.
  ///
  /// @param some how many at least, if so many are left
  void decide(Master master, double some) {
    double[] shares = master.shares();
    List<Candidate> candidates = new ArrayList<>();
    for (Plan plan : master.leading()) {
      for (int literal : plan.literals()) {
        if (!decided.get(choices.choiceOf(literal))) {
          candidates.add(new Candidate(literal, shares[literal]));
        }
      }
    }
    candidates.sort(Comparator.comparingDouble(each -> -each.share()));
    for (int i = 0; i < candidates.size(); i++) {
      if (i < some || candidates.get(i).share() >= NEARLY_WHOLE) {
        decide(candidates.get(i).literal());
      }
    }
    master.shut(shut);
  }

  private void decide(int literal) {
    int choice = choices.choiceOf(literal);
    decided.set(choice);
    shut.set(choices.start(choice), choices.end(choice));
    shut.clear(literal);
  }

  /// The options that are not taken of choices that are decided, by literal.
  BitSet shut() {
    return shut;
  }

  /// How many choices there are to decide on.
  int all() {
    return all;
  }

  /// How many choices are not decided.
  int left() {
    return all - decided.cardinality();
  }

  /// The part of the choices that is decided.
  double done() {
    return 1 - (double) left() / all;
  }

  /// Whether all of some choices are decided.
  boolean isDone(BitSet some) {
    BitSet open = (BitSet) some.clone();
    open.andNot(decided);
    return open.isEmpty();
  }
}
