package callsheet.cli;

import callsheet.engine.Settings;
import callsheet.planner.PlannerSettings;
import java.time.Duration;
import picocli.CommandLine.Option;

/// How a solve runs, as asked for on the command line. 0 threads means: as many as there are cores.
final class SearchOptions {

  /// A deterministic run does not depend on the machine, so neither does its number of threads.
  private static final int DETERMINISTIC_THREADS = 2;

  private static final int MOST_THREADS = 1024;

  @Option(names = "--seed", paramLabel = "N", defaultValue = "1")
  private long seed;

  @Option(names = "--threads", paramLabel = "N", defaultValue = "0")
  private int threads;

  @Option(names = "--compile-threads", paramLabel = "N", defaultValue = "0")
  private int compileThreads;

  @Option(names = "--deterministic")
  private boolean isDeterministic;

  /// The settings of a search that is part of an answer, with a time limit.
  static Settings plain(Duration time) {
    return new Settings(time, 1, Runtime.getRuntime().availableProcessors(), false);
  }

  /// The settings asked for, with a time limit.
  PlannerSettings settings(Duration time) {
    int cores = Runtime.getRuntime().availableProcessors();
    int searchDefault = isDeterministic ? DETERMINISTIC_THREADS : cores;
    return new PlannerSettings(
        new Settings(time, seed, count("--threads", threads, searchDefault), isDeterministic),
        count("--compile-threads", compileThreads, cores));
  }

  private static int count(String option, int asked, int otherwise) {
    if (asked < 0 || asked > MOST_THREADS) {
      throw Refusal.usage(
          "%s is a number from 0 (as many as there are cores) to %d, not %d.",
          "%s는 0(코어 수만큼)부터 %d까지입니다. %d은(는) 안 됩니다.", option, MOST_THREADS, asked);
    }
    return asked == 0 ? otherwise : asked;
  }
}
