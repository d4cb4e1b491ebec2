package callsheet.bench.analyses;

import callsheet.compile.Compiler;
import callsheet.engine.Engine;
import callsheet.engine.Settings;
import callsheet.engine.Stop;
import callsheet.generate.ScenarioGenerator;
import callsheet.generate.Size;
import callsheet.model.Model;
import callsheet.planner.analysis.Subject;
import callsheet.planner.analysis.desk.Desk;
import callsheet.problem.Scenario;
import callsheet.problem.Seat;
import callsheet.roster.Roster;
import callsheet.rulebook.Rulebook;
import callsheet.rulebook.RulebookReader;
import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;

/// How long `recommend` and the immediate part of `why` take on the typical month, from a desk that
/// is laid out already to the finished answer. Prints CSV: what was asked, then median, nine in ten
/// and the longest of the later half of the questions, and the median of the processor's time,
/// which other work on the machine does not lengthen as much.
///
/// Run by `bench/seat-questions QUESTIONS`, so many of each kind.
public final class SeatQuestions {

  private static final Settings ROSTER = new Settings(Duration.ofMillis(1500), 1, 2, true);

  private SeatQuestions() {}

  /// Asks random questions, the same in every run.
  public static void main(String[] args) {
    int questions = Integer.parseInt(args[0]);
    Desk desk = desk();
    Scenario scenario = desk.subject().scenario();
    System.out.println("question,median_ms,p90_ms,longest_ms,median_cpu_ms");
    measure(
        "recommend",
        questions,
        random -> {
          Seat seat = any(scenario, random);
          desk.recommend(seat.broadcast(), seat.role()).answer();
        });
    measure(
        "why",
        questions,
        random -> {
          Seat seat = any(scenario, random);
          int host = random.nextInt(scenario.hosts().size());
          desk.why(seat.broadcast(), seat.role(), scenario.hosts().get(host)).answer();
        });
  }

  private static Desk desk() {
    Scenario scenario = ScenarioGenerator.generate(Size.TYPICAL, 1);
    Rulebook rulebook = RulebookReader.bind(scenario).rulebook().orElseThrow();
    Model model = Compiler.compile(scenario, rulebook, 2);
    int[] hosts = Engine.solve(model, ROSTER, Optional.empty(), event -> {}, new Stop()).hosts();
    return Desk.of(Subject.of(rulebook, Roster.of(scenario, hosts)), 2);
  }

  private static Seat any(Scenario scenario, Random random) {
    return scenario.seats().get(random.nextInt(scenario.seats().size()));
  }

  private interface Question {
    void ask(Random random);
  }

  private static void measure(String name, int questions, Question question) {
    var threads = ManagementFactory.getThreadMXBean();
    Random random = new Random(1);
    double[] wall = new double[questions];
    double[] processor = new double[questions];
    for (int i = 0; i < questions; i++) {
      long began = System.nanoTime();
      long worked = threads.getCurrentThreadCpuTime();
      question.ask(random);
      processor[i] = (threads.getCurrentThreadCpuTime() - worked) / 1e6;
      wall[i] = (System.nanoTime() - began) / 1e6;
    }
    double[] warm = Arrays.copyOfRange(wall, questions / 2, questions);
    double[] busy = Arrays.copyOfRange(processor, questions / 2, questions);
    Arrays.sort(warm);
    Arrays.sort(busy);
    System.out.printf(
        Locale.ROOT,
        "%s,%.1f,%.1f,%.1f,%.1f%n",
        name,
        warm[warm.length / 2],
        warm[warm.length * 9 / 10],
        warm[warm.length - 1],
        busy[busy.length / 2]);
  }
}
