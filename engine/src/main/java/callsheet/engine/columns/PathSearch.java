package callsheet.engine.columns;

import callsheet.engine.columns.Diagram.Layer;
import callsheet.engine.columns.Diagram.LongRow;
import callsheet.model.Model;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Finds a good path through a diagram that keeps its long rows: labels, each a path to a node, are
/// extended layer by layer, and of each layer those are kept that can still come to most.
final class PathSearch {

  /// What a bound, which is whole, may be too low by for being a double.
  private static final double ROUNDING = 0.1;

  private final Model model;
  private final int width;

  /// @param width labels that are kept of a layer
  PathSearch(Model model, int width) {
    this.model = model;
    this.width = width;
  }

  /// What was found.
  ///
  /// @param options by layer, if a path was found that is worth more than the floor
  /// @param most in parts, what no path is worth more than; at least the floor
  @SuppressWarnings("ArrayRecordComponent") // handed over whole, never compared
  record Answer(Optional<int[]> options, long most) {}

  /// A path that is worth more than a floor, if one is found.
  ///
  /// @param earned by base literal, in parts
  /// @param floor in parts
  Answer best(Lookahead ahead, long[] earned, long floor) {
    if (ahead.look(earned, floor) <= floor) {
      return new Answer(Optional.empty(), floor);
    }
    Diagram diagram = ahead.diagram();
    List<LongRow> longRows = diagram.longRows();
    List<int[]> from = new ArrayList<>();
    List<int[]> options = new ArrayList<>();
    double cut = floor;
    Labels labels = new Labels(longRows.size());
    Labels next = new Labels(longRows.size());
    labels.clear(1);
    for (int k = 0; k < longRows.size(); k++) {
      labels.setNextSum(k, longRows.get(k).start());
    }
    labels.add(0, 0, 0, 0, 0);
    for (int layer = 0; layer < diagram.layers().size(); layer++) {
      extend(ahead, layer, labels, next, floor);
      cut = Math.max(cut, next.keep(width));
      int[] fromLabel = new int[next.size()];
      int[] byOption = new int[next.size()];
      for (int label = 0; label < next.size(); label++) {
        fromLabel[label] = next.from(label);
        byOption[label] = next.option(label);
      }
      from.add(fromLabel);
      options.add(byOption);
      Labels before = labels;
      labels = next;
      next = before;
    }
    return answer(ahead, labels, from, options, floor, cut);
  }

  private void extend(Lookahead ahead, int layer, Labels labels, Labels next, long floor) {
    Layer at = ahead.diagram().layers().get(layer);
    next.clear(Math.max(1, labels.size() * at.options()));
    for (int label = 0; label < labels.size(); label++) {
      int first = labels.node(label) * at.options();
      for (int option = 0; option < at.options(); option++) {
        if (at.target()[first + option] != Diagram.NOWHERE) {
          extend(ahead, layer, labels, label, option, next, floor);
        }
      }
    }
  }

  private void extend(
      Lookahead ahead, int layer, Labels labels, int label, int option, Labels next, long floor) {
    Diagram diagram = ahead.diagram();
    Layer at = diagram.layers().get(layer);
    int arc = labels.node(label) * at.options() + option;
    int toll = at.toll()[arc];
    int node = at.target()[arc];
    long worth = labels.worth(label) + ahead.earns()[layer][option] - ahead.charged()[toll];
    double bound = worth + ahead.from(layer + 1)[node];
    int[] adds = diagram.adds()[toll];
    for (int k = 0; k < adds.length; k++) {
      LongRow row = diagram.longRows().get(k);
      long sum = labels.sum(label, k) + adds[k];
      if (ahead.isHard(k)
          && (sum + row.least()[layer + 1] > ahead.hi(k)
              || sum + row.most()[layer + 1] < ahead.lo(k))) {
        return;
      }
      next.setNextSum(k, sum);
      double price = ahead.price()[k];
      if (price != 0) {
        bound += price * ((price > 0 ? ahead.hi(k) : ahead.lo(k)) - sum);
      }
    }
    if (bound > floor) {
      next.add(node, worth, bound, label, option);
    }
  }

  private Answer answer(
      Lookahead ahead, Labels ends, List<int[]> from, List<int[]> options, long floor, double cut) {
    long most = floor;
    int best = Model.NONE;
    for (int label = 0; label < ends.size(); label++) {
      long worth = ends.worth(label) - charged(ahead.diagram(), ends, label);
      if (worth > most) {
        most = worth;
        best = label;
      }
    }
    long bound = Math.max(most, (long) Math.floor(cut + ROUNDING));
    if (best == Model.NONE) {
      return new Answer(Optional.empty(), bound);
    }
    int[] path = new int[options.size()];
    for (int layer = path.length - 1; layer >= 0; layer--) {
      path[layer] = options.get(layer)[best];
      best = from.get(layer)[best];
    }
    return new Answer(Optional.of(path), bound);
  }

  /// What soft long rows charge for a whole path; hard ones are kept.
  private long charged(Diagram diagram, Labels ends, int label) {
    Model.Rows rows = model.rows();
    long charged = 0;
    for (int k = 0; k < diagram.longRows().size(); k++) {
      int row = diagram.longRows().get(k).row();
      charged += Parts.of(rows.amount(row, ends.sum(label, k)) * rows.weight()[row]);
    }
    return charged;
  }
}
