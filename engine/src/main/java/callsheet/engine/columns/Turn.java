package callsheet.engine.columns;

import callsheet.model.Model;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// One roster put together from whole plans.
final class Turn implements AutoCloseable {

  /// The part of a turn in which plans are made before the first choice is decided, at most.
  private static final double MAKING = 0.55;

  /// As many passes over all blocks must fit into that, the first of which may take twice as long
  /// for being the first; fewer end far from any roster.
  private static final int LEAST_PASSES = 10;

  /// The part of a turn after which what is left is decided without further passes.
  private static final double DECIDING = 0.95;

  /// The part of the choices left that is decided at a time.
  private static final double AT_A_TIME = 0.05;

  /// How far prices may be from their centre at first, in parts of what a row charges.
  private static final double FIRST_BOX = 0.01;

  /// A pass that brings less than this part of what plans are worth ([Master#scale]) brings little:
  /// then the box is doubled, and while choices are decided, so many such passes in a row are the
  /// last ones before the next choices.
  private static final double LITTLE = 2e-4;

  private static final int PATIENCE = 2;

  /// The box is wide enough when it makes no more difference than this part of the same.
  private static final double CLOSE = 7e-4;

  /// Paths to a layer that are gone on from: for a good plan, and for the proof that there is no
  /// better one.
  private static final int SOME_PATHS = 200;

  private static final int MANY_PATHS = 4_000;

  /// Seconds that the linear program may take once the time is up.
  private static final double GRACE = 1;

  private final Model model;
  private final Blocks blocks;
  private final Plans plans;
  private final List<Lookahead> lookaheads;
  private final int[] hosts;
  private final double seconds;
  private final int lanes;
  private final Predicate<List<Runnable>> crew;
  private final long startNanos = System.nanoTime();
  private final Rest previous;
  private final Master master;
  private final Fixing fixing;

  /// The prices that the box is about, and what no roster is worth more than at them, in parts.
  private double[] centre = new double[0];

  private long bound = Long.MAX_VALUE;

  private Rest rest;
  private long made;
  private long added;

  /// Whether nobody is at work on the linear program any more.
  private boolean isFree = true;

  /// What a turn leaves for the next one.
  ///
  /// @param turns that have come so far
  /// @param plans of which something was taken
  /// @param centre the prices that bound most, if there are any
  record Rest(int turns, Collection<Plan> plans, Optional<double[]> centre) {

    static final Rest NONE = new Rest(0, List.of(), Optional.empty());
  }

  /// @param hosts of a roster at hand, by choice
  /// @param previous what the turn before has left
  /// @param crew runs tasks side by side; false if they did not come to their end
  Turn(
      Model model,
      Blocks blocks,
      Plans plans,
      List<Lookahead> lookaheads,
      int[] hosts,
      Rest previous,
      double seconds,
      int lanes,
      Predicate<List<Runnable>> crew) {
    this.model = model;
    this.blocks = blocks;
    this.plans = plans;
    this.lookaheads = lookaheads;
    this.hosts = hosts;
    this.previous = previous;
    this.rest = previous;
    this.seconds = seconds;
    this.lanes = lanes;
    this.crew = crew;
    this.master = new Master(model, blocks);
    this.fixing = new Fixing(model.choices());
  }

  /// The roster; nothing if it came to no end.
  ///
  /// @param prices by row what a unit more of its sum is worth, unless the turn before knows better
  Optional<int[]> plan(double[] prices) {
    if (!makePlans(previous.centre.orElse(prices))) {
      return Optional.empty();
    }
    rest = new Rest(previous.turns + 1, List.copyOf(master.taken()), Optional.of(centre));
    return decideAll() ? Optional.of(roster()) : Optional.empty();
  }

  /// What is left for the next turn.
  Rest rest() {
    return rest;
  }

  /// What no roster is worth more than, in parts.
  long bound() {
    return bound;
  }

  /// How many plans were made.
  long made() {
    return made;
  }

  /// How many of them were new.
  long added() {
    return added;
  }

  /// The part of the time that is over.
  private double used() {
    return (System.nanoTime() - startNanos) / 1e9 / seconds;
  }

  /// Makes plans until more would bring little, or time is up; false if it came to no end.
  private boolean makePlans(double[] about) {
    centre = about;
    if (!runOnProgram(() -> plans.of(hosts).forEach(master::add)) || !solve()) {
      return false;
    }
    previous.plans.forEach(master::add);
    double box = FIRST_BOX * master.meanCharge();
    double[] prices = about;
    double before = Double.NEGATIVE_INFINITY;
    boolean isClose = false;
    for (int pass = 1; !isClose && (pass == 1 || used() < MAKING); pass++) {
      double until = MAKING * Math.min(1, (pass + 1.0) / LEAST_PASSES);
      boolean isCut = !pass(prices, until, SOME_PATHS) || (used() > until && pass < LEAST_PASSES);
      if (isCut || !solveNear(box)) {
        return false;
      }
      double worth = master.worth();
      if (isLittle(worth - before)) {
        box *= 2;
        if (!solve()) {
          return false;
        }
        isClose = worth - master.worth() <= fineness(CLOSE);
        if (!isClose && !solveNear(box)) {
          return false;
        }
      }
      before = master.worth();
      prices = master.prices();
    }
    // At the prices of the best parts of plans the bound is best, if only it is proven.
    return solve() && (!isClose || (pass(master.prices(), DECIDING, MANY_PATHS) && solve()));
  }

  private boolean isLittle(double brought) {
    return brought <= fineness(LITTLE);
  }

  /// A part of what plans are worth, smaller from turn to turn.
  private double fineness(double part) {
    return part * master.scale() / (previous.turns + 1);
  }

  /// Decides on some choices after the other; false if it came to no end.
  private boolean decideAll() {
    double begun = used();
    while (true) {
      double due = begun < DECIDING ? (used() - begun) / (DECIDING - begun) : 1;
      double behind = (Math.min(1, due) - fixing.done()) * fixing.all();
      fixing.decide(master, Math.max(behind, Math.max(1, AT_A_TIME * fixing.left())));
      if (fixing.left() == 0) {
        return true;
      }
      if (!solve() || !makePlansThatFit()) {
        return false;
      }
    }
  }

  /// Plans the blocks of which not all is decided anew, as long as that brings something.
  private boolean makePlansThatFit() {
    int little = 0;
    while (little < PATIENCE && used() < DECIDING) {
      double before = master.worth();
      if (!pass(master.prices(), DECIDING, SOME_PATHS) || !solve()) {
        return false;
      }
      little = isLittle(master.worth() - before) ? little + 1 : 0;
    }
    return true;
  }

  private int[] roster() {
    int[] roster = hosts.clone();
    master.leading().forEach(plan -> plans.put(plan, roster));
    return roster;
  }

  /// Makes a plan at some prices for each block of which not all is decided, or for as many as it
  /// can until a part of the time is over.
  ///
  /// @param paths to a layer that are gone on from
  private boolean pass(double[] prices, double until, int paths) {
    int[] open =
        IntStream.range(0, blocks.count())
            .filter(block -> !fixing.isDone(blocks.choices(block)))
            .toArray();
    long[] price = master.parts(prices);
    long[] earned = plans.earned(price);
    fixing.shut().stream().forEach(literal -> earned[literal] = Parts.SHUT);
    AtomicInteger next = new AtomicInteger();
    AtomicInteger known = new AtomicInteger();
    AtomicLong all = new AtomicLong(-master.least(price));
    Set<Plan> found = ConcurrentHashMap.newKeySet();
    PathSearch search = new PathSearch(model, paths);
    Runnable task =
        () -> {
          for (int i = next.getAndIncrement();
              used() < until && i < open.length;
              i = next.getAndIncrement()) {
            int block = open[i];
            Lookahead ahead = lookaheads.get(block);
            long floor = Math.max(Parts.SHUT / 2, master.best(block, price));
            PathSearch.Answer answer = search.best(ahead, earned, floor);
            answer
                .options()
                .ifPresent(path -> found.add(plans.of(block, hosts, ahead.diagram(), path)));
            all.addAndGet(answer.most());
            known.incrementAndGet();
          }
        };
    if (!crew.test(Stream.generate(() -> task).limit(lanes).toList())) {
      return false;
    }
    made += known.get();
    added += found.stream().filter(master::add).count();
    boolean isBound = known.get() == blocks.count() && fixing.done() == 0;
    if (isBound && all.get() < bound) {
      bound = all.get();
      centre = prices;
    }
    return true;
  }

  /// Solves the linear program where it can be left behind when time is up; false if it came to no
  /// end.
  private boolean solve() {
    return runOnProgram(() -> master.solve(left())) && master.isSolved();
  }

  private boolean solveNear(double box) {
    return runOnProgram(() -> master.solveNear(centre, box, left())) && master.isSolved();
  }

  private double left() {
    return Math.max(0, 1 - used()) * seconds + GRACE;
  }

  private boolean runOnProgram(Runnable task) {
    isFree = false;
    isFree = crew.test(List.of(task));
    return isFree;
  }

  /// Gives the linear program's memory back, unless somebody who was left behind still needs it.
  @Override
  public void close() {
    if (isFree) {
      master.close();
    }
  }
}
