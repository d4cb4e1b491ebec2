package callsheet.io.read;

import callsheet.io.table.Excerpt;
import callsheet.io.table.NearMiss;
import callsheet.io.table.Place;
import callsheet.problem.IssueCode;
import callsheet.problem.Text;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.OptionalInt;

/// The ids of a table, in its order, and the references to them.
///
/// An id is known even if the rest of its row is wrong, so that one fault is not reported again at
/// every reference.
final class Ids {

  /// Near misses are sought for so many different wrong references; a table that is wrong
  /// throughout needs no more of them, and each is a walk through all ids.
  private static final int HINTS = 300;

  private final Map<String, Integer> indices = new LinkedHashMap<>();
  private final Map<String, Place> places = new HashMap<>();
  private final Map<String, Text> hints = new HashMap<>();
  private final IssueCode unknown;
  private boolean complete = true;
  private final Text noun;

  /// @param unknown the code for references that lead nowhere
  /// @param noun what an id names
  Ids(IssueCode unknown, Text noun) {
    this.unknown = unknown;
    this.noun = noun;
  }

  /// Takes the id of the row's column, the next index being its; logged if it is taken.
  private void define(RowReader row, String column) {
    String id = row.required(column);
    if (id.isEmpty()) {
      return;
    }
    Place first = places.putIfAbsent(id, row.place(column));
    if (first == null) {
      indices.put(id, indices.size());
      return;
    }
    row.report(
        IssueCode.D001_DUPLICATE_ID,
        column,
        Text.format(
            "The %s '%s' is already in row %d.",
            "%s '%s'은(는) %d행에 이미 있습니다.", noun, Excerpt.of(id), first.row()),
        new Text("Give each row an id of its own, or delete one.", "행마다 다른 ID를 주거나 하나를 지우세요."));
  }

  /// Takes the ids of a table. If not all can be known, no reference counts as wrong.
  void defineAll(Bound table, RowReader row, String column) {
    complete = table.isReadable() && !table.lacks(column);
    table.table().rows().forEach(r -> define(row.on(r), column));
  }

  /// Whether all ids are known.
  boolean isComplete() {
    return complete;
  }

  /// Takes an id that is known to be right.
  void define(String id) {
    indices.put(id, indices.size());
  }

  /// The index of the id that a column names; -1, with an issue, if there is none.
  int reference(RowReader row, String column) {
    String id = row.required(column);
    Integer index = indices.get(id);
    if (index == null && !id.isEmpty() && complete) {
      row.report(
          unknown,
          column,
          Text.format(
              "The %s '%s' does not exist.%s",
              "%s '%s'이(가) 없습니다.%s", noun, Excerpt.of(id), hint(id)),
          Text.format(
              "Mend the id, or add the %s to its table.", "ID를 고치거나 %s을(를) 표에 추가하세요.", noun));
    }
    if (index == null) {
      row.spoil();
      return -1;
    }
    return index;
  }

  /// The index of an id.
  OptionalInt index(String id) {
    Integer index = indices.get(id);
    return index == null ? OptionalInt.empty() : OptionalInt.of(index);
  }

  /// How many there are.
  int size() {
    return indices.size();
  }

  /// ` Maybe you meant 'x'?`, or nothing.
  Text hint(String id) {
    if (hints.size() >= HINTS) {
      return hints.getOrDefault(id, Text.of(""));
    }
    return hints.computeIfAbsent(id, i -> NearMiss.hint(i, indices.keySet()));
  }
}
