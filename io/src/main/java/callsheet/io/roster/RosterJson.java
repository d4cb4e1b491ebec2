package callsheet.io.roster;

import callsheet.io.answer.RunJson;
import callsheet.problem.Broadcast;
import callsheet.problem.Text;
import callsheet.result.Label;
import callsheet.result.Progress;
import callsheet.result.Result;
import callsheet.result.Run;
import callsheet.roster.Score;
import callsheet.rulebook.Rulebook.Setting;
import java.io.OutputStream;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import tools.jackson.core.JsonEncoding;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.json.JsonMapper;

/// `roster.json`: everything a solve ends with, keys always in the same order.
///
/// A deterministic run's file has no measured time in it: the same request gives the same bytes.
public final class RosterJson {

  private static final JsonMapper MAPPER = JsonMapper.builder().build();

  private final Result result;
  private final JsonGenerator json;

  private RosterJson(Result result, JsonGenerator json) {
    this.result = result;
    this.json = json;
  }

  /// Writes a result and the lines of its roster.
  public static void write(Result result, List<SeatLine> lines, OutputStream out) {
    try (JsonGenerator json =
        MAPPER.writer().with(JsonLayout.printer()).createGenerator(out, JsonEncoding.UTF8)) {
      new RosterJson(result, json).write(lines);
      json.writeRaw('\n');
    }
  }

  private void write(List<SeatLine> lines) {
    json.writeStartObject();
    json.writeStringProperty("scenario", result.scenario().name());
    json.writeStringProperty("zone", result.scenario().zone().getId());
    horizon();
    objective();
    run(result.run());
    rules();
    JsonLedger.write(result, json);
    roster(lines);
    json.writeEndObject();
  }

  private void horizon() {
    json.writeObjectPropertyStart("horizon");
    json.writeStringProperty("start", result.scenario().horizon().start().toString());
    json.writeNumberProperty("days", result.scenario().horizon().days());
    json.writeEndObject();
  }

  private void objective() {
    json.writeName("objective");
    score(Optional.of(result.verdict().score()));
    json.writeName("bound");
    score(result.run().bound());
    Label label = result.label();
    json.writeName("gap");
    label.gap().ifPresentOrElse(json::writeNumber, json::writeNull);
    json.writeObjectPropertyStart("label");
    json.writeStringProperty("kind", label.kind());
    json.writeNumberProperty("level", label.level());
    text("text", label.text());
    label.meaning().ifPresent(meaning -> text("meaning", meaning));
    json.writeEndObject();
  }

  private void score(Optional<Score> score) {
    if (score.isEmpty()) {
      json.writeNull();
      return;
    }
    RunJson.score(score.get(), json);
  }

  private void run(Run run) {
    json.writeStringProperty("status", run.ending().name().toLowerCase(Locale.ROOT));
    json.writeNumberProperty("seed", run.seed());
    json.writeNumberProperty("threads", run.threads());
    json.writeBooleanProperty("deterministic", run.deterministic());
    json.writeNumberProperty("limit_millis", run.limit().toMillis());
    if (!run.deterministic()) {
      json.writeObjectPropertyStart("timings_millis");
      for (Map.Entry<String, Duration> phase : run.phases().entrySet()) {
        json.writeNumberProperty(phase.getKey(), phase.getValue().toMillis());
      }
      json.writeEndObject();
    }
    json.writeArrayPropertyStart("progress");
    for (Progress point : run.progress()) {
      json.writeStartObject();
      json.writeNumberProperty(run.deterministic() ? "thousand_steps" : "millis", point.millis());
      json.writeName("incumbent");
      score(point.incumbent());
      json.writeName("bound");
      score(point.bound());
      json.writeEndObject();
    }
    json.writeEndArray();
    if (run.size().isPresent()) {
      json.writeName("model");
      RunJson.size(run.size().get(), json);
    }
    json.writeNumberProperty("moves", run.moves());
    json.writeName("neighbourhoods");
    RunJson.neighbourhoods(run.neighbourhoods(), json);
    run.proofUnavailable().ifPresent(why -> json.writeStringProperty("proof_unavailable", why));
    if (run.heapBytes().isPresent()) {
      json.writeNumberProperty("heap_bytes", run.heapBytes().getAsLong());
    }
  }

  private void rules() {
    json.writeArrayPropertyStart("settings");
    for (Setting setting : result.rulebook().settings()) {
      json.writeStartObject();
      json.writeStringProperty("rule", setting.name());
      JsonLedger.strength(setting.strength(), json);
      json.writeStringProperty("where", setting.source().where());
      json.writeName("parameters");
      value(setting.source().parameters());
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private void value(Object value) {
    switch (value) {
      case Map<?, ?> map -> {
        Map<String, Object> sorted = new TreeMap<>();
        map.forEach((name, element) -> sorted.put(name.toString(), element));
        json.writeStartObject();
        sorted.forEach((name, element) -> {
          json.writeName(name);
          value(element);
        });
        json.writeEndObject();
      }
      case Iterable<?> list -> {
        json.writeStartArray();
        list.forEach(this::value);
        json.writeEndArray();
      }
      case Boolean flag -> json.writeBoolean(flag);
      case Long number -> json.writeNumber(number);
      case Integer number -> json.writeNumber(number);
      case Double number -> json.writeNumber(number);
      default -> json.writeString(value.toString());
    }
  }

  private void roster(List<SeatLine> lines) {
    json.writeArrayPropertyStart("roster");
    lines.forEach(this::seat);
    json.writeEndArray();
    json.writeArrayPropertyStart("unfilled");
    lines.stream().filter(line -> line.status() == SeatStatus.UNFILLED).forEach(this::seat);
    json.writeEndArray();
  }

  private void seat(SeatLine line) {
    Broadcast broadcast = line.seat().broadcast();
    json.writeStartObject();
    json.writeStringProperty("broadcast_id", broadcast.id());
    json.writeStringProperty("role", line.seat().role().name().toLowerCase(Locale.ROOT));
    json.writeNumberProperty("ordinal", line.seat().ordinal());
    json.writeStringProperty("start", BroadcastTime.start(result.scenario().horizon(), broadcast));
    json.writeStringProperty("end", BroadcastTime.end(result.scenario().horizon(), broadcast));
    json.writeStringProperty("channel", broadcast.channel());
    json.writeStringProperty("host_id", line.hostId());
    json.writeStringProperty("name", line.hostName());
    if (line.host().isEmpty()) {
      json.writeNullProperty("suitability");
    } else {
      json.writeName("suitability");
      json.writeNumber(line.points());
    }
    json.writeStringProperty("status", line.status().word());
    text("reason", line.reason());
    json.writeEndObject();
  }

  private void text(String name, Text text) {
    JsonLedger.text(name, text, json);
  }
}
