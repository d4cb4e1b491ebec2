package callsheet.bench.lambda;

import callsheet.bench.contender.Contender;
import callsheet.bench.contender.CpSat;
import callsheet.io.read.ScenarioReader;
import callsheet.judge.Judge;
import callsheet.problem.Scenario;
import callsheet.roster.Roster;
import callsheet.roster.Score;
import callsheet.rulebook.Rulebook;
import callsheet.rulebook.RulebookReader;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.lang.ProcessBuilder.Redirect;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.concurrent.atomic.AtomicReference;

/// The shape of the system that this one takes the place of: a new process reads a month, loads
/// OR-Tools' native library and states the whole month to CP-SAT.
///
/// @param firstMillis from the start of the process to its first roster; empty if it had none
/// @param worth the judge's score of its last roster; empty if it had none
record OldWay(OptionalDouble firstMillis, Optional<String> worth) {

  private static final String FIRST = "first";
  private static final String WORTH = "worth ";

  /// Lets a new process do it.
  ///
  /// @param limit from the moment that the month is read
  static OldWay run(Path month, Duration limit) throws IOException {
    ProcessBuilder builder =
        new ProcessBuilder(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "--enable-native-access=ALL-UNNAMED",
            "-cp",
            System.getProperty("java.class.path"),
            OldWay.class.getName(),
            month.toString(),
            Long.toString(limit.toSeconds()));
    long began = System.nanoTime();
    Process process = builder.redirectError(Redirect.INHERIT).start();
    OptionalDouble first = OptionalDouble.empty();
    Optional<String> worth = Optional.empty();
    try (BufferedReader lines =
        new BufferedReader(
            new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        if (line.equals(FIRST)) {
          first = OptionalDouble.of((System.nanoTime() - began) / 1e6);
        } else if (line.startsWith(WORTH)) {
          worth = Optional.of(line.substring(WORTH.length()));
        }
      }
    }
    return new OldWay(first, worth);
  }

  /// The process: a month's file, and the limit in seconds.
  public static void main(String[] args) {
    Scenario scenario = ScenarioReader.read(Path.of(args[0])).scenario().orElseThrow();
    Rulebook rules = RulebookReader.bind(scenario).rulebook().orElseThrow();
    Last last = new Last();
    CpSat.defaults()
        .solve(
            new Contender.Request(
                scenario,
                rules,
                Duration.ofSeconds(Long.parseLong(args[1])),
                List.of(),
                Runtime.getRuntime().availableProcessors(),
                1),
            last);
    if (last.hosts.get().length > 0) {
      Score score = Judge.audit(rules, Roster.of(scenario, last.hosts.get())).score();
      System.out.println(WORTH + Function.worth(score.toArray()));
    }
    System.exit(0);
  }

  /// Keeps the last roster, and says when there is a first.
  private static final class Last implements Contender.Listener {

    private final AtomicReference<int[]> hosts = new AtomicReference<>(new int[0]);

    @Override
    public void found(int[] found, Optional<Score> claimed) {
      if (hosts.getAndSet(found.clone()).length == 0) {
        System.out.println(FIRST);
      }
    }

    @Override
    public void claimed(Score score) {}

    @Override
    public void bounded(Score bound) {}

    @Override
    public void restarted(Duration limit) {}
  }
}
