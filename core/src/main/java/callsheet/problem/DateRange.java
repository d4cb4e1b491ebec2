package callsheet.problem;

import java.time.LocalDate;

/// The days from `from` to `to`, both included.
public record DateRange(LocalDate from, LocalDate to) {

  /// Every day there is.
  public static final DateRange ALWAYS = new DateRange(LocalDate.MIN, LocalDate.MAX);

  public DateRange {
    if (to.isBefore(from)) {
      throw new IllegalArgumentException(to + " is before " + from);
    }
  }

  /// Whether a day lies inside.
  public boolean contains(LocalDate date) {
    return !date.isBefore(from) && !date.isAfter(to);
  }
}
