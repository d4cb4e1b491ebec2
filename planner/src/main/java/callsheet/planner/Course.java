package callsheet.planner;

import callsheet.engine.Event;
import callsheet.result.Progress;
import callsheet.roster.Score;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/// The course of one search: passes its events on, and keeps incumbent and bound over time. Events
/// may come from several threads; those that say nothing new are dropped.
///
/// However long the run, no more than a few thousand points are kept: whenever there are too many,
/// every second one goes, but for the first and the last.
final class Course implements Consumer<Event> {

  private static final int MOST_POINTS = 4_000;

  private final Stopwatch stopwatch;
  private final Consumer<PlanEvent> listener;
  private final List<Progress> points = new ArrayList<>();
  private Optional<Score> incumbent = Optional.empty();
  private Optional<Score> bound = Optional.empty();

  Course(Stopwatch stopwatch, Consumer<PlanEvent> listener) {
    this.stopwatch = stopwatch;
    this.listener = listener;
  }

  @Override
  public synchronized void accept(Event event) {
    boolean isNews =
        switch (event) {
          case Event.FirstRoster first -> improved(first.score());
          case Event.Improved improved -> improved(improved.score());
          case Event.BoundTightened tightened -> tightened(tightened.bound());
          case Event.ProofUnavailable _, Event.Ended _ -> true;
        };
    if (!isNews) {
      return;
    }
    if (!(event instanceof Event.ProofUnavailable)) {
      add(new Progress(event.millis(), incumbent, bound));
    }
    listener.accept(new PlanEvent.Searched(event));
    if (event instanceof Event.FirstRoster) {
      stopwatch.ended(Phase.FIRST_ROSTER);
    }
  }

  private void add(Progress point) {
    if (points.size() == MOST_POINTS) {
      List<Progress> thinned = new ArrayList<>();
      for (int i = 0; i < points.size(); i++) {
        if (i % 2 == 0 || i == points.size() - 1) {
          thinned.add(points.get(i));
        }
      }
      points.clear();
      points.addAll(thinned);
    }
    points.add(point);
  }

  private boolean improved(Score score) {
    boolean isBetter = incumbent.isEmpty() || score.compareTo(incumbent.get()) > 0;
    incumbent = isBetter ? Optional.of(score) : incumbent;
    return isBetter;
  }

  private boolean tightened(Score score) {
    boolean isTighter = bound.isEmpty() || score.compareTo(bound.get()) < 0;
    bound = isTighter ? Optional.of(score) : bound;
    return isTighter;
  }

  /// The points so far, oldest first.
  synchronized List<Progress> points() {
    return List.copyOf(points);
  }
}
