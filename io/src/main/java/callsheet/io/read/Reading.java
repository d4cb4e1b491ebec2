package callsheet.io.read;

import callsheet.io.table.IssueLog;
import callsheet.io.table.Place;
import callsheet.io.table.Schemas;
import callsheet.io.table.Table;
import callsheet.io.table.TableForm;
import callsheet.io.table.TableRow;
import callsheet.io.table.TableSet;
import callsheet.problem.IssueCode;
import callsheet.problem.Text;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/// The tables of one reading and what was wrong with them.
record Reading(TableSet tables, ZoneId zone, IssueLog log) {

  /// A table matched with its form; one without rows if it is not there or not readable.
  Bound bound(String name) {
    TableForm form = Schemas.SCENARIO.form(name);
    Optional<Table> table = tables.table(name);
    if (table.isPresent()) {
      return Bound.of(table.get(), form, true, log);
    }
    return tables.found().contains(name) ? Bound.unreadable(form) : Bound.absent(form);
  }

  /// A table that must be there and have rows.
  Bound needed(String name) {
    Optional<Table> table = tables.table(name);
    if (!tables.found().contains(name)) {
      log.add(
          IssueCode.F012_MISSING_TABLE,
          Place.of(tables.source()),
          Text.format(
              "The table '%s' is missing.",
              "'%s' 표가 없습니다.", new Text(name, Schemas.SCENARIO.form(name).korean())),
          Text.format(
              "Add it: a file %s.csv, a sheet or a JSON member of that name.",
              "추가하세요: %s.csv 파일, 또는 같은 이름의 시트나 JSON 항목.", name));
    } else if (table.isPresent() && table.get().rows().isEmpty()) {
      log.add(
          IssueCode.T005_EMPTY_TABLE,
          table.get().place(),
          Text.format("The table '%s' has no rows.", "'%s' 표에 행이 없습니다.", name),
          new Text("Fill it in.", "행을 채우세요."));
    }
    boolean hasRows = table.isPresent() && !table.get().rows().isEmpty();
    return hasRows ? bound(name) : Bound.unreadable(Schemas.SCENARIO.form(name));
  }

  /// A reader of a table's rows.
  RowReader rowReader(Bound bound) {
    return new RowReader(bound, zone, log);
  }

  /// Reads each row of a table; those with something wrong are left out.
  <T> Rows<T> rows(String name, Function<RowReader, Optional<T>> read) {
    return rows(bound(name), read);
  }

  /// Reads each row of a table; those with something wrong are left out.
  <T> Rows<T> rows(Bound bound, Function<RowReader, Optional<T>> read) {
    List<T> values = new ArrayList<>();
    List<TableRow> rows = new ArrayList<>();
    RowReader reader = rowReader(bound);
    for (TableRow row : bound.table().rows()) {
      Optional<T> value = read.apply(reader.on(row));
      if (value.isPresent() && reader.isGood()) {
        values.add(value.get());
        rows.add(row);
      }
    }
    return new Rows<>(bound, values, rows);
  }
}
