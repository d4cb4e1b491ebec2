package callsheet.io.read;

import callsheet.io.table.IssueLog;
import callsheet.io.table.TableRow;
import callsheet.io.table.Words;
import callsheet.problem.Broadcast;
import callsheet.problem.Horizon;
import callsheet.problem.IssueCode;
import callsheet.problem.Kind;
import callsheet.problem.Status;
import callsheet.problem.Text;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Reads the table of broadcasts: first the times, from which the horizon follows, then the rest.
final class BroadcastTable {

  private static final int DAY = 1440;
  private static final int MOST_SEATS = 20;
  private static final long MOST_WEIGHT = 10_000_000_000L;
  private static final int DECIMALS_OF_WEIGHT = 3;

  private final Bound bound;
  private final Ids ids = new Ids(IssueCode.D003_UNKNOWN_BROADCAST, new Text("broadcast", "방송"));
  private final Rows<Span> spans;
  private final Map<String, String> shared = new HashMap<>();

  /// Reads ids and times.
  BroadcastTable(Reading reading) {
    this.bound = reading.needed("broadcasts");
    this.spans = reading.rows(bound, BroadcastTable::span);
    RowReader row = reading.rowReader(bound);
    ids.defineAll(bound, row, "broadcast_id");
  }

  private static Optional<Span> span(RowReader row) {
    Optional<Span> span = Span.ofTimes(row);
    if (span.isPresent() && span.get().minutes() > DAY) {
      row.report(
          IssueCode.V010_LONGER_THAN_A_DAY,
          "end",
          Text.format(
              "The broadcast lasts %d minutes, more than a day.",
              "방송이 %d분으로 하루를 넘습니다.", span.get().minutes()),
          new Text("Mend the date of the start or the end.", "시작이나 종료의 날짜를 고치세요."));
    }
    return span;
  }

  /// The ids.
  Ids ids() {
    return ids;
  }

  /// The times of the rows that have them.
  Rows<Span> spans() {
    return spans;
  }

  /// The broadcasts, in minutes of the horizon.
  Rows<Broadcast> read(Reading reading, Horizon horizon) {
    List<Broadcast> values = new ArrayList<>();
    List<TableRow> rows = new ArrayList<>();
    RowReader reader = reading.rowReader(bound);
    int origin = (int) horizon.start().toEpochDay() * DAY;
    int next = 0;
    for (TableRow row : bound.table().rows()) {
      boolean hasSpan = next < spans.size() && spans.rows().get(next) == row;
      Span span = hasSpan ? spans.get(next++) : new Span(origin, origin + 1);
      Broadcast broadcast = broadcast(reader.on(row), values.size(), span, origin);
      if (hasSpan && reader.isGood()) {
        values.add(broadcast);
        rows.add(row);
      }
    }
    reportNoSeats(values, reading.log());
    return new Rows<>(bound, values, rows);
  }

  private Broadcast broadcast(RowReader row, int index, Span span, int origin) {
    Kind kind = row.word("kind", Words.KIND, Kind.LIVE);
    return new Broadcast(
        index,
        row.name("broadcast_id"),
        shared(row.required("channel")),
        span.start() - origin,
        span.end() - origin,
        kind,
        shared(row.name("programme")),
        shared(row.name("product")),
        shared(row.name("category")),
        shared(row.name("brand")),
        shared(row.name("vendor")),
        shared(row.name("studio")),
        row.whole("main_seats", kind == Kind.RERUN ? 0 : 1, 0, MOST_SEATS),
        row.whole("sub_seats", 0, 0, MOST_SEATS),
        row.whole("guest_seats", 0, 0, MOST_SEATS),
        row.scaled("weight", 1000, DECIMALS_OF_WEIGHT, 0, MOST_WEIGHT),
        row.word("status", Words.STATUS, Status.CONFIRMED),
        row.attributes());
  }

  /// The same text as one object: a year's schedule repeats few names very often.
  private String shared(String text) {
    String first = shared.putIfAbsent(text, text);
    return first == null ? text : first;
  }

  private void reportNoSeats(List<Broadcast> broadcasts, IssueLog log) {
    boolean hasSeats =
        broadcasts.stream().anyMatch(b -> b.mainSeats() + b.subSeats() + b.guestSeats() > 0);
    if (!hasSeats && !broadcasts.isEmpty()) {
      log.add(
          IssueCode.D023_NO_SEATS,
          bound.table().place(),
          new Text("No broadcast has a seat for a host.", "호스트 자리가 있는 방송이 없습니다."),
          new Text(
              "Check main_seats, sub_seats, guest_seats and the kinds: reruns have none.",
              "메인·서브·게스트 인원과 방송유형을 확인하세요. 재방송에는 자리가 없습니다."));
    }
  }
}
