package callsheet.io.roster;

import callsheet.model.Model;
import callsheet.result.Result;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// Writes all files of a result into a folder.
public final class ResultWriter {

  private final Result result;
  private final List<SeatLine> lines;
  private final Locale locale;

  /// A writer of a result, for readers of a language.
  public ResultWriter(Result result, Locale locale) {
    this.result = result;
    this.lines = SeatLines.of(result);
    this.locale = locale;
  }

  /// Writes every file, the model's only if there is a model, and names them.
  ///
  /// The folder is made if it is missing. Each file appears whole or not at all.
  ///
  /// @throws IOException if one can't be written; those before it remain
  public static List<Path> writeAll(
      Result result, Optional<Model> model, Path folder, Locale locale) throws IOException {
    ResultWriter writer = new ResultWriter(result, locale);
    List<Path> files = new ArrayList<>();
    files.add(writer.writeCsv(folder.resolve("roster.csv")));
    files.add(writer.writeJson(folder.resolve("roster.json")));
    files.add(writer.writeWorkbook(folder.resolve("roster.xlsx")));
    return List.copyOf(files);
  }

  /// The lines of the roster, in the order they are written.
  public List<SeatLine> lines() {
    return lines;
  }

  /// Writes `roster.csv`.
  public Path writeCsv(Path file) throws IOException {
    return SafeFile.write(
        file,
        out -> {
          Writer writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
          RosterCsv.write(result.scenario().horizon(), lines, writer, locale);
          writer.flush();
        });
  }

  /// Writes `roster.json`.
  public Path writeJson(Path file) throws IOException {
    return SafeFile.write(file, out -> RosterJson.write(result, lines, out));
  }

  /// Writes `roster.xlsx`.
  public Path writeWorkbook(Path file) throws IOException {
    return SafeFile.write(file, out -> RosterWorkbook.write(result, lines, out, locale));
  }

  /// What a terminal shows of the result.
  public String summary() {
    return TerminalSummary.of(result, lines, locale);
  }
}
