package callsheet.bench;

import callsheet.bench.contender.CallsheetEngine;
import callsheet.bench.contender.Contender;
import callsheet.bench.contender.CpSat;
import callsheet.bench.contender.MixedInteger;
import callsheet.bench.contender.timefold.Timefold;
import callsheet.bench.figure.Circumstances;
import callsheet.bench.race.Course;
import callsheet.bench.race.Pictures;
import callsheet.bench.race.Race;
import callsheet.bench.race.Summary;
import callsheet.bench.race.Table;
import callsheet.generate.Size;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.DoubleStream;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/// Generated months under all rules of the default profile: the engine against its peers, all with
/// the same scenario, rules, time and threads, every roster scored by the judge.
///
/// Writes a row for each seed, contender and checkpoint as CSV and, beside the file, a picture of
/// each size; prints the summary as Markdown. Run by `bench/months`.
@Command(
    name = "bench/months",
    description = "Generated months: the engine against its peers.",
    mixinStandardHelpOptions = true)
public final class Months implements Callable<Integer> {

  private static final double[] CHECKPOINTS = {0.05, 0.1, 0.3, 1, 3, 10, 30, 60};

  private static final List<Contender> CONTENDERS =
      List.of(
          new CallsheetEngine(),
          CpSat.defaults(),
          CpSat.hinted(),
          CpSat.linear(),
          Timefold.defaults(),
          Timefold.annealing(),
          MixedInteger.scip());

  @Option(names = "--sizes", split = ",", defaultValue = "small,typical,large")
  private List<Size> sizes;

  @Option(names = "--seeds", defaultValue = "10", description = "How many months of each size.")
  private int seeds;

  @Option(names = "--seconds", defaultValue = "60", description = "For the engine.")
  private int seconds;

  @Option(names = "--peer-seconds", defaultValue = "60", description = "For each peer.")
  private int peerSeconds;

  @Option(names = "--threads", defaultValue = "2")
  private int threads;

  @Option(names = "--warm-up", defaultValue = "60", description = "Seconds for each contender.")
  private int warmUp;

  @Option(names = "--contenders", split = ",", description = "Some of them; the engine is first.")
  private List<String> names = CONTENDERS.stream().map(Contender::name).toList();

  @Option(names = "--out", description = "The CSV file; else standard output, and no pictures.")
  private Optional<Path> out;

  @Spec private CommandSpec spec;

  private Months() {}

  /// Runs the comparison.
  public static void main(String[] args) {
    System.exit(
        new CommandLine(new Months()).setCaseInsensitiveEnumValuesAllowed(true).execute(args));
  }

  @Override
  public Integer call() throws IOException {
    List<String> known = CONTENDERS.stream().map(Contender::name).toList();
    if (!known.containsAll(names)) {
      throw new ParameterException(
          spec.commandLine(),
          "of the contenders %s some are unknown: there are %s".formatted(names, known));
    }
    List<Contender> contenders =
        CONTENDERS.stream().filter(contender -> names.contains(contender.name())).toList();
    List<Duration> checkpoints =
        DoubleStream.of(CHECKPOINTS)
            .filter(c -> c <= Math.max(seconds, peerSeconds))
            .mapToObj(c -> Duration.ofMillis(Math.round(1000 * c)))
            .toList();
    Race race =
        new Race(
            contenders,
            contender -> contender instanceof CallsheetEngine ? seconds : peerSeconds,
            checkpoints,
            threads,
            Duration.ofSeconds(warmUp),
            System.err::println);
    List<Summary> summaries = new ArrayList<>();
    try (Table table = new Table(out, remarks(contenders), checkpoints)) {
      for (Size size : sizes) {
        summaries.add(run(race, size, checkpoints, table));
      }
    }
    for (Summary summary : summaries) {
      System.out.print(summary.markdown());
      if (out.isPresent()) {
        new Pictures(summary).write(out.get());
      }
    }
    return 0;
  }

  private List<String> remarks(List<Contender> contenders) {
    List<String> settings = new ArrayList<>();
    settings.add("%d threads, seeds 1 to %d, warm-up %d s".formatted(threads, seeds, warmUp));
    contenders.forEach(c -> settings.add(c.name() + ": " + c.setup()));
    return Circumstances.with(settings.toArray(String[]::new));
  }

  private Summary run(Race race, Size size, List<Duration> checkpoints, Table table) {
    String name = size.name().toLowerCase(Locale.ROOT);
    Summary summary = new Summary(name, checkpoints);
    race.warmUp(size);
    for (int seed = 1; seed <= seeds; seed++) {
      List<Course> courses = race.run(size, seed);
      table.add(name, seed, courses);
      summary.add(courses);
    }
    return summary;
  }
}
