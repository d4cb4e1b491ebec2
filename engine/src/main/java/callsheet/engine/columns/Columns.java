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
/// is fixed to the plan that most is taken of, and plans are made that fit what is fixed. The last
/// blocks, whose best plans no longer fit each other, are planned together.
///
/// Such a roster may be worse than the incumbent, and is worth being searched from: what is wrong
/// with it lies between blocks, where search is good. Does nothing where a model does not fall into
/// blocks, and nothing in a run that counts steps.
public final class Columns {

  /// The part of a turn in which plans are made before the first block is fixed, at most.
  private static final double MAKING = 0.55;

  /// As many passes over all blocks must fit into that, the first of which may take twice as long
  /// for being the first; fewer end far from any roster.
  private static final int LEAST_PASSES = 10;

  /// How far prices may be from their centre at first, in parts of what a row charges.
  private static final double FIRST_BOX = 0.01;

  /// A pass that brings less than this part of what plans are worth ([Master#scale]) is the last
  /// one in a box, or while blocks are fixed.
  private static final double LITTLE = 2e-4;

  /// The box is wide enough when it makes no more difference than this part of the same.
  private static final double CLOSE = 7e-4;

  /// The part of the blocks left that is fixed at a time, and what is taken of a plan that is fixed
  /// at once.
  private static final double AT_A_TIME = 0.08;

  private static final double NEARLY_WHOLE = 0.95;

  /// Seconds that the linear program may take once the time is up.
  private static final double GRACE = 1;

  /// The part of a turn after which blocks are fixed without further passes: what is left is for
  /// planning the last ones together.
  private static final double FIXING = 0.85;

  /// Blocks are planned together once so few options of theirs are left, some eight nurses of six
  /// weeks, and only this part of the blocks.
  private static final int FEW_OPTIONS = 1_700;

  private static final double FEW_BLOCKS = 0.5;

  /// Seconds that this may take, and that must be left for it.
  private static final double MOST_TOGETHER = 20;

  private static final double LEAST_TOGETHER = 1;

  private final Model model;
  private final Blocks blocks;
  private final Pricing pricing;
  private final Plans plans;
  private final Stop stop;
  private final int lanes;

  /// What the last turn left: plans that were part of the best, and the prices that bound most.
  private List<Plan> kept = List.of();

  private Optional<double[]> centre = Optional.empty();

  /// What no roster earns more than at the last level, in parts.
  private long bound = Long.MAX_VALUE;

  private Neighbourhood done = new Neighbourhood("columns", 0, 0, 0, 0);

  private Columns(Model model, Blocks blocks, Settings settings, Stop stop) {
    this.model = model;
    this.blocks = blocks;
    this.stop = stop;
    this.lanes = settings.threads();
    this.pricing = new Pricing(model);
    this.plans = new Plans(model, blocks, pricing.hard());
  }

  /// Columns for a model that falls into blocks.
  public static Optional<Columns> of(Model model, Settings settings, Stop stop) {
    return settings.deterministic()
        ? Optional.empty()
        : Blocks.of(model).map(blocks -> new Columns(model, blocks, settings, stop));
  }

  /// Puts a roster together from whole plans; nothing if the time is too short for that, or it was
  /// stopped before the last blocks were planned. The native library must be there.
  ///
  /// @param hosts of a roster at hand, by choice
  /// @param prices by row what a unit more of its sum is worth, as far as that is known
  /// @param crew runs tasks side by side; false if they did not come to their end
  public Optional<int[]> plan(
      int[] hosts, double[] prices, double seconds, Predicate<List<Runnable>> crew) {
    try (Turn turn = new Turn(hosts, seconds, crew)) {
      boolean isMade = turn.makePlans(centre.orElse(prices)) && turn.fixAll();
      return isMade ? Optional.of(turn.roster()) : Optional.empty();
    }
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
  private final class Turn implements AutoCloseable {

    private final int[] hosts;
    private final double seconds;
    private final Predicate<List<Runnable>> crew;
    private final long startNanos = System.nanoTime();
    private final Master master = new Master(model, blocks);

    /// The prices that the box is about, and what no roster is worth more than at them, in parts.
    private double[] middle = {};

    private long most = Long.MAX_VALUE;

    /// The roster whose last blocks were planned together.
    private Optional<int[]> whole = Optional.empty();

    /// Whether nobody is at work on the linear program any more.
    private boolean isFree = true;

    Turn(int[] hosts, double seconds, Predicate<List<Runnable>> crew) {
      this.hosts = hosts;
      this.seconds = seconds;
      this.crew = crew;
    }

    /// The part of the time that is over.
    private double used() {
      return (System.nanoTime() - startNanos) / 1e9 / seconds;
    }

    /// Makes plans until more would bring little, or time is up; false if it came to no end.
    boolean makePlans(double[] about) {
      middle = about;
      if (!runOnProgram(() -> plans.of(hosts).forEach(master::add)) || !solve()) {
        return false;
      }
      kept.forEach(master::add);
      double box = FIRST_BOX * master.meanCharge();
      double[] prices = about;
      double before = Double.NEGATIVE_INFINITY;
      boolean isClose = false;
      for (int pass = 1; !isClose && used() < MAKING; pass++) {
        double until = MAKING * Math.min(1, (pass + 1.0) / LEAST_PASSES);
        boolean isCut = !pass(prices, until) || (used() > until && pass < LEAST_PASSES);
        if (isCut || !solveNear(box)) {
          return false;
        }
        double worth = master.worth();
        if (isLittle(worth - before)) {
          box *= 2;
          if (!solve()) {
            return false;
          }
          isClose = worth - master.worth() <= CLOSE * master.scale();
          if (!isClose && !solveNear(box)) {
            return false;
          }
        }
        before = master.worth();
        prices = master.prices();
      }
      centre = Optional.of(middle);
      if (!solve()) {
        return false;
      }
      kept = master.taken();
      return true;
    }

    private boolean isLittle(double brought) {
      return brought <= LITTLE * master.scale();
    }

    /// Fixes some blocks after the other, and the last ones together; false if it came to no end.
    boolean fixAll() {
      double begun = used();
      while (!master.open().isEmpty() && whole.isEmpty()) {
        fixSome();
        double fixed = 1 - (double) master.open().cardinality() / blocks.count();
        if (!master.open().isEmpty() && !goOnFixing(begun + fixed * (FIXING - begun))) {
          return false;
        }
      }
      return true;
    }

    /// Plans the blocks that are not fixed, each by itself, and then together if they are few;
    /// false if it came to no end.
    private boolean goOnFixing(double until) {
      return solve() && makePlansThatFit(until) && (!areFew(master.open()) || planTogether());
    }

    /// Plans the blocks that are not fixed anew, as long as that brings something, until a part of
    /// the time is over: one pass at least, unless it is time to come to an end.
    private boolean makePlansThatFit(double until) {
      double brought = Double.POSITIVE_INFINITY;
      for (int pass = 0; !isLittle(brought) && used() < (pass == 0 ? FIXING : until); pass++) {
        double before = master.worth();
        if (!pass(master.prices(), FIXING) || !solve()) {
          return false;
        }
        brought = master.worth() - before;
      }
      return true;
    }

    private boolean areFew(BitSet open) {
      long options =
          open.stream()
              .flatMap(block -> blocks.choices(block).stream())
              .mapToLong(choice -> model.choices().end(choice) - model.choices().start(choice))
              .sum();
      return options <= FEW_OPTIONS && open.cardinality() <= FEW_BLOCKS * blocks.count();
    }

    /// Plans all blocks that are not fixed at once, if there is time for it, beginning with the
    /// plan of each that most is taken of; what was found, proven or not. False if it came to no
    /// end.
    private boolean planTogether() {
      double left = (1 - used()) * seconds;
      if (left < LEAST_TOGETHER) {
        return true;
      }
      BitSet choices = new BitSet();
      master.open().stream().forEach(block -> choices.or(blocks.choices(block)));
      int[] roster = hosts.clone();
      master.fixed().forEach(plan -> plans.put(plan, roster));
      master.leading().keySet().forEach(plan -> plans.put(plan, roster));
      double most = Math.min(MOST_TOGETHER, left);
      Runnable task =
          () ->
              whole =
                  pricing
                      .together(roster, choices, most, lanes, stop)
                      .or(() -> Optional.of(roster));
      return crew.test(List.of(task));
    }

    private void fixSome() {
      List<Map.Entry<Plan, Double>> leading =
          master.leading().entrySet().stream()
              .sorted(Map.Entry.<Plan, Double>comparingByValue().reversed())
              .toList();
      double some = used() < 1 ? Math.max(1, AT_A_TIME * leading.size()) : leading.size();
      for (int i = 0; i < leading.size(); i++) {
        if (i < some || leading.get(i).getValue() >= NEARLY_WHOLE) {
          master.fix(leading.get(i).getKey());
        }
      }
    }

    int[] roster() {
      return whole.orElseGet(() -> {
        int[] roster = hosts.clone();
        master.fixed().forEach(plan -> plans.put(plan, roster));
        return roster;
      });
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
      done = done.and(new Neighbourhood(done.name(), made.size(), added, 0, 0));
      if (known.get() == blocks.count() && all.get() < most) {
        most = all.get();
        middle = prices;
        bound = Math.min(bound, most);
      }
      return true;
    }

    /// Solves the linear program where it can be left behind when time is up; false if it came to
    /// no end.
    private boolean solve() {
      return runOnProgram(() -> master.solve(left())) && master.isSolved();
    }

    private boolean solveNear(double box) {
      return runOnProgram(() -> master.solveNear(middle, box, left())) && master.isSolved();
    }

    private double left() {
      return (1 - used()) * seconds + GRACE;
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
}
