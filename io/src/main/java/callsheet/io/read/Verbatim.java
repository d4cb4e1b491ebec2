package callsheet.io.read;

import callsheet.problem.Origin.Mark;
import java.util.ArrayList;
import java.util.List;

/// Finds where the lines of a value stand in its file, if the file spells them as they read: plain,
/// in quotes without escapes, or below a `|`.
final class Verbatim {

  private Verbatim() {}

  /// A mark for each line of the value; empty if the file spells it in another way.
  ///
  /// @param start where the value starts, quote or `|` included
  static List<Mark> lines(String file, Mark start, String value) {
    List<String> written = file.lines().toList();
    List<String> wanted = value.lines().toList();
    if (start.line() < 1 || start.line() > written.size() || wanted.isEmpty()) {
      return List.of();
    }
    Mark first = first(written, start, wanted.getFirst());
    List<Mark> marks = new ArrayList<>();
    for (int i = 0; i < wanted.size(); i++) {
      Mark mark = new Mark(first.line() + i, first.character());
      if (!stands(wanted.get(i), written, mark)) {
        return List.of();
      }
      marks.add(mark);
    }
    return marks;
  }

  private static Mark first(List<String> written, Mark start, String wanted) {
    if (!startsWith(written, start, "|")) {
      Mark behindQuote = new Mark(start.line(), start.character() + 1);
      return stands(wanted, written, start) ? start : behindQuote;
    }
    int line = start.line() + 1;
    while (line <= written.size() && written.get(line - 1).isBlank()) {
      line++;
    }
    String below = line <= written.size() ? written.get(line - 1) : "";
    return new Mark(line, below.length() - below.stripLeading().length() + 1);
  }

  private static boolean startsWith(List<String> written, Mark at, String text) {
    return at.line() >= 1
        && at.line() <= written.size()
        && at.character() >= 1
        && written.get(at.line() - 1).startsWith(text, at.character() - 1);
  }

  private static boolean stands(String wanted, List<String> written, Mark at) {
    return wanted.isEmpty() || startsWith(written, at, wanted);
  }
}
