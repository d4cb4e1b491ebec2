package callsheet.io.table;

import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.Row;

/// The cells of a sheet as the text that a CSV file would hold. A formula counts as its last value.
final class SheetCells {

  private SheetCells() {}

  /// The texts of a row, blank ones at its end left out.
  static String[] texts(Row row, boolean since1904) {
    int width = row.getCellCount();
    while (width > 0 && text(row, width - 1, since1904).isEmpty()) {
      width--;
    }
    String[] texts = new String[width];
    for (int i = 0; i < width; i++) {
      texts[i] = text(row, i, since1904);
    }
    return texts;
  }

  private static String text(Row row, int column, boolean since1904) {
    Cell cell = row.getCell(column);
    if (cell == null) {
      return "";
    }
    Object value = cell.getValue();
    if (value instanceof BigDecimal number) {
      return number(number, cell, since1904);
    }
    String raw = value == null ? cell.getRawValue() : value.toString();
    return raw == null ? "" : CellText.unguarded(raw);
  }

  private static String number(BigDecimal number, Cell cell, boolean since1904) {
    Integer id = cell.getDataFormatId();
    String format = cell.getDataFormatString();
    int formatId = id == null ? 0 : id;
    String code = format == null ? "" : format;
    if (ExcelDate.isDate(formatId, code)) {
      return ExcelDate.text(number, formatId, code, since1904);
    }
    // What is stored is a binary fraction: 20.1 as 20.100000000000001.
    double value = number.doubleValue();
    return Double.isFinite(value) && Math.abs(value) < 1e18
        ? new BigDecimal(Double.toString(value)).stripTrailingZeros().toPlainString()
        : number.toString();
  }

  /// Whether a workbook counts days from 1904 on, as those from old Macs do.
  static boolean isSince1904(Path file) throws IOException {
    try (ZipFile zip = new ZipFile(file.toFile())) {
      ZipEntry entry = zip.getEntry("xl/workbook.xml");
      if (entry == null) {
        return false;
      }
      try (InputStream in = zip.getInputStream(entry)) {
        String xml = new String(in.readAllBytes(), StandardCharsets.UTF_8);
        return xml.contains("date1904=\"1\"") || xml.contains("date1904=\"true\"");
      }
    }
  }
}
