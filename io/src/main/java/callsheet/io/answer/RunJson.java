package callsheet.io.answer;

import callsheet.model.ModelSize;
import callsheet.result.Neighbourhood;
import callsheet.roster.Score;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.JsonNode;

/// What results and recordings say alike of a run in JSON; what is written can be read again.
public final class RunJson {

  private RunJson() {}

  /// Writes a score: `{"hard": 0, "fill": -30, "levels": [987654]}`.
  public static void score(Score score, JsonGenerator json) {
    long[] levels = score.toArray();
    json.writeStartObject();
    json.writeNumberProperty("hard", levels[Score.HARD]);
    json.writeNumberProperty("fill", levels[Score.FILL]);
    json.writeName("levels");
    json.writeArray(levels, Score.FILL + 1, levels.length - Score.FILL - 1);
    json.writeEndObject();
  }

  /// Writes the size of a model.
  public static void size(ModelSize size, JsonGenerator json) {
    json.writeStartObject();
    json.writeNumberProperty("literals", size.literals());
    json.writeNumberProperty("derived", size.derived());
    json.writeNumberProperty("rows", size.rows());
    json.writeNumberProperty("non_zeros", size.nonZeros());
    json.writeEndObject();
  }

  /// Writes what each neighbourhood has come to.
  public static void neighbourhoods(List<Neighbourhood> neighbourhoods, JsonGenerator json) {
    json.writeStartArray();
    for (Neighbourhood neighbourhood : neighbourhoods) {
      json.writeStartObject();
      json.writeStringProperty("name", neighbourhood.name());
      json.writeNumberProperty("tried", neighbourhood.tried());
      json.writeNumberProperty("accepted", neighbourhood.accepted());
      json.writeNumberProperty("gained", neighbourhood.gained());
      json.writeNumberProperty("bests", neighbourhood.bests());
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  /// Reads a score; empty if the node is none.
  public static Optional<Score> score(JsonNode node) {
    JsonNode soft = node.path("levels");
    if (!isWhole(node.path("hard")) || !isWhole(node.path("fill")) || !soft.isArray()) {
      return Optional.empty();
    }
    long[] levels = new long[Score.FILL + 1 + soft.size()];
    levels[Score.HARD] = node.path("hard").asLong();
    levels[Score.FILL] = node.path("fill").asLong();
    for (int level = Score.FILL + 1; level < levels.length; level++) {
      JsonNode value = soft.get(level - Score.FILL - 1);
      if (!isWhole(value)) {
        return Optional.empty();
      }
      levels[level] = value.asLong();
    }
    return Optional.of(Score.of(levels));
  }

  /// Reads the size of a model; empty if the node is none.
  public static Optional<ModelSize> size(JsonNode node) {
    boolean isSize =
        node.path("literals").canConvertToInt()
            && node.path("derived").canConvertToInt()
            && node.path("rows").canConvertToInt()
            && isWhole(node.path("non_zeros"));
    return isSize
        ? Optional.of(
            new ModelSize(
                node.path("literals").asInt(),
                node.path("derived").asInt(),
                node.path("rows").asInt(),
                node.path("non_zeros").asLong()))
        : Optional.empty();
  }

  /// Reads what each neighbourhood has come to; empty if the node doesn't say it of all.
  public static Optional<List<Neighbourhood>> neighbourhoods(JsonNode node) {
    List<Neighbourhood> neighbourhoods = new ArrayList<>();
    for (JsonNode next : node) {
      boolean isOne =
          next.path("name").isString()
              && isWhole(next.path("tried"))
              && isWhole(next.path("accepted"))
              && isWhole(next.path("gained"))
              && isWhole(next.path("bests"));
      if (!isOne) {
        return Optional.empty();
      }
      neighbourhoods.add(
          new Neighbourhood(
              next.path("name").asString(),
              next.path("tried").asLong(),
              next.path("accepted").asLong(),
              next.path("gained").asLong(),
              next.path("bests").asLong()));
    }
    return node.isArray() ? Optional.of(neighbourhoods) : Optional.empty();
  }

  private static boolean isWhole(JsonNode node) {
    return node.isIntegralNumber() && node.canConvertToLong();
  }
}
