package callsheet.bench;

import callsheet.compile.Compiler;
import callsheet.engine.Engine;
import callsheet.engine.Event;
import callsheet.engine.Settings;
import callsheet.engine.Stop;
import callsheet.engine.cpsat.NativeLibrary;
import callsheet.engine.cpsat.WholeModel;
import callsheet.generate.ScenarioGenerator;
import callsheet.generate.Size;
import callsheet.judge.Judge;
import callsheet.model.Model;
import callsheet.problem.Scenario;
import callsheet.roster.Roster;
import callsheet.roster.Score;
import callsheet.rulebook.Rulebook;
import callsheet.rulebook.RulebookReader;
import java.time.Duration;
import java.util.Locale;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;

/// Generated months: Callsheet's engine against CP-SAT alone on the whole model, same rows, same
/// threads, every roster scored by the judge. Prints CSV: seed, who, seconds since the model was
/// ready, and the score's levels at each checkpoint.
///
/// Run by `bench/months SIZE SEEDS SECONDS PEER_SECONDS THREADS`.
public final class Months {

  private static final double[] CHECKPOINTS = {0.05, 0.1, 0.3, 1, 3, 10, 30, 60};

  private Months() {}

  /// Runs the comparison.
  public static void main(String[] args) {
    Size size = Size.valueOf(args[0].toUpperCase(Locale.ROOT));
    int seeds = Integer.parseInt(args[1]);
    double seconds = Double.parseDouble(args[2]);
    double peerSeconds = Double.parseDouble(args[3]);
    int threads = Integer.parseInt(args[4]);
    warmUp(size, threads);
    System.out.println("seed,solver,seconds,hard,fill,soft,bound");
    for (int seed = 1; seed <= seeds; seed++) {
      Scenario scenario = ScenarioGenerator.generate(size, seed);
      Rulebook rulebook = RulebookReader.defaults(scenario);
      Model model = Compiler.compile(scenario, rulebook, threads);
      if (seed % 2 == 0) {
        peer(seed, scenario, rulebook, model, peerSeconds, threads);
        engine(seed, scenario, rulebook, model, seconds, threads);
      } else {
        engine(seed, scenario, rulebook, model, seconds, threads);
        peer(seed, scenario, rulebook, model, peerSeconds, threads);
      }
    }
  }

  /// The figures are those of a warm JVM with the native library loaded.
  private static void warmUp(Size size, int threads) {
    NativeLibrary.failure().ifPresent(why -> System.err.println("no CP-SAT: " + why));
    Scenario scenario = ScenarioGenerator.generate(size, 1_000);
    Model model = Compiler.compile(scenario, RulebookReader.defaults(scenario), threads);
    Engine.solve(
        model,
        new Settings(Duration.ofSeconds(10), 1, threads, false),
        Optional.empty(),
        event -> {},
        new Stop());
  }

  private static void engine(
      int seed, Scenario scenario, Rulebook rulebook, Model model, double seconds, int threads) {
    TreeMap<Long, Score> incumbents = new TreeMap<>();
    TreeMap<Long, Score> bounds = new TreeMap<>();
    var solution =
        Engine.solve(
            model,
            new Settings(Duration.ofMillis((long) (1000 * seconds)), seed, threads, false),
            Optional.empty(),
            event -> {
              switch (event) {
                case Event.FirstRoster first -> incumbents.put(first.millis(), first.score());
                case Event.Improved better -> incumbents.put(better.millis(), better.score());
                case Event.BoundTightened lower -> bounds.put(lower.millis(), lower.bound());
                case Event.ProofUnavailable _, Event.Ended _ -> {}
              }
            },
            new Stop());
    audit(rulebook, Roster.of(scenario, solution.hosts()), solution.score());
    print(seed, "callsheet", incumbents, bounds, seconds);
  }

  private static void peer(
      int seed, Scenario scenario, Rulebook rulebook, Model model, double seconds, int threads) {
    TreeMap<Long, Score> incumbents = new TreeMap<>();
    TreeMap<Long, Score> bounds = new TreeMap<>();
    int[] nobody = new int[scenario.seats().size()];
    scenario
        .seats()
        .forEach(seat -> nobody[seat.index()] = scenario.pinnedHost(seat).orElse(Roster.UNFILLED));
    long start = System.nanoTime();
    WholeModel.Outcome outcome =
        new WholeModel(model)
            .solve(
                nobody,
                seconds,
                0,
                threads,
                seed,
                new Stop(),
                hosts -> {
                  long millis = (System.nanoTime() - start) / 1_000_000;
                  incumbents.put(millis, Judge.audit(rulebook, Roster.of(scenario, hosts)).score());
                });
    outcome.bound().ifPresent(bound -> bounds.put((long) (1000 * seconds), bound));
    print(seed, "cp-sat", incumbents, bounds, seconds);
  }

  private static void audit(Rulebook rulebook, Roster roster, Score claimed) {
    Score judged = Judge.audit(rulebook, roster).score();
    if (!judged.equals(claimed)) {
      throw new IllegalStateException("The judge says " + judged + ", the engine " + claimed);
    }
  }

  private static void print(
      int seed,
      String solver,
      NavigableMap<Long, Score> incumbents,
      NavigableMap<Long, Score> bounds,
      double seconds) {
    for (double checkpoint : CHECKPOINTS) {
      if (checkpoint <= seconds) {
        long until = (long) (1000 * checkpoint);
        var incumbent = incumbents.floorEntry(until);
        var bound = bounds.floorEntry(until);
        System.out.printf(
            Locale.ROOT,
            "%d,%s,%s,%s,%s%n",
            seed,
            solver,
            checkpoint,
            incumbent == null ? ",," : levels(incumbent.getValue()),
            bound == null ? "" : bound.getValue().level(bound.getValue().levels() - 1));
      }
    }
  }

  private static String levels(Score score) {
    return score.level(Score.HARD)
        + ","
        + score.level(Score.FILL)
        + ","
        + score.level(score.levels() - 1);
  }
}
