package callsheet.bench.contender;

import callsheet.compile.Compiler;
import callsheet.engine.Stop;
import callsheet.engine.cpsat.WholeModel;
import callsheet.engine.cpsat.WholeModel.Variant;
import callsheet.model.Model;
import callsheet.roster.Score;
import com.google.ortools.sat.SatParameters;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.IntStream;

/// CP-SAT alone on the whole model: the rows as the engine's own proof states them, one objective
/// that keeps the order of levels.
public final class CpSat implements Contender {

  private final String name;
  private final String setup;
  private final boolean hinted;
  private final Consumer<SatParameters.Builder> parameters;

  private CpSat(
      String name, String setup, boolean hinted, Consumer<SatParameters.Builder> parameters) {
    this.name = name;
    this.setup = setup;
    this.hinted = hinted;
    this.parameters = parameters;
  }

  /// Its default parameters, and no hint.
  public static CpSat defaults() {
    return new CpSat("cp-sat", "default parameters, no hint", false, parameters -> {});
  }

  /// Its default parameters, and the roster that fills nothing but its pins as a hint.
  public static CpSat hinted() {
    return new CpSat("cp-sat-hint", "default parameters, the empty roster as hint", true, p -> {});
  }

  /// The same with all of its linear relaxation, which serves many models of rows better.
  public static CpSat linear() {
    return new CpSat(
        "cp-sat-linear",
        "linearization_level 2, the empty roster as hint",
        true,
        parameters -> parameters.setLinearizationLevel(2));
  }

  @Override
  public String name() {
    return name;
  }

  @Override
  public String setup() {
    return setup;
  }

  @Override
  public void solve(Request request, Listener listener) {
    long start = System.nanoTime();
    Model model = Compiler.compile(request.scenario(), request.rulebook(), request.threads());
    int[] pinsOnly =
        IntStream.range(0, model.choices().count()).map(model.choices()::settledHost).toArray();
    // Stating the program takes its time, too: what is left is known only when CP-SAT starts.
    Consumer<SatParameters.Builder> inTime =
        builder -> {
          parameters.accept(builder);
          builder.setMaxTimeInSeconds(Math.max(0.001, request.secondsLeft(start)));
        };
    WholeModel.Outcome outcome =
        new WholeModel(model, new Variant(hinted, inTime, listener::bounded))
            .solve(
                pinsOnly,
                0,
                0,
                request.threads(),
                request.seed(),
                new Stop(),
                hosts -> listener.found(hosts, Optional.<Score>empty()));
    outcome.bound().ifPresent(listener::bounded);
  }
}
