package callsheet.bench;

import callsheet.bench.figure.Circumstances;
import callsheet.bench.figure.CsvTable;
import callsheet.bench.figure.Leftovers;
import callsheet.compile.Compiler;
import callsheet.engine.Engine;
import callsheet.engine.Settings;
import callsheet.engine.Stop;
import callsheet.generate.ScenarioGenerator;
import callsheet.generate.Size;
import callsheet.model.Model;
import callsheet.problem.Scenario;
import callsheet.rulebook.RulebookReader;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

/// How many milliseconds after its limit, or after the stop button, the engine returns: whatever
/// its threads are doing then, in native code or not.
public final class Stopping {

  private static final Duration NO_LIMIT = Duration.ofHours(1);
  private static final int THREADS = 2;

  private Stopping() {}

  /// Takes a size and the seconds after which to end; prints a line for each and each way.
  public static void main(String[] arguments) {
    Size size = Size.valueOf(arguments[0].toUpperCase(Locale.ROOT));
    Scenario scenario = ScenarioGenerator.generate(size, 1);
    Model model = Compiler.compile(scenario, RulebookReader.bind(scenario).orElseThrow(), THREADS);
    String name = size.name().toLowerCase(Locale.ROOT);
    CsvTable table =
        CsvTable.to(
            Optional.empty(),
            Circumstances.with("seed 1, %d threads".formatted(THREADS)),
            "size",
            "seconds",
            "ended_by",
            "late_ms");
    for (int i = 1; i < arguments.length; i++) {
      long millis = (long) (1000 * Double.parseDouble(arguments[i]));
      table.row(name, arguments[i], "stop", stopped(model, millis));
      Leftovers.awaitEnd();
      table.row(name, arguments[i], "limit", limited(model, millis));
      Leftovers.awaitEnd();
    }
    // Threads left behind in native code don't hold up the end.
    System.exit(0);
  }

  private static long stopped(Model model, long millis) {
    Stop stop = new Stop();
    CompletableFuture<Long> pressed =
        CompletableFuture.supplyAsync(
            () -> {
              stop.press();
              return System.nanoTime();
            },
            CompletableFuture.delayedExecutor(millis, TimeUnit.MILLISECONDS));
    solve(model, NO_LIMIT, stop);
    return (System.nanoTime() - pressed.join()) / 1_000_000;
  }

  private static long limited(Model model, long millis) {
    long began = System.nanoTime();
    solve(model, Duration.ofMillis(millis), new Stop());
    return (System.nanoTime() - began) / 1_000_000 - millis;
  }

  private static void solve(Model model, Duration limit, Stop stop) {
    Settings settings = new Settings(limit, 1, THREADS, false);
    Engine.solve(model, settings, Optional.empty(), event -> {}, stop);
  }
}
