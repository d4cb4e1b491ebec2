package callsheet.io.scenario;

import callsheet.io.table.CellText;
import callsheet.io.table.ListText;
import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;

/// Writes a table as CSV that Korean Excel opens as it is: UTF-8 with a byte order mark. Texts that
/// people wrote can't become formulas.
final class CsvText {

  private static final char BYTE_ORDER_MARK = '\uFEFF';

  private CsvText() {}

  /// Writes headers and rows.
  static void write(Sheet sheet, OutputStream out, Locale locale) throws IOException {
    Writer writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
    writer.write(BYTE_ORDER_MARK);
    CsvWriter csv = CsvWriter.builder().build(writer);
    csv.writeRecord(sheet.headers(locale).stream().map(CellText::guarded).toList());
    for (List<Value> row : sheet.rows()) {
      csv.writeRecord(row.stream().map(CsvText::text).toList());
    }
    csv.flush();
  }

  private static String text(Value value) {
    return switch (value) {
      case Value.Word(String text) -> text;
      case Value.Free(String text) -> CellText.guarded(text);
      case Value.Digits(String digits) -> digits;
      case Value.Time time -> time.broadcastDay();
      case Value.Several(List<String> texts) -> CellText.guarded(ListText.join(texts));
    };
  }
}
