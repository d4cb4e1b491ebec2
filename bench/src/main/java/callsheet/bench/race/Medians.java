package callsheet.bench.race;

import java.util.Locale;
import java.util.function.DoubleFunction;
import java.util.stream.DoubleStream;

/// A figure of several seeds: median, least and greatest. What was never reached counts as
/// infinite.
///
/// @param median the mean of the two in the middle, if there are two
record Medians(double median, double least, double greatest) {

  /// The figure of all seeds that have one: those of which it is not a number are left out.
  static Medians of(DoubleStream values) {
    double[] sorted = values.filter(value -> !Double.isNaN(value)).sorted().toArray();
    int count = sorted.length;
    return count == 0
        ? new Medians(Double.NaN, Double.NaN, Double.NaN)
        : new Medians(
            (sorted[(count - 1) / 2] + sorted[count / 2]) / 2, sorted[0], sorted[count - 1]);
  }

  /// `1.2 (0.9–1.4)`, or a dash where there is nothing.
  String text(DoubleFunction<String> form) {
    if (!Double.isFinite(median)) {
      return Double.isFinite(least) ? "– (%s–)".formatted(form.apply(least)) : "–";
    }
    String most = Double.isFinite(greatest) ? form.apply(greatest) : "";
    return "%s (%s–%s)".formatted(form.apply(median), form.apply(least), most);
  }

  /// As a percentage.
  static String percent(double value) {
    return String.format(Locale.ROOT, "%.2f", 100 * value);
  }

  /// With as many digits as say something.
  static String number(double value) {
    return value >= 100
        ? String.format(Locale.ROOT, "%.0f", value)
        : String.format(Locale.ROOT, "%.2g", value).contains("e")
            ? String.format(Locale.ROOT, "%.1f", value)
            : new java.math.BigDecimal(value)
                .round(new java.math.MathContext(2))
                .stripTrailingZeros()
                .toPlainString();
  }
}
