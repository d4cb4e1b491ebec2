package callsheet.io.report;

import callsheet.answer.Answer;
import java.io.IOException;
import java.util.Locale;

/// Writes an answer as one self-contained page: what it comes to, pictures, tables, and how it is
/// known.
public final class AnswerPage {

  private AnswerPage() {}

  /// Writes the page to a writer, which stays open. It opens in the locale's language and can be
  /// switched.
  ///
  /// @param scenario what the planner calls what was asked about
  public static void write(Answer answer, String scenario, Appendable out, Locale locale)
      throws IOException {
    new Page(scenario, locale).add(AnswerSection.of(answer)).write(out);
  }
}
