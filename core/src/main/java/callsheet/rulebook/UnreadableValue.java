package callsheet.rulebook;

import callsheet.problem.Text;

/// Says that a written value is not of its parameter's type or range, and what would be.
final class UnreadableValue extends Exception {

  private static final long serialVersionUID = 1;

  private final transient Text cause;
  private final transient Text expected;

  UnreadableValue(Text cause, Text expected) {
    super(cause.english());
    this.cause = cause;
    this.expected = expected;
  }

  /// The value is not what was expected.
  static UnreadableValue of(Object written, Text expected) {
    return new UnreadableValue(
        Text.format("'%s' is not %s", "'%s'은(는) 올바른 값이 아닙니다: %s", written, expected), expected);
  }

  /// What is wrong, quoting the value.
  Text cause() {
    return cause;
  }

  /// What should be written instead.
  Text expected() {
    return expected;
  }
}
