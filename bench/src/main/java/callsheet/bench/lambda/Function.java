package callsheet.bench.lambda;

import callsheet.generate.ScenarioGenerator;
import callsheet.generate.Size;
import callsheet.io.scenario.ScenarioWriter;
import callsheet.lambda.loopback.RuntimeApi;
import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/// How long the function takes for the typical month, run by the real runtime interface client in a
/// process of its own: from the start of the process to the answer of its first invocation, and
/// warm. Prints CSV.
///
/// | line | what is asked |
/// |---|---|
/// | `cold` | a new process, the first roster and no search beyond it: what a search adds, it adds here |
/// | `cold, quick compiler` | the same with the first of the JIT's compilers alone |
/// | `cold, AOT cache` | the same with classes loaded, linked and profiled beforehand |
/// | `warm, no search` | the same in a process that has answered before: the overhead of a reply |
/// | `budget of 3 s` | replies that may take three seconds in all |
public final class Function {

  private static final Duration TIMEOUT = Duration.ofSeconds(60);
  private static final int WARM = 20;

  /// As the template gives them to the function.
  private static final List<String> OPTIONS = List.of("-XX:+UseSerialGC", "-Xmx320m");

  private Function() {}

  /// Measures. The first argument says how many cold starts, the second how many budgets.
  public static void main(String[] args) throws IOException {
    int runs = Integer.parseInt(args[0]);
    int calls = Integer.parseInt(args[1]);
    Path folder = Files.createTempDirectory("callsheet-lambda");
    byte[] immediate = event("\"time\": 0");
    byte[] budget = event("\"time\": 3");
    System.out.println("what,times,median_ms,least_ms,longest_ms,over_budget,peak_mb");
    Path cache = folder.resolve("function.aot");
    rehearse(folder, cache, immediate);
    cold("cold", folder, runs, immediate);
    cold("cold, quick compiler", folder, runs, immediate, "-XX:TieredStopAtLevel=1");
    cold("cold, AOT cache", folder, runs, immediate, "-XX:AOTCache=" + cache);
    warm(folder, immediate, budget, calls);
  }

  private static byte[] event(String options) {
    ByteArrayOutputStream month = new ByteArrayOutputStream();
    ScenarioWriter.writeJson(ScenarioGenerator.generate(Size.TYPICAL, 1), month);
    String scenario = month.toString(StandardCharsets.UTF_8);
    return ("{\"operation\": \"solve\", " + options + ", \"scenario\": " + scenario + "}")
        .getBytes(StandardCharsets.UTF_8);
  }

  private static RuntimeApi start(Path log, String... options) throws IOException {
    List<String> all = new ArrayList<>(OPTIONS);
    all.addAll(List.of(options));
    // As in the function's zip there are jars and nothing else: no cache takes folders.
    String jars =
        Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator, -1))
            .filter(entry -> entry.endsWith(".jar"))
            .collect(Collectors.joining(File.pathSeparator));
    return new RuntimeApi(jars, log, all.toArray(String[]::new));
  }

  private static void rehearse(Path folder, Path cache, byte[] event) throws IOException {
    try (RuntimeApi api = start(folder.resolve("rehearsal.log"), "-XX:AOTCacheOutput=" + cache)) {
      var _ = api.invoke(event, TIMEOUT);
      api.end();
    }
  }

  private static void cold(String what, Path folder, int runs, byte[] event, String... options)
      throws IOException {
    List<Double> times = new ArrayList<>();
    long peak = 0;
    for (int run = 0; run < runs; run++) {
      long began = System.nanoTime();
      try (RuntimeApi api = start(folder.resolve("cold.log"), options)) {
        var _ = api.invoke(event, TIMEOUT);
        times.add((System.nanoTime() - began) / 1e6);
        peak = Math.max(peak, api.peakMemoryBytes());
      }
    }
    print(what, times, "", peak);
  }

  private static void warm(Path folder, byte[] immediate, byte[] budget, int calls)
      throws IOException {
    try (RuntimeApi api = start(folder.resolve("warm.log"))) {
      for (int call = 0; call < WARM; call++) {
        var _ = api.invoke(immediate, TIMEOUT);
      }
      List<Double> overhead = new ArrayList<>();
      for (int call = 0; call < WARM; call++) {
        overhead.add(api.invoke(immediate, TIMEOUT).took().toNanos() / 1e6);
      }
      print("warm, no search", overhead, "", api.peakMemoryBytes());
      List<Double> replies = new ArrayList<>();
      for (int call = 0; call < calls; call++) {
        replies.add(api.invoke(budget, TIMEOUT).took().toNanos() / 1e6);
      }
      long over = replies.stream().filter(millis -> millis > 3000).count();
      print("budget of 3 s", replies, Long.toString(over), api.peakMemoryBytes());
    }
  }

  private static void print(String what, List<Double> millis, String over, long peak) {
    Collections.sort(millis);
    System.out.printf(
        Locale.ROOT,
        "\"%s\",%d,%.0f,%.0f,%.0f,%s,%d%n",
        what,
        millis.size(),
        millis.get(millis.size() / 2),
        millis.getFirst(),
        millis.getLast(),
        over,
        peak >> 20);
  }
}
