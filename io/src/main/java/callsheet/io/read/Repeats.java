package callsheet.io.read;

import callsheet.io.table.IssueLog;
import callsheet.problem.IssueCode;
import callsheet.problem.Text;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;

/// Rows that speak of the same thing: a warning if they say the same, an error if not.
final class Repeats {

  private Repeats() {}

  /// Looks for values of the same key; values that are equal say the same.
  ///
  /// @param column the column that messages point at
  static <T> void check(Rows<T> rows, String column, Function<T, Object> key, IssueLog log) {
    Map<Object, Integer> first = new HashMap<>();
    for (int i = 0; i < rows.size(); i++) {
      Integer earlier = first.putIfAbsent(key.apply(rows.get(i)), i);
      if (earlier != null) {
        report(rows, earlier, i, column, log);
      }
    }
  }

  private static <T> void report(Rows<T> rows, int first, int again, String column, IssueLog log) {
    boolean same = rows.get(first).equals(rows.get(again));
    log.add(
        same ? IssueCode.D012_REPEATED_ROW : IssueCode.D013_CONTRADICTING_ROWS,
        rows.place(again, column),
        same
            ? Text.format("This row repeats row %d.", "이 행은 %d행을 되풀이합니다.", rows.row(first))
            : Text.format(
                "This row and row %d say different things of the same.",
                "이 행과 %d행이 같은 대상에 대해 다른 값을 줍니다.", rows.row(first)),
        same
            ? new Text("Delete one of them.", "하나를 지우세요.")
            : new Text("Keep the one that is right.", "맞는 행만 남기세요."));
  }
}
