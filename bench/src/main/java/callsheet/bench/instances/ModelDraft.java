package callsheet.bench.instances;

import callsheet.model.Choices;
import callsheet.model.Conflicts;
import callsheet.model.Model;
import callsheet.model.Sum;
import callsheet.roster.Instance;
import callsheet.roster.Score;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/// A model in the making whose score has three levels: hard rows, what is left undone, and cost.
public final class ModelDraft {

  /// The level of the score that holds the cost.
  public static final int COST = 2;

  private static final int LEVELS = 3;

  @SuppressWarnings("ArrayRecordComponent") // copied to columns, never compared
  private record Row(
      int[] literals, int[] coefficients, long lo, long hi, int step, int level, long weight) {}

  private final Choices choices;
  private final long[] constantScore = new long[LEVELS];
  private final List<Row> rows = new ArrayList<>();
  private final List<int[]> members = new ArrayList<>();
  private final Map<List<Integer>, Integer> known = new HashMap<>();
  private final List<Conflicts> conflicts = new ArrayList<>();

  /// An empty model over these choices.
  public ModelDraft(Choices choices) {
    this.choices = choices;
  }

  /// The choices of the model.
  public Choices choices() {
    return choices;
  }

  /// A literal that holds when one of the literals does; [Model#NONE] if there are none.
  public int any(int... literals) {
    int[] open = IntStream.of(literals).filter(l -> l != Model.NONE).sorted().distinct().toArray();
    return switch (open.length) {
      case 0 -> Model.NONE;
      case 1 -> open[0];
      default ->
          known.computeIfAbsent(
              IntStream.of(open).boxed().toList(),
              key -> {
                members.add(open);
                return choices.literals() + members.size() - 1;
              });
    };
  }

  /// Requires `lo ≤ sum ≤ hi`.
  public void hard(Sum sum, long lo, long hi) {
    row(sum, lo, hi, 1, Score.HARD, 1);
  }

  /// Charges each unit by which the sum lies outside `lo … hi`.
  public void cost(Sum sum, long lo, long hi, long weight) {
    row(sum, lo, hi, 1, COST, weight);
  }

  /// Adds a row, its constant cost if no literal can change it, nothing if it always holds.
  ///
  /// @param step the amount is `⌈distance / step⌉`
  /// @param level level of the score
  /// @param weight cost of a unit of the amount
  public void row(Sum sum, long lo, long hi, int step, int level, long weight) {
    if (sum.least() >= lo && sum.most() <= hi) {
      return;
    }
    if (sum.size() == 0) {
      long distance = Math.max(sum.constant() - hi, lo - sum.constant());
      constantScore[level] -= Math.ceilDiv(distance, step) * weight;
      return;
    }
    rows.add(
        new Row(
            IntStream.range(0, sum.size()).map(sum::literal).toArray(),
            IntStream.range(0, sum.size()).map(sum::coefficient).toArray(),
            lo == Model.NO_LO ? lo : lo - sum.constant(),
            hi == Model.NO_HI ? hi : hi - sum.constant(),
            step,
            level,
            weight));
  }

  /// Forbids every host to take both choices of a pair.
  public void exclude(List<int[]> pairs) {
    BitSet everyone = new BitSet();
    everyone.set(0, choices.hosts());
    int[] amounts = new int[pairs.size()];
    Arrays.fill(amounts, 1);
    conflicts.add(
        new Conflicts(
            0,
            everyone,
            Score.HARD,
            1,
            pairs.stream().mapToInt(pair -> pair[0]).toArray(),
            pairs.stream().mapToInt(pair -> pair[1]).toArray(),
            amounts));
  }

  /// The model as it stands.
  public Model model() {
    Model.Gains gains = new Model.Gains(new byte[0], new int[0], new long[0]);
    return new Model(choices, LEVELS, columns(), derived(), conflicts, gains, constantScore);
  }

  private Model.Rows columns() {
    int count = rows.size();
    int terms = rows.stream().mapToInt(row -> row.literals().length).sum();
    Model.Rows columns = Model.Rows.ofSize(count, terms);
    Arrays.fill(columns.instance(), Instance.NONE);
    int term = 0;
    for (int r = 0; r < count; r++) {
      Row row = rows.get(r);
      int size = row.literals().length;
      System.arraycopy(row.literals(), 0, columns.literal(), term, size);
      System.arraycopy(row.coefficients(), 0, columns.coefficient(), term, size);
      term += size;
      columns.start()[r + 1] = term;
      columns.lo()[r] = row.lo();
      columns.hi()[r] = row.hi();
      columns.step()[r] = row.step();
      columns.level()[r] = (byte) row.level();
      columns.weight()[r] = row.weight();
    }
    return columns;
  }

  private Model.Derived derived() {
    int count = members.size();
    int[] start = new int[count + 1];
    for (int k = 0; k < count; k++) {
      start[k + 1] = start[k] + members.get(k).length;
    }
    int[] brokenRow = new int[count];
    Arrays.fill(brokenRow, Model.NONE);
    int[] flat = members.stream().flatMapToInt(IntStream::of).toArray();
    return new Model.Derived(start, flat, brokenRow);
  }
}
