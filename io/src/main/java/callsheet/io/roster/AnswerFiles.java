package callsheet.io.roster;

import callsheet.answer.Answer;
import callsheet.io.answer.AnswerJson;
import callsheet.io.report.AnswerPage;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/// Writes the files of an answer: `NAME.html`, `NAME.xlsx` and `NAME.json`.
public final class AnswerFiles {

  private static final JsonFactory JSON = new JsonFactory();

  private AnswerFiles() {}

  /// Writes them into a folder, each as a whole or not at all, and names them.
  ///
  /// @param scenario what the planner calls what was asked about
  public static List<Path> write(Answer answer, String scenario, Path folder, Locale locale)
      throws IOException {
    return List.of(
        SafeFile.write(
            folder.resolve(answer.name() + ".html"),
            out -> {
              Writer writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
              AnswerPage.write(answer, scenario, writer, locale);
              writer.flush();
            }),
        SafeFile.write(
            folder.resolve(answer.name() + ".xlsx"),
            out -> AnswerWorkbook.write(answer, scenario, out, locale)),
        SafeFile.write(
            folder.resolve(answer.name() + ".json"),
            out -> {
              try (JsonGenerator json = JSON.createGenerator(ObjectWriteContext.empty(), out)) {
                AnswerJson.write(answer, json);
              }
            }));
  }
}
