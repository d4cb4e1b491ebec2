package callsheet.io.table;

import tools.jackson.core.JacksonException;

/// The first sentence of a parser's complaint, without its own idea of the place.
final class SyntaxProblem {

  private static final int LENGTH = 160;

  private SyntaxProblem() {}

  static String of(JacksonException e) {
    String message = String.valueOf(e.getOriginalMessage());
    int end = message.indexOf('\n');
    String first = (end < 0 ? message : message.substring(0, end)).strip();
    String cut = first.length() > LENGTH ? first.substring(0, LENGTH) + "…" : first;
    return cut.endsWith(".") ? cut.substring(0, cut.length() - 1) : cut;
  }
}
