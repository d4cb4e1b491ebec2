package callsheet.cli;

import callsheet.io.answer.RunJson;
import callsheet.problem.Text;
import callsheet.roster.Score;
import java.io.PrintWriter;
import java.util.function.Consumer;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.json.JsonFactory;

/// JSON documents as commands print them.
final class JsonPage {

  private static final JsonFactory FACTORY =
      JsonFactory.builder().disable(StreamWriteFeature.AUTO_CLOSE_TARGET).build();

  private JsonPage() {}

  /// Prints one document on a line of its own.
  static void print(PrintWriter writer, Consumer<JsonGenerator> content) {
    try (JsonGenerator json = FACTORY.createGenerator(ObjectWriteContext.empty(), writer)) {
      content.accept(json);
    }
    writer.println();
  }

  /// A sentence in both languages.
  static void text(JsonGenerator json, String name, Text text) {
    json.writeObjectPropertyStart(name);
    json.writeStringProperty("en", text.english());
    json.writeStringProperty("ko", text.korean());
    json.writeEndObject();
  }

  /// A score, as in `roster.json`.
  static void score(JsonGenerator json, String name, Score score) {
    json.writeName(name);
    RunJson.score(score, json);
  }
}
