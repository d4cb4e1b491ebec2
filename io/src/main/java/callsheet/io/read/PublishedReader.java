package callsheet.io.read;

import callsheet.io.table.IssueLog;
import callsheet.io.table.Schemas;
import callsheet.io.table.Table;
import callsheet.io.table.TableRow;
import callsheet.io.table.TableSet;
import callsheet.io.table.Words;
import callsheet.problem.Role;
import callsheet.roster.PublishedLine;
import callsheet.roster.PublishedShow;
import java.io.InputStream;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Reads a roster as people have been told it, by its own columns alone: the schedule that it was
/// made for may be another one by now.
///
/// It needs `broadcast_id`, `role` and `host_id` or `name`; `start`, `end`, `channel`, `programme`,
/// `product` and `studio`, where it has them, tell which broadcast it meant. A time that can't be
/// read is not known; a row without a host says nothing.
public final class PublishedReader {

  private static final List<String> PINNED = List.of("pinned", "고정");

  private PublishedReader() {}

  /// Reads a `.csv`, an `.xlsx` or a `.json`.
  ///
  /// @param zone of its times
  public static PublishedResult read(Path path, ZoneId zone) {
    IssueLog log = new IssueLog();
    return read(
        RosterReader.source(path, log).map(source -> source.read(Schemas.PUBLISHED, log)),
        zone,
        log);
  }

  /// Reads CSV, JSON or XLSX from a stream, whichever its first bytes say it is.
  ///
  /// @param zone of its times
  public static PublishedResult read(InputStream stream, ZoneId zone) {
    IssueLog log = new IssueLog();
    return read(RosterReader.tables(stream, Schemas.PUBLISHED, log), zone, log);
  }

  private static PublishedResult read(Optional<TableSet> tables, ZoneId zone, IssueLog log) {
    List<PublishedLine> lines = new ArrayList<>();
    Optional<Table> table = tables.flatMap(set -> set.table("roster"));
    if (table.isPresent()) {
      Bound bound = Bound.of(table.get(), Schemas.PUBLISHED.form("roster"), false, log);
      RowReader row = new RowReader(bound, zone, log);
      for (TableRow next : table.get().rows()) {
        line(row.on(next)).ifPresent(lines::add);
      }
    } else if (tables.isPresent() && !log.hasErrors()) {
      RosterTable.reportNone(tables.get(), log);
    }
    return new PublishedResult(log.hasErrors() ? List.of() : lines, log.sorted());
  }

  private static Optional<PublishedLine> line(RowReader row) {
    String id = row.required("broadcast_id");
    Role role = row.requiredWord("role", Words.ROLE, Role.MAIN);
    String host = row.name("host_id");
    String name = row.name("name");
    if (!row.isGood() || (host.isEmpty() && name.isEmpty())) {
      return Optional.empty();
    }
    LocalDateTime start = time(row, "start", PublishedShow.UNKNOWN);
    PublishedShow show =
        new PublishedShow(
            id,
            start,
            time(row, "end", start),
            row.name("channel"),
            row.name("programme"),
            row.name("product"),
            row.name("studio"));
    boolean isPinned = PINNED.contains(row.raw("status").strip());
    return Optional.of(new PublishedLine(show, role, host, name, isPinned));
  }

  /// A time as written; a clock without a date follows the start.
  private static LocalDateTime time(RowReader row, String column, LocalDateTime start) {
    return switch (TimeParser.parse(row.raw(column), row.zone())) {
      case TimeText.Moment(var date, int minute) -> date.atStartOfDay().plusMinutes(minute);
      case TimeText.Clock(int minute) when !start.equals(PublishedShow.UNKNOWN) -> {
        LocalDateTime end = start.toLocalDate().atStartOfDay().plusMinutes(minute);
        yield end.isAfter(start) ? end : end.plusDays(1);
      }
      case TimeText.Clock _, TimeText.Day _, TimeText.Wrong _ -> PublishedShow.UNKNOWN;
    };
  }
}
