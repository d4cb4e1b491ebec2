package callsheet.cli;

import callsheet.engine.Event;
import callsheet.planner.PlanEvent;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/// Whoever follows a plan: the person at the terminal, the file that records it.
final class Audience implements Consumer<PlanEvent>, AutoCloseable {

  private final Interruption interruption;
  private final List<Consumer<PlanEvent>> others;
  private final List<Recorder> recorders = new ArrayList<>();
  private final List<ProgressBar> bars = new ArrayList<>();

  /// @param others who follows it besides
  Audience(
      Session session, OutputOptions output, Duration limit, List<Consumer<PlanEvent>> others) {
    this.interruption = session.interruption();
    this.others = List.copyOf(others);
    output.record().map(Recorder::new).ifPresent(recorders::add);
    if (session.showsProgress() && !output.isQuiet()) {
      bars.add(new ProgressBar(session, limit));
    }
  }

  @Override
  public void accept(PlanEvent event) {
    // From the first roster on there is something that Ctrl-C must not lose.
    if (event instanceof PlanEvent.Searched searched
        && searched.event() instanceof Event.FirstRoster) {
      interruption.guard();
    }
    others.forEach(other -> other.accept(event));
    recorders.forEach(recorder -> recorder.accept(event));
    bars.forEach(bar -> bar.accept(event));
  }

  @Override
  public void close() {
    bars.forEach(ProgressBar::close);
    recorders.forEach(Recorder::close);
  }
}
