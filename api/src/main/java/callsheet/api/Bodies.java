package callsheet.api;

import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.function.Consumer;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/// Bodies as the command line prints them: one document on a line of its own.
final class Bodies {

  private static final JsonFactory FACTORY = JsonFactory.builder().build();

  private Bodies() {}

  static Reply of(Consumer<JsonGenerator> content) {
    StringWriter text = new StringWriter();
    try (JsonGenerator json = FACTORY.createGenerator(ObjectWriteContext.empty(), text)) {
      content.accept(json);
    }
    text.append('\n');
    return new Reply(200, Reply.JSON, text.toString().getBytes(StandardCharsets.UTF_8));
  }
}
