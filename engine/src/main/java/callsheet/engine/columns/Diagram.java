package callsheet.engine.columns;

import callsheet.engine.columns.BlockRows.TimedRow;
import callsheet.model.Model;
import java.nio.IntBuffer;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/// The plans of a block as paths through layers, one for each of its choices in the order of time
/// (a decision diagram; Bergman, Cire, van Hoeve and Hooker, 2016). A node stands for all that
/// matters of the choices before it to the short rows inside the block, an arc for an option of the
/// choice. Rows whose choices lie far apart, such as those on the shifts of a nurse's month, would
/// make too many nodes: arcs say what they add to them. After the last choice there is one node.
///
/// Paths break no hard row that is short.
///
/// @param layers one for each choice of the block; every path starts at node 0 of the first
/// @param longRows the rows whose choices lie far apart
/// @param charge by toll what soft rows charge, in points
/// @param adds by toll and long row what is added to its sum
@SuppressWarnings("ArrayRecordComponent") // handed over whole, never compared
record Diagram(List<Layer> layers, List<LongRow> longRows, long[] charge, int[][] adds) {

  /// In place of the node that an arc leads to, where there is none.
  static final int NOWHERE = -1;

  /// A choice.
  ///
  /// @param choice of the model
  /// @param options how many it has; option 0 is *nobody*
  /// @param nodes how many there are before the choice
  /// @param target by node and option the node after the choice, or [#NOWHERE]
  /// @param toll by node and option the toll of the arc
  /// @param cost by option what it costs whatever else is chosen, in points
  @SuppressWarnings("ArrayRecordComponent")
  record Layer(int choice, int options, int nodes, int[] target, int[] toll, long[] cost) {}

  /// A row whose choices lie far apart.
  ///
  /// @param row of the model
  /// @param start its sum before any choice
  /// @param least by layer the least that the layers from it on add; one entry more than layers
  /// @param most the most that they add
  @SuppressWarnings("ArrayRecordComponent")
  record LongRow(int row, long start, long[] least, long[] most) {

    static LongRow of(TimedRow row, int layers) {
      return new LongRow(
          row.row(),
          row.start(),
          IntStream.rangeClosed(0, layers).mapToLong(row::leastFrom).toArray(),
          IntStream.rangeClosed(0, layers).mapToLong(row::mostFrom).toArray());
    }
  }

  /// The diagram of a block, if it has one of a fair size, and any paths.
  ///
  /// @param shared arrays of other diagrams, which are taken for equal ones of this one
  static Optional<Diagram> of(Model model, Blocks blocks, int block, Map<IntBuffer, int[]> shared) {
    BlockRows rows = new BlockRows(model, blocks, block);
    return rows.arePlain() ? new DiagramBuilder(model, rows, shared).build() : Optional.empty();
  }
}
