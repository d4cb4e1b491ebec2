package callsheet.io.read;

import callsheet.io.table.ListText;
import callsheet.io.table.TableRow;
import callsheet.io.table.Words;
import callsheet.problem.Contract;
import callsheet.problem.DateRange;
import callsheet.problem.Grade;
import callsheet.problem.Host;
import callsheet.problem.IssueCode;
import callsheet.problem.Text;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Reads the table of hosts.
final class HostTable {

  private static final int MOST_SHOWS = 1000;
  private static final int FIRST_BIRTH_YEAR = 1900;
  private static final int LAST_BIRTH_YEAR = 2100;

  private final Bound bound;
  private final Ids ids = new Ids(IssueCode.D002_UNKNOWN_HOST, new Text("host", "호스트"));

  /// Reads the ids.
  HostTable(Reading reading) {
    this.bound = reading.needed("hosts");
    RowReader row = reading.rowReader(bound);
    ids.defineAll(bound, row, "host_id");
  }

  /// The ids.
  Ids ids() {
    return ids;
  }

  /// The hosts.
  Rows<Host> read(Reading reading) {
    List<Host> values = new ArrayList<>();
    List<TableRow> rows = new ArrayList<>();
    RowReader reader = reading.rowReader(bound);
    for (TableRow row : bound.table().rows()) {
      Host host = host(reader.on(row), values.size());
      if (reader.isGood()) {
        values.add(host);
        rows.add(row);
      }
    }
    Rows<Host> hosts = new Rows<>(bound, values, rows);
    reportNames(hosts, reading);
    return hosts;
  }

  private static Host host(RowReader row, int index) {
    String id = row.name("host_id");
    String name = row.name("name");
    return new Host(
        index,
        id,
        name.isEmpty() ? id : name,
        row.word("grade", Words.GRADE, Grade.MAIN),
        row.word("contract", Words.CONTRACT, Contract.EMPLOYEE),
        Dates.range(row, "contract_start", "contract_end"),
        new HashSet<>(ListText.split(row.text("channels"))),
        row.whole("guarantee", 0, 0, MOST_SHOWS),
        protectedPeriods(row),
        row.name("site"),
        row.name("gender"),
        row.whole("birth_year", 0, FIRST_BIRTH_YEAR, LAST_BIRTH_YEAR),
        row.attributes());
  }

  /// The n-th date of one column to the n-th of the other, or `from~to` in the first one.
  private static List<DateRange> protectedPeriods(RowReader row) {
    List<String> from = ListText.split(row.raw("protected_from"));
    List<String> to = ListText.split(row.raw("protected_to"));
    List<DateRange> periods = new ArrayList<>();
    for (int i = 0; i < Math.max(from.size(), to.size()); i++) {
      String first = i < from.size() ? from.get(i) : "";
      String last = i < to.size() ? to.get(i) : "";
      int tilde = first.indexOf('~');
      if (tilde >= 0) {
        last = first.substring(tilde + 1).strip();
        first = first.substring(0, tilde).strip();
      }
      periods.add(
          Dates.checked(
              row,
              "protected_to",
              Dates.of(row, "protected_from", first, LocalDate.MIN),
              Dates.of(row, "protected_to", last, LocalDate.MAX)));
    }
    return periods;
  }

  private static void reportNames(Rows<Host> hosts, Reading reading) {
    Map<String, Integer> first = new HashMap<>();
    for (int i = 0; i < hosts.size(); i++) {
      Optional<Integer> earlier = Optional.ofNullable(first.putIfAbsent(hosts.get(i).name(), i));
      if (earlier.isPresent()) {
        reading
            .log()
            .add(
                IssueCode.D017_DUPLICATE_NAME,
                hosts.place(i, "name"),
                Text.format(
                    "The hosts '%s' and '%s' are both called '%s'.",
                    "호스트 '%s'과(와) '%s'의 이름이 모두 '%s'입니다.",
                    hosts.get(earlier.get()).id(),
                    hosts.get(i).id(),
                    hosts.get(i).name()),
                new Text(
                    "Tell the names apart if people read them, e.g. Kim A, Kim B.",
                    "사람이 구별할 수 있게 이름을 다르게 쓰세요(예: 김A, 김B)."));
      }
    }
  }
}
