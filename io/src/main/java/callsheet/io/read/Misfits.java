package callsheet.io.read;

/// What becomes of a roster's rows that do not fit the scenario.
enum Misfits {
  /// Each is an error.
  REFUSED,
  /// They are left out, with one warning for each way in which rows don't fit.
  LEFT_OUT
}
