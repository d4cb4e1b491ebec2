package callsheet.io.scenario;

import callsheet.problem.RuleSetting;
import callsheet.problem.Scenario;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.databind.json.JsonMapper;

/// Writes a scenario as one JSON document, a row a line. Keys and words are English: the document
/// is for programs. Times are calendar times.
final class JsonText {

  private static final JsonMapper MAPPER =
      JsonMapper.builder()
          .disable(StreamWriteFeature.AUTO_CLOSE_TARGET)
          .defaultPrettyPrinter(
              new DefaultPrettyPrinter()
                  .withArrayIndenter(new RowIndenter())
                  .withObjectIndenter(new RowIndenter()))
          .build();

  private JsonText() {}

  /// Breaks lines between members of the document and between rows, not inside rows.
  private static final class RowIndenter implements DefaultPrettyPrinter.Indenter {
    @Override
    public void writeIndentation(JsonGenerator json, int level) {
      if (level <= 2) {
        json.writeRaw("\n" + "  ".repeat(level));
      }
    }

    @Override
    public boolean isInline() {
      return false;
    }
  }

  /// Writes the document.
  static void write(Scenario scenario, OutputStream out) {
    try (JsonGenerator json = MAPPER.writerWithDefaultPrettyPrinter().createGenerator(out)) {
      json.writeStartObject();
      json.writeStringProperty("name", scenario.name());
      json.writeStringProperty("zone", scenario.zone().getId());
      json.writeObjectPropertyStart("horizon");
      json.writeStringProperty("start", scenario.horizon().start().toString());
      json.writeNumberProperty("days", scenario.horizon().days());
      json.writeEndObject();
      if (!scenario.profile().isEmpty()) {
        json.writeStringProperty("profile", scenario.profile());
      }
      new ScenarioSheets(scenario, Locale.ENGLISH).sheets().forEach(sheet -> write(sheet, json));
      write(scenario.rules(), json);
      json.writeEndObject();
    }
  }

  private static void write(Sheet sheet, JsonGenerator json) {
    List<String> headers = sheet.headers(Locale.ENGLISH);
    json.writeArrayPropertyStart(sheet.form().name());
    for (List<Value> row : sheet.rows()) {
      json.writeStartObject();
      for (int column = 0; column < row.size(); column++) {
        if (!row.get(column).isBlank()) {
          json.writeName(headers.get(column));
          write(row.get(column), json);
        }
      }
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private static void write(Value value, JsonGenerator json) {
    switch (value) {
      case Value.Word(String text) -> json.writeString(text);
      case Value.Free(String text) -> json.writeString(text);
      case Value.Digits(String digits) -> json.writeNumber(new BigDecimal(digits));
      case Value.Time time -> json.writeString(time.calendar().toString());
      case Value.Several(List<String> texts) -> {
        json.writeStartArray();
        texts.forEach(json::writeString);
        json.writeEndArray();
      }
    }
  }

  private static void write(List<RuleSetting> rules, JsonGenerator json) {
    if (!rules.isEmpty()) {
      json.writeArrayPropertyStart("rules");
      for (Map<String, Object> entry : RuleEntries.entries(rules)) {
        json.writePOJO(entry);
      }
      json.writeEndArray();
    }
  }
}
