package callsheet.io.answer;

import callsheet.answer.Answer;
import callsheet.answer.Cell;
import callsheet.answer.Proof;
import callsheet.answer.Table;
import callsheet.problem.Text;
import java.math.BigDecimal;
import java.util.List;
import tools.jackson.core.JsonGenerator;

/// An answer as one JSON object, the same for every analysis: sentences in both languages, and each
/// table under its key as a list of objects.
public final class AnswerJson {

  private AnswerJson() {}

  /// Writes it.
  public static void write(Answer answer, JsonGenerator json) {
    json.writeStartObject();
    json.writeStringProperty("analysis", answer.name());
    json.writeName("title");
    text(json, answer.title());
    json.writeArrayPropertyStart("sentences");
    answer.sentences().forEach(sentence -> text(json, sentence));
    json.writeEndArray();
    json.writeArrayPropertyStart("verified");
    answer.proofs().forEach(proof -> proof(json, proof));
    json.writeEndArray();
    json.writeObjectPropertyStart("tables");
    answer.tables().forEach(table -> table(json, table));
    json.writeEndObject();
    json.writeEndObject();
  }

  private static void proof(JsonGenerator json, Proof proof) {
    json.writeStartObject();
    json.writeStringProperty("by", proof.word());
    json.writeName("text");
    text(json, proof.text());
    json.writeEndObject();
  }

  private static void table(JsonGenerator json, Table table) {
    json.writeArrayPropertyStart(table.key());
    for (List<Cell> row : table.rows()) {
      json.writeStartObject();
      for (int i = 0; i < row.size(); i++) {
        json.writeName(table.columns().get(i).key());
        cell(json, row.get(i));
      }
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private static void cell(JsonGenerator json, Cell cell) {
    switch (cell) {
      case Cell.Words words -> words(json, words.text());
      case Cell.Count count -> json.writeNumber(count.value());
      case Cell.Change change -> json.writeNumber(change.value());
      case Cell.Decimal decimal -> json.writeNumber(CellWords.number(decimal));
      case Cell.Share share -> json.writeNumber(BigDecimal.valueOf(share.basisPoints(), 4));
      case Cell.Flag flag -> json.writeBoolean(flag.value());
      case Cell.None _ -> json.writeNull();
    }
  }

  /// Ids and names are strings, sentences an object of both languages.
  private static void words(JsonGenerator json, Text text) {
    if (text.english().equals(text.korean())) {
      json.writeString(text.english());
    } else {
      text(json, text);
    }
  }

  /// Writes a sentence in both languages.
  static void text(JsonGenerator json, Text text) {
    json.writeStartObject();
    json.writeStringProperty("en", text.english());
    json.writeStringProperty("ko", text.korean());
    json.writeEndObject();
  }
}
