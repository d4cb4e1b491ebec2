package callsheet.engine.search;

import callsheet.model.Choices;
import callsheet.model.Model;
import callsheet.roster.Score;
import java.util.Arrays;
import java.util.BitSet;
import java.util.stream.IntStream;

/// What hosts have beside their seats, day by day: a choice of its own, such as the shift that must
/// hold a worker's tasks.
///
/// Lines are read off the hard rows: a row that ties leaving a choice open to seats of one host on
/// the same day makes it this host's line, if there is anything to choose. No month of ours has
/// any.
final class Lines {

  /// The choice is no line, or ties itself to several hosts.
  private static final int NOBODY = Model.NONE;

  private static final int SEVERAL = -2;

  /// Of a line's options the first so many are told apart by [#admits].
  private static final int TOLD_APART = Long.SIZE;

  private final Model model;
  private final Choices choices;

  /// By choice.
  private final int[] hostOf;

  /// By day from the first one on and host the choice that is the host's line.
  private final int[][] line;

  private final int firstDay;

  /// By base literal of a seat the options of the host's line that admit it, as bits; empty where
  /// there are no lines.
  private final long[] admitted;

  private final BitSet literals = new BitSet();

  private Lines(Model model) {
    this.model = model;
    this.choices = model.choices();
    this.hostOf = new int[choices.count()];
    Arrays.fill(hostOf, NOBODY);
    forEachHardRow(this::readHost);
    int[] lines = IntStream.range(0, hostOf.length).filter(choice -> hostOf[choice] >= 0).toArray();
    this.firstDay = IntStream.of(lines).map(choices::day).min().orElse(0);
    int lastDay = IntStream.of(lines).map(choices::day).max().orElse(-1);
    this.line = new int[lastDay + 1 - firstDay][choices.hosts()];
    for (int[] day : line) {
      Arrays.fill(day, Model.NONE);
    }
    for (int choice : lines) {
      line[choices.day(choice) - firstDay][hostOf[choice]] = choice;
    }
    this.admitted = new long[lines.length == 0 ? 0 : choices.literals()];
    Arrays.fill(admitted, -1);
    if (lines.length > 0) {
      forEachHardRow(this::readAdmitted);
    }
  }

  /// The lines of a model.
  static Lines of(Model model) {
    return new Lines(model);
  }

  /// Whose line a choice is, or a negative number if it is none.
  int host(int choice) {
    return hostOf[choice];
  }

  /// Those of some choices that are lines.
  int[] among(int[] some) {
    return Arrays.stream(some).filter(choice -> hostOf[choice] >= 0).toArray();
  }

  /// The hosts who have lines.
  int[] hosts() {
    return Arrays.stream(hostOf).filter(host -> host >= 0).distinct().toArray();
  }

  /// A host's line on the day of a choice, or [Model#NONE] if there is none.
  int of(int host, int choice) {
    int day = choices.day(choice) - firstDay;
    return day < 0 || day >= line.length ? Model.NONE : line[day][host];
  }

  /// Whether no hard row between the two of them keeps a host off a seat while what stands in their
  /// line of that day stays.
  ///
  /// @param inLine the literal of the line that holds
  /// @param literal the seat's literal for its host
  boolean admits(int inLine, int literal) {
    int option = inLine - choices.start(choices.choiceOf(inLine));
    return option >= TOLD_APART || (admitted[literal] >> option & 1) != 0;
  }

  private interface RowReader {
    void read(int row);
  }

  private void forEachHardRow(RowReader reader) {
    Model.Rows rows = model.rows();
    for (int row = 0; row < rows.count(); row++) {
      if (rows.level()[row] == Score.HARD) {
        reader.read(row);
      }
    }
  }

  private void readHost(int row) {
    int nobody = nobody(row);
    if (nobody == Model.NONE) {
      return;
    }
    int line = choices.choiceOf(nobody);
    if (choices.end(line) - choices.start(line) < 2) {
      return;
    }
    Model.Rows rows = model.rows();
    literals.clear();
    for (int i = rows.start()[row]; i < rows.start()[row + 1]; i++) {
      collect(rows.literal()[i]);
    }
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
      if (isBase(literal) && choices.hostOf(literal) == Model.NONE) {
        return literal;
      }
    }
    return Model.NONE;
  }

  /// Reads which options of a line admit seats off a row of the line's options and one term beside
  /// them.
  private void readAdmitted(int row) {
    Model.Rows rows = model.rows();
    int line = Model.NONE;
    int beside = Model.NONE;
    for (int i = rows.start()[row]; i < rows.start()[row + 1]; i++) {
      int literal = rows.literal()[i];
      boolean isOption = isBase(literal) && hostOf[choices.choiceOf(literal)] >= 0;
      if (isOption ? !isOneLine(line, literal) : literal != Model.TRUE && beside != Model.NONE) {
        return;
      }
      line = isOption ? choices.choiceOf(literal) : line;
      beside = isOption || literal == Model.TRUE ? beside : i;
    }
    if (line == Model.NONE || beside == Model.NONE) {
      return;
    }
    literals.clear();
    collect(rows.literal()[beside]);
    long admits = admitting(row, line, rows.coefficient()[beside]);
    for (int seat = literals.nextSetBit(0); seat >= 0; seat = literals.nextSetBit(seat + 1)) {
      if (choices.hostOf(seat) == hostOf[line]) {
        admitted[seat] &= admits;
      }
    }
  }

  private boolean isOneLine(int line, int literal) {
    return line == Model.NONE || line == choices.choiceOf(literal);
  }

  /// The options of a line with which a row holds while its term beside them is on, as bits.
  private long admitting(int row, int line, int coefficient) {
    Model.Rows rows = model.rows();
    long admits = -1;
    int options = Math.min(TOLD_APART, choices.end(line) - choices.start(line));
    for (int option = 0; option < options; option++) {
      long sum = coefficient;
      for (int i = rows.start()[row]; i < rows.start()[row + 1]; i++) {
        int literal = rows.literal()[i];
        if (literal == Model.TRUE || literal == choices.start(line) + option) {
          sum += rows.coefficient()[i];
        }
      }
      if (sum < rows.lo()[row] || sum > rows.hi()[row]) {
        admits &= ~(1L << option);
      }
    }
    return admits;
  }

  private boolean isBase(int literal) {
    return literal != Model.TRUE && literal < choices.literals();
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
