package callsheet.engine.cpsat;

import callsheet.engine.Stop;
import com.google.ortools.sat.CpSolver;
import com.google.ortools.sat.CpSolverStatus;
import com.google.ortools.sat.SatParameters;
import java.util.BitSet;
import java.util.Optional;
import java.util.random.RandomGenerator;

/// A large neighbourhood solved exactly: some seats are freed, all others stay, and CP-SAT finds
/// the best way to fill them.
final class ExactRepair {

  /// Effort of stating a literal and getting it through the presolve, which CP-SAT's deterministic
  /// time leaves out.
  private static final double EFFORT_OF_A_LITERAL = 1.2e-5;

  /// Only with every row in its linear program does CP-SAT see what can still be gained.
  static final int LINEARIZATION = 2;

  /// Cuts are worth their time where a repair may take longer than this.
  private static final double LONG = 1;

  private final Reach reach;
  private final Multipliers multipliers;
  private final Parts parts;
  private final Thinning thinning;
  private final RandomGenerator random;
  private final Ways ways;

  /// The number of the last way, and the effort that it took.
  private int drawn;

  private double effort;

  /// Repairs over a model.
  ExactRepair(
      Reach reach,
      Ties ties,
      Thinning thinning,
      Multipliers multipliers,
      Ways ways,
      RandomGenerator random) {
    this.thinning = thinning;
    this.ways = ways;
    this.reach = reach;
    this.multipliers = multipliers;
    this.parts = new Parts(reach, ties, random);
    this.random = random;
  }

  /// Whether there is anything to repair.
  boolean isEmpty() {
    return parts.seats() == 0;
  }

  /// Frees a random part of a roster and solves it; what came out, which is no worse if the levels
  /// of the score fit one number, or nothing.
  ///
  /// @param isBroken whether the roster breaks hard rows that need not be broken
  /// @param seconds limit on the clock; 0 for none
  /// @param stop ends it early, with what it has found
  Optional<int[]> improve(int[] hosts, boolean isBroken, double seconds, Stop stop) {
    drawn = ways.draw(isBroken, random);
    Way way = ways.get(drawn);
    BitSet free = parts.draw(way.kind(), Math.min(way.size(), parts.seats()), hosts);
    Scope scope =
        way.isThinned() ? new Scope(free, thinning.shut(free, hosts, random)) : Scope.of(free);
    Program program = Program.of(reach, multipliers, hosts, scope);
    CpSolver solver = new CpSolver();
    parameters(solver.getParameters(), way.limit()).setRandomSeed(random.nextInt(1 << 20));
    if (seconds > 0) {
      solver.getParameters().setMaxTimeInSeconds(seconds);
    }
    CpSolverStatus status = solve(solver, program, stop);
    boolean isSolved = status == CpSolverStatus.OPTIMAL;
    effort = 0;
    if (!stop.isPressed()) {
      double solving = solver.response().getDeterministicTime();
      effort = solving + EFFORT_OF_A_LITERAL * program.literals();
      way.resize(free.cardinality(), isSolved, effort);
    }
    return isSolved || status == CpSolverStatus.FEASIBLE
        ? Optional.of(program.hosts(solver::booleanValue))
        : Optional.empty();
  }

  /// Books what the last repair gained: ways that gain much for their effort are drawn more often.
  void book(double gain) {
    ways.shares().book(drawn, gain, effort);
  }

  /// Whether the last part was far smaller than it could have been, so that it says little of what
  /// its way brings.
  boolean isFeelingItsWay() {
    return ways.get(drawn).isFeelingItsWay();
  }

  /// A part is small, and solved more often than searched: it is presolved once, its linear program
  /// has all rows from the start and is what is branched by, and neither the roster as it stands,
  /// nor symmetries, nor, in a quick repair, cuts are worth their time.
  private static SatParameters.Builder parameters(SatParameters.Builder parameters, double limit) {
    return parameters
        .setNumWorkers(1)
        .setLinearizationLevel(LINEARIZATION)
        .setAddLpConstraintsLazily(false)
        .setSearchBranching(SatParameters.SearchBranching.LP_SEARCH)
        .setUseObjectiveLbSearch(true)
        .setHintConflictLimit(0)
        .setMaxPresolveIterations(1)
        .setSymmetryLevel(0)
        .setCutLevel(limit > LONG ? 1 : 0)
        .setMaxDeterministicTime(limit);
  }

  /// Solves a program unless it is stopped.
  private static CpSolverStatus solve(CpSolver solver, Program program, Stop stop) {
    try (Interrupter _ = new Interrupter(stop, solver)) {
      return stop.isPressed() ? CpSolverStatus.UNKNOWN : solver.solve(program.program());
    }
  }
}
