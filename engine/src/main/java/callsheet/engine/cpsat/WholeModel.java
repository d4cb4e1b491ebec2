package callsheet.engine.cpsat;

import callsheet.engine.Stop;
import callsheet.model.Model;
import callsheet.model.ModelScore;
import callsheet.roster.Score;
import com.google.ortools.sat.CpSolver;
import com.google.ortools.sat.CpSolverSolutionCallback;
import com.google.ortools.sat.CpSolverStatus;
import com.google.ortools.sat.Literal;
import com.google.ortools.sat.SatParameters;
import java.util.BitSet;
import java.util.Optional;
import java.util.function.Consumer;

/// CP-SAT on the whole model: the proof beside the search, and the peer that the engine is measured
/// against.
public final class WholeModel {

  /// How a whole-model solve ended.
  ///
  /// @param hosts its best roster, if it found one
  /// @param bound no roster scores more, if the levels fit one number
  /// @param provenInfeasible whether no roster keeps the hard rules
  public record Outcome(Optional<int[]> hosts, Optional<Score> bound, boolean provenInfeasible) {}

  /// How CP-SAT is asked.
  ///
  /// @param hinted whether it is told the roster to start from
  /// @param parameters has the last word on its parameters
  /// @param onBound told of the bound with each roster, if the levels fit one exact number
  public record Variant(
      boolean hinted, Consumer<SatParameters.Builder> parameters, Consumer<Score> onBound) {}

  private final Model model;
  private final Multipliers multipliers;
  private final Variant variant;

  /// The whole of a model.
  public WholeModel(Model model) {
    this(
        model,
        new Variant(
            true,
            parameters -> parameters.setLinearizationLevel(ExactRepair.LINEARIZATION),
            bound -> {}));
  }

  /// The whole of a model, CP-SAT asked in a way of one's own.
  public WholeModel(Model model, Variant variant) {
    this.model = model;
    this.multipliers = Multipliers.of(model);
    this.variant = variant;
  }

  /// Whether a bound can be told: the levels fit one exact number.
  public boolean isExact() {
    return multipliers.exact();
  }

  /// Solves from a roster as hint; waits for the native library.
  ///
  /// @param effort limit in CP-SAT's deterministic seconds; 0 for none
  /// @param onRoster told of each better roster as it is found
  /// @throws IllegalStateException if the library can't be used
  public Outcome solve(
      int[] hint,
      double seconds,
      double effort,
      int workers,
      long seed,
      Stop stop,
      Consumer<int[]> onRoster) {
    NativeLibrary.failure()
        .ifPresent(why -> {
          throw new IllegalStateException("OR-Tools cannot be used: " + why);
        });
    Program program = Program.of(new Reach(model), multipliers, hint, Scope.of(everySeat()));
    if (!variant.hinted()) {
      program.program().getBuilder().clearSolutionHint();
    }
    CpSolver solver = new CpSolver();
    solver.getParameters().setNumWorkers(workers).setRandomSeed((int) (seed & 0xFFFFF));
    if (seconds > 0) {
      solver.getParameters().setMaxTimeInSeconds(seconds);
    }
    if (effort > 0) {
      solver.getParameters().setMaxDeterministicTime(effort);
    }
    variant.parameters().accept(solver.getParameters());
    CpSolverStatus status = solve(solver, program, stop, onRoster);
    boolean found = status == CpSolverStatus.OPTIMAL || status == CpSolverStatus.FEASIBLE;
    Optional<int[]> hosts =
        found ? Optional.of(program.hosts(solver::booleanValue)) : Optional.empty();
    return new Outcome(
        hosts,
        hosts.filter(h -> multipliers.exact()).map(h -> bound(solver, status, h)),
        status == CpSolverStatus.INFEASIBLE);
  }

  /// The score of an optimal roster itself, as CP-SAT tells its bound in floating point.
  private Score bound(CpSolver solver, CpSolverStatus status, int[] hosts) {
    return status == CpSolverStatus.OPTIMAL
        ? ModelScore.of(model, hosts)
        : multipliers.decode(
            constant() + solver.bestObjectiveBound(), model.constantScore()[Score.HARD]);
  }

  private CpSolverStatus solve(
      CpSolver solver, Program program, Stop stop, Consumer<int[]> onRoster) {
    double constant = constant();
    long hard = model.constantScore()[Score.HARD];
    CpSolverSolutionCallback callback =
        new CpSolverSolutionCallback() {
          @Override
          public void onSolutionCallback() {
            // Not by a callback for bounds: OR-Tools 9.15 crashes the JVM from one, sooner or
            // later.
            if (multipliers.exact()) {
              variant.onBound().accept(multipliers.decode(constant + bestObjectiveBound(), hard));
            }
            onRoster.accept(program.hosts((Literal literal) -> booleanValue(literal)));
          }
        };
    try (Interrupter _ = new Interrupter(stop, solver)) {
      return stop.isPressed() ? CpSolverStatus.UNKNOWN : solver.solve(program.program(), callback);
    }
  }

  private double constant() {
    double constant = 0;
    long[] score = model.constantScore();
    for (int level = Score.FILL; level < score.length; level++) {
      constant += (double) score[level] * multipliers.factor()[level];
    }
    return constant;
  }

  private BitSet everySeat() {
    BitSet all = new BitSet();
    for (int choice = 0; choice < model.choices().count(); choice++) {
      if (!model.choices().isSettled(choice)) {
        all.set(choice);
      }
    }
    return all;
  }
}
