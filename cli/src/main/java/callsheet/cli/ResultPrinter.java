package callsheet.cli;

import callsheet.result.Result;
import callsheet.roster.Score;
import de.siegmar.fastcsv.writer.CsvWriter;
import java.nio.file.Path;
import java.util.List;
import tools.jackson.core.JsonGenerator;

/// Sums up a result: what it is worth, how good it is known to be and where its files are.
final class ResultPrinter {

  private final Session session;
  private final Result result;
  private final Path folder;
  private final List<Path> files;

  ResultPrinter(Session session, Result result, Path folder, List<Path> files) {
    this.session = session;
    this.result = result;
    this.folder = folder;
    this.files = files;
  }

  void print(Format format, String summary) {
    switch (format) {
      case TEXT -> {
        session.out().print(summary);
        session.print("files      %s: %s", "파일       %s: %s", folder, names());
      }
      case JSON -> JsonPage.print(session.out(), this::json);
      case CSV -> CsvPage.print(session.out(), this::csv);
    }
  }

  private String names() {
    List<String> plain =
        files.stream()
            .map(file -> folder.relativize(file).getName(0).toString())
            .distinct()
            .sorted()
            .toList();
    return String.join(", ", plain);
  }

  private void json(JsonGenerator json) {
    json.writeStartObject();
    JsonPage.score(json, "objective", result.verdict().score());
    json.writeBooleanProperty("feasible", result.verdict().score().isFeasible());
    json.writeStringProperty("label", result.label().kind());
    JsonPage.text(json, "label_text", result.label().text());
    result.label().meaning().ifPresent(text -> JsonPage.text(json, "label_meaning", text));
    result.label().gap().ifPresent(gap -> json.writeNumberProperty("gap", gap));
    result.run().bound().ifPresent(bound -> JsonPage.score(json, "bound", bound));
    json.writeNumberProperty("seats", result.scenario().seats().size());
    json.writeNumberProperty("unfilled", result.roster().unfilled().size());
    json.writeArrayPropertyStart("files");
    files.forEach(file -> json.writeString(file.toString()));
    json.writeEndArray();
    json.writeEndObject();
  }

  private void csv(CsvWriter csv) {
    Score score = result.verdict().score();
    csv.writeRecord("objective", "label", "gap", "seats", "unfilled", "folder");
    csv.writeRecord(
        score.toString(),
        result.label().kind(),
        result.label().gap().isPresent() ? "" + result.label().gap().getAsDouble() : "",
        "" + result.scenario().seats().size(),
        "" + result.roster().unfilled().size(),
        folder.toString());
  }
}
