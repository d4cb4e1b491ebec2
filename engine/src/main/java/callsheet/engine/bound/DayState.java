package callsheet.engine.bound;

import callsheet.model.Choices;
import callsheet.model.Model;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/// What holds on a host's day while seats are taken and given back, and what that is worth: derived
/// literals follow from their members, and rows inside the day charge.
///
/// A node is a literal of the day: first those of seats in the order of time, then derived ones.
final class DayState {

  private final Model model;
  private final LinearProgram program;
  private final int seats;

  /// By node its column, or [Model#NONE]; and the row that it says is broken, or [Model#NONE].
  private final int[] column;

  private final int[] brokenRow;

  /// By node the derived nodes that it is part of, and the rows inside the day.
  private final Terms parents;

  private final Terms rowsOf;

  /// By seat the seats that it excludes, itself among them.
  private final List<BitSet> excluded = new ArrayList<>();

  /// By node whether it holds, how many members do or what the row it speaks of comes to, and
  /// whether it goes on holding while seats are added.
  private final boolean[] holds;

  private final long[] sumOf;
  private final BitSet lasting = new BitSet();

  /// By node what it earns in parts of [LinearProgram#UNIT], without prices and at prices; and how
  /// much more that may come to, because nodes cease to hold or begin to while seats are added.
  private final long[] own;

  private final long[] earns;
  private long unsteady;

  /// By row inside the day its right side and ceiling, what it comes to, what of that stays while
  /// seats are added, and how much of it whatever else is added cannot make up for.
  private final long[] right;

  private final long[] ceiling;
  private final long[] sum;
  private final long[] stays;
  private final long[] mostStaying;

  /// Rows that what is added may relieve.
  private final BitSet relievable = new BitSet();

  private int broken;
  private int hopeless;
  private long worth;

  /// What rows charge that what is added may relieve.
  private long relief;

  /// What nodes add to: those of node n from `start[n]`.
  @SuppressWarnings("ArrayRecordComponent") // never compared
  private record Terms(int[] start, int[] of, int[] by) {

    private record Term(int node, int of, int by) {}

    private static Terms of(List<Term> terms, int nodes) {
      int[] start = new int[nodes + 1];
      for (Term term : terms) {
        start[term.node + 1]++;
      }
      Arrays.parallelPrefix(start, Integer::sum);
      int[] next = start.clone();
      int[] of = new int[terms.size()];
      int[] by = new int[of.length];
      for (Term term : terms) {
        of[next[term.node]] = term.of;
        by[next[term.node]++] = term.by;
      }
      return new Terms(start, of, by);
    }
  }

  /// A day of which no seat is taken.
  DayState(Model model, LinearProgram program, HostDays hostDays, int host, int day) {
    HostDays.Cell cell = hostDays.cell(host, day);
    this.model = model;
    this.program = program;
    Choices choices = model.choices();
    int[] ofSeats =
        cell.columns().stream()
            .filter(c -> program.literal[c] < choices.literals())
            .sorted(
                Comparator.comparingInt(c -> choices.minute(choices.choiceOf(program.literal[c]))))
            .mapToInt(c -> c)
            .toArray();
    List<Integer> derived = cell.derived();
    this.seats = ofSeats.length;
    int nodes = seats + derived.size();
    this.column = new int[nodes];
    this.brokenRow = new int[nodes];
    this.holds = new boolean[nodes];
    this.sumOf = new long[nodes];
    Map<Integer, Integer> nodeOf = new HashMap<>();
    for (int n = 0; n < nodes; n++) {
      column[n] = n < seats ? ofSeats[n] : Model.NONE;
      nodeOf.put(n < seats ? program.literal[ofSeats[n]] : derived.get(n - seats), n);
    }
    cell.columns().forEach(c -> column[nodeOf.get(program.literal[c])] = c);
    this.own =
        Arrays.stream(column)
            .mapToLong(c -> c == Model.NONE ? 0 : program.worth[c] * LinearProgram.UNIT)
            .toArray();
    this.earns = own.clone();
    lasting.set(0, nodes);
    List<Terms.Term> ofParents = new ArrayList<>();
    for (int n = seats; n < nodes; n++) {
      tie(n, derived.get(n - seats) - choices.literals(), nodeOf, ofParents);
    }
    this.parents = Terms.of(ofParents, nodes);
    for (int n = 0; n < seats; n++) {
      excluded.add(new BitSet());
      excluded.get(n).set(n);
    }
    int[] row = cell.rows().stream().filter(r -> !hostDays.isImplied(r)).mapToInt(r -> r).toArray();
    this.right = Arrays.stream(row).mapToLong(r -> program.right[r]).toArray();
    this.ceiling = Arrays.stream(row).mapToLong(r -> program.ceiling[r]).toArray();
    this.sum = new long[row.length];
    this.stays = new long[row.length];
    this.mostStaying = new long[row.length];
    Stream.concat(cell.rows().stream().filter(hostDays::isImplied), cell.cliques().stream())
        .forEach(r -> exclude(r, hostDays, host * hostDays.days() + day, nodeOf));
    List<Terms.Term> ofRows = new ArrayList<>();
    for (int r = 0; r < row.length; r++) {
      enter(r, row[r], nodeOf, ofRows);
      charge(r, 1);
    }
    this.rowsOf = Terms.of(ofRows, nodes);
    for (int n = seats; n < nodes; n++) {
      update(n);
    }
  }

  /// Makes a derived node part of what it depends on.
  private void tie(int n, int k, Map<Integer, Integer> nodeOf, List<Terms.Term> terms) {
    Model.Derived derived = model.derived();
    Model.Rows rows = model.rows();
    brokenRow[n] = derived.brokenRow()[k];
    if (brokenRow[n] == Model.NONE) {
      for (int i = derived.start()[k]; i < derived.start()[k + 1]; i++) {
        tie(n, derived.member()[i], 1, nodeOf, terms);
      }
    } else {
      lasting.clear(n);
      for (int i = rows.start()[brokenRow[n]]; i < rows.start()[brokenRow[n] + 1]; i++) {
        tie(n, rows.literal()[i], rows.coefficient()[i], nodeOf, terms);
      }
    }
  }

  /// A literal that is no node cannot hold.
  private void tie(
      int n, int member, int by, Map<Integer, Integer> nodeOf, List<Terms.Term> terms) {
    if (member == Model.TRUE) {
      sumOf[n] += by;
    } else if (nodeOf.containsKey(member)) {
      int m = nodeOf.get(member);
      terms.add(new Terms.Term(m, n, by));
      lasting.set(n, lasting.get(n) && lasting.get(m));
    }
  }

  private void exclude(int r, HostDays hostDays, int cell, Map<Integer, Integer> nodeOf) {
    long right = program.right[r];
    BitSet members = new BitSet();
    for (int i = program.rowStart[r]; i < program.rowStart[r + 1]; i++) {
      right -= Math.min(0, program.coefficient[i]);
      if (hostDays.cellOf(program.column[i]) == cell && program.coefficient[i] > 0) {
        members.set(nodeOf.get(program.literal[program.column[i]]));
      }
    }
    if (right <= 1) {
      members.clear(seats, column.length);
      members.stream().forEach(n -> excluded.get(n).or(members));
    }
  }

  private void enter(int r, int of, Map<Integer, Integer> nodeOf, List<Terms.Term> terms) {
    mostStaying[r] = right[r];
    for (int i = program.rowStart[of]; i < program.rowStart[of + 1]; i++) {
      int by = program.coefficient[i];
      int node = nodeOf.get(program.literal[program.column[i]]);
      mostStaying[r] -= Math.min(0, by);
      relievable.set(r, relievable.get(r) || by < 0 || !lasting.get(node));
      terms.add(new Terms.Term(node, r, by));
    }
  }

  /// How many seats there are.
  int seats() {
    return seats;
  }

  /// How many nodes there are.
  int nodes() {
    return column.length;
  }

  /// The column of a node, or [Model#NONE].
  int column(int node) {
    return column[node];
  }

  /// Whether a node holds.
  boolean holds(int node) {
    return holds[node];
  }

  /// Whether a node goes on holding while seats are added.
  boolean lasts(int node) {
    return lasting.get(node);
  }

  /// What a node earns at the prices.
  long earns(int node) {
    return earns[node];
  }

  /// The derived nodes that a seat may make hold for good, because they depend on it.
  BitSet above(int seat) {
    BitSet above = new BitSet();
    addAbove(seat, above);
    above.and(lasting);
    for (int node = above.nextSetBit(0); node >= 0; node = above.nextSetBit(node + 1)) {
      above.set(node, !holds[node]);
    }
    return above;
  }

  private void addAbove(int node, BitSet above) {
    for (int i = parents.start[node]; i < parents.start[node + 1]; i++) {
      if (!above.get(parents.of[i])) {
        above.set(parents.of[i]);
        addAbove(parents.of[i], above);
      }
    }
  }

  /// Sets prices, while no seat is taken.
  ///
  /// @param earned by column what it earns by prices
  void price(long[] earned) {
    unsteady = 0;
    for (int node = 0; node < earns.length; node++) {
      if (column[node] != Model.NONE) {
        long now = own[node] + earned[column[node]];
        worth += holds[node] ? now - earns[node] : 0;
        earns[node] = now;
        unsteady += lasting.get(node) ? 0 : Math.abs(now);
      }
    }
  }

  /// The seats that one excludes, itself among them.
  BitSet excluded(int seat) {
    return excluded.get(seat);
  }

  /// Whether all rows that must hold do.
  boolean isAllowed() {
    return broken == 0;
  }

  /// Whether no more seats could make it so.
  boolean isHopeless() {
    return hopeless > 0;
  }

  /// What the columns that hold earn less what rows charge, in parts of [LinearProgram#UNIT].
  long worth() {
    return worth;
  }

  /// What that comes to at most, whatever is added, but for what the latter earns.
  long most() {
    return worth + relief + unsteady;
  }

  /// Takes a seat, or gives it back.
  void set(int node, boolean value) {
    holds[node] = value;
    int sign = value ? 1 : -1;
    worth += sign * earns[node];
    boolean stay = lasting.get(node);
    for (int i = rowsOf.start[node], end = rowsOf.start[node + 1]; i < end; i++) {
      int r = rowsOf.of[i];
      long by = (long) sign * rowsOf.by[i];
      charge(r, -1);
      sum[r] += by;
      stays[r] += stay && rowsOf.by[i] > 0 ? by : 0;
      charge(r, 1);
    }
    for (int i = parents.start[node], end = parents.start[node + 1]; i < end; i++) {
      sumOf[parents.of[i]] += (long) sign * parents.by[i];
      update(parents.of[i]);
    }
  }

  private void update(int node) {
    boolean value =
        brokenRow[node] == Model.NONE
            ? sumOf[node] > 0
            : model.rows().amount(brokenRow[node], sumOf[node]) > 0;
    if (value != holds[node]) {
      set(node, value);
    }
  }

  private void charge(int r, int sign) {
    long excess = sum[r] - right[r];
    if (excess > 0 && ceiling[r] == Sides.HARD) {
      broken += sign;
      hopeless += stays[r] > mostStaying[r] ? sign : 0;
    } else if (excess > 0) {
      long charged = sign * excess * ceiling[r];
      worth -= charged;
      relief += relievable.get(r) ? charged : 0;
    }
  }
}
