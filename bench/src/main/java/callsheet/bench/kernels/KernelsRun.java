package callsheet.bench.kernels;

import callsheet.bench.figure.Circumstances;
import callsheet.bench.figure.CsvTable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;

/// Runs [KernelsBenchmark] on one thread and on several.
///
/// Run by `bench/kernels SIZE SECONDS FORKS THREADS OUT`.
public final class KernelsRun {

  private static final String ALLOCATED = "gc.alloc.rate.norm";
  private static final int ITERATIONS = 5;

  private KernelsRun() {}

  /// Measures, then writes `kernels.csv`.
  public static void main(String[] args) throws RunnerException, IOException {
    int most = Integer.parseInt(args[3]);
    List<String> circumstances =
        Circumstances.with(
            "month " + args[0] + ", seed 1, default profile",
            "%s forks of %d iterations of %s s".formatted(args[2], ITERATIONS, args[1]));
    try (CsvTable table =
        CsvTable.to(
            Optional.of(Path.of(args[4]).resolve("kernels.csv")),
            circumstances,
            "move",
            "threads",
            "moves_per_second",
            "error",
            "per_thread",
            "allocated_bytes")) {
      for (int threads = 1; threads <= most; threads++) {
        for (RunResult run : run(args, threads)) {
          var rate = run.getPrimaryResult();
          table.row(
              rate.getLabel(),
              threads,
              rate.getScore(),
              rate.getScoreError(),
              rate.getScore() / threads,
              run.getSecondaryResults().get(ALLOCATED).getScore());
        }
      }
    }
  }

  private static List<RunResult> run(String[] args, int threads) throws RunnerException {
    TimeValue time = TimeValue.seconds(Long.parseLong(args[1]));
    OptionsBuilder options = new OptionsBuilder();
    options
        .include(KernelsBenchmark.class.getName() + "\\.")
        .param("size", args[0])
        .threads(threads)
        .forks(Integer.parseInt(args[2]))
        .warmupIterations(ITERATIONS)
        .warmupTime(time)
        .measurementIterations(ITERATIONS)
        .measurementTime(time)
        .addProfiler(GCProfiler.class);
    return List.copyOf(new Runner(options.build()).run());
  }
}
