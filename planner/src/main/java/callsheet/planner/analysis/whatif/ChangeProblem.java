package callsheet.planner.analysis.whatif;

import callsheet.problem.Text;

/// A change that can't be understood or made, in a sentence that says why.
public final class ChangeProblem extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final transient Text text;

  /// A problem in both languages.
  public ChangeProblem(String english, String korean, Object... arguments) {
    this(Text.format(english, korean, arguments));
  }

  private ChangeProblem(Text text) {
    super(text.english());
    this.text = text;
  }

  /// The sentence.
  public Text text() {
    return text;
  }
}
