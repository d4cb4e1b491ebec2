package callsheet.io.roster;

import callsheet.problem.Broadcast;
import callsheet.problem.Horizon;
import callsheet.problem.Text;
import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.Locale;

/// `roster.csv`: a row for each open seat, with a byte order mark, so that a Korean spreadsheet
/// program opens it.
///
/// A cell that a spreadsheet would take for a formula gets an apostrophe before it, which the
/// reader takes off again.
public final class RosterCsv {

  private static final List<Text> HEADERS =
      List.of(
          new Text("broadcast_id", "방송ID"),
          new Text("start", "시작"),
          new Text("end", "종료"),
          new Text("channel", "채널"),
          new Text("programme", "프로그램"),
          new Text("category", "상품군"),
          new Text("role", "역할"),
          new Text("host_id", "사번"),
          new Text("name", "이름"),
          new Text("suitability", "적합도"),
          new Text("status", "상태"),
          new Text("reason", "사유"));

  private RosterCsv() {}

  /// Writes the lines of a roster in a language.
  public static void write(Horizon horizon, List<SeatLine> lines, Writer writer, Locale locale)
      throws IOException {
    writer.write('\uFEFF');
    CsvWriter csv = CsvWriter.builder().lineDelimiter(LineDelimiter.CRLF).build(writer);
    csv.writeRecord(HEADERS.stream().map(header -> header.in(locale)).toList());
    for (SeatLine line : lines) {
      csv.writeRecord(cells(horizon, line, locale).stream().map(RosterCsv::guarded).toList());
    }
    csv.flush();
  }

  private static List<String> cells(Horizon horizon, SeatLine line, Locale locale) {
    Broadcast broadcast = line.seat().broadcast();
    return List.of(
        broadcast.id(),
        BroadcastTime.start(horizon, broadcast),
        BroadcastTime.end(horizon, broadcast),
        broadcast.channel(),
        broadcast.programme(),
        broadcast.category(),
        RoleText.of(line.seat().role()).in(locale),
        line.hostId(),
        line.hostName(),
        line.points(),
        line.status().text().in(locale),
        line.reason().in(locale));
  }

  /// A cell that no spreadsheet takes for a formula.
  static String guarded(String cell) {
    return !cell.isEmpty() && "=+-@\t\r".indexOf(cell.charAt(0)) >= 0 ? "'" + cell : cell;
  }
}
