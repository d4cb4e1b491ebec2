package callsheet.planner.recording;

import callsheet.engine.Event;
import callsheet.io.answer.RunJson;
import callsheet.planner.Phase;
import callsheet.planner.PlanEvent;
import callsheet.result.Ending;
import callsheet.result.Round;
import callsheet.roster.Score;
import java.time.Duration;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import tools.jackson.databind.JsonNode;

/// Plays one event as [EventLine] has written it.
final class EventReader {

  private final JsonNode line;
  private final Consumer<PlanEvent> listener;

  EventReader(JsonNode line, Consumer<PlanEvent> listener) {
    this.line = line;
    this.listener = listener;
  }

  /// Tells the listener; false if the line is no event, or parts of it are missing.
  boolean play() {
    return switch (line.path("event").asString("")) {
      case "began" -> told(began());
      case "phase_ended" -> told(phaseEnded());
      case "compiled" -> told(RunJson.size(line.path("model")).map(PlanEvent.Compiled::new));
      case "heap_seen" -> told(number("bytes").map(PlanEvent.HeapSeen::new));
      case "first_roster" -> searched(scored(Event.FirstRoster::new));
      case "improved" -> searched(scored(Event.Improved::new));
      case "bound_tightened" -> searched(scored(Event.BoundTightened::new));
      case "proof_unavailable" ->
          searched(
              at().map(at -> new Event.ProofUnavailable(at, line.path("reason").asString(""))));
      case "round_ended" -> searched(roundEnded());
      case "ended" -> searched(ended());
      // Their rosters are not on record; the scores come again with what is better.
      case "growing" -> scored(Event.Improved::new).isPresent();
      case "warm_started" -> number("left_out").isPresent();
      default -> false;
    };
  }

  private boolean told(Optional<? extends PlanEvent> event) {
    event.ifPresent(listener);
    return event.isPresent();
  }

  private boolean searched(Optional<? extends Event> event) {
    return told(event.map(PlanEvent.Searched::new));
  }

  private Optional<PlanEvent> began() {
    Optional<Long> seed =
        Optional.of(line.path("seed")).filter(JsonNode::canConvertToLong).map(JsonNode::asLong);
    Optional<Long> threads = number("threads");
    Optional<Long> limit = number("limit_millis");
    return seed.isPresent() && threads.isPresent() && limit.isPresent()
        ? Optional.of(
            new PlanEvent.Began(
                seed.get(),
                Math.toIntExact(Math.clamp(threads.get(), 1, Integer.MAX_VALUE)),
                line.path("deterministic").asBoolean(false),
                Duration.ofMillis(limit.get())))
        : Optional.empty();
  }

  private Optional<PlanEvent> phaseEnded() {
    String label = line.path("phase").asString("");
    return number("millis")
        .flatMap(millis ->
            Arrays.stream(Phase.values())
                .filter(phase -> phase.label().equals(label))
                .findFirst()
                .map(phase -> new PlanEvent.PhaseEnded(phase, Duration.ofMillis(millis))));
  }

  private Optional<Event> scored(BiFunction<Long, Score, Event> made) {
    return at().flatMap(
            at -> RunJson.score(line.path("score")).map(score -> made.apply(at, score)));
  }

  private Optional<Event> roundEnded() {
    return at().flatMap(at ->
        RunJson.neighbourhoods(line.path("neighbourhoods"))
            .map(soFar -> new Event.RoundEnded(new Round(at, soFar))));
  }

  private Optional<Event> ended() {
    String word = line.path("ending").asString("");
    return at().flatMap(at ->
        Arrays.stream(Ending.values())
            .filter(ending -> ending.name().toLowerCase(Locale.ROOT).equals(word))
            .findFirst()
            .map(ending -> new Event.Ended(at, ending)));
  }

  private Optional<Long> at() {
    return number("at");
  }

  /// A whole number that is not negative.
  private Optional<Long> number(String name) {
    JsonNode node = line.path(name);
    return node.isIntegralNumber() && node.canConvertToLong() && node.asLong() >= 0
        ? Optional.of(node.asLong())
        : Optional.empty();
  }
}
