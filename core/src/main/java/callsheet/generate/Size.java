package callsheet.generate;

import java.time.LocalDate;

/// The four sizes that demonstrations, tests and benchmarks use.
public enum Size {
  /// One live channel's December.
  SMALL,
  /// One live channel with data recordings and mobile shows.
  TYPICAL,
  /// Two live channels around the clock with data recordings and mobile shows.
  LARGE,
  /// Ten channels for a year, in five pairs that each sell a range of their own.
  YEAR;

  /// What to draw for this size.
  public Plan plan() {
    return switch (this) {
      case SMALL -> new Plan("small", Plan.DECEMBER, 31, 1, false, 18, 540, 720);
      case TYPICAL -> new Plan("typical", Plan.DECEMBER, 31, 1, true, 40, 800, 1_250);
      case LARGE -> new Plan("large", Plan.DECEMBER, 31, 2, true, 85, 1_500, 2_400);
      case YEAR -> new Plan("year", LocalDate.of(2026, 1, 1), 365, 10, false, 400, 90_000, 140_000);
    };
  }
}
