package callsheet.io.answer;

import callsheet.answer.Cell;
import java.math.BigDecimal;
import java.util.Locale;

/// How cells are written for people.
final class CellWords {

  private CellWords() {}

  static String of(Cell cell, Locale locale) {
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

  static BigDecimal number(Cell.Decimal decimal) {
    return BigDecimal.valueOf(decimal.scaled(), decimal.digits());
  }

  /// Whether the cell is a number, which stands to the right.
  static boolean isNumber(Cell cell) {
    return switch (cell) {
      case Cell.Count _, Cell.Change _, Cell.Decimal _, Cell.Share _ -> true;
      case Cell.Words _, Cell.Flag _, Cell.None _ -> false;
    };
  }
}
