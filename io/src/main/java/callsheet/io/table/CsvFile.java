package callsheet.io.table;

import callsheet.problem.IssueCode;
import callsheet.problem.Text;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// A CSV file as people save it: separated by commas, semicolons or tabs, whichever makes most
/// headers known; blank rows and blank cells at the end of a row don't count.
final class CsvFile {

  private static final char[] SEPARATORS = {',', ';', '\t'};
  private static final int ROWS_TRIED = 11;

  private CsvFile() {}

  /// The table in a file's bytes; empty, with an issue, if there is none.
  static Optional<Table> table(byte[] bytes, String file, TableForm form, IssueLog log) {
    return TextFile.decode(bytes, file, log)
        .flatMap(text -> grid(text, file, form, log))
        .flatMap(grid -> grid.table(form, log));
  }

  private static Optional<Grid> grid(String text, String file, TableForm form, IssueLog log) {
    try {
      return Optional.of(new Grid(file, rows(text, separator(text, form), Integer.MAX_VALUE)));
    } catch (CsvParseException e) {
      log.add(
          IssueCode.F008_CSV_SYNTAX,
          Place.of(file, lineOf(e)),
          Text.format(
              "A quotation mark is left open, or text follows a closed one (%s).",
              "따옴표가 닫히지 않았거나 닫힌 따옴표 뒤에 글자가 있습니다(%s).", Excerpt.of(String.valueOf(e.getMessage()))),
          new Text(
              "Write a quotation mark inside a quoted cell twice, and close every quoted cell.",
              "따옴표로 묶은 값 안의 따옴표는 두 번 쓰고, 묶은 값은 반드시 닫으세요."));
      return Optional.empty();
    }
  }

  private static int lineOf(CsvParseException e) {
    String message = String.valueOf(e.getMessage());
    int at = message.indexOf("line ");
    int line = 0;
    for (int i = at + 5; at >= 0 && i < message.length(); i++) {
      char c = message.charAt(i);
      if (c < '0' || c > '9') {
        break;
      }
      line = line * 10 + (c - '0');
    }
    return line;
  }

  private static char separator(String text, TableForm form) {
    char best = SEPARATORS[0];
    int most = 0;
    for (char separator : SEPARATORS) {
      int known = known(text, separator, form);
      if (known > most) {
        most = known;
        best = separator;
      }
    }
    return best;
  }

  private static int known(String text, char separator, TableForm form) {
    try {
      return Header.find(rows(text, separator, ROWS_TRIED), form)
          .map(header -> header.known(form))
          .orElse(0);
    } catch (CsvParseException e) {
      return 0;
    }
  }

  private static List<TableRow> rows(String text, char separator, int limit) {
    List<TableRow> rows = new ArrayList<>();
    CsvReader<CsvRecord> reader =
        CsvReader.builder()
            .fieldSeparator(separator)
            .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
            .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
            .allowUnclosedQuote(false)
            .ofCsvRecord(text);
    for (CsvRecord line : reader) {
      String[] cells = cells(line);
      if (cells.length > 0 && !isSeparatorHint(line)) {
        rows.add(TableRow.of(Math.toIntExact(line.getStartingLineNumber()), cells));
      }
      if (rows.size() == limit) {
        break;
      }
    }
    return rows;
  }

  private static boolean isSeparatorHint(CsvRecord line) {
    return line.getStartingLineNumber() == 1 && line.getField(0).startsWith("sep=");
  }

  private static String[] cells(CsvRecord line) {
    int width = line.getFieldCount();
    while (width > 0 && CellText.isBlank(line.getField(width - 1))) {
      width--;
    }
    String[] cells = new String[width];
    for (int i = 0; i < width; i++) {
      cells[i] = CellText.unguarded(line.getField(i));
    }
    return cells;
  }
}
