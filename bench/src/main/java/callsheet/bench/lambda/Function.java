package callsheet.bench.lambda;

import callsheet.bench.figure.Circumstances;
import callsheet.bench.figure.CsvTable;
import callsheet.lambda.TypicalMonth;
import callsheet.lambda.loopback.RuntimeApi;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

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
/// | `the old way` | see [OldWay]: its times are those to its first roster |
///
/// `beside_ms` is the median of what a reply takes beside compiling and searching, which are the
/// search time of the command line: reading, auditing, writing and the way in and out. `worth` is
/// the last roster's score: hard, fill and the soft levels.
public final class Function {

  private static final Duration TIMEOUT = Duration.ofSeconds(60);
  private static final int WARM = 20;

  /// As the template gives them to the function.
  private static final List<String> OPTIONS = List.of("-XX:+UseSerialGC", "-Xms320m", "-Xmx320m");

  private final CsvTable table =
      CsvTable.to(
          Optional.empty(),
          Circumstances.with("typical month, " + String.join(" ", OPTIONS)),
          "what",
          "times",
          "median_ms",
          "least_ms",
          "longest_ms",
          "beside_ms",
          "over_budget",
          "peak_mb",
          "worth");

  private Function() {}

  private record Took(double millis, double besideMillis, String worth) {

    static Took of(double millis, byte[] reply) {
      JsonNode roster = JsonMapper.shared().readTree(reply);
      JsonNode phases = roster.path("timings_millis");
      double search = 0;
      for (String phase : List.of("compile", "first_roster", "search")) {
        search += phases.path(phase).asDouble();
      }
      JsonNode objective = roster.path("objective");
      LongStream soft = objective.path("levels").valueStream().mapToLong(JsonNode::asLong);
      LongStream first =
          LongStream.of(objective.path("hard").asLong(), objective.path("fill").asLong());
      return new Took(
          millis, millis - search, Function.worth(LongStream.concat(first, soft).toArray()));
    }
  }

  /// Measures. The first argument says how many cold starts, the second how many budgets, the third
  /// how many seconds the old way has; 0 leaves it out.
  public static void main(String[] args) throws IOException {
    int runs = Integer.parseInt(args[0]);
    int calls = Integer.parseInt(args[1]);
    Duration oldWay = Duration.ofSeconds(Long.parseLong(args[2]));
    Path folder = Files.createTempDirectory("callsheet-lambda");
    Function function = new Function();
    byte[] immediate = TypicalMonth.request(0);
    byte[] budget = TypicalMonth.request(3);
    Path cache = folder.resolve("function.aot");
    rehearse(folder, cache, immediate);
    function.cold("cold", folder, runs, immediate);
    function.cold("cold, quick compiler", folder, runs, immediate, "-XX:TieredStopAtLevel=1");
    function.cold("cold, AOT cache", folder, runs, immediate, "-XX:AOTCache=" + cache);
    function.cold(
        "cold, AOT cache and quick compiler",
        folder,
        runs,
        immediate,
        "-XX:AOTCache=" + cache,
        "-XX:TieredStopAtLevel=1");
    function.warm(folder, immediate, budget, calls);
    if (oldWay.isPositive()) {
      function.oldWay(folder, oldWay);
    }
  }

  private void oldWay(Path folder, Duration limit) throws IOException {
    Path month = folder.resolve("month.json");
    Files.write(month, TypicalMonth.scenario());
    OldWay old = OldWay.run(month, limit);
    table.row(
        "the old way, %d s".formatted(limit.toSeconds()),
        1,
        old.firstMillis(),
        old.firstMillis(),
        old.firstMillis(),
        "",
        "",
        "",
        old.worth().orElse("no roster"));
  }

  /// A score in a cell of a table.
  static String worth(long[] levels) {
    return Arrays.stream(levels).mapToObj(Long::toString).collect(Collectors.joining("/"));
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

  private void cold(String what, Path folder, int runs, byte[] event, String... options)
      throws IOException {
    List<Took> times = new ArrayList<>();
    long peak = 0;
    for (int run = 0; run < runs; run++) {
      long began = System.nanoTime();
      try (RuntimeApi api = start(folder.resolve("cold.log"), options)) {
        byte[] reply = api.invoke(event, TIMEOUT).body();
        times.add(Took.of((System.nanoTime() - began) / 1e6, reply));
        peak = Math.max(peak, api.peakMemoryBytes());
      }
    }
    print(what, times, "", peak);
  }

  private void warm(Path folder, byte[] immediate, byte[] budget, int calls) throws IOException {
    try (RuntimeApi api = start(folder.resolve("warm.log"))) {
      for (int call = 0; call < WARM; call++) {
        var _ = api.invoke(immediate, TIMEOUT);
      }
      List<Took> overhead = new ArrayList<>();
      for (int call = 0; call < WARM; call++) {
        overhead.add(took(api.invoke(immediate, TIMEOUT)));
      }
      print("warm, no search", overhead, "", api.peakMemoryBytes());
      List<Took> replies = new ArrayList<>();
      for (int call = 0; call < calls; call++) {
        replies.add(took(api.invoke(budget, TIMEOUT)));
      }
      long over = replies.stream().filter(reply -> reply.millis() > 3000).count();
      print("budget of 3 s", replies, Long.toString(over), api.peakMemoryBytes());
    }
  }

  private static Took took(RuntimeApi.Answer answer) {
    return Took.of(answer.took().toNanos() / 1e6, answer.body());
  }

  private void print(String what, List<Took> replies, String over, long peak) {
    double[] millis = replies.stream().mapToDouble(Took::millis).sorted().toArray();
    double[] beside = replies.stream().mapToDouble(Took::besideMillis).sorted().toArray();
    table.row(
        what,
        millis.length,
        millis[millis.length / 2],
        millis[0],
        millis[millis.length - 1],
        beside[beside.length / 2],
        over,
        peak >> 20,
        replies.getLast().worth());
  }
}
