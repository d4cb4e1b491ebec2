package callsheet.engine.columns;

import callsheet.engine.Settings;
import callsheet.engine.Stop;
import callsheet.engine.cpsat.Pricing;
import callsheet.model.Model;
import callsheet.result.Neighbourhood;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Predicate;
import java.util.stream.IntStream;

/// Rosters put together from whole plans of blocks: first plans are made at the prices of the rows
/// between blocks until the best parts of plans are worth what they can be, then block after block
/// is fixed to the plan that most is taken of, and plans are made that fit what is fixed.
///
/// Such a roster may be worse than the incumbent, and is worth being searched from: what is wrong
/// with it lies between blocks, where search is good. Does nothing where a model does not fall into
/// blocks, and nothing in a run that counts steps.
public final class Columns {

  /// The part of a turn in which plans are made before the first block is fixed, at most.
  private static final double MAKING = 0.55;

  /// As many passes over all blocks must fit into that; fewer end far from any roster.
  private static final int LEAST_PASSES = 10;

  /// How far prices may be from their centre at first, in parts of what a row charges.
  private static final double FIRST_BOX = 0.01;

  /// A pass that brings less than this part of what plans are worth more than the roster at hand is
  /// the last one in a box, or while blocks are fixed.
  private static final double LITTLE = 0.01;

  /// The box is wide enough when it makes no more difference than this part of the same.
  private static final double CLOSE = 0.03;

  /// The part of the blocks left that is fixed at a time, and what is taken of a plan that is fixed
  /// at once.
  private static final double AT_A_TIME = 0.08;

  private static final double NEARLY_WHOLE = 0.95;

  /// Passes after some blocks are fixed, once half of them are.
  private static final int MOST_PASSES = 8;

  private final Blocks blocks;
  private final Pricing pricing;
  private final Plans plans;
  private final Model model;
  private final Stop stop;
  private final int lanes;

  /// What the last turn left: plans that were part of the best, and prices.
  private List<Plan> kept = List.of();

  private Optional<double[]> centre = Optional.empty();
  private boolean isTooSlow;

  /// What no roster earns more than at the last level, in parts.
  private long bound = Long.MAX_VALUE;

  private final boolean bounds;

  private Neighbourhood done = new Neighbourhood("columns", 0, 0, 0, 0);

  private Columns(Model model, Blocks blocks, Settings settings, Stop stop) {
    this.model = model;
    this.blocks = blocks;
    this.stop = stop;
    this.lanes = settings.threads();
    this.bounds = blocks.areOfOneLevel();
    this.pricing = new Pricing(model);
    this.plans = new Plans(model, blocks, pricing::weight);
  }

  /// Columns for a model that falls into blocks; waits for the native library.
  public static Optional<Columns> of(Model model, Settings settings, Stop stop) {
    return settings.deterministic()
        ? Optional.empty()
        : Blocks.of(model).map(blocks -> new Columns(model, blocks, settings, stop));
  }

  /// Whether a model falls into blocks.
  public static boolean applyTo(Model model) {
    return Blocks.of(model).isPresent();
  }

  /// Puts a roster together from whole plans; nothing if the time is too short for that, or it was
  /// stopped.
  ///
  /// @param hosts of a roster at hand, by choice
  /// @param prices by row what a unit more of its sum is worth, as far as that is known
  /// @param crew runs tasks side by side; false if they did not come to their end
  public Optional<int[]> plan(
      int[] hosts, double[] prices, double seconds, Predicate<List<Runnable>> crew) {
    Turn turn = new Turn(hosts, seconds, crew);
    boolean isMade = turn.makePlans(centre.orElse(prices)) && turn.fixAll();
    return isMade ? Optional.of(turn.roster()) : Optional.empty();
  }

  /// Whether another turn of so many seconds may come to something.
  public boolean isTooSlow() {
    return isTooSlow;
  }

  /// What no roster earns more than at the last level, if that was found out.
  public OptionalLong bound() {
    return bound == Long.MAX_VALUE
        ? OptionalLong.empty()
        : OptionalLong.of(
            Math.addExact(Pricing.points(bound), model.constantScore()[model.levels() - 1]));
  }

  /// Books what became of a roster.
  ///
  /// @param gained in points of the first soft level
  public void book(long gained) {
    done = done.and(new Neighbourhood(done.name(), 0, 0, gained, gained > 0 ? 1 : 0));
  }

  /// What plans have come to.
  public Neighbourhood neighbourhood() {
    return done;
  }

  /// One roster in the making.
  private final class Turn {

    private final int[] hosts;
    private final double seconds;
    private final Predicate<List<Runnable>> crew;
    private final long startNanos = System.nanoTime();
    private final Master master = new Master(model, blocks, pricing::weight);

    /// What the roster at hand is worth, and what plans were worth more at last.
    private double atHand;

    private double more;

    /// The prices that the box is about, and what no roster is worth more than at them, in parts.
    private double[] middle = {};

    private long most = Long.MAX_VALUE;

    Turn(int[] hosts, double seconds, Predicate<List<Runnable>> crew) {
      this.hosts = hosts;
      this.seconds = seconds;
      this.crew = crew;
      IntStream.range(0, blocks.count()).forEach(block -> master.add(plans.of(block, hosts)));
    }

    /// The part of the time that is over.
    private double used() {
      return (System.nanoTime() - startNanos) / 1e9 / seconds;
    }

    /// Makes plans until more would bring little, or time is up; false if it came to no end.
    boolean makePlans(double[] about) {
      if (!solve(about, Master.OPEN)) {
        return false;
      }
      atHand = master.worth();
      kept.forEach(master::add);
      middle = about;
      double box = FIRST_BOX * master.meanCharge();
      double[] prices = about;
      double before = Double.NEGATIVE_INFINITY;
      boolean isClose = false;
      for (int pass = 1; !isClose && used() < MAKING; pass++) {
        if (!pass(prices, MAKING * Math.min(1, (double) pass / LEAST_PASSES))
            || !solve(middle, box)) {
          return false;
        }
        isTooSlow = LEAST_PASSES * used() > MAKING * pass;
        if (isTooSlow) {
          return false;
        }
        double worth = master.worth();
        more = Math.min(worth - atHand, Math.abs(worth));
        if (worth - before <= LITTLE * more) {
          box *= 2;
          if (!solve(middle, Master.OPEN)) {
            return false;
          }
          isClose = worth - master.worth() <= CLOSE * more;
          if (!isClose && !solve(middle, box)) {
            return false;
          }
        }
        before = master.worth();
        prices = master.prices();
      }
      return solve(middle, Master.OPEN) && keep();
    }

    private boolean keep() {
      centre = Optional.of(middle);
      kept = master.taken();
      return true;
    }

    /// Fixes some blocks after the other; false if it came to no end.
    boolean fixAll() {
      for (BitSet open = master.open(); !open.isEmpty(); open = master.open()) {
        fixSome();
        int passes = 2 * master.open().cardinality() <= blocks.count() ? MOST_PASSES : 1;
        boolean goesOn = solve(middle, Master.OPEN);
        double before = Double.NEGATIVE_INFINITY;
        for (int pass = 0; goesOn && pass < passes && used() < 1; pass++) {
          if (master.worth() - before <= LITTLE * more || master.open().isEmpty()) {
            break;
          }
          before = master.worth();
          goesOn = pass(master.prices(), 1) && solve(middle, Master.OPEN);
        }
        if (!goesOn) {
          return false;
        }
      }
      return true;
    }

    private void fixSome() {
      List<Map.Entry<Plan, Double>> leading =
          master.leading().entrySet().stream()
              .sorted(Map.Entry.<Plan, Double>comparingByValue().reversed())
              .toList();
      double some = Math.max(1, AT_A_TIME * leading.size());
      for (int i = 0; i < leading.size(); i++) {
        if (i < some || leading.get(i).getValue() >= NEARLY_WHOLE) {
          master.fix(leading.get(i).getKey());
        }
      }
    }

    int[] roster() {
      int[] roster = hosts.clone();
      master.fixed().forEach(plan -> plans.put(plan, roster));
      master.close();
      return roster;
    }

    /// Makes a plan at some prices for each block that is not fixed, or for as many as it can until
    /// a part of the time is over.
    private boolean pass(double[] prices, double until) {
      int[] open = master.open().stream().toArray();
      long[] price = master.parts(prices);
      AtomicInteger next = new AtomicInteger();
      AtomicInteger known = new AtomicInteger();
      AtomicLong all = new AtomicLong(-master.least(price));
      Set<Plan> made = ConcurrentHashMap.newKeySet();
      Runnable task =
          () -> {
            for (int i = next.getAndIncrement();
                used() < until && i < open.length;
                i = next.getAndIncrement()) {
              int block = open[i];
              Pricing.Answer answer =
                  pricing.best(hosts, blocks.choices(block), blocks.links(), price, stop);
              answer.hosts().ifPresent(roster -> made.add(plans.of(block, roster)));
              answer
                  .most()
                  .ifPresent(worth -> {
                    all.addAndGet(worth);
                    known.incrementAndGet();
                  });
            }
          };
      List<Runnable> tasks = new ArrayList<>();
      IntStream.range(0, lanes).forEach(lane -> tasks.add(task));
      if (!crew.test(tasks)) {
        return false;
      }
      long added = made.stream().filter(master::add).count();
      done = done.and(new Neighbourhood(done.name(), open.length, added, 0, 0));
      if (known.get() == blocks.count() && all.get() < most) {
        most = all.get();
        middle = prices;
        bound = bounds ? Math.min(bound, most) : bound;
      }
      return true;
    }

    /// Solves the linear program where it can be left behind when time is up.
    private boolean solve(double[] about, double box) {
      return crew.test(List.of(() -> master.solve(about, box)));
    }
  }
}
