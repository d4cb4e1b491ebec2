package callsheet.engine.cpsat;

import callsheet.engine.Stop;
import callsheet.engine.bound.Cliques;
import callsheet.model.Model;
import callsheet.roster.Roster;
import com.google.ortools.sat.CpSolver;
import com.google.ortools.sat.CpSolverStatus;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;

/// A large neighbourhood solved exactly: some seats are freed, all others stay, and CP-SAT finds
/// the best way to fill them.
public final class ExactRepair {

  private static final int SEATS = 70;

  private final Model model;
  private final Multipliers multipliers;
  private final List<int[]> cliques;
  private final RandomGenerator random;
  private final int[] freeSeats;

  /// Repairs over a model.
  public ExactRepair(Model model, RandomGenerator random) {
    this.model = model;
    this.multipliers = Multipliers.of(model);
    this.cliques = Cliques.of(model);
    this.random = random;
    this.freeSeats =
        IntStream.range(0, model.choices().count())
            .filter(s -> model.choices().end(s) - model.choices().start(s) > 1)
            .toArray();
  }

  /// Frees a random part of a roster and solves it; the better roster, or empty if there is none.
  ///
  /// @param effort limit in CP-SAT's deterministic seconds
  /// @param seconds limit on the clock; 0 for none
  /// @param stop ends it early, with what it has found
  public Optional<int[]> improve(int[] hosts, double effort, double seconds, Stop stop) {
    if (freeSeats.length == 0) {
      return Optional.empty();
    }
    Program program = Program.of(model, multipliers, cliques, hosts, free(hosts));
    CpSolver solver = new CpSolver();
    solver
        .getParameters()
        .setNumWorkers(1)
        .setRandomSeed(random.nextInt(1 << 20))
        .setMaxDeterministicTime(effort);
    if (seconds > 0) {
      solver.getParameters().setMaxTimeInSeconds(seconds);
    }
    CpSolverStatus status = solve(solver, program, stop);
    if (status != CpSolverStatus.OPTIMAL && status != CpSolverStatus.FEASIBLE) {
      return Optional.empty();
    }
    return Optional.of(program.hosts(solver::booleanValue));
  }

  private static CpSolverStatus solve(CpSolver solver, Program program, Stop stop) {
    try (Interrupter _ = new Interrupter(stop, solver)) {
      return stop.isPressed() ? CpSolverStatus.UNKNOWN : solver.solve(program.program());
    }
  }

  private BitSet free(int[] hosts) {
    return switch (random.nextInt(3)) {
      case 0 -> daysOf();
      case 1 -> hostsOf(hosts);
      default -> aroundUnfilled(hosts);
    };
  }

  /// All seats from some moment on.
  private BitSet daysOf() {
    int from = model.choices().minute(freeSeats[random.nextInt(freeSeats.length)]);
    BitSet free = new BitSet();
    int length = 1440;
    while (free.cardinality() < SEATS && length <= 4 * 1440) {
      for (int s : freeSeats) {
        int start = model.choices().minute(s);
        if (start >= from && start < from + length && free.cardinality() < SEATS) {
          free.set(s);
        }
      }
      length += 720;
    }
    return free;
  }

  /// The seats of a few hosts over some days, and those that stand empty there.
  private BitSet hostsOf(int[] hosts) {
    int from = model.choices().minute(freeSeats[random.nextInt(freeSeats.length)]) - 3 * 1440;
    int count = model.choices().hosts();
    BitSet chosen = new BitSet();
    BitSet free = new BitSet();
    for (int tries = 0; tries < 12 && free.cardinality() < SEATS; tries++) {
      chosen.set(random.nextInt(count));
      for (int s : freeSeats) {
        int start = model.choices().minute(s);
        boolean theirs = hosts[s] == Roster.UNFILLED || chosen.get(hosts[s]);
        if (theirs && start >= from && start < from + 8 * 1440 && free.cardinality() < SEATS) {
          free.set(s);
        }
      }
    }
    return free;
  }

  private BitSet aroundUnfilled(int[] hosts) {
    int[] empty =
        java.util.Arrays.stream(freeSeats).filter(s -> hosts[s] == Roster.UNFILLED).toArray();
    if (empty.length == 0) {
      return random.nextBoolean() ? daysOf() : hostsOf(hosts);
    }
    int centre = model.choices().minute(empty[random.nextInt(empty.length)]);
    BitSet free = new BitSet();
    for (int reach = 240; free.cardinality() < SEATS && reach <= 2880; reach += 240) {
      for (int s : freeSeats) {
        if (Math.abs(model.choices().minute(s) - centre) < reach && free.cardinality() < SEATS) {
          free.set(s);
        }
      }
    }
    return free;
  }
}
