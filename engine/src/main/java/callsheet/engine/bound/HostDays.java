package callsheet.engine.bound;

import callsheet.model.Choices;
import callsheet.model.Model;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.stream.IntStream;

/// A linear program by hosts and days: which columns and rows are of a host's day alone, which rows
/// tie a host's days to each other, and which tie everything else, the links.
///
/// A column is of a host's day if every seat that its literal depends on is of that host and day.
final class HostDays {

  /// A row over days of one host reaches across so many at most, or it is a link.
  private static final int MOST_DAYS = 7;

  /// The host of what depends on no seat.
  private static final int ANY = -2;

  private final LinearProgram program;
  private final int hosts;
  private final int days;

  /// Where derived literals begin.
  private final int base;

  /// By column the host's day, or [Model#NONE].
  private final int[] cellOf;

  private final List<Cell> cells;

  /// By host.
  private final List<List<Integer>> sequences;

  private final BitSet isSequence = new BitSet();
  private final BitSet isLink = new BitSet();

  /// What is of a host's day, each in rising order.
  ///
  /// @param columns its columns
  /// @param derived the derived literals that its columns are or depend on
  /// @param rows the rows of these columns alone
  /// @param cliques links by which some of its seats exclude each other
  record Cell(
      List<Integer> columns, List<Integer> derived, List<Integer> rows, List<Integer> cliques) {

    private static Cell empty() {
      return new Cell(new ArrayList<>(), new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
    }
  }

  HostDays(Model model, LinearProgram program) {
    Choices choices = model.choices();
    this.program = program;
    this.hosts = choices.hosts();
    this.days = 1 + IntStream.range(0, choices.count()).map(choices::day).max().orElse(0);
    this.base = choices.literals();
    this.cells = IntStream.range(0, hosts * days).mapToObj(cell -> Cell.empty()).toList();
    this.sequences =
        IntStream.range(0, hosts).<List<Integer>>mapToObj(host -> new ArrayList<>()).toList();
    int[] cellOfLiteral = cellsOfLiterals(model);
    this.cellOf = new int[program.columns];
    BitSet matters = new BitSet();
    for (int column = 0; column < cellOf.length; column++) {
      cellOf[column] = cellOfLiteral[program.literal[column]];
      matters.set(program.literal[column]);
      if (cellOf[column] >= 0) {
        cells.get(cellOf[column]).columns.add(column);
      }
    }
    addMembers(model, matters);
    for (int literal = base; literal < cellOfLiteral.length; literal++) {
      if (cellOfLiteral[literal] >= 0 && matters.get(literal)) {
        cells.get(cellOfLiteral[literal]).derived.add(literal);
      }
    }
    for (int row = 0; row < program.rows; row++) {
      assign(row);
    }
  }

  /// By literal the host's day that it is of, or [Model#NONE].
  private int[] cellsOfLiterals(Model model) {
    Choices choices = model.choices();
    int[] host = Spread.over(model, choices::hostOf, HostDays::sameHost, ANY);
    int[] first =
        Spread.over(model, literal -> choices.day(choices.choiceOf(literal)), Math::min, days);
    int[] last =
        Spread.over(model, literal -> choices.day(choices.choiceOf(literal)), Math::max, 0);
    return IntStream.range(0, host.length)
        .map(literal ->
            host[literal] >= 0 && first[literal] == last[literal]
                ? host[literal] * days + first[literal]
                : Model.NONE)
        .toArray();
  }

  private static int sameHost(int a, int b) {
    return a == b || b == ANY ? a : a == ANY ? b : Model.NONE;
  }

  /// Adds what literals depend on.
  private static void addMembers(Model model, BitSet literals) {
    int derived = model.choices().literals();
    for (int literal = model.literalCount() - 1; literal >= derived; literal--) {
      if (literals.get(literal)) {
        Spread.members(model, literal - derived).forEach(literals::set);
      }
    }
  }

  private void assign(int row) {
    int from = program.rowStart[row];
    int to = program.rowStart[row + 1];
    int cell = from == to ? Model.NONE : cellOf[program.column[from]];
    boolean isInside = cell >= 0;
    boolean isOfHost = cell >= 0;
    BitSet of = new BitSet();
    for (int i = from; i < to; i++) {
      int each = cellOf[program.column[i]];
      isInside &= each == cell;
      isOfHost &=
          each >= 0
              && each / days == cell / days
              && !of.get(each % days)
              && program.literal[program.column[i]] >= base;
      if (isOfHost) {
        of.set(each % days);
      }
    }
    if (isInside) {
      cells.get(cell).rows.add(row);
    } else if (isOfHost && of.length() - of.nextSetBit(0) <= MOST_DAYS) {
      isSequence.set(row);
      sequences.get(cell / days).add(row);
    } else {
      isLink.set(row);
      if (isImplied(row)) {
        assignClique(row);
      }
    }
  }

  private void assignClique(int row) {
    BitSet once = new BitSet();
    BitSet twice = new BitSet();
    for (int i = program.rowStart[row]; i < program.rowStart[row + 1]; i++) {
      int cell = cellOf[program.column[i]];
      if (cell >= 0 && program.literal[program.column[i]] < base) {
        twice.set(cell, twice.get(cell) || once.get(cell));
        once.set(cell);
      }
    }
    twice.stream().forEach(cell -> cells.get(cell).cliques.add(row));
  }

  /// Whether a row follows from what literals mean, and from what excludes each other.
  boolean isImplied(int row) {
    return program.origin[row] == 0 && program.ceiling[row] == Sides.HARD;
  }

  /// How many hosts there are.
  int hosts() {
    return hosts;
  }

  /// How many days there are.
  int days() {
    return days;
  }

  /// The host's day that a column is of, or [Model#NONE].
  int cellOf(int column) {
    return cellOf[column];
  }

  /// What is of a host's day.
  Cell cell(int host, int day) {
    return cells.get(host * days + day);
  }

  /// The rows that tie a host's days to each other, of each day one derived column at most.
  List<Integer> sequences(int host) {
    return sequences.get(host);
  }

  /// Whether a row ties days of one host ([#sequences]).
  boolean isSequence(int row) {
    return isSequence.get(row);
  }

  /// Whether a row is none of a host alone, or reaches too far.
  boolean isLink(int row) {
    return isLink.get(row);
  }
}
