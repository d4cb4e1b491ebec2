package callsheet.engine.bound;

import callsheet.model.Choices;
import callsheet.model.Conflicts;
import callsheet.model.Model;
import callsheet.roster.Score;
import java.util.Arrays;
import java.util.BitSet;
import java.util.stream.IntStream;

/// Cuts a [Window] out of a model. What a row counts of literals outside is taken as whoever must
/// keep the row would like it best; conflicts with choices outside, and derived literals that
/// cannot be told without what is outside, are gone.
final class WindowBuilder {

  private static final int OUTSIDE = -1;

  private final Model whole;
  private final Model.Rows rows;
  private final int[] chosen;
  private final BitSet counted;
  private final Choices choices;

  /// The number here of each choice and of each literal of the whole, or [#OUTSIDE].
  private final int[] choiceTo;

  private final int[] to;

  /// Literals of the whole that may hold when their counterparts here do not: each is an `any` with
  /// members outside.
  private final BitSet partial = new BitSet();

  /// Rows that a derived literal here asks for; nothing of them is outside.
  private final BitSet needed = new BitSet();

  /// The row that was cut last: what is left of its terms, and of its limits.
  private final int[] literal;

  private final int[] coefficient;
  private int terms;
  private long lo;
  private long hi;

  /// @param chosen the choices, in rising order
  /// @param counted the rows whose cost is counted here, unless they are hard
  WindowBuilder(Model whole, int[] chosen, BitSet counted) {
    this.whole = whole;
    this.rows = whole.rows();
    this.chosen = chosen;
    this.counted = counted;
    this.choices = choices();
    this.choiceTo = new int[whole.choices().count()];
    Arrays.fill(choiceTo, OUTSIDE);
    this.to = new int[whole.literalCount()];
    Arrays.fill(to, OUTSIDE);
    to[Model.TRUE] = Model.TRUE;
    for (int c = 0; c < chosen.length; c++) {
      choiceTo[chosen[c]] = c;
      int first = whole.choices().start(chosen[c]);
      for (int i = first; i < whole.choices().end(chosen[c]); i++) {
        to[i] = choices.start(c) + i - first;
      }
    }
    int longest =
        IntStream.range(0, rows.count())
            .map(row -> rows.start()[row + 1] - rows.start()[row])
            .max()
            .orElse(0);
    this.literal = new int[longest];
    this.coefficient = new int[longest];
  }

  private Choices choices() {
    Choices all = whole.choices();
    int[][] hosts = new int[chosen.length][];
    for (int c = 0; c < chosen.length; c++) {
      int first = all.start(chosen[c]);
      hosts[c] =
          all.isSettled(chosen[c])
              ? new int[0]
              : IntStream.range(first + 1, all.end(chosen[c])).map(all::hostOf).toArray();
    }
    return new Choices(
        all.hosts(),
        hosts,
        Arrays.stream(chosen).map(all::settledHost).toArray(),
        Arrays.stream(chosen).map(all::day).toArray(),
        Arrays.stream(chosen).map(all::minute).toArray());
  }

  /// The window.
  ///
  /// @param constant what no choice can change, as far as it is counted here
  Window window(long[] constant) {
    Model.Derived derived = derived();
    int[] kept = kept();
    int[] brokenRow =
        Arrays.stream(derived.brokenRow())
            .map(row -> row == Model.NONE ? row : Arrays.binarySearch(kept, row))
            .toArray();
    Model model =
        new Model(
            choices,
            whole.levels(),
            rows(kept),
            new Model.Derived(derived.start(), derived.member(), brokenRow),
            whole.conflicts().stream().map(this::within).filter(c -> c.size() > 0).toList(),
            gains(),
            constant);
    return new Window(model, chosen);
  }

  /// The derived literals, numbered; rows are those of the whole.
  private Model.Derived derived() {
    Model.Derived all = whole.derived();
    IntStream.Builder starts = IntStream.builder().add(0);
    IntStream.Builder members = IntStream.builder();
    IntStream.Builder brokenRows = IntStream.builder();
    int next = 0;
    int size = 0;
    for (int k = 0; k < all.count(); k++) {
      int row = all.brokenRow()[k];
      int before = size;
      if (row == Model.NONE) {
        size += addMembers(k, members);
      } else if (isWithin(row)) {
        needed.set(row);
      }
      if (size > before || (row != Model.NONE && needed.get(row))) {
        to[whole.choices().literals() + k] = choices.literals() + next++;
        starts.add(size);
        brokenRows.add(row);
      }
    }
    return new Model.Derived(
        starts.build().toArray(), members.build().toArray(), brokenRows.build().toArray());
  }

  private int addMembers(int k, IntStream.Builder members) {
    Model.Derived all = whole.derived();
    int within = 0;
    for (int i = all.start()[k]; i < all.start()[k + 1]; i++) {
      int member = all.member()[i];
      if (to[member] == OUTSIDE || partial.get(member)) {
        partial.set(whole.choices().literals() + k);
      }
      if (to[member] != OUTSIDE) {
        members.add(to[member]);
        within++;
      }
    }
    return within;
  }

  private boolean isWithin(int row) {
    for (int i = rows.start()[row]; i < rows.start()[row + 1]; i++) {
      if (to[rows.literal()[i]] == OUTSIDE || partial.get(rows.literal()[i])) {
        return false;
      }
    }
    return true;
  }

  private int[] kept() {
    return IntStream.range(0, rows.count())
        .filter(row -> needed.get(row) || (isCounted(row) && cut(row)))
        .toArray();
  }

  private boolean isCounted(int row) {
    return rows.level()[row] == Score.HARD
        || (rows.level()[row] != Model.UNCOUNTED && counted.get(row));
  }

  /// Takes from a row what is outside; whether the rest can still be broken.
  private boolean cut(int row) {
    lo = rows.lo()[row];
    hi = rows.hi()[row];
    terms = 0;
    long least = 0;
    long most = 0;
    for (int i = rows.start()[row]; i < rows.start()[row + 1]; i++) {
      int by = rows.coefficient()[i];
      if (isTold(row, rows.literal()[i], by)) {
        literal[terms] = to[rows.literal()[i]];
        coefficient[terms++] = by;
        least += Math.min(0, by);
        most += Math.max(0, by);
      } else {
        hi -= hi == Model.NO_HI ? 0 : Math.min(0, by);
        lo -= lo == Model.NO_LO ? 0 : Math.max(0, by);
      }
    }
    return most > hi || least < lo;
  }

  /// Whether a term is still worth for the row what it was, or something nearer to keeping it.
  private boolean isTold(int row, int of, int by) {
    if (to[of] == OUTSIDE || !partial.get(of)) {
      return to[of] != OUTSIDE;
    }
    return by > 0 ? rows.lo()[row] == Model.NO_LO : rows.hi()[row] == Model.NO_HI;
  }

  private Model.Rows rows(int[] kept) {
    int size = 0;
    for (int row : kept) {
      cut(row);
      size = Math.addExact(size, terms);
    }
    Model.Rows own = Model.Rows.ofSize(kept.length, size);
    for (int r = 0; r < kept.length; r++) {
      int row = kept[r];
      cut(row);
      int start = own.start()[r];
      System.arraycopy(literal, 0, own.literal(), start, terms);
      System.arraycopy(coefficient, 0, own.coefficient(), start, terms);
      own.start()[r + 1] = start + terms;
      own.lo()[r] = lo;
      own.hi()[r] = hi;
      own.step()[r] = rows.step()[row];
      own.level()[r] = isCounted(row) ? rows.level()[row] : (byte) Model.UNCOUNTED;
      own.weight()[r] = rows.weight()[row];
      own.setting()[r] = rows.setting()[row];
      System.arraycopy(rows.instance(), 4 * row, own.instance(), 4 * r, 4);
    }
    return own;
  }

  private Conflicts within(Conflicts pairs) {
    int[] both =
        IntStream.range(0, pairs.size())
            .filter(
                i -> choiceTo[pairs.seatA()[i]] != OUTSIDE && choiceTo[pairs.seatB()[i]] != OUTSIDE)
            .toArray();
    return new Conflicts(
        pairs.setting(),
        pairs.hosts(),
        pairs.level(),
        pairs.weight(),
        Arrays.stream(both).map(i -> choiceTo[pairs.seatA()[i]]).toArray(),
        Arrays.stream(both).map(i -> choiceTo[pairs.seatB()[i]]).toArray(),
        Arrays.stream(both).map(i -> pairs.amounts()[i]).toArray());
  }

  private Model.Gains gains() {
    Model.Gains all = whole.gains();
    int[] own =
        IntStream.range(0, all.literal().length)
            .filter(i -> to[all.literal()[i]] > Model.TRUE)
            .toArray();
    byte[] level = new byte[own.length];
    for (int i = 0; i < own.length; i++) {
      level[i] = all.level()[own[i]];
    }
    return new Model.Gains(
        level,
        Arrays.stream(own).map(i -> to[all.literal()[i]]).toArray(),
        Arrays.stream(own).mapToLong(i -> all.points()[i]).toArray());
  }
}
