package callsheet.io.read;

import java.math.BigDecimal;
import java.text.Normalizer;
import java.util.Optional;

/// Reads numbers in the ways people write them: `1,200`, `95 %`, `１２`, `1.5e3`.
final class NumberText {

  private static final int LONGEST = 40;
  private static final int LARGEST_EXPONENT = 30;

  private NumberText() {}

  /// The number a cell says; empty if it says none. `NaN` and infinities are none.
  static Optional<BigDecimal> parse(String cell) {
    if (isPlain(cell)) {
      return Optional.of(BigDecimal.valueOf(Integer.parseInt(cell)));
    }
    if (cell.length() > LONGEST) {
      return Optional.empty();
    }
    String text = Normalizer.normalize(cell, Normalizer.Form.NFKC).strip().replace('−', '-');
    boolean isPercent = text.endsWith("%");
    String plain = isPercent ? text.substring(0, text.length() - 1).strip() : text;
    if (plain.indexOf(',') >= 0) {
      if (!hasThousands(plain)) {
        return Optional.empty();
      }
      plain = plain.replace(",", "");
    }
    try {
      BigDecimal number = new BigDecimal(plain);
      boolean sensible = Math.abs(number.precision() - number.scale()) <= LARGEST_EXPONENT;
      return sensible
          ? Optional.of(isPercent ? number.movePointLeft(2) : number)
          : Optional.empty();
    } catch (NumberFormatException e) {
      return Optional.empty();
    }
  }

  /// Whether it is what most cells are: a few digits.
  private static boolean isPlain(String cell) {
    for (int i = 0; i < cell.length(); i++) {
      if (cell.charAt(i) < '0' || cell.charAt(i) > '9') {
        return false;
      }
    }
    return !cell.isEmpty() && cell.length() < 10;
  }

  /// Whether the commas part groups of three digits: `1,234,567.8`, not `1,5`.
  private static boolean hasThousands(String text) {
    int dot = text.indexOf('.');
    int end = dot < 0 ? text.length() : dot;
    if (text.indexOf(',', end) >= 0 || text.startsWith(",")) {
      return false;
    }
    for (int comma = text.indexOf(','); comma >= 0; comma = text.indexOf(',', comma + 1)) {
      if ((end - comma) % 4 != 0 || comma + 3 >= end || !threeDigits(text, comma + 1)) {
        return false;
      }
    }
    return true;
  }

  private static boolean threeDigits(String text, int from) {
    for (int i = from; i < from + 3; i++) {
      if (text.charAt(i) < '0' || text.charAt(i) > '9') {
        return false;
      }
    }
    return true;
  }
}
