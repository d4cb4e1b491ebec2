package callsheet.io.table;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;

/// The row or two rows of headers at the top of a sheet.
///
/// The header row is the one of the first ten that names most columns of the form. Two rows are
/// read as one where that names more: a group title merged over several columns, such as 계약 over 시작
/// and 종료, is put before the title below it, and a title merged over both rows stands alone.
///
/// @param firstBodyRow index of the first row below
/// @param labels one for each column; empty where there is none
record Header(int firstBodyRow, List<String> labels) {

  private static final int ROWS_SEARCHED = 10;

  static Optional<Header> find(List<TableRow> rows, TableForm form) {
    Optional<Header> best = Optional.empty();
    int most = 0;
    for (int i = 0; i < Math.min(ROWS_SEARCHED, rows.size()); i++) {
      Header single = new Header(i + 1, single(rows.get(i)));
      int known = single.known(form);
      if (known > most) {
        most = known;
        best = Optional.of(single);
      }
    }
    for (int i = 0; i + 1 < Math.min(ROWS_SEARCHED, rows.size()); i++) {
      Header pair = new Header(i + 2, combined(rows.get(i), rows.get(i + 1), form));
      int known = pair.known(form);
      if (known > most) {
        most = known;
        best = Optional.of(pair);
      }
    }
    return best;
  }

  /// How many columns of the form it names.
  int known(TableForm form) {
    return named(form).cardinality();
  }

  /// Whether it names every column that the form requires.
  boolean hasRequired(TableForm form) {
    BitSet known = named(form);
    for (int i = 0; i < form.columns().size(); i++) {
      if (form.columns().get(i).required() && !known.get(i)) {
        return false;
      }
    }
    return true;
  }

  private BitSet named(TableForm form) {
    BitSet named = new BitSet();
    labels.forEach(label -> form.column(label).ifPresent(named::set));
    return named;
  }

  private static List<String> single(TableRow row) {
    List<String> labels = new ArrayList<>();
    for (int i = 0; i < row.width(); i++) {
      labels.add(row.cell(i));
    }
    return trimmed(labels);
  }

  private static List<String> combined(TableRow upper, TableRow lower, TableForm form) {
    List<String> labels = new ArrayList<>();
    String group = "";
    for (int i = 0; i < Math.max(upper.width(), lower.width()); i++) {
      group = upper.cell(i).isEmpty() ? group : upper.cell(i);
      labels.add(combined(group, upper.cell(i), lower.cell(i), form));
    }
    return trimmed(labels);
  }

  private static String combined(String group, String above, String below, TableForm form) {
    if (below.isEmpty()) {
      return above;
    }
    return form.column(group + below).isPresent() ? group + below : below;
  }

  private static List<String> trimmed(List<String> labels) {
    int width = labels.size();
    while (width > 0 && labels.get(width - 1).isEmpty()) {
      width--;
    }
    return labels.subList(0, width);
  }
}
