package callsheet.io.answer;

import callsheet.answer.Answer;
import callsheet.answer.Proof;
import callsheet.answer.Table;
import callsheet.problem.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// An answer as a terminal shows it: its sentences, its tables in columns, and how it is known.
public final class AnswerText {

  private static final int MOST_ROWS = 40;

  private AnswerText() {}

  /// The answer in a language, with line ends.
  public static String of(Answer answer, Locale locale) {
    StringBuilder text = new StringBuilder();
    line(text, answer.title().in(locale));
    answer.sentences().forEach(sentence -> line(text, "  " + sentence.in(locale)));
    for (Table table : answer.tables()) {
      if (!table.rows().isEmpty()) {
        line(text, "");
        line(text, table.title().in(locale));
        table(text, table, locale);
      }
    }
    line(text, "");
    for (Proof proof : answer.proofs()) {
      line(text, ProofWords.of(proof.kind()).in(locale) + ": " + proof.text().in(locale));
    }
    return text.toString();
  }

  private static void table(StringBuilder text, Table table, Locale locale) {
    List<List<String>> lines = new ArrayList<>();
    lines.add(table.columns().stream().map(column -> column.title().in(locale)).toList());
    table.rows().stream()
        .limit(MOST_ROWS)
        .forEach(row -> lines.add(row.stream().map(c -> CellWords.of(c, locale)).toList()));
    int[] widths = new int[table.columns().size()];
    for (List<String> line : lines) {
      for (int i = 0; i < widths.length; i++) {
        widths[i] = Math.max(widths[i], TextWidth.of(line.get(i)));
      }
    }
    for (List<String> line : lines) {
      line(text, line(line, widths, table));
    }
    int more = table.rows().size() - MOST_ROWS;
    if (more > 0) {
      line(
          text,
          Text.format("  … and %d more, with --format csv", "  … 외 %d건: --format csv", more)
              .in(locale));
    }
  }

  private static String line(List<String> cells, int[] widths, Table table) {
    StringBuilder line = new StringBuilder();
    for (int i = 0; i < widths.length; i++) {
      String gap = " ".repeat(widths[i] - TextWidth.of(cells.get(i)));
      line.append("  ");
      line.append(CellWords.isNumeric(table, i) ? gap + cells.get(i) : cells.get(i) + gap);
    }
    return line.toString().stripTrailing();
  }

  private static void line(StringBuilder text, String line) {
    text.append(line).append('\n');
  }
}
