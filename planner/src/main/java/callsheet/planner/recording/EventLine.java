package callsheet.planner.recording;

import callsheet.engine.Event;
import callsheet.io.answer.RunJson;
import callsheet.planner.PlanEvent;
import callsheet.roster.Score;
import java.util.Locale;
import tools.jackson.core.JsonGenerator;

/// An event as a JSON object. The words are listed in `docs/formats.md`.
public final class EventLine {

  private EventLine() {}

  /// Whether the event is put on record; snapshots, which are rosters, are not.
  public static boolean isRecorded(PlanEvent event) {
    return !(event instanceof PlanEvent.Snapshot);
  }

  /// Writes an event.
  public static void write(PlanEvent event, JsonGenerator json) {
    json.writeStartObject();
    switch (event) {
      case PlanEvent.Began began -> {
        json.writeStringProperty("event", "began");
        json.writeNumberProperty("seed", began.seed());
        json.writeNumberProperty("threads", began.threads());
        json.writeBooleanProperty("deterministic", began.deterministic());
        json.writeNumberProperty("limit_millis", began.limit().toMillis());
      }
      case PlanEvent.PhaseEnded ended -> {
        json.writeStringProperty("event", "phase_ended");
        json.writeStringProperty("phase", ended.phase().label());
        json.writeNumberProperty("millis", ended.took().toMillis());
      }
      case PlanEvent.Compiled compiled -> {
        json.writeStringProperty("event", "compiled");
        json.writeName("model");
        RunJson.size(compiled.size(), json);
      }
      case PlanEvent.HeapSeen seen -> {
        json.writeStringProperty("event", "heap_seen");
        json.writeNumberProperty("bytes", seen.bytes());
      }
      case PlanEvent.WarmStarted start -> {
        json.writeStringProperty("event", "warm_started");
        json.writeNumberProperty("left_out", start.leftOut().size());
        score(start.score(), json);
      }
      case PlanEvent.Searched searched -> write(searched.event(), json);
      case PlanEvent.Snapshot _ -> {}
    }
    json.writeEndObject();
  }

  private static void write(Event event, JsonGenerator json) {
    switch (event) {
      case Event.Growing growing -> {
        at("growing", event, json);
        score(growing.score(), json);
      }
      case Event.FirstRoster first -> {
        at("first_roster", event, json);
        score(first.score(), json);
      }
      case Event.Improved improved -> {
        at("improved", event, json);
        score(improved.score(), json);
      }
      case Event.BoundTightened tightened -> {
        at("bound_tightened", event, json);
        score(tightened.bound(), json);
      }
      case Event.ProofUnavailable proof -> {
        at("proof_unavailable", event, json);
        json.writeStringProperty("reason", proof.reason());
      }
      case Event.RoundEnded ended -> {
        at("round_ended", event, json);
        json.writeName("neighbourhoods");
        RunJson.neighbourhoods(ended.round().soFar(), json);
      }
      case Event.Ended ended -> {
        at("ended", event, json);
        json.writeStringProperty("ending", ended.ending().name().toLowerCase(Locale.ROOT));
      }
    }
  }

  private static void at(String name, Event event, JsonGenerator json) {
    json.writeStringProperty("event", name);
    json.writeNumberProperty("at", event.millis());
  }

  private static void score(Score score, JsonGenerator json) {
    json.writeName("score");
    RunJson.score(score, json);
  }
}
