package callsheet.engine.cpsat;

import callsheet.model.Choices;
import callsheet.model.Model;
import callsheet.roster.Roster;
import java.util.BitSet;
import java.util.random.RandomGenerator;

/// Leaves out options of a part, so that it may have twice as many seats.
///
/// Choices that may stay open, as a worker's shift, keep what they have, or one option if they are
/// open, and few others: who has which tasks is asked anew, and who works at all, but hardly in
/// which shift. What must be filled keeps all of its options. Immutable, shared by all lanes.
final class Thinning {

  /// The most that is kept of all other options.
  private static final double MOST_KEPT = 0.3;

  private final Choices choices;

  /// The choices that have several options and that no row charges for staying open alone.
  private final BitSet thinnable = new BitSet();

  /// The thinning of a model's parts.
  Thinning(Model model) {
    this.choices = model.choices();
    for (int choice = 0; choice < choices.count(); choice++) {
      thinnable.set(choice, choices.end(choice) - choices.start(choice) > 2);
    }
    Model.Rows rows = model.rows();
    for (int row = 0; row < rows.count(); row++) {
      int literal = onlyLiteral(rows, row);
      if (literal != Model.NONE
          && literal < choices.literals()
          && choices.hostOf(literal) == Roster.UNFILLED
          && rows.level()[row] != Model.UNCOUNTED
          && rows.amount(row, rows.coefficient()[rows.start()[row]]) > 0) {
        thinnable.clear(choices.choiceOf(literal));
      }
    }
  }

  private static int onlyLiteral(Model.Rows rows, int row) {
    boolean isAlone = rows.start()[row + 1] - rows.start()[row] == 1;
    int literal = isAlone ? rows.literal()[rows.start()[row]] : Model.NONE;
    return literal == Model.TRUE ? Model.NONE : literal;
  }

  /// Whether there is anything that it could leave out.
  boolean applies() {
    return !thinnable.isEmpty();
  }

  /// The literals that a part leaves out; none of them holds, and none is *open*.
  ///
  /// @param hosts by seat, as the roster stands
  BitSet shut(BitSet part, int[] hosts, RandomGenerator random) {
    BitSet shut = new BitSet();
    double kept = random.nextDouble(MOST_KEPT);
    for (int seat = part.nextSetBit(0); seat >= 0; seat = part.nextSetBit(seat + 1)) {
      if (thinnable.get(seat)) {
        int first = choices.start(seat) + 1;
        int end = choices.end(seat);
        boolean isOpen = hosts[seat] == Roster.UNFILLED;
        int stays = isOpen ? random.nextInt(first, end) : choices.literal(seat, hosts[seat]);
        for (int literal = first; literal < end; literal++) {
          shut.set(literal, literal != stays && random.nextDouble() >= kept);
        }
      }
    }
    return shut;
  }
}
