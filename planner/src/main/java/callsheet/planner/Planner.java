package callsheet.planner;

import callsheet.compile.Compiler;
import callsheet.engine.Engine;
import callsheet.engine.Event;
import callsheet.engine.Settings;
import callsheet.engine.Solution;
import callsheet.engine.Stop;
import callsheet.engine.WarmStart;
import callsheet.judge.Judge;
import callsheet.model.Model;
import callsheet.problem.Seat;
import callsheet.result.Ending;
import callsheet.result.Result;
import callsheet.roster.Roster;
import callsheet.roster.Verdict;
import java.util.Arrays;
import java.util.List;
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

  /// Plans. The listener is told one event at a time, but for snapshots, which come beside them;
  /// pressing `stop` keeps the best roster so far.
  ///
  /// @throws callsheet.engine.EngineFault if the engine contradicts itself
  /// @throws AuditMismatch if the judge's score is not the engine's
  public Outcome plan(
      Input input, PlannerSettings settings, Consumer<PlanEvent> listener, Stop stop) {
    boolean isTimed = !settings.search().deterministic();
    Course course = new Course(listener);
    course.accept(began(settings.search()));
    Stopwatch stopwatch = new Stopwatch(isTimed ? nanos : () -> 0, course);
    Reading reading = Reading.of(input);
    stopwatch.ended(Phase.READ);
    if (!(reading instanceof Reading.Ready ready)) {
      return new Outcome.BadInput(reading.issues());
    }
    Model model = Compiler.compile(ready.scenario(), ready.rulebook(), settings.compileThreads());
    stopwatch.ended(Phase.COMPILE);
    course.accept(new PlanEvent.Compiled(model.size()));
    // The limit counts from when the request is read, so compiling is part of it.
    Settings left = settings.search().after(stopwatch.took(Phase.COMPILE));
    Optional<int[]> start =
        Start.of(ready.start(), ready.scenario(), ready.rulebook())
            .map(given -> allowed(given, model, course));
    Solution solution =
        Engine.solve(
            model,
            left,
            start,
            event -> {
              course.accept(new PlanEvent.Searched(event));
              switch (event) {
                case Event.FirstRoster _ -> stopwatch.ended(Phase.FIRST_ROSTER);
                case Event.RoundEnded _ when isTimed -> course.accept(heapSeen());
                default -> {}
              }
            },
            hosts -> listener.accept(new PlanEvent.Snapshot(Roster.of(ready.scenario(), hosts))),
            stop);
    Roster roster = Roster.of(ready.scenario(), solution.hosts());
    stopwatch.ended(Phase.SEARCH);
    Verdict verdict = Judge.audit(ready.rulebook(), roster);
    AuditMismatch.check(solution.score(), verdict.score());
    stopwatch.ended(Phase.AUDIT);
    Result result = new Result(ready.scenario(), ready.rulebook(), roster, verdict, course.run());
    return solution.ending() == Ending.INFEASIBLE
        ? new Outcome.Infeasible(result, model, ready.issues())
        : new Outcome.Planned(result, model, ready.issues());
  }

  private static PlanEvent began(Settings settings) {
    return new PlanEvent.Began(
        settings.seed(), settings.threads(), settings.deterministic(), settings.limit());
  }

  private static PlanEvent heapSeen() {
    Runtime runtime = Runtime.getRuntime();
    return new PlanEvent.HeapSeen(runtime.totalMemory() - runtime.freeMemory());
  }

  private static int[] allowed(Roster given, Model model, Consumer<PlanEvent> listener) {
    WarmStart start = WarmStart.of(model, given.hosts());
    List<Seat> leftOut =
        Arrays.stream(start.leftOut()).mapToObj(given.scenario().seats()::get).toList();
    listener.accept(new PlanEvent.WarmStarted(given, leftOut, start.score()));
    return start.hosts();
  }
}
