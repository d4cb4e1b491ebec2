package callsheet.bench.contender;

import callsheet.compile.Compiler;
import callsheet.engine.Engine;
import callsheet.engine.Event;
import callsheet.engine.Settings;
import callsheet.engine.Solution;
import callsheet.engine.Stop;
import callsheet.model.Model;
import java.time.Duration;
import java.util.Optional;

/// Our own engine, as the planner runs it. It shows what stands of its first roster and its last
/// one; the scores between them are its claims.
public final class CallsheetEngine implements Contender {

  /// The engine.
  public CallsheetEngine() {}

  @Override
  public String name() {
    return "callsheet";
  }

  @Override
  public String setup() {
    return "the engine with its own settings";
  }

  @Override
  public void solve(Request request, Listener listener) {
    long start = System.nanoTime();
    Model model = Compiler.compile(request.scenario(), request.rulebook(), request.threads());
    Settings settings =
        new Settings(request.limit(), request.seed(), request.threads(), false)
            .after(Duration.ofNanos(System.nanoTime() - start));
    Solution solution =
        Engine.solve(model, settings, Optional.empty(), event -> tell(event, listener), new Stop());
    solution.bound().ifPresent(listener::bounded);
    listener.found(solution.hosts(), Optional.of(solution.score()));
  }

  private static void tell(Event event, Listener listener) {
    switch (event) {
      case Event.Growing part -> listener.found(part.hosts(), Optional.of(part.score()));
      case Event.FirstRoster first -> listener.claimed(first.score());
      case Event.Improved better -> listener.claimed(better.score());
      case Event.BoundTightened lower -> listener.bounded(lower.bound());
      case Event.ProofUnavailable _, Event.RoundEnded _, Event.Ended _ -> {}
    }
  }
}
