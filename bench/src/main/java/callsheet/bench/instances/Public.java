package callsheet.bench.instances;

import callsheet.bench.figure.Circumstances;
import callsheet.bench.figure.CsvTable;
import callsheet.engine.Engine;
import callsheet.engine.Settings;
import callsheet.engine.Solution;
import callsheet.engine.Stop;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/// Public instances on the engine that solves rosters: every instance is compiled to choices and
/// rows, solved, and what comes out is judged by the family's own evaluator, which must agree with
/// the score. Prints CSV, one line each instance, and on standard error a summary of each family.
/// Outcomes of tables written before can stand beside new ones, so that a table may be measured bit
/// by bit.
///
/// Run by `bench/public --instances DIR`.
@Command(name = "bench/public", mixinStandardHelpOptions = true, sortOptions = false)
public final class Public implements Callable<Integer> {

  @Option(names = "--instances", required = true, paramLabel = "DIR")
  private Path instances;

  @Option(names = "--family", description = "One of ${COMPLETION-CANDIDATES}; all if not given.")
  private List<Family> families = List.of(Family.values());

  @Option(names = "--seconds", description = "For each instance; ${DEFAULT-VALUE} if not given.")
  private double seconds = 60;

  @Option(names = "--threads", description = "${DEFAULT-VALUE} if not given.")
  private int threads = 2;

  @Option(names = "--seed", description = "${DEFAULT-VALUE} if not given.")
  private long seed = 1;

  @Option(names = "--only", split = ",", paramLabel = "NAME", description = "These instances.")
  private List<String> only = List.of();

  @Option(
      names = "--from",
      split = ",",
      paramLabel = "FILE.csv",
      description = "Tables written before, the last one counts: only what --only names is solved.")
  private List<Path> from = List.of();

  @Option(names = "--out", paramLabel = "FILE.csv", description = "Standard output if not given.")
  private Optional<Path> out = Optional.empty();

  @Spec private CommandSpec spec;

  private Public() {}

  /// Runs the command and exits with its code.
  public static void main(String[] args) {
    System.exit(
        new CommandLine(new Public()).setCaseInsensitiveEnumValuesAllowed(true).execute(args));
  }

  @Override
  public Integer call() throws IOException {
    if (out.isPresent() && from.stream().anyMatch(file -> plain(file).equals(plain(out.get())))) {
      throw new ParameterException(
          spec.commandLine(), "--out would overwrite a table of --from: name another file");
    }
    Measured before = before();
    try (InstanceFolder folder = new InstanceFolder(instances)) {
      requireAll(folder);
      try (CsvTable table = CsvTable.to(out, List.of(), Outcome.COLUMNS)) {
        for (Family family : families) {
          run(family, folder, before, table);
        }
      }
    }
    return 0;
  }

  private static Path plain(Path file) {
    return file.toAbsolutePath().normalize();
  }

  private Measured before() throws IOException {
    try {
      return new Measured(from);
    } catch (IllegalArgumentException e) {
      throw new ParameterException(spec.commandLine(), e.getMessage(), e);
    }
  }

  /// A name that no family has is a slip of the pen, not an empty table.
  private void requireAll(InstanceFolder folder) throws IOException {
    Set<String> unknown = new TreeSet<>(only);
    for (Family family : only.isEmpty() ? List.<Family>of() : families) {
      Set<String> known = new TreeSet<>(folder.published(family).instances());
      known.retainAll(folder.files(family).keySet());
      unknown.removeAll(known);
    }
    if (!unknown.isEmpty()) {
      throw new ParameterException(
          spec.commandLine(), "no instances of these names: " + String.join(", ", unknown));
    }
  }

  private void run(Family family, InstanceFolder folder, Measured before, CsvTable table)
      throws IOException {
    Published published = folder.published(family);
    boolean solvesAny = published.instances().stream().anyMatch(this::isSolved);
    Map<String, Path> files = solvesAny ? folder.files(family) : Map.of();
    List<Outcome> outcomes = new ArrayList<>();
    for (String instance : published.instances()) {
      Optional<Outcome> outcome =
          isSolved(instance) && files.containsKey(instance)
              ? Optional.of(solve(family, instance, files.get(instance), published))
              : before.of(family, instance);
      outcome.map(Outcome::cells).ifPresent(table::row);
      outcome.ifPresent(outcomes::add);
    }
    if (outcomes.isEmpty()) {
      return;
    }
    Summary.of(family, outcomes, published).forEach(System.err::println);
    if (out.isPresent()) {
      String name = out.get().getFileName().toString().replaceFirst("\\.csv$", "");
      Path png = out.get().resolveSibling(name + "-" + family.folder() + ".png");
      Picture.write(family, outcomes, png);
    }
  }

  private boolean isSolved(String instance) {
    return only.isEmpty() ? from.isEmpty() : only.contains(instance);
  }

  private Outcome solve(Family family, String instance, Path file, Published published)
      throws IOException {
    Problem problem = family.read(Files.readString(file));
    Duration limit = Duration.ofMillis((long) (1000 * seconds));
    long start = System.nanoTime();
    Solution solution =
        Engine.solve(
            problem.model(),
            new Settings(limit, seed, threads, false),
            Optional.empty(),
            event -> {},
            new Stop());
    double spent = (System.nanoTime() - start) / 1e9;
    Evaluation found = problem.evaluator().apply(solution.hosts());
    if (!found.score().equals(solution.score())) {
      throw new IllegalStateException(
          "%s: the evaluator says %s, the engine %s"
              .formatted(instance, found.score(), solution.score()));
    }
    OptionalLong bound =
        solution.bound().stream().mapToLong(b -> -b.level(ModelDraft.COST)).findFirst();
    OptionalLong reached = published.reached(instance);
    if (bound.isPresent() && reached.isPresent() && bound.getAsLong() > reached.getAsLong()) {
      throw new IllegalStateException(
          "%s: the engine claims the bound %d, but %d is published"
              .formatted(instance, bound.getAsLong(), reached.getAsLong()));
    }
    return new Outcome(
        family,
        instance,
        spent,
        found,
        bound,
        published.lowerBound(instance),
        published.best(instance),
        solution.moves(),
        new Outcome.Setting(
            seconds,
            threads,
            seed,
            Circumstances.today(),
            Circumstances.commit(),
            Circumstances.processor(),
            Circumstances.jdk()));
  }
}
