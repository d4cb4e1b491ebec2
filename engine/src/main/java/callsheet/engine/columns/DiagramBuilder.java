package callsheet.engine.columns;

import callsheet.engine.columns.BlockRows.Any;
import callsheet.engine.columns.BlockRows.TimedRow;
import callsheet.model.Model;
import java.nio.IntBuffer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Builds the diagram of a block: forwards, a node for each state that short rows can be in, and
/// then backwards, one node for all from which the same paths lead on.
final class DiagramBuilder {

  /// Arcs before nodes are merged, above which there is no diagram.
  private static final int MOST_ARCS = 4_000_000;

  private final Model model;
  private final BlockRows rows;
  private final Map<IntBuffer, int[]> shared;
  private final Tolls tolls = new Tolls();

  /// By layer, node and option.
  private final List<int[]> targets = new ArrayList<>();

  private final List<int[]> paid = new ArrayList<>();
  private long arcs;

  /// @param shared arrays that are taken for equal ones, and to which new ones are added
  DiagramBuilder(Model model, BlockRows rows, Map<IntBuffer, int[]> shared) {
    this.model = model;
    this.rows = rows;
    this.shared = shared;
  }

  /// The diagram, if it is not too large, and there is a path.
  Optional<Diagram> build() {
    List<int[]> states = List.of(new int[0]);
    Frontier before = new Frontier(List.of(), List.of());
    for (int layer = 0; layer < rows.layers(); layer++) {
      Frontier after = frontierAfter(layer);
      states = expand(states, new Step(model, rows, layer, before, after, tolls));
      if (states.isEmpty() || arcs > MOST_ARCS) {
        return Optional.empty();
      }
      before = after;
    }
    return Optional.of(merge());
  }

  /// What is in a node's state: a number for each row that is open, and one for each literal.
  record Frontier(List<TimedRow> rows, List<Any> anys) {

    int size() {
      return rows.size() + anys.size();
    }

    /// Where a row is, or -1.
    int at(TimedRow row) {
      return rows.indexOf(row);
    }

    int at(Any any) {
      int at = anys.indexOf(any);
      return at < 0 ? at : rows.size() + at;
    }
  }

  private Frontier frontierAfter(int layer) {
    return new Frontier(
        rows.shortRows().stream().filter(row -> row.isOpenAfter(layer)).toList(),
        rows.anys().stream().filter(any -> any.isOpenAfter(layer)).toList());
  }

  /// The states after a layer.
  private List<int[]> expand(List<int[]> states, Step step) {
    int options = rows.options(targets.size());
    Map<IntBuffer, Integer> nodes = new HashMap<>();
    List<int[]> after = new ArrayList<>();
    int[] target = new int[states.size() * options];
    int[] toll = new int[target.length];
    arcs += target.length;
    for (int arc = 0; arc < target.length; arc++) {
      target[arc] = Diagram.NOWHERE;
      if (step.take(states.get(arc / options), arc % options)) {
        int[] state = step.state();
        target[arc] = nodes.computeIfAbsent(IntBuffer.wrap(state), key -> nodes.size());
        toll[arc] = step.toll();
        if (target[arc] == after.size()) {
          after.add(state);
        }
      }
    }
    targets.add(target);
    paid.add(toll);
    return after;
  }

  private Diagram merge() {
    List<Diagram.Layer> layers = new ArrayList<>();
    int ends = 1 + Arrays.stream(targets.getLast()).max().orElse(0);
    // Nothing follows the last choice, so that all ends are alike.
    int[] merged = new int[ends];
    for (int layer = rows.layers() - 1; layer >= 0; layer--) {
      int options = rows.options(layer);
      int[] target = targets.get(layer);
      int[] toll = paid.get(layer);
      int[] into = new int[target.length / options];
      Map<IntBuffer, Integer> distinct = new HashMap<>();
      for (int node = 0; node < into.length; node++) {
        int[] arcs = arcs(target, toll, node * options, options, merged);
        boolean leadsOn = Arrays.stream(arcs, 0, options).anyMatch(to -> to != Diagram.NOWHERE);
        into[node] =
            leadsOn
                ? distinct.computeIfAbsent(IntBuffer.wrap(arcs), key -> distinct.size())
                : Diagram.NOWHERE;
      }
      layers.add(layer(layer, distinct));
      merged = into;
    }
    return new Diagram(
        layers.reversed(),
        rows.longRows().stream().map(row -> Diagram.LongRow.of(row, rows.layers())).toList(),
        tolls.charges(),
        tolls.adds());
  }

  /// The targets of a node's arcs, and then their tolls.
  private static int[] arcs(int[] target, int[] toll, int first, int options, int[] merged) {
    int[] arcs = new int[2 * options];
    for (int option = 0; option < options; option++) {
      int to = target[first + option];
      arcs[option] = to == Diagram.NOWHERE ? to : merged[to];
      arcs[options + option] = arcs[option] == Diagram.NOWHERE ? 0 : toll[first + option];
    }
    return arcs;
  }

  private Diagram.Layer layer(int layer, Map<IntBuffer, Integer> distinct) {
    int options = rows.options(layer);
    int[] target = new int[distinct.size() * options];
    int[] toll = new int[target.length];
    distinct.forEach((arcs, node) -> {
      arcs.get(0, target, node * options, options);
      arcs.get(options, toll, node * options, options);
    });
    return new Diagram.Layer(
        rows.choice(layer),
        options,
        distinct.size(),
        share(target),
        share(toll),
        rows.costs(layer));
  }

  private int[] share(int[] array) {
    return shared.computeIfAbsent(IntBuffer.wrap(array), key -> array);
  }
}
