package callsheet.io.table;

import java.util.ArrayList;
import java.util.List;

/// Several texts in one cell: `GS;CJ`, separated by `;`, `,`, `|` or line breaks. A text that holds
/// one of these stands in double quotes, a quote inside written twice.
public final class ListText {

  private static final String SEPARATORS = ";,|\n\r";

  private ListText() {}

  /// The texts of a cell, blank ones left out.
  public static List<String> split(String cell) {
    List<String> texts = new ArrayList<>();
    StringBuilder text = new StringBuilder();
    boolean quoted = false;
    for (int i = 0; i < cell.length(); i++) {
      char c = cell.charAt(i);
      if (c == '"' && quoted && i + 1 < cell.length() && cell.charAt(i + 1) == '"') {
        text.append(c);
        i++;
      } else if (c == '"' && (quoted || text.toString().isBlank())) {
        quoted = !quoted;
      } else if (!quoted && SEPARATORS.indexOf(c) >= 0) {
        add(texts, text);
      } else {
        text.append(c);
      }
    }
    add(texts, text);
    return texts;
  }

  /// One cell for several texts.
  public static String join(List<String> texts) {
    return String.join(";", texts.stream().map(ListText::quoted).toList());
  }

  private static void add(List<String> texts, StringBuilder text) {
    String trimmed = CellText.trimmed(text.toString());
    if (!trimmed.isEmpty()) {
      texts.add(trimmed);
    }
    text.setLength(0);
  }

  private static String quoted(String text) {
    boolean plain = text.chars().noneMatch(c -> c == '"' || SEPARATORS.indexOf(c) >= 0);
    return plain ? text : '"' + text.replace("\"", "\"\"") + '"';
  }
}
