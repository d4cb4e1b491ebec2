package callsheet.engine.cpsat;

import callsheet.engine.Stop;
import com.google.ortools.sat.CpSolver;
import com.google.ortools.sat.CpSolverStatus;
import java.util.BitSet;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.random.RandomGenerator;

/// A large neighbourhood solved exactly: some seats are freed, all others stay, and CP-SAT finds
/// the best way to fill them.
///
/// Of each kind of part as many seats are freed as are solved in a small part of the limit: many
/// quick repairs find more than few long ones.
final class ExactRepair {

  /// CP-SAT's deterministic seconds for one repair at most.
  private static final double MOST_EFFORT = 0.4;

  /// What a repair should take of it.
  private static final double QUICK = 0.05;

  private static final double SLOW = 0.2;

  /// How sizes follow: what was solved at once, what was quick, what was neither quick nor slow,
  /// what was slow, and what was not solved.
  private static final double LEAP = 1.4;

  private static final double GROW = 1.15;
  private static final double CREEP = 1.03;
  private static final double SHRINK = 0.95;
  private static final double GIVE_WAY = 0.85;

  private static final double FIRST_SIZE = 20;
  private static final int LEAST_SIZE = 8;

  /// Effort of stating a literal and getting it through the presolve, which CP-SAT's deterministic
  /// time leaves out.
  private static final double EFFORT_OF_A_LITERAL = 3e-5;

  /// Only with every row in its linear program does CP-SAT see what can still be gained.
  static final int LINEARIZATION = 2;

  private static final List<Parts.Kind> KINDS = List.of(Parts.Kind.values());

  private final Reach reach;
  private final Multipliers multipliers;
  private final Parts parts;
  private final RandomGenerator random;
  private final Map<Parts.Kind, Double> size = new EnumMap<>(Parts.Kind.class);
  private final Shares shares = new Shares(KINDS.size());

  /// The place of the last part's kind among them, and the effort it took.
  private int drawn;

  private double effort;
  private boolean leapt;

  /// Repairs over a model.
  ExactRepair(Reach reach, Multipliers multipliers, RandomGenerator random) {
    this.reach = reach;
    this.multipliers = multipliers;
    this.parts = new Parts(reach, random);
    this.random = random;
    KINDS.forEach(kind -> size.put(kind, FIRST_SIZE));
  }

  /// Whether there is anything to repair.
  boolean isEmpty() {
    return parts.seats() == 0;
  }

  /// Frees a random part of a roster and solves it; what came out, which is no worse if the levels
  /// of the score fit one number, or nothing.
  ///
  /// @param seconds limit on the clock; 0 for none
  /// @param stop ends it early, with what it has found
  Optional<int[]> improve(int[] hosts, double seconds, Stop stop) {
    drawn = shares.draw(random);
    Parts.Kind kind = KINDS.get(drawn);
    int seats = (int) Math.min(size.get(kind), parts.seats());
    BitSet free = parts.draw(kind, seats, hosts);
    Program program = Program.of(reach, multipliers, hosts, free);
    CpSolver solver = new CpSolver();
    solver
        .getParameters()
        .setNumWorkers(1)
        .setLinearizationLevel(LINEARIZATION)
        .setRandomSeed(random.nextInt(1 << 20))
        .setMaxDeterministicTime(MOST_EFFORT);
    if (seconds > 0) {
      solver.getParameters().setMaxTimeInSeconds(seconds);
    }
    CpSolverStatus status = solve(solver, program, stop);
    if (stop.isPressed()) {
      return Optional.empty();
    }
    double solving = solver.response().getDeterministicTime();
    effort = solving + EFFORT_OF_A_LITERAL * program.literals();
    resize(kind, free.cardinality(), status == CpSolverStatus.OPTIMAL, effort / MOST_EFFORT);
    return status == CpSolverStatus.OPTIMAL || status == CpSolverStatus.FEASIBLE
        ? Optional.of(program.hosts(solver::booleanValue))
        : Optional.empty();
  }

  /// Books what the last repair gained: kinds that gain much for their effort are drawn more often.
  void book(double gain) {
    shares.book(drawn, gain, effort);
  }

  /// Whether the last part was far smaller than it could have been, so that it says little of what
  /// repairs of its kind bring.
  boolean isFeelingItsWay() {
    return leapt;
  }

  private static CpSolverStatus solve(CpSolver solver, Program program, Stop stop) {
    try (Interrupter _ = new Interrupter(stop, solver)) {
      return stop.isPressed() ? CpSolverStatus.UNKNOWN : solver.solve(program.program());
    }
  }

  /// A part that turned out smaller than it might have been says nothing of larger ones.
  private void resize(Parts.Kind kind, int freed, boolean solved, double part) {
    double factor =
        !solved
            ? GIVE_WAY
            : part < QUICK / 10 ? LEAP : part < QUICK ? GROW : part < SLOW ? CREEP : SHRINK;
    double before = size.get(kind);
    leapt = factor == LEAP && freed >= (int) before;
    if (factor < 1) {
      size.put(kind, Math.max(LEAST_SIZE, factor * Math.min(before, freed)));
    } else if (freed >= (int) before) {
      size.put(kind, factor * before);
    }
  }
}
