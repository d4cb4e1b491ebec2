package callsheet.cli;

import callsheet.planner.PlanEvent;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/// Whoever follows a plan: the person at the terminal, the file that records it.
final class Audience implements Consumer<PlanEvent>, AutoCloseable {

  private final List<Recorder> recorders = new ArrayList<>();
  private final List<ProgressBar> bars = new ArrayList<>();

  Audience(Session session, OutputOptions output, Duration limit) {
    output.record().map(Recorder::new).ifPresent(recorders::add);
    if (session.showsProgress() && !output.isQuiet()) {
      bars.add(new ProgressBar(session, limit));
    }
  }

  @Override
  public void accept(PlanEvent event) {
    recorders.forEach(recorder -> recorder.accept(event));
    bars.forEach(bar -> bar.accept(event));
  }

  @Override
  public void close() {
    bars.forEach(ProgressBar::close);
    recorders.forEach(Recorder::close);
  }
}
