package callsheet.bench.kernels;

import callsheet.engine.activity.Wiring;
import callsheet.generate.Size;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.infra.ThreadParams;

/// Moves a second over a month under the default profile, around a roster that a short search has
/// found. Threads share the model and nothing else. `bench/kernels` runs it; `MovesTest` proves
/// that the timed code computes what the model's score is when computed from nothing.
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@State(Scope.Benchmark)
public class KernelsBenchmark {

  /// Size of the month.
  @Param("typical")
  public String size;

  private Wiring wiring;
  private int[] hosts;

  /// Draws the month and finds the roster.
  @Setup
  public void search() {
    GoodRoster good = GoodRoster.of(Size.valueOf(size.toUpperCase(Locale.ROOT)), 1);
    wiring = new Wiring(good.model());
    hosts = good.hosts();
  }

  /// One thread's activity and moves.
  @State(Scope.Thread)
  public static class Lane {

    private Moves moves;

    /// Draws the moves, other ones for each thread and the same in each run.
    @Setup
    public void draw(KernelsBenchmark benchmark, ThreadParams thread) {
      moves = new Moves(benchmark.wiring, benchmark.hosts, 1 + thread.getThreadIndex());
    }
  }

  /// Another host on a seat, evaluated and undone.
  @Benchmark
  public long[] reassign(Lane lane) {
    return lane.moves.reassign();
  }

  /// Two hosts swapped, evaluated and undone.
  @Benchmark
  public long[] swap(Lane lane) {
    return lane.moves.swap();
  }

  /// Another host on a seat, kept.
  @Benchmark
  public long[] accept(Lane lane) {
    return lane.moves.accept();
  }
}
