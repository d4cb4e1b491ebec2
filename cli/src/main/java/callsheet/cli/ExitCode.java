package callsheet.cli;

/// The codes that every command exits with.
final class ExitCode {

  /// Done, and every hard rule kept.
  static final int DONE = 0;

  /// Done, with unfilled seats or breaches by pins; for `check`: with hard violations.
  static final int DONE_WITH_GAPS = 1;

  /// Bad usage, or a place that can't be written to.
  static final int BAD_USAGE = 2;

  /// Bad input.
  static final int BAD_INPUT = 3;

  /// No roster keeps the hard rules.
  static final int INFEASIBLE = 4;

  /// A fault of Callsheet.
  static final int INTERNAL_ERROR = 5;

  private ExitCode() {}
}
