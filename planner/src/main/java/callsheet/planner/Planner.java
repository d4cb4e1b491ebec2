package callsheet.planner;

import callsheet.compile.Compiler;
import callsheet.engine.Engine;
import callsheet.engine.Settings;
import callsheet.engine.Solution;
import callsheet.engine.Stop;
import callsheet.judge.Judge;
import callsheet.model.Model;
import callsheet.result.Ending;
import callsheet.result.Result;
import callsheet.result.Run;
import callsheet.roster.Roster;
import callsheet.roster.Verdict;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.LongSupplier;

/// Makes a plan in five steps: read, compile, search, audit, and the result that writers write.
public final class Planner {

  private final LongSupplier nanos;

  /// A planner that times its phases by a clock such as `System::nanoTime`.
  public Planner(LongSupplier nanos) {
    this.nanos = nanos;
  }

  /// Plans. The listener is told one event at a time; pressing `stop` keeps the best roster so far.
  ///
  /// @throws AuditMismatch if the judge's score is not the engine's
  public Outcome plan(
      Input input, PlannerSettings settings, Consumer<PlanEvent> listener, Stop stop) {
    Stopwatch stopwatch =
        new Stopwatch(settings.search().deterministic() ? () -> 0 : nanos, listener);
    Reading reading = Reading.of(input);
    stopwatch.ended(Phase.READ);
    if (!(reading instanceof Reading.Ready ready)) {
      return new Outcome.BadInput(reading.issues());
    }
    Model model = Compiler.compile(ready.scenario(), ready.rulebook(), settings.compileThreads());
    stopwatch.ended(Phase.COMPILE);
    Course course = new Course(stopwatch, listener);
    // The limit counts from when the request is read, so compiling is part of it.
    Settings left = settings.search().after(stopwatch.took(Phase.COMPILE));
    Optional<int[]> start = ready.start().map(Roster::hosts);
    Solution solution = Engine.solve(model, left, start, course, stop);
    Roster roster = Roster.of(ready.scenario(), solution.hosts());
    stopwatch.ended(Phase.SEARCH);
    Verdict verdict = Judge.audit(ready.rulebook(), roster);
    AuditMismatch.check(solution.score(), verdict.score());
    stopwatch.ended(Phase.AUDIT);
    Run run = run(settings.search(), model, solution, course, stopwatch);
    Result result = new Result(ready.scenario(), ready.rulebook(), roster, verdict, run);
    return solution.ending() == Ending.INFEASIBLE
        ? new Outcome.Infeasible(result, model, ready.issues())
        : new Outcome.Planned(result, model, ready.issues());
  }

  private static Run run(
      Settings settings, Model model, Solution solution, Course course, Stopwatch stopwatch) {
    return new Run(
        solution.ending(),
        solution.bound(),
        settings.seed(),
        settings.threads(),
        settings.deterministic(),
        settings.limit(),
        course.points(),
        settings.deterministic() ? Map.of() : stopwatch.phases(),
        model.choices().literals(),
        model.derived().count(),
        model.rows().count(),
        model.nonZeros(),
        solution.moves());
  }
}
