package callsheet.io.answer;

import callsheet.answer.Cell;
import callsheet.answer.Table;
import callsheet.problem.Text;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;

/// How cells are written for people.
public final class CellWords {

  private CellWords() {}

  /// The cell in a language.
  public static String of(Cell cell, Locale locale) {
    return switch (cell) {
      case Cell.Words words -> words.text().in(locale);
      case Cell.Count count -> String.format(Locale.ROOT, "%,d", count.value());
      case Cell.Change change ->
          (change.value() > 0 ? "+" : "") + String.format(Locale.ROOT, "%,d", change.value());
      case Cell.Decimal decimal ->
          String.format(Locale.ROOT, "%,." + decimal.digits() + "f", number(decimal));
      case Cell.Share share ->
          BigDecimal.valueOf(share.basisPoints(), 2).stripTrailingZeros().toPlainString() + " %";
      case Cell.Flag flag ->
          locale.getLanguage().equals("ko")
              ? flag.value() ? "예" : "아니요"
              : flag.value() ? "yes" : "no";
      case Cell.None _ -> "";
    };
  }

  /// The cell in both languages.
  public static Text of(Cell cell) {
    return new Text(of(cell, Locale.ENGLISH), of(cell, Locale.KOREAN));
  }

  static BigDecimal number(Cell.Decimal decimal) {
    return BigDecimal.valueOf(decimal.scaled(), decimal.digits());
  }

  /// Whether a column holds numbers and nothing else.
  public static boolean isNumeric(Table table, int column) {
    List<Cell> cells =
        table.rows().stream()
            .map(row -> row.get(column))
            .filter(cell -> !(cell instanceof Cell.None))
            .toList();
    return !cells.isEmpty() && cells.stream().allMatch(CellWords::isNumber);
  }

  /// Whether the cell is a number, which stands to the right.
  public static boolean isNumber(Cell cell) {
    return switch (cell) {
      case Cell.Count _, Cell.Change _, Cell.Decimal _, Cell.Share _ -> true;
      case Cell.Words _, Cell.Flag _, Cell.None _ -> false;
    };
  }
}
