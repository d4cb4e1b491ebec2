package callsheet.io.table;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tools.jackson.core.JacksonException;

/// A parser's complaint in one line, and where it stands.
///
/// @param line 1-based; 0 if not known
/// @param column 1-based; 0 if not known
record SyntaxProblem(String text, int line, int column) {

  private static final int LENGTH = 160;

  /// YAML names the place of the problem, and before it that of its context, in the text.
  private static final Pattern MARK = Pattern.compile("\\n in .*, line (\\d+), column (\\d+):");

  /// What a parser says.
  static SyntaxProblem of(JacksonException e) {
    String message = String.valueOf(e.getOriginalMessage());
    int line = e.getLocation() == null ? 0 : Math.max(0, e.getLocation().getLineNr());
    int column = e.getLocation() == null ? 0 : Math.max(0, e.getLocation().getColumnNr());
    Matcher mark = MARK.matcher(message);
    while (mark.find()) {
      line = Integer.parseInt(mark.group(1));
      column = Integer.parseInt(mark.group(2));
    }
    return new SyntaxProblem(oneLine(message), line, column);
  }

  /// The sentences without the quotations between them, which are indented.
  private static String oneLine(String message) {
    List<String> sentences =
        message.lines().filter(line -> !line.isBlank() && !line.startsWith(" ")).toList();
    String text = String.join(", ", sentences).strip();
    String cut = text.length() > LENGTH ? text.substring(0, LENGTH) + "…" : text;
    return cut.endsWith(".") ? cut.substring(0, cut.length() - 1) : cut;
  }

  /// The place of the problem in a file.
  Place in(String file) {
    return new Place(file, line, "", column);
  }
}
