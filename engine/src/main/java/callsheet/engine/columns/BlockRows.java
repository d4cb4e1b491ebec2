package callsheet.engine.columns;

import callsheet.model.Choices;
import callsheet.model.Model;
import callsheet.roster.Score;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/// The rows inside a block by the order of time of its choices: layer 0 is the first of them.
final class BlockRows {

  /// Rows that speak of at most so many layers in a row are short.
  private static final int SHORT = 14;

  private final int mostLayers;
  private final Model model;
  private final Choices choices;

  /// By layer the choice.
  private final int[] choice;

  private final Map<Integer, Integer> layerOf = new HashMap<>();
  private final Map<Integer, Any> anyOf = new HashMap<>();
  private final List<TimedRow> shortRows = new ArrayList<>();
  private final List<TimedRow> longRows = new ArrayList<>();
  private final long[][] costs;
  private final BitSet[] banned;
  private boolean isPlain = true;

  /// A literal that holds as soon as one of its members does.
  ///
  /// @param literal its number, by which it is told apart
  /// @param first layer of a member, and `last`
  /// @param members by layer the options that are members
  record Any(int literal, int first, int last, Map<Integer, BitSet> members) {

    BitSet members(int layer) {
      return members.getOrDefault(layer, new BitSet());
    }

    boolean isOpenAfter(int layer) {
      return first <= layer && layer < last;
    }

    @Override
    public boolean equals(Object other) {
      return other instanceof Any any && literal == any.literal;
    }

    @Override
    public int hashCode() {
      return literal;
    }
  }

  /// A row that can be broken.
  ///
  /// @param row of the model
  /// @param start its sum before any choice
  /// @param first layer that it speaks of, and `last`
  /// @param adds by layer and option what the option adds
  /// @param anys what each literal adds once it holds
  /// @param least by layer, counted from the first, the least that the layers from it on add; one
  ///   entry more than there are layers
  /// @param most the most that they add
  @SuppressWarnings("ArrayRecordComponent") // read, never compared
  record TimedRow(
      int row,
      long start,
      int first,
      int last,
      Map<Integer, int[]> adds,
      Map<Any, Integer> anys,
      long[] least,
      long[] most) {

    /// The least that the layers from one on add.
    long leastFrom(int layer) {
      return least[Math.clamp((long) layer - first, 0, least.length - 1)];
    }

    /// The most that the layers from one on add.
    long mostFrom(int layer) {
      return most[Math.clamp((long) layer - first, 0, most.length - 1)];
    }

    boolean isOpenAfter(int layer) {
      return first <= layer && layer < last;
    }
  }

  /// The rows of a block.
  BlockRows(Model model, Blocks blocks, int block) {
    this(model, blocks, block, SHORT);
  }

  /// @param mostLayers of a short row
  BlockRows(Model model, Blocks blocks, int block, int mostLayers) {
    this.mostLayers = mostLayers;
    this.model = model;
    this.choices = model.choices();
    this.choice =
        blocks.choices(block).stream()
            .boxed()
            .sorted(Comparator.comparingInt(choices::minute))
            .mapToInt(each -> each)
            .toArray();
    for (int layer = 0; layer < choice.length; layer++) {
      layerOf.put(choice[layer], layer);
    }
    this.costs = new long[choice.length][];
    Arrays.setAll(costs, layer -> new long[options(layer)]);
    this.banned = new BitSet[choice.length];
    Arrays.setAll(banned, layer -> new BitSet());
    blocks.rows(block).stream().forEach(this::read);
  }

  /// Whether all literals of the rows are base literals or hold as soon as one of those does.
  boolean arePlain() {
    return isPlain;
  }

  /// How many layers there are.
  int layers() {
    return choice.length;
  }

  /// The choice of a layer.
  int choice(int layer) {
    return choice[layer];
  }

  /// How many options the choice of a layer has; option 0 is *nobody*.
  int options(int layer) {
    return choices.end(choice[layer]) - choices.start(choice[layer]);
  }

  /// Rows of several layers, close to each other.
  List<TimedRow> shortRows() {
    return shortRows;
  }

  /// All other rows of several layers.
  List<TimedRow> longRows() {
    return longRows;
  }

  /// The literals that rows speak of, besides base literals.
  List<Any> anys() {
    return List.copyOf(anyOf.values());
  }

  /// By option of a layer what soft rows of that layer alone cost, in points.
  long[] costs(int layer) {
    return costs[layer];
  }

  /// The options of a layer that break a hard row by themselves.
  BitSet banned(int layer) {
    return banned[layer];
  }

  private void read(int row) {
    Model.Rows rows = model.rows();
    long start = 0;
    Map<Integer, int[]> adds = new HashMap<>();
    Map<Any, Integer> anys = new HashMap<>();
    for (int i = rows.start()[row]; i < rows.start()[row + 1]; i++) {
      int literal = rows.literal()[i];
      if (literal == Model.TRUE) {
        start += rows.coefficient()[i];
      } else if (literal < choices.literals()) {
        int layer = layerOf.get(choices.choiceOf(literal));
        adds.computeIfAbsent(layer, l -> new int[options(l)])[option(literal)] +=
            rows.coefficient()[i];
      } else {
        anys.merge(anyOf.computeIfAbsent(literal, this::any), rows.coefficient()[i], Integer::sum);
      }
    }
    sortIn(timed(row, start, adds, anys));
  }

  private int option(int literal) {
    return literal - choices.start(choices.choiceOf(literal));
  }

  private Any any(int literal) {
    Model.Derived derived = model.derived();
    int k = literal - choices.literals();
    isPlain &= derived.brokenRow()[k] == Model.NONE;
    Map<Integer, BitSet> members = new HashMap<>();
    for (int i = derived.start()[k]; i < derived.start()[k + 1]; i++) {
      int member = derived.member()[i];
      if (member == Model.TRUE || member >= choices.literals()) {
        isPlain = false;
      } else {
        members
            .computeIfAbsent(layerOf.get(choices.choiceOf(member)), l -> new BitSet())
            .set(option(member));
      }
    }
    int first = members.keySet().stream().mapToInt(each -> each).min().orElse(0);
    int last = members.keySet().stream().mapToInt(each -> each).max().orElse(0);
    return new Any(literal, first, last, members);
  }

  private static TimedRow timed(
      int row, long start, Map<Integer, int[]> adds, Map<Any, Integer> anys) {
    int first =
        IntStream.concat(
                adds.keySet().stream().mapToInt(each -> each),
                anys.keySet().stream().mapToInt(Any::first))
            .min()
            .orElse(0);
    int last =
        IntStream.concat(
                adds.keySet().stream().mapToInt(each -> each),
                anys.keySet().stream().mapToInt(Any::last))
            .max()
            .orElse(0);
    long[] least = new long[last - first + 2];
    long[] most = new long[last - first + 2];
    for (int i = last - first; i >= 0; i--) {
      int[] byOption = adds.getOrDefault(first + i, new int[1]);
      least[i] = least[i + 1] + Arrays.stream(byOption).min().orElse(0);
      most[i] = most[i + 1] + Arrays.stream(byOption).max().orElse(0);
    }
    anys.forEach((any, coefficient) -> {
      for (int layer = first; layer <= any.last(); layer++) {
        least[layer - first] += Math.min(0, coefficient);
        most[layer - first] += Math.max(0, coefficient);
      }
    });
    return new TimedRow(row, start, first, last, adds, anys, least, most);
  }

  private void sortIn(TimedRow row) {
    Model.Rows rows = model.rows();
    if (row.start() + row.leastFrom(0) >= rows.lo()[row.row()]
        && row.start() + row.mostFrom(0) <= rows.hi()[row.row()]) {
      return;
    }
    if (row.first() == row.last()) {
      settle(row);
    } else if (row.last() - row.first() < mostLayers) {
      shortRows.add(row);
    } else {
      longRows.add(row);
    }
  }

  private void settle(TimedRow row) {
    Model.Rows rows = model.rows();
    int layer = row.first();
    int[] adds = row.adds().getOrDefault(layer, new int[options(layer)]);
    for (int option = 0; option < adds.length; option++) {
      int chosen = option;
      long begun =
          row.anys().entrySet().stream()
              .filter(each -> each.getKey().members(layer).get(chosen))
              .mapToLong(Map.Entry::getValue)
              .sum();
      long amount = rows.amount(row.row(), row.start() + adds[option] + begun);
      if (rows.level()[row.row()] == Score.HARD) {
        banned[layer].set(option, amount > 0 || banned[layer].get(option));
      } else {
        costs[layer][option] += amount * rows.weight()[row.row()];
      }
    }
  }
}
