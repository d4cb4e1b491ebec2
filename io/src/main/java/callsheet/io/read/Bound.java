package callsheet.io.read;

import callsheet.io.table.Column;
import callsheet.io.table.IssueLog;
import callsheet.io.table.NearMiss;
import callsheet.io.table.Table;
import callsheet.io.table.TableForm;
import callsheet.problem.IssueCode;
import callsheet.problem.Text;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;

/// A table whose headers have been matched with the columns of its form.
final class Bound {

  private final Table table;
  private final TableForm form;
  private boolean readable;
  private final Map<String, Integer> byName = new HashMap<>();
  private final List<Integer> freeColumns = new ArrayList<>();

  private Bound(Table table, TableForm form, boolean readable) {
    this.table = table;
    this.form = form;
    this.readable = readable;
    form.columns().forEach(column -> byName.put(column.name(), -1));
  }

  /// Matches a table's headers with a form; missing, double and unknown ones are logged.
  static Bound of(Table table, TableForm form, boolean reportsUnknown, IssueLog log) {
    Bound bound = new Bound(table, form, true);
    bound.match(log);
    bound.reportMissing(log);
    if (reportsUnknown) {
      bound.reportUnknown(log);
    }
    return bound;
  }

  /// Stands in for a table that is not there.
  static Bound absent(TableForm form) {
    return new Bound(new Table(form.name(), form.name(), 1, List.of(), List.of()), form, true);
  }

  /// Stands in for a table that is there but could not be read, or should be there and is not.
  static Bound unreadable(TableForm form) {
    return new Bound(new Table(form.name(), form.name(), 1, List.of(), List.of()), form, false);
  }

  private void match(IssueLog log) {
    int[] first = new int[form.columns().size()];
    Arrays.fill(first, -1);
    Map<String, Integer> free = new HashMap<>();
    for (int i = 0; i < table.headers().size(); i++) {
      String header = table.headers().get(i);
      OptionalInt column = form.column(header);
      Integer earlier = -1;
      if (column.isPresent()) {
        earlier = first[column.getAsInt()];
        if (earlier < 0) {
          first[column.getAsInt()] = i;
          byName.put(form.columns().get(column.getAsInt()).name(), i);
        }
      } else if (!header.isEmpty()) {
        earlier = free.put(NearMiss.folded(header), i);
        freeColumns.add(i);
      }
      if (earlier != null && earlier >= 0) {
        reportTwice(earlier, i, log);
      }
    }
  }

  private void reportTwice(int first, int second, IssueLog log) {
    log.add(
        IssueCode.T002_COLUMN_TWICE,
        table.headerPlace(second),
        Text.format(
            "The headers '%s' and '%s' are the same column.",
            "머리글 '%s'과(와) '%s'은(는) 같은 열입니다.",
            table.headers().get(first),
            table.headers().get(second)),
        new Text("Rename or delete one of them.", "하나의 이름을 바꾸거나 지우세요."));
  }

  private void reportMissing(IssueLog log) {
    List<String> unknown = freeColumns.stream().map(table.headers()::get).toList();
    for (Column column : form.columns()) {
      if (column.required() && byName.get(column.name()) < 0) {
        readable = false;
        Text hint =
            NearMiss.find(column.name(), unknown)
                .or(() -> NearMiss.find(column.korean(), unknown))
                .map(NearMiss::question)
                .orElse(Text.of(""));
        log.add(
            IssueCode.T001_MISSING_COLUMN,
            table.place(),
            Text.format(
                "The column '%s' is missing.%s",
                "'%s' 열이 없습니다.%s", new Text(column.name(), column.korean()), hint),
            Text.format(
                "Add a column with the header '%s' or '%s'.",
                "머리글이 '%s' 또는 '%s'인 열을 추가하세요.", column.name(), column.korean()));
      }
    }
  }

  private void reportUnknown(IssueLog log) {
    List<String> unknown =
        freeColumns.stream()
            .map(table.headers()::get)
            .filter(header -> !form.isUsualAttribute(header))
            .toList();
    if (unknown.isEmpty()) {
      return;
    }
    List<String> unnamed = form.headers();
    List<Text> named = new ArrayList<>();
    for (String header : unknown) {
      named.add(Text.format("'%s'%s", "'%s'%s", header, NearMiss.hint(header, unnamed)));
    }
    Text list =
        new Text(
            String.join(", ", named.stream().map(Text::english).toList()),
            String.join(", ", named.stream().map(Text::korean).toList()));
    boolean kept = form.takesFreeColumns();
    log.add(
        IssueCode.T003_UNKNOWN_COLUMN,
        table.place(),
        Text.format("Unknown columns: %s.", "모르는 열: %s.", list),
        kept
            ? new Text(
                "They are kept as attributes that `where` can read; mend the headers if they were"
                    + " meant to be columns of the table.",
                "`where`에서 쓸 수 있는 속성으로 둡니다. 표의 열이라면 머리글을 고치세요.")
            : new Text(
                "They are ignored; mend the headers if they were meant to be columns of the table.",
                "쓰지 않습니다. 표의 열이라면 머리글을 고치세요."));
  }

  /// The table as found.
  Table table() {
    return table;
  }

  /// The form it was matched with.
  TableForm form() {
    return form;
  }

  /// The position of a column; -1 if the table has none.
  int position(String column) {
    Integer position = byName.get(column);
    if (position == null) {
      throw new IllegalArgumentException(form.name() + " has no column " + column);
    }
    return position;
  }

  /// Whether what the table says is known; if not, nothing follows from what it does not say.
  boolean isReadable() {
    return readable;
  }

  /// Whether a column is missing that the form requires, so that every row lacks it.
  boolean lacks(String column) {
    return position(column) < 0
        && form.columns().stream().anyMatch(c -> c.required() && c.name().equals(column));
  }

  /// The name of a column.
  Text title(String column) {
    return form.columns().stream()
        .filter(c -> c.name().equals(column))
        .findFirst()
        .map(c -> new Text(c.name(), c.korean()))
        .orElse(Text.of(column));
  }

  /// The positions of the columns that the form does not know.
  List<Integer> freeColumns() {
    return freeColumns;
  }
}
