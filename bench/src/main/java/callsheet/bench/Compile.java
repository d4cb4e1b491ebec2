package callsheet.bench;

import callsheet.bench.figure.Circumstances;
import callsheet.bench.figure.CsvTable;
import callsheet.compile.Compiler;
import callsheet.generate.ScenarioGenerator;
import callsheet.generate.Size;
import callsheet.model.Model;
import callsheet.problem.RuleSetting;
import callsheet.problem.Scenario;
import callsheet.rulebook.Catalogue;
import callsheet.rulebook.Rulebook;
import callsheet.rulebook.RulebookReader;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// How long a generated month takes to compile with every rule of the catalogue on: the default
/// profile and, at their defaults, the rules that it leaves off; `Limit` as shows a week for each
/// category. Prints CSV: threads, median and best of the later half of the runs, and the model's
/// size.
///
/// Run by `bench/compile SIZE RUNS`.
public final class Compile {

  private Compile() {}

  /// Measures with one thread and with two.
  public static void main(String[] args) {
    Scenario scenario =
        ScenarioGenerator.generate(Size.valueOf(args[0].toUpperCase(Locale.ROOT)), 1);
    Rulebook rulebook = everyRule(scenario);
    int runs = Integer.parseInt(args[1]);
    CsvTable table =
        CsvTable.to(
            Optional.empty(),
            Circumstances.with("%s, seed 1, %d runs".formatted(args[0], runs)),
            "settings",
            "threads",
            "median_ms",
            "best_ms",
            "rows",
            "non_zeros",
            "derived");
    for (int threads = 1; threads <= 2; threads++) {
      table.row(measure(scenario, rulebook, threads, runs));
    }
  }

  private static Rulebook everyRule(Scenario scenario) {
    List<RuleSetting> lines = new ArrayList<>();
    RulebookReader.defaults(scenario).settings().forEach(setting -> lines.add(setting.source()));
    Catalogue.RULES.stream()
        .filter(rule -> !Catalogue.info(rule).on())
        .map(rule -> RuleSetting.of(Catalogue.name(rule)))
        .map(line ->
            line.rule().equals("Limit")
                ? line.with("group", "category").with("period", "week").with("max", 4L)
                : line)
        .forEach(lines::add);
    return RulebookReader.bindOnly(scenario, lines).orElseThrow();
  }

  private static Object[] measure(Scenario scenario, Rulebook rulebook, int threads, int runs) {
    double[] millis = new double[runs];
    Model model = Compiler.compile(scenario, rulebook, threads);
    for (int run = 0; run < runs; run++) {
      long start = System.nanoTime();
      model = Compiler.compile(scenario, rulebook, threads);
      millis[run] = (System.nanoTime() - start) / 1e6;
    }
    double[] warm = Arrays.copyOfRange(millis, runs / 2, runs);
    Arrays.sort(warm);
    return new Object[] {
      rulebook.settings().size(),
      threads,
      warm[warm.length / 2],
      warm[0],
      model.rows().count(),
      model.nonZeros(),
      model.derived().count()
    };
  }
}
