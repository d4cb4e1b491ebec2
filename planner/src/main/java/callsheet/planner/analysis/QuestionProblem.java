package callsheet.planner.analysis;

import callsheet.problem.Text;

/// A question that can't be understood or answered, in a sentence that says why.
public final class QuestionProblem extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final transient Text text;

  /// A problem in both languages.
  public QuestionProblem(String english, String korean, Object... arguments) {
    this(Text.format(english, korean, arguments));
  }

  private QuestionProblem(Text text) {
    super(text.english());
    this.text = text;
  }

  /// The sentence.
  public Text text() {
    return text;
  }
}
