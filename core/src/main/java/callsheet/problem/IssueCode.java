package callsheet.problem;

import static callsheet.problem.IssueCode.Severity.ERROR;
import static callsheet.problem.IssueCode.Severity.WARNING;

/// The codes of all input issues. A code never changes its meaning and is never used again; each
/// has its entry in `docs/errors.md`.
public enum IssueCode {
  /// A rule that the catalogue does not know.
  R001_UNKNOWN_RULE(ERROR),
  /// A strength the rule does not have.
  R002_STRENGTH(ERROR),
  /// A weight or level that is not a whole number in range.
  R003_WEIGHT_OR_LEVEL(ERROR),
  /// A share that is missing or not between 0 and 1.
  R004_SHARE(ERROR),
  /// A parameter the rule does not have.
  R005_UNKNOWN_PARAMETER(ERROR),
  /// A parameter's value of the wrong type or out of range.
  R006_PARAMETER(ERROR),
  /// A `where` that is no CEL expression over host, broadcast, seat and date.
  R007_WHERE(ERROR),
  /// A rule's parameter that names a host, programme … that does not exist.
  R008_DANGLING(ERROR),
  /// Weights so large that a score would not fit 64 bits.
  R009_OVERFLOW(ERROR),
  /// A setting that says something the rule never uses.
  R010_UNUSED(WARNING);

  /// Whether an issue stops the solve.
  public enum Severity {
    ERROR,
    WARNING
  }

  private final Severity severity;

  IssueCode(Severity severity) {
    this.severity = severity;
  }

  /// Whether it stops the solve.
  public Severity severity() {
    return severity;
  }

  /// The code as written: `R001`.
  public String code() {
    return name().substring(0, 4);
  }
}
