package callsheet.io.answer;

import callsheet.answer.Answer;
import callsheet.answer.Cell;
import callsheet.answer.Table;
import callsheet.answer.Table.Column;
import de.siegmar.fastcsv.writer.CsvWriter;
import java.math.BigDecimal;
import java.util.Locale;

/// The first table of an answer as CSV: keys as headers, numbers bare.
public final class AnswerCsv {

  private AnswerCsv() {}

  /// Writes it; nothing if the answer has no table.
  public static void write(Answer answer, CsvWriter csv, Locale locale) {
    answer.tables().stream().limit(1).forEach(table -> write(table, csv, locale));
  }

  private static void write(Table table, CsvWriter csv, Locale locale) {
    csv.writeRecord(table.columns().stream().map(Column::key).toList());
    table
        .rows()
        .forEach(row -> csv.writeRecord(row.stream().map(cell -> bare(cell, locale)).toList()));
  }

  private static String bare(Cell cell, Locale locale) {
    return switch (cell) {
      case Cell.Words words -> words.text().in(locale);
      case Cell.Count count -> Long.toString(count.value());
      case Cell.Change change -> Long.toString(change.value());
      case Cell.Decimal decimal -> CellWords.number(decimal).toPlainString();
      case Cell.Share share -> BigDecimal.valueOf(share.basisPoints(), 4).toPlainString();
      case Cell.Flag flag -> Boolean.toString(flag.value());
      case Cell.None _ -> "";
    };
  }
}
