package callsheet.io.scenario;

import callsheet.io.table.CellText;
import callsheet.io.table.ListText;
import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/// Writes tables as the sheets of a workbook, headers bold and kept in view.
final class XlsxSheets {

  private static final double COLUMN_WIDTH = 16;

  private XlsxSheets() {}

  /// Writes a workbook.
  static void write(List<Sheet> sheets, OutputStream out, Locale locale) throws IOException {
    Workbook workbook = new Workbook(out, "Callsheet", "1.0");
    for (Sheet sheet : sheets) {
      write(sheet, workbook.newWorksheet(sheet.name(locale)), locale);
    }
    workbook.finish();
  }

  private static void write(Sheet sheet, Worksheet worksheet, Locale locale) throws IOException {
    List<String> headers = sheet.headers(locale);
    for (int column = 0; column < headers.size(); column++) {
      worksheet.value(0, column, CellText.guardedInWorkbook(headers.get(column)));
      worksheet.style(0, column).bold().set();
      worksheet.width(column, COLUMN_WIDTH);
    }
    worksheet.freezePane(0, 1);
    int row = 1;
    for (List<Value> values : sheet.rows()) {
      for (int column = 0; column < values.size(); column++) {
        write(values.get(column), worksheet, row, column);
      }
      row++;
    }
    worksheet.finish();
  }

  private static void write(Value value, Worksheet worksheet, int row, int column) {
    if (value.isBlank()) {
      return;
    }
    switch (value) {
      case Value.Word(String text) -> worksheet.value(row, column, text);
      case Value.Free(String text) ->
          worksheet.value(row, column, CellText.guardedInWorkbook(text));
      case Value.Digits(String digits) -> worksheet.value(row, column, new BigDecimal(digits));
      case Value.Time time -> worksheet.value(row, column, time.broadcastDay());
      case Value.Several(List<String> texts) -> worksheet.value(row, column, ListText.join(texts));
    }
  }
}
