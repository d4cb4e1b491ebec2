package callsheet.io.read;

import callsheet.io.table.CsvTable;
import callsheet.io.table.FileNames;
import callsheet.io.table.IssueLog;
import callsheet.io.table.JsonDocument;
import callsheet.io.table.Schema;
import callsheet.io.table.Schemas;
import callsheet.io.table.TableSet;
import callsheet.io.table.TableSource;
import callsheet.io.table.Workbook;
import callsheet.problem.Scenario;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;

/// Reads a roster, ours or one made by hand, against the scenario it belongs to.
///
/// It needs the columns `broadcast_id`, `role` and `host_id`, or a `name` only one host has where
/// `host_id` is blank; other columns are ignored. Several hosts of one role take its seats in the
/// order written. A row without a host, and a seat without a row, is unfilled.
///
/// To judge a roster, each of its rows must fit the scenario. To start a search from one, those
/// that don't are left out with a warning: schedules change, and people come and go.
public final class RosterReader {

  private static final String STREAM = "-";

  private RosterReader() {}

  /// Reads a `.csv`, an `.xlsx` or a `.json`.
  public static RosterResult read(Path path, Scenario scenario) {
    return read(path, scenario, Misfits.REFUSED);
  }

  /// Reads a `.csv`, an `.xlsx` or a `.json` to start a search from: rows that don't fit the
  /// scenario are left out.
  public static RosterResult readStart(Path path, Scenario scenario) {
    return read(path, scenario, Misfits.LEFT_OUT);
  }

  private static RosterResult read(Path path, Scenario scenario, Misfits misfits) {
    IssueLog log = new IssueLog();
    Optional<TableSource> source = source(path, log);
    return source.isEmpty()
        ? new RosterResult(Optional.empty(), log.sorted())
        : read(source.get(), scenario, misfits, log);
  }

  /// The tables of a `.csv`, an `.xlsx` or a `.json`, if the file can be read.
  static Optional<TableSource> source(Path path, IssueLog log) {
    String name = FileNames.of(path);
    String lower = name.toLowerCase(Locale.ROOT);
    if (Files.exists(path) && (lower.endsWith(".xlsx") || lower.endsWith(".xls"))) {
      return Optional.of(new Workbook(path, name, true));
    }
    return FileNames.bytes(path, log).map(bytes -> text(bytes, name));
  }

  /// Reads CSV, JSON or XLSX from a stream, whichever its first bytes say it is.
  public static RosterResult read(InputStream stream, Scenario scenario) {
    return read(stream, scenario, Misfits.REFUSED);
  }

  /// Reads CSV, JSON or XLSX from a stream to start a search from: rows that don't fit the scenario
  /// are left out.
  public static RosterResult readStart(InputStream stream, Scenario scenario) {
    return read(stream, scenario, Misfits.LEFT_OUT);
  }

  private static RosterResult read(InputStream stream, Scenario scenario, Misfits misfits) {
    IssueLog log = new IssueLog();
    return tables(stream, Schemas.ROSTER, log)
        .map(tables -> new RosterTable(tables, scenario, misfits, log).read())
        .orElseGet(() -> new RosterResult(Optional.empty(), log.sorted()));
  }

  /// The tables of CSV, JSON or XLSX from a stream, whichever its first bytes say it is; empty if
  /// the stream can't be read.
  static Optional<TableSet> tables(InputStream stream, Schema schema, IssueLog log) {
    try {
      byte[] bytes = FileNames.bytes(stream, STREAM);
      return Optional.of(
          bytes.length > 1 && bytes[0] == 'P' && bytes[1] == 'K'
              ? workbook(bytes, schema, log)
              : text(bytes, STREAM).read(schema, log));
    } catch (IOException e) {
      FileNames.unreadable(STREAM, e, log);
      return Optional.empty();
    }
  }

  private static TableSet workbook(byte[] bytes, Schema schema, IssueLog log) throws IOException {
    Path file = Files.createTempFile("roster", ".xlsx");
    try {
      Files.write(file, bytes);
      return new Workbook(file, STREAM, true).read(schema, log);
    } finally {
      Files.delete(file);
    }
  }

  private static TableSource text(byte[] bytes, String name) {
    boolean isJson = name.toLowerCase(Locale.ROOT).endsWith(".json") || startsObject(bytes);
    return isJson ? new JsonDocument(bytes, name) : new CsvTable(bytes, name);
  }

  private static boolean startsObject(byte[] bytes) {
    for (byte b : bytes) {
      boolean isMark = b == (byte) 0xEF || b == (byte) 0xBB || b == (byte) 0xBF;
      if (!isMark && !Character.isWhitespace(b)) {
        return b == '{';
      }
    }
    return false;
  }

  private static RosterResult read(
      TableSource source, Scenario scenario, Misfits misfits, IssueLog log) {
    TableSet tables = source.read(Schemas.ROSTER, log);
    return new RosterTable(tables, scenario, misfits, log).read();
  }
}
