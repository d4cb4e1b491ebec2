package callsheet.bench.loops;

import callsheet.compile.Compiler;
import callsheet.compile.Parts;
import callsheet.generate.Size;
import callsheet.model.Model;
import callsheet.problem.Scenario;
import callsheet.rulebook.Rulebook;
import java.io.IOException;
import java.util.Locale;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;

/// The time to build a month's model, by way of building it. `bench/loops` runs it; that all ways
/// give the same model is proven by `LoopsTest`.
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@State(Scope.Benchmark)
public class LoopsBenchmark {

  private static final long SEED = 1;

  /// Size of the month.
  @Param("typical")
  public String size;

  private Scenario scenario;
  private Rulebook rulebook;

  /// Draws the month.
  @Setup
  public void draw() {
    Month month = Month.of(sizeOf(size), SEED);
    scenario = month.scenario();
    rulebook = month.rulebook();
  }

  private static Size sizeOf(String name) {
    return Size.valueOf(name.toUpperCase(Locale.ROOT));
  }

  /// Other processes or threads that help to build.
  @State(Scope.Benchmark)
  public static class Helpers {

    /// How many of them there are.
    @Param({"1", "2"})
    public int threads;

    private ExecutorService executor;

    /// Starts the threads.
    @Setup
    public void open() {
      executor = Executors.newFixedThreadPool(threads);
    }

    /// Ends the threads.
    @TearDown
    public void close() {
      executor.close();
    }
  }

  /// Child processes, as many as there are helpers.
  @State(Scope.Benchmark)
  public static class Children {

    private ProcessPool pool;

    /// Starts the children.
    @Setup
    public void open(LoopsBenchmark benchmark, Helpers helpers) throws IOException {
      pool = new ProcessPool(sizeOf(benchmark.size), SEED, helpers.threads);
    }

    /// Ends the children.
    @TearDown
    public void close() throws IOException {
      System.out.printf(Locale.ROOT, "%,d bytes crossed the pipes at a time%n", pool.bytes());
      pool.close();
    }
  }

  /// Loops within loops.
  @Benchmark
  public Model forLoop() {
    return Loops.forLoop(scenario, rulebook);
  }

  /// A function mapped over the parts.
  @Benchmark
  public Model map() {
    return Loops.map(scenario, rulebook);
  }

  /// A function mapped over the product of hosts and rules.
  @Benchmark
  public Model mapOfProduct() {
    return Loops.mapOfProduct(scenario, rulebook);
  }

  /// Processes that send their parts as bytes.
  @Benchmark
  public Model processPool(Helpers helpers, Children children) throws IOException {
    return Loops.processPool(scenario, rulebook, children.pool);
  }

  /// A future for each part.
  @Benchmark
  public Model futures(Helpers helpers) {
    return Loops.futures(scenario, rulebook, helpers.executor, helpers.threads);
  }

  /// Ours: parts compiled in parallel into one model.
  @Benchmark
  public Model compiler(Helpers helpers) {
    return Compiler.compile(scenario, rulebook, helpers.threads);
  }

  /// The plain data preparation that every way starts with, alone.
  @Benchmark
  public Parts preparation(Helpers helpers) {
    return Parts.prepare(scenario, rulebook, helpers.threads);
  }
}
