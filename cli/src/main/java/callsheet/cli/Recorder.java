package callsheet.cli;

import callsheet.engine.Event;
import callsheet.planner.PlanEvent;
import callsheet.roster.Score;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.function.Consumer;
import tools.jackson.core.JsonGenerator;

/// Records what happens while a plan is made: a JSON line for each event, on disk at once.
final class Recorder implements Consumer<PlanEvent>, AutoCloseable {

  private final PrintWriter file;

  /// Records into a file, replacing it.
  Recorder(Path path) {
    try {
      this.file = new PrintWriter(Files.newBufferedWriter(path));
    } catch (IOException e) {
      throw Refusal.usage("Can't write '%s'. %s", "'%s'에 쓸 수 없습니다. %s", path, Faults.sentence(e));
    }
  }

  @Override
  public void accept(PlanEvent event) {
    if (!(event instanceof PlanEvent.Snapshot)) {
      record(event);
    }
  }

  private synchronized void record(PlanEvent event) {
    JsonPage.print(file, json -> write(json, event));
    file.flush();
  }

  private static void write(JsonGenerator json, PlanEvent event) {
    json.writeStartObject();
    switch (event) {
      case PlanEvent.PhaseEnded ended -> {
        json.writeStringProperty("event", "phase_ended");
        json.writeStringProperty("phase", ended.phase().label());
        json.writeNumberProperty("millis", ended.took().toMillis());
      }
      case PlanEvent.WarmStarted start -> {
        json.writeStringProperty("event", "warm_started");
        json.writeNumberProperty("left_out", start.leftOut().size());
        JsonPage.score(json, "score", start.score());
      }
      case PlanEvent.Searched searched -> write(json, searched.event());
      case PlanEvent.Snapshot _ -> {}
    }
    json.writeEndObject();
  }

  private static void write(JsonGenerator json, Event event) {
    switch (event) {
      case Event.FirstRoster first -> score(json, "first_roster", event, first.score());
      case Event.Improved improved -> score(json, "improved", event, improved.score());
      case Event.BoundTightened bound -> score(json, "bound_tightened", event, bound.bound());
      case Event.ProofUnavailable proof -> {
        at(json, "proof_unavailable", event);
        json.writeStringProperty("reason", proof.reason());
      }
      case Event.Ended ended -> {
        at(json, "ended", event);
        json.writeStringProperty("ending", ended.ending().name().toLowerCase(Locale.ROOT));
      }
    }
  }

  private static void at(JsonGenerator json, String name, Event event) {
    json.writeStringProperty("event", name);
    json.writeNumberProperty("at", event.millis());
  }

  private static void score(JsonGenerator json, String name, Event event, Score score) {
    at(json, name, event);
    JsonPage.score(json, "score", score);
  }

  @Override
  public void close() {
    file.close();
  }
}
