package callsheet.cli;

import callsheet.engine.Event;
import callsheet.planner.PlanEvent;
import callsheet.problem.Text;
import callsheet.roster.Score;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Consumer;

/// One line on the terminal: how far the search is, its objective and its gap. It draws itself four
/// times a second and leaves nothing behind.
final class ProgressBar implements Consumer<PlanEvent>, AutoCloseable {

  private static final int WIDTH = 24;
  private static final long PAUSE_MILLIS = 250;

  private final Session session;
  private final long limitMillis;
  private final long startNanos;
  private final Thread painter;
  private Optional<Score> incumbent = Optional.empty();
  private Optional<Score> bound = Optional.empty();

  /// A bar that is full when the limit is reached.
  ProgressBar(Session session, Duration limit) {
    this.session = session;
    this.limitMillis = limit.toMillis();
    this.startNanos = session.nanos().getAsLong();
    this.painter = Thread.ofVirtual().start(this::paint);
  }

  @Override
  public synchronized void accept(PlanEvent event) {
    if (event instanceof PlanEvent.Searched searched) {
      switch (searched.event()) {
        case Event.Growing growing -> incumbent = Optional.of(growing.score());
        case Event.FirstRoster first -> incumbent = Optional.of(first.score());
        case Event.Improved improved -> incumbent = Optional.of(improved.score());
        case Event.BoundTightened tightened -> bound = Optional.of(tightened.bound());
        case Event.ProofUnavailable _, Event.RoundEnded _, Event.Ended _ -> {}
      }
    }
  }

  private void paint() {
    try {
      while (true) {
        long millis = (session.nanos().getAsLong() - startNanos) / 1_000_000;
        draw(line(millis).in(session.locale()));
        Thread.sleep(PAUSE_MILLIS);
      }
    } catch (InterruptedException e) {
      draw("");
    }
  }

  private void draw(String line) {
    session.err().print("\r\u001b[K" + line);
    session.err().flush();
  }

  private synchronized Text line(long millis) {
    int full = (int) Math.min(WIDTH, WIDTH * millis / limitMillis);
    String bar = "█".repeat(full) + "░".repeat(WIDTH - full);
    String score = incumbent.map(Score::toString).orElse("…");
    return Text.format(
        "%s %.1f / %.1f s  objective %s  gap %s",
        "%s %.1f / %.1f초  목적값 %s  격차 %s", bar, millis / 1000.0, limitMillis / 1000.0, score, gap());
  }

  private String gap() {
    if (incumbent.isEmpty() || bound.isEmpty()) {
      return "?";
    }
    for (int level = 0; level < bound.get().levels(); level++) {
      long has = incumbent.get().level(level);
      long more = bound.get().level(level) - has;
      if (more > 0) {
        return has == 0 ? "+" + more : "%.2f %%".formatted(100.0 * more / Math.abs(has));
      }
    }
    return "0 %";
  }

  @Override
  public void close() {
    painter.interrupt();
    try {
      painter.join();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
