package callsheet.engine.bound;

import callsheet.model.Choices;
import callsheet.model.Model;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.stream.IntStream;

/// A linear program by hosts and days: which columns and rows are of a host's day alone, which rows
/// tie a host's days to each other, and which tie everything else.
///
/// A column is of a host's day if every seat that its literal depends on is of that day, and its
/// host is the same.
final class HostDays {

  /// A row over days of one host reaches across so many at most, or it ties like any other row.
  private static final int MOST_DAYS = 7;

  private static final int ANY = -2;

  private final Model model;
  private final int days;

  /// By literal.
  private final int[] hostOf;

  private final int[] first;
  private final int[] last;

  /// By column the host's day, or [Model#NONE].
  private final int[] cellOf;

  /// By host's day its columns and rows, and by host its rows over several days.
  private final List<List<Integer>> columns = new ArrayList<>();

  private final List<List<Integer>> derived = new ArrayList<>();
  private final List<List<Integer>> rows = new ArrayList<>();
  private final List<List<Integer>> sequences = new ArrayList<>();
  private final BitSet isSequence = new BitSet();
  private final BitSet isLink = new BitSet();

  HostDays(Model model, LinearProgram program) {
    this.model = model;
    Choices choices = model.choices();
    this.days = 1 + IntStream.range(0, choices.count()).map(choices::day).max().orElse(0);
    this.hostOf = new int[model.literalCount()];
    this.first = new int[model.literalCount()];
    this.last = new int[model.literalCount()];
    spread();
    this.cellOf = new int[program.columns];
    for (int cell = 0; cell < choices.hosts() * days; cell++) {
      columns.add(new ArrayList<>());
      rows.add(new ArrayList<>());
    }
    for (int host = 0; host < choices.hosts(); host++) {
      sequences.add(new ArrayList<>());
    }
    for (int cell = 0; cell < columns.size(); cell++) {
      derived.add(new ArrayList<>());
    }
    for (int literal = choices.literals(); literal < model.literalCount(); literal++) {
      if (hostOf[literal] >= 0 && first[literal] == last[literal]) {
        derived.get(cell(hostOf[literal], first[literal])).add(literal);
      }
    }
    for (int c = 0; c < cellOf.length; c++) {
      int literal = program.literal[c];
      cellOf[c] =
          hostOf[literal] >= 0 && first[literal] == last[literal]
              ? cell(hostOf[literal], first[literal])
              : Model.NONE;
      if (cellOf[c] >= 0) {
        columns.get(cellOf[c]).add(c);
      }
    }
    for (int r = 0; r < program.rows; r++) {
      sort(program, r);
    }
  }

  private int cell(int host, int day) {
    return host * days + day;
  }

  private void spread() {
    Choices choices = model.choices();
    Arrays.fill(first, Integer.MAX_VALUE);
    Arrays.fill(last, Integer.MIN_VALUE);
    hostOf[Model.TRUE] = ANY;
    for (int literal = 1; literal < choices.literals(); literal++) {
      hostOf[literal] = choices.hostOf(literal);
      first[literal] = choices.day(choices.choiceOf(literal));
      last[literal] = first[literal];
    }
    Model.Derived derived = model.derived();
    Model.Rows all = model.rows();
    for (int k = 0; k < derived.count(); k++) {
      int self = choices.literals() + k;
      int row = derived.brokenRow()[k];
      hostOf[self] = ANY;
      if (row == Model.NONE) {
        spread(self, derived.member(), derived.start()[k], derived.start()[k + 1]);
      } else {
        spread(self, all.literal(), all.start()[row], all.start()[row + 1]);
      }
    }
  }

  private void spread(int self, int[] member, int from, int to) {
    for (int i = from; i < to; i++) {
      int of = hostOf[member[i]];
      hostOf[self] =
          hostOf[self] == ANY || of == ANY
              ? Math.max(hostOf[self], of)
              : hostOf[self] == of ? of : Model.NONE;
      first[self] = Math.min(first[self], first[member[i]]);
      last[self] = Math.max(last[self], last[member[i]]);
    }
  }

  private void sort(LinearProgram program, int r) {
    int from = program.rowStart[r];
    int to = program.rowStart[r + 1];
    int cell = cellOf[program.column[from]];
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
              && isDerived(program, program.column[i]);
      if (isOfHost) {
        of.set(each % days);
      }
    }
    if (isInside) {
      rows.get(cell).add(r);
    } else if (isOfHost && of.length() - of.nextSetBit(0) <= MOST_DAYS) {
      isSequence.set(r);
      sequences.get(cell / days).add(r);
    } else {
      isLink.set(r);
    }
  }

  private boolean isDerived(LinearProgram program, int column) {
    return program.literal[column] >= model.choices().literals();
  }

  int hosts() {
    return model.choices().hosts();
  }

  int days() {
    return days;
  }

  /// The host's day that a column is of, or [Model#NONE].
  int cellOf(int column) {
    return cellOf[column];
  }

  List<Integer> columns(int host, int day) {
    return columns.get(cell(host, day));
  }

  /// The derived literals of a host's day, in rising order.
  List<Integer> derived(int host, int day) {
    return derived.get(cell(host, day));
  }

  List<Integer> rows(int host, int day) {
    return rows.get(cell(host, day));
  }

  List<Integer> sequences(int host) {
    return sequences.get(host);
  }

  boolean isSequence(int row) {
    return isSequence.get(row);
  }

  boolean isLink(int row) {
    return isLink.get(row);
  }
}
