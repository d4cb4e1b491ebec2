package callsheet.engine.columns;

import callsheet.engine.columns.BlockRows.Any;
import callsheet.engine.columns.BlockRows.TimedRow;
import callsheet.engine.columns.DiagramBuilder.Frontier;
import callsheet.model.Model;
import callsheet.roster.Score;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.stream.IntStream;

/// A layer of a diagram while it is built: leads from the states before a choice to those after it.
///
/// A state has a number for each short row that is open: its sum so far, or that it no longer
/// matters, since the row is kept whatever comes. So two states are one if nothing tells them apart
/// any more.
final class Step {

  /// In place of the sum of a row that is kept whatever comes.
  private static final int KEPT = Integer.MIN_VALUE;

  private static final int UNKNOWN = -1;

  private final Model.Rows all;
  private final int layer;
  private final BitSet banned;
  private final Frontier after;
  private final Tolls tolls;
  private final Row[] rows;
  private final Row[] longRows;
  private final Any[] anys;
  private final BitSet[] members;

  /// By literal where it is in the state before, and after.
  private final int[] anyFrom;

  private final int[] anyTo;

  /// By option the toll where nothing is charged and no literal begins to hold.
  private final int[] plainToll;

  // What became of the last option taken.
  private int option;
  private int[] state = new int[0];
  private long charge;
  private final boolean[] begins;
  private boolean anyBegins;

  /// A row that the layer adds to.
  ///
  /// @param from where it is in the state before, and after
  /// @param adds by option
  /// @param anys the literals that are members of it, and what each adds
  @SuppressWarnings("ArrayRecordComponent")
  private record Row(TimedRow row, int from, int to, int[] adds, int[] anys, int[] anyAdds) {}

  Step(Model model, BlockRows block, int layer, Frontier before, Frontier after, Tolls tolls) {
    this.all = model.rows();
    this.layer = layer;
    this.banned = block.banned(layer);
    this.after = after;
    this.tolls = tolls;
    this.anys =
        block.anys().stream()
            .filter(any -> any.first() <= layer && layer <= any.last())
            .toArray(Any[]::new);
    this.members = Arrays.stream(anys).map(any -> any.members(layer)).toArray(BitSet[]::new);
    this.anyFrom = Arrays.stream(anys).mapToInt(before::at).toArray();
    this.anyTo = Arrays.stream(anys).mapToInt(after::at).toArray();
    this.begins = new boolean[anys.length];
    int options = block.options(layer);
    List<TimedRow> open =
        block.shortRows().stream()
            .filter(row -> row.first() <= layer && layer <= row.last())
            .toList();
    this.rows =
        open.stream()
            .map(row -> row(row, before.at(row), after.at(row), options))
            .toArray(Row[]::new);
    this.longRows =
        block.longRows().stream()
            .map(row -> row(row, UNKNOWN, UNKNOWN, options))
            .toArray(Row[]::new);
    this.plainToll = new int[options];
    Arrays.fill(plainToll, UNKNOWN);
  }

  private Row row(TimedRow row, int from, int to, int options) {
    int[] of =
        IntStream.range(0, anys.length).filter(a -> row.anys().containsKey(anys[a])).toArray();
    return new Row(
        row,
        from,
        to,
        row.adds().getOrDefault(layer, new int[options]),
        of,
        IntStream.of(of).map(a -> row.anys().get(anys[a])).toArray());
  }

  /// Takes an option from a state; false if a hard row forbids it.
  boolean take(int[] from, int taken) {
    option = taken;
    charge = 0;
    state = new int[after.size()];
    if (banned.get(option)) {
      return false;
    }
    anyBegins = false;
    for (int a = 0; a < anys.length; a++) {
      boolean held = anyFrom[a] >= 0 && from[anyFrom[a]] == 1;
      begins[a] = !held && members[a].get(option);
      anyBegins |= begins[a];
      if (anyTo[a] >= 0) {
        state[anyTo[a]] = held || begins[a] ? 1 : 0;
      }
    }
    for (Row row : rows) {
      int before = row.from < 0 ? Math.toIntExact(row.row.start()) : from[row.from];
      if (before != KEPT && !add(row, before + added(row))) {
        return false;
      }
      if (before == KEPT && row.to >= 0) {
        state[row.to] = KEPT;
      }
    }
    return true;
  }

  private int added(Row row) {
    int added = row.adds[option];
    for (int i = 0; i < row.anys.length; i++) {
      added += begins[row.anys[i]] ? row.anyAdds[i] : 0;
    }
    return added;
  }

  /// Notes where a row stands; false if it is hard and broken whatever comes.
  private boolean add(Row row, int sum) {
    int number = row.row.row();
    long least = sum + row.row.leastFrom(layer + 1);
    long most = sum + row.row.mostFrom(layer + 1);
    boolean isKept = least >= all.lo()[number] && most <= all.hi()[number];
    if (row.to >= 0) {
      state[row.to] = isKept ? KEPT : sum;
    }
    if (all.level()[number] == Score.HARD) {
      return least <= all.hi()[number] && most >= all.lo()[number];
    }
    if (layer == row.row.last()) {
      charge += all.amount(number, sum) * all.weight()[number];
    }
    return true;
  }

  /// The state after the option.
  int[] state() {
    return state;
  }

  /// The toll of the option.
  int toll() {
    boolean isPlain = charge == 0 && !anyBegins;
    if (isPlain && plainToll[option] != UNKNOWN) {
      return plainToll[option];
    }
    int number = tolls.number(charge, Arrays.stream(longRows).mapToInt(this::added));
    if (isPlain) {
      plainToll[option] = number;
    }
    return number;
  }
}
