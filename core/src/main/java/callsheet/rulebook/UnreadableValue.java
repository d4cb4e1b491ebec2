package callsheet.rulebook;

import callsheet.problem.Text;

/// Says that a written value is not of its parameter's type or range, and what would be.
final class UnreadableValue extends Exception {

  private static final long serialVersionUID = 1;

  private final transient Text cause;
  private final transient Text expected;
  private final String pointer;
  private final boolean isKey;

  UnreadableValue(Text cause, Text expected) {
    this(cause, expected, "", false);
  }

  private UnreadableValue(Text cause, Text expected, String pointer, boolean isKey) {
    super(cause.english());
    this.cause = cause;
    this.expected = expected;
    this.pointer = pointer;
    this.isKey = isKey;
  }

  /// The same, told by the list, table or record that the value lies in.
  UnreadableValue in(Object step) {
    return new UnreadableValue(cause, expected, "/" + step + pointer, isKey);
  }

  /// The same, if what can't be read is a key.
  UnreadableValue atKey(Object key) {
    return new UnreadableValue(cause, expected, "/" + key, true);
  }

  /// Whether it is the key that can't be read.
  boolean isKey() {
    return isKey;
  }

  /// Where the value lies in the parameter: `/2/host`, or empty for the parameter itself.
  String pointer() {
    return pointer;
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
