package callsheet.io.table;

import callsheet.problem.IssueCode;
import callsheet.problem.Text;
import java.util.Map;

/// Two files or sheets that both say they are the same table, e.g. `hosts.csv` and `호스트.csv`.
final class DoubleTables {

  private DoubleTables() {}

  /// Whether a table was not seen before; an issue is logged if it was.
  static boolean isFirst(Map<String, String> taken, String table, String file, IssueLog log) {
    String first = taken.putIfAbsent(table, file);
    if (first == null) {
      return true;
    }
    log.add(
        IssueCode.F011_TABLE_TWICE,
        Place.of(file),
        Text.format(
            "'%s' and '%s' are both the table '%s'.",
            "'%s'과(와) '%s'은(는) 같은 표 '%s'입니다.", first, file, table),
        new Text("Keep one of them.", "하나만 남기세요."));
    return false;
  }
}
