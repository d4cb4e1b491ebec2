package callsheet.engine.search;

import callsheet.model.Choices;
import callsheet.model.Model;
import callsheet.roster.Score;
import java.util.Arrays;
import java.util.BitSet;

/// What hosts have beside their seats, day by day: a choice of its own, such as the shift that must
/// hold a worker's tasks.
///
/// Lines are read off the hard rows: a row that ties leaving a choice open to seats of one host on
/// the same day makes it this host's line. No month of ours has any.
final class Lines {

  /// The choice is no line, or ties itself to several hosts.
  private static final int NOBODY = Model.NONE;

  private static final int SEVERAL = -2;

  private final Model model;
  private final Choices choices;
  private final int[] hostOf;
  private final BitSet literals = new BitSet();

  private Lines(Model model) {
    this.model = model;
    this.choices = model.choices();
    this.hostOf = new int[choices.count()];
    Arrays.fill(hostOf, NOBODY);
  }

  /// By choice the host whose line it is, or a negative number if it is none.
  static int[] hosts(Model model) {
    Lines lines = new Lines(model);
    Model.Rows rows = model.rows();
    for (int row = 0; row < rows.count(); row++) {
      if (rows.level()[row] == Score.HARD) {
        lines.read(row);
      }
    }
    return lines.hostOf;
  }

  private void read(int row) {
    int nobody = nobody(row);
    if (nobody == Model.NONE) {
      return;
    }
    Model.Rows rows = model.rows();
    literals.clear();
    for (int i = rows.start()[row]; i < rows.start()[row + 1]; i++) {
      collect(rows.literal()[i]);
    }
    int line = choices.choiceOf(nobody);
    int[] hosts =
        literals.stream()
            .filter(literal -> choices.choiceOf(literal) != line)
            .map(choices::hostOf)
            .distinct()
            .toArray();
    boolean sameDay =
        literals.stream()
            .map(choices::choiceOf)
            .allMatch(choice -> choices.day(choice) == choices.day(line));
    if (sameDay && hosts.length == 1 && hosts[0] != Model.NONE) {
      hostOf[line] = hostOf[line] == NOBODY || hostOf[line] == hosts[0] ? hosts[0] : SEVERAL;
    }
  }

  /// A literal of a row that leaves a choice open; most rows have none.
  private int nobody(int row) {
    Model.Rows rows = model.rows();
    for (int i = rows.start()[row]; i < rows.start()[row + 1]; i++) {
      int literal = rows.literal()[i];
      if (literal != Model.TRUE
          && literal < choices.literals()
          && choices.hostOf(literal) == Model.NONE) {
        return literal;
      }
    }
    return Model.NONE;
  }

  /// The base literals that a literal is or is made of.
  private void collect(int literal) {
    if (literal >= choices.literals()) {
      Model.Derived derived = model.derived();
      int k = literal - choices.literals();
      for (int i = derived.start()[k]; i < derived.start()[k + 1]; i++) {
        collect(derived.member()[i]);
      }
    } else if (literal != Model.TRUE) {
      literals.set(literal);
    }
  }
}
