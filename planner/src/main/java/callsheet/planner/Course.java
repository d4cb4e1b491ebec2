package callsheet.planner;

import callsheet.engine.Event;
import callsheet.model.ModelSize;
import callsheet.result.Ending;
import callsheet.result.Progress;
import callsheet.result.Round;
import callsheet.result.Run;
import callsheet.result.Thinned;
import callsheet.roster.Score;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Consumer;

/// The course of one plan, live or from a recording: passes its events on, and keeps what a [Run]
/// is made of. Events may come from several threads; those that say nothing new are dropped.
///
/// However long the run, no more than a few thousand points and a thousand rounds are kept
/// ([Thinned]).
public final class Course implements Consumer<PlanEvent> {

  private static final int MOST_POINTS = 4_000;
  private static final int MOST_ROUNDS = 1_000;

  private final Consumer<PlanEvent> listener;
  private final Map<String, Duration> phases = new LinkedHashMap<>();
  private final Thinned<Progress> points = new Thinned<>(MOST_POINTS);
  private final Thinned<Round> rounds = new Thinned<>(MOST_ROUNDS);
  private PlanEvent.Began began = new PlanEvent.Began(0, 1, false, Duration.ZERO);
  private Optional<ModelSize> size = Optional.empty();
  private Optional<Score> incumbent = Optional.empty();
  private Optional<Score> bound = Optional.empty();
  private OptionalLong heapBytes = OptionalLong.empty();
  private Optional<Ending> ending = Optional.empty();
  private Optional<String> proofUnavailable = Optional.empty();

  /// A course that tells its news.
  public Course(Consumer<PlanEvent> listener) {
    this.listener = listener;
  }

  @Override
  public synchronized void accept(PlanEvent event) {
    boolean isNews = true;
    switch (event) {
      case PlanEvent.Began start -> began = start;
      case PlanEvent.PhaseEnded ended -> phases.put(ended.phase().label(), ended.took());
      case PlanEvent.Compiled compiled -> size = Optional.of(compiled.size());
      case PlanEvent.HeapSeen seen ->
          heapBytes = OptionalLong.of(Math.max(heapBytes.orElse(0), seen.bytes()));
      case PlanEvent.Searched searched -> isNews = follow(searched.event());
      case PlanEvent.WarmStarted _, PlanEvent.Snapshot _ -> {}
    }
    if (isNews) {
      listener.accept(event);
    }
  }

  /// Whether the event is news.
  private boolean follow(Event event) {
    switch (event) {
      case Event.Growing _ -> {}
      case Event.FirstRoster first -> {
        return improved(first.millis(), first.score());
      }
      case Event.Improved improved -> {
        return improved(improved.millis(), improved.score());
      }
      case Event.BoundTightened tightened -> {
        return tightened(tightened.millis(), tightened.bound());
      }
      case Event.RoundEnded ended -> rounds.add(ended.round());
      case Event.Ended ended -> {
        ending = Optional.of(ended.ending());
        points.add(new Progress(ended.millis(), incumbent, bound));
      }
      case Event.ProofUnavailable proof -> proofUnavailable = Optional.of(proof.reason());
    }
    return true;
  }

  private boolean improved(long millis, Score score) {
    if (incumbent.isPresent() && score.compareTo(incumbent.get()) <= 0) {
      return false;
    }
    incumbent = Optional.of(score);
    points.add(new Progress(millis, incumbent, bound));
    return true;
  }

  private boolean tightened(long millis, Score score) {
    if (bound.isPresent() && score.compareTo(bound.get()) >= 0) {
      return false;
    }
    bound = Optional.of(score);
    points.add(new Progress(millis, incumbent, bound));
    return true;
  }

  /// Whether the search has ended.
  public synchronized boolean hasEnded() {
    return ending.isPresent();
  }

  /// What has come of it so far; a search that has not ended counts as stopped.
  public synchronized Run run() {
    return new Run(
        ending.orElse(Ending.STOPPED),
        bound,
        began.seed(),
        began.threads(),
        began.deterministic(),
        began.limit(),
        points.entries(),
        began.deterministic() ? Map.of() : phases,
        size,
        rounds.entries(),
        heapBytes,
        proofUnavailable);
  }
}
