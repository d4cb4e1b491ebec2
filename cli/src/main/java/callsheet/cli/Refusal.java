package callsheet.cli;

import callsheet.problem.Text;

/// A command that can't be carried out, in a sentence that says why.
final class Refusal extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final transient Text text;
  private final int exitCode;

  private Refusal(Text text, int exitCode) {
    super(text.english());
    this.text = text;
    this.exitCode = exitCode;
  }

  /// Used wrongly, or told to write where nothing can be written.
  static Refusal usage(String english, String korean, Object... arguments) {
    return new Refusal(Text.format(english, korean, arguments), ExitCode.BAD_USAGE);
  }

  /// The sentence.
  Text text() {
    return text;
  }

  /// The code to exit with.
  int exitCode() {
    return exitCode;
  }
}
