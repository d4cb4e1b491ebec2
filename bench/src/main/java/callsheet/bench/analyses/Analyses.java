package callsheet.bench.analyses;

import callsheet.bench.figure.Circumstances;
import callsheet.bench.figure.CsvTable;
import callsheet.compile.Compiler;
import callsheet.engine.Engine;
import callsheet.engine.Settings;
import callsheet.engine.Stop;
import callsheet.generate.ScenarioGenerator;
import callsheet.generate.Size;
import callsheet.model.Model;
import callsheet.planner.analysis.Subject;
import callsheet.planner.analysis.conflict.Conflicts;
import callsheet.planner.analysis.desk.Desk;
import callsheet.planner.analysis.impact.Impact;
import callsheet.planner.analysis.impact.Price;
import callsheet.planner.analysis.replan.Away;
import callsheet.planner.analysis.replan.Replan;
import callsheet.planner.analysis.replan.ReplanRequest;
import callsheet.planner.analysis.replan.Replanned;
import callsheet.planted.PlantedConflict;
import callsheet.problem.Host;
import callsheet.problem.Scenario;
import callsheet.problem.Seat;
import callsheet.roster.PublishedLine;
import callsheet.roster.Roster;
import callsheet.rulebook.Rulebook;
import callsheet.rulebook.RulebookReader;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Random;

/// How long the analyses take on the typical month with the default profile, from a roster at hand
/// to the finished answer, in a warm JVM; and what they come to. Prints CSV.
///
/// Run by `bench/analyses NAME,…`.
public final class Analyses {

  private static final int SEAT_QUESTIONS = 200;
  private static final int CONFLICTS = 50;
  private static final int SICK_CALLS = 20;
  private static final int CHANGES = 12;
  private static final Duration SICK_CALL = Duration.ofMillis(500);
  private static final Duration IMPACT = Duration.ofSeconds(60);
  private static final Settings ROSTER = new Settings(Duration.ofSeconds(3), 1, 2, true);

  private final Scenario month = ScenarioGenerator.generate(Size.TYPICAL, 1);
  private final Rulebook rulebook = RulebookReader.bind(month).rulebook().orElseThrow();
  private final Model model = Compiler.compile(month, rulebook, 2);
  private final Subject subject;
  private final CsvTable table =
      CsvTable.to(
          Optional.empty(),
          Circumstances.with("typical month, seed 1, default profile, 2 threads"),
          Stint.COLUMNS);

  private Analyses() {
    int[] hosts = Engine.solve(model, ROSTER, Optional.empty(), event -> {}, new Stop()).hosts();
    this.subject = Subject.of(rulebook, Roster.of(month, hosts));
  }

  /// Asks what is named; the same questions in every run.
  public static void main(String[] args) {
    Analyses analyses = new Analyses();
    for (String name : args[0].split(",", -1)) {
      switch (name) {
        case "seats" -> analyses.seats();
        case "conflicts" -> analyses.print(Stint.of(name, 3, CONFLICTS, Analyses::conflict));
        case "replan" -> analyses.print(Stint.of(name, 10, SICK_CALLS, analyses::sickCall));
        case "impact" -> analyses.print(Stint.of(name, 0, 1, number -> analyses.impact()));
        default -> throw new IllegalArgumentException("No analysis is named " + name);
      }
    }
  }

  private void print(Stint stint) {
    table.row(stint.cells());
  }

  private void seats() {
    Desk desk = Desk.of(subject, 2);
    print(
        Stint.of(
            "recommend",
            SEAT_QUESTIONS,
            SEAT_QUESTIONS,
            number -> {
              Seat seat = any(month.seats(), number);
              var _ = desk.recommend(seat.broadcast(), seat.role()).answer();
              return "answered";
            }));
    print(
        Stint.of(
            "why",
            SEAT_QUESTIONS,
            SEAT_QUESTIONS,
            number -> {
              Seat seat = any(month.seats(), number);
              Host host = any(month.hosts(), number + 1);
              var _ = desk.why(seat.broadcast(), seat.role(), host).answer();
              return "answered";
            }));
  }

  private static <T> T any(List<T> all, int number) {
    return all.get(new Random(number).nextInt(all.size()));
  }

  /// A known conflict, hidden in one of four months.
  private static String conflict(int number) {
    Scenario whole = ScenarioGenerator.generate(Size.TYPICAL, 1 + number / 14);
    PlantedConflict planted = PlantedConflict.in(whole, number);
    Rulebook rules = RulebookReader.bind(planted.scenario()).rulebook().orElseThrow();
    Conflicts found =
        Conflicts.of(
            Subject.of(rules, Roster.empty(planted.scenario())),
            List.of(),
            new Settings(Duration.ofSeconds(60), 1, 2, false),
            System::nanoTime,
            new Stop());
    boolean isFound =
        found.conflicts().size() == 1
            && found.conflicts().getFirst().isMinimal()
            && found.conflicts().getFirst().members().size() == planted.size();
    return isFound ? "minimal" : "not as planted";
  }

  /// Somebody who stands on shows that day calls in sick.
  private String sickCall(int number) {
    Random random = new Random(number);
    LocalDate today = month.horizon().date(2 + random.nextInt(month.horizon().days() - 4));
    LocalDate day = today.plusDays(2);
    List<Integer> onDuty =
        month.seats().stream()
            .filter(seat -> month.horizon().date(seat.day()).equals(day))
            .map(subject.roster()::host)
            .filter(host -> host != Roster.UNFILLED)
            .distinct()
            .toList();
    Away away = new Away(onDuty.get(random.nextInt(onDuty.size())), day, day);
    Replanned plan =
        Replan.of(
            new ReplanRequest(
                month,
                PublishedLine.of(subject.roster()),
                List.of(away),
                today,
                CHANGES,
                new Settings(SICK_CALL, 1, 2, false),
                false),
            event -> {},
            new Stop());
    var _ = plan.answer();
    int unfilled = plan.result().roster().unfilled().size();
    if (plan.changed() > CHANGES || !plan.result().verdict().score().isFeasible()) {
      return "broken";
    }
    return unfilled <= subject.roster().unfilled().size() ? "complete" : "incomplete";
  }

  private String impact() {
    Impact impact =
        Impact.of(subject, setting -> true, new Settings(IMPACT, 1, 2, false), new Stop());
    var _ = impact.answer();
    long measurable = impact.prices().stream().filter(Price::measurable).count();
    return measurable + " of " + impact.prices().size() + " prices measurable";
  }
}
