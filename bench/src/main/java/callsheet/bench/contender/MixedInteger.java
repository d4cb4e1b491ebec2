package callsheet.bench.contender;

import callsheet.compile.Compiler;
import callsheet.engine.cpsat.NativeLibrary;
import callsheet.model.Model;
import callsheet.roster.Score;
import com.google.ortools.linearsolver.MPSolver;
import com.google.ortools.linearsolver.MPSolver.ResultStatus;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// A mixed-integer solver, in place of CPLEX, on the whole model as linear rows.
///
/// OR-Tools' Java interface tells nothing before the end, so the solver starts anew for each
/// checkpoint and is shown what it has there; the last start has the whole time to itself.
public final class MixedInteger implements Contender {

  /// A solver that has no time to state its model need not start.
  private static final double LEAST_SECONDS = 0.02;

  private final String name;
  private final String solver;

  private MixedInteger(String name, String solver) {
    this.name = name;
    this.solver = solver;
  }

  /// SCIP. OR-Tools names HiGHS, too, but what it links under that name ends the process.
  public static MixedInteger scip() {
    return new MixedInteger("scip", "SCIP");
  }

  @Override
  public String name() {
    return name;
  }

  @Override
  public String setup() {
    return solver
        + " by OR-Tools' linear interface, default parameters, one thread,"
        + " the empty roster as hint, a start for each checkpoint";
  }

  @Override
  public void solve(Request request, Listener listener) {
    NativeLibrary.failure()
        .ifPresent(why -> {
          throw new IllegalStateException("OR-Tools cannot be used: " + why);
        });
    for (Duration limit : limits(request)) {
      listener.restarted(limit);
      solveOnce(request.within(limit), listener);
    }
  }

  private static List<Duration> limits(Request request) {
    List<Duration> limits = request.checkpoints();
    return Stream.concat(limits.stream(), Stream.of(request.limit())).sorted().distinct().toList();
  }

  private void solveOnce(Request request, Listener listener) {
    long start = System.nanoTime();
    Model model = Compiler.compile(request.scenario(), request.rulebook(), request.threads());
    if (request.secondsLeft(start) < LEAST_SECONDS) {
      return;
    }
    MPSolver program = MPSolver.createSolver(solver);
    try {
      LinearModel linear = LinearModel.state(model, program);
      double left = request.secondsLeft(start);
      if (left >= LEAST_SECONDS) {
        program.setTimeLimit((long) (1000 * left));
        ResultStatus status = program.solve();
        if (status == ResultStatus.ABNORMAL || status == ResultStatus.MODEL_INVALID) {
          throw new IllegalStateException(solver + " failed: " + status);
        }
        if (status == ResultStatus.OPTIMAL || status == ResultStatus.FEASIBLE) {
          listener.found(linear.hosts(), Optional.<Score>empty());
          // Before it has solved anything its bound is a number that bounds nothing.
          linear.bound().ifPresent(listener::bounded);
        }
      }
    } finally {
      program.delete();
    }
  }
}
