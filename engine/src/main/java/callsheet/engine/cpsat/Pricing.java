package callsheet.engine.cpsat;

import callsheet.engine.Stop;
import callsheet.model.Model;
import callsheet.roster.Score;
import com.google.ortools.sat.CpSolver;
import com.google.ortools.sat.CpSolverStatus;
import java.util.BitSet;
import java.util.Optional;
import java.util.OptionalLong;

/// The best way to fill some seats: when rows that tie them to others are left out and every unit
/// of such a row's sum is worth something instead, or together with all rows. Used by several
/// threads at a time.
public final class Pricing {

  /// CP-SAT's deterministic seconds for one answer at most.
  private static final double LIMIT = 0.3;

  /// Points are told apart to this part of one.
  private static final int PARTS = 1_000;

  /// What a bound, which is whole, may be too low by for being a double.
  private static final double ROUNDING = 0.1;

  private final Reach reach;
  private final Multipliers multipliers;

  /// Pricing over a model of one soft level.
  public Pricing(Model model) {
    this.reach = new Reach(model);
    this.multipliers = Multipliers.of(model).times(PARTS);
  }

  /// What a unit by which a hard row is broken weighs against points.
  public double hard() {
    return (double) multipliers.factor()[Score.HARD] / PARTS;
  }

  /// What was found.
  ///
  /// @param hosts a roster with the best hosts of the seats, proven or not, if any were found
  /// @param most in parts, what no hosts of the seats are worth more than, if that is known
  @SuppressWarnings("ArrayRecordComponent") // handed over whole, never compared
  public record Answer(Optional<int[]> hosts, OptionalLong most) {}

  /// The price of a unit in parts, of which there are whole numbers.
  public static long parts(double price) {
    return Math.round(PARTS * price);
  }

  /// The whole points in so many parts, rounded down.
  public static long points(long parts) {
    return Math.floorDiv(parts, PARTS);
  }

  /// Fills seats as well as can be found in time.
  ///
  /// @param hosts by seat, as the roster stands
  /// @param seats that are filled anew
  /// @param leftOut the rows left out
  /// @param price by row, as far as they are left out, what a unit more of its sum is worth, in
  ///   parts
  public Answer best(int[] hosts, BitSet seats, BitSet leftOut, long[] price, Stop stop) {
    long[] earns = new long[reach.model().literalCount()];
    Model.Rows rows = reach.model().rows();
    for (int row = leftOut.nextSetBit(0); row >= 0; row = leftOut.nextSetBit(row + 1)) {
      for (int i = rows.start()[row]; i < rows.start()[row + 1] && price[row] != 0; i++) {
        earns[rows.literal()[i]] += price[row] * rows.coefficient()[i];
      }
    }
    Program program = Program.without(leftOut, earns, reach, multipliers, hosts, Scope.of(seats));
    CpSolver solver = new CpSolver();
    ExactRepair.parameters(solver.getParameters(), LIMIT).setAddLpConstraintsLazily(true);
    Optional<int[]> found = solve(solver, program, stop);
    return new Answer(
        found,
        found.isPresent()
            ? OptionalLong.of((long) Math.floor(solver.bestObjectiveBound() + ROUNDING))
            : OptionalLong.empty());
  }

  /// Fills seats as well as can be found in time, with every row counted. CP-SAT searches as it
  /// does by itself, which finds more in seconds than what [#best] asks of it for a moment.
  ///
  /// @param hosts by seat, as the roster stands
  /// @param seats that are filled anew
  /// @param seconds on the clock
  /// @param workers threads that CP-SAT may use
  /// @param stop ends it early, with what it has found
  public Optional<int[]> together(
      int[] hosts, BitSet seats, double seconds, int workers, Stop stop) {
    Program program = Program.of(reach, multipliers, hosts, Scope.of(seats));
    CpSolver solver = new CpSolver();
    solver.getParameters().setNumWorkers(workers).setMaxTimeInSeconds(seconds);
    return solve(solver, program, stop);
  }

  private static Optional<int[]> solve(CpSolver solver, Program program, Stop stop) {
    CpSolverStatus status = ExactRepair.solve(solver, program, stop);
    return status == CpSolverStatus.OPTIMAL || status == CpSolverStatus.FEASIBLE
        ? Optional.of(program.hosts(solver::booleanValue))
        : Optional.empty();
  }
}
