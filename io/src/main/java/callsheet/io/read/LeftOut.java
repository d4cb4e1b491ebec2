package callsheet.io.read;

import callsheet.io.table.Excerpt;
import callsheet.io.table.IssueLog;
import callsheet.io.table.Place;
import callsheet.problem.IssueCode;
import callsheet.problem.Text;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// The rows of a roster to start from that fit the scenario no more, gathered so that a changed
/// schedule makes three warnings and not three hundred.
final class LeftOut {

  /// How a row does not fit.
  enum Way {
    /// Its broadcast is gone.
    BROADCAST,
    /// Its host is gone.
    HOST,
    /// Its broadcast has no free seat of the role for the host.
    SEAT;

    private Text what() {
      return switch (this) {
        case BROADCAST -> new Text("no broadcast of this scenario", "이 시나리오에 없는 방송");
        case HOST -> new Text("no host of this scenario", "이 시나리오에 없는 호스트");
        case SEAT -> new Text("no free seat for them there", "빈자리가 없는 방송");
      };
    }
  }

  private static final int NAMED = 5;

  private record Rows(Place first, List<String> values) {}

  private final Map<Way, Rows> ways = new EnumMap<>(Way.class);

  /// Leaves the row out that has a value.
  void add(Way way, RowReader row, String column, String value) {
    ways.computeIfAbsent(way, w -> new Rows(row.place(column), new ArrayList<>()))
        .values()
        .add(value);
  }

  /// Logs a warning for each way.
  void report(IssueLog log) {
    ways.forEach((way, rows) -> report(way, rows, log));
  }

  private static void report(Way way, Rows rows, IssueLog log) {
    Set<String> values = new LinkedHashSet<>(rows.values());
    String named =
        String.join(", ", values.stream().limit(NAMED).map(value -> Excerpt.of(value)).toList());
    Text more =
        values.size() > NAMED
            ? Text.format(" and %d more", " 외 %d개", values.size() - NAMED)
            : Text.of("");
    log.add(
        IssueCode.D026_START_GONE,
        rows.first(),
        Text.format(
            "Rows of the roster to start from that are left out: %d (%s: %s%s).",
            "시작 배정표에서 뺀 행: %d개 (%s: %s%s).", rows.values().size(), way.what(), named, more),
        new Text(
            "Nothing, if schedule or people have changed; else look whether it is the right file.",
            "편성이나 인원이 바뀐 것이면 그대로 두고, 아니면 파일이 맞는지 확인하세요."));
  }
}
