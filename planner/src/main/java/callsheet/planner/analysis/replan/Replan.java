package callsheet.planner.analysis.replan;

import callsheet.compile.Compiler;
import callsheet.engine.Engine;
import callsheet.engine.Event;
import callsheet.engine.Settings;
import callsheet.engine.Solution;
import callsheet.engine.Stop;
import callsheet.model.Model;
import callsheet.planner.AuditMismatch;
import callsheet.planner.analysis.Subject;
import callsheet.planner.analysis.replan.ChangeCurve.Point;
import callsheet.result.Result;
import callsheet.result.Run;
import callsheet.roster.Roster;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.SortedSet;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;

/// Plans a published roster again after the schedule or the hosts have changed.
///
/// The published lines are known again in today's schedule; those whose host can't come become
/// vacancies; the rest is where the search starts. The change budget is a hard row of the model, so
/// every roster found keeps it if one does, and other budgets differ from it in one number: the
/// curve is drawn over the same model.
public final class Replan {

  private final Ground ground;
  private final Model model;
  private final Consumer<Event> listener;
  private final Stop stop;

  private Replan(Ground ground, Model model, Consumer<Event> listener, Stop stop) {
    this.ground = ground;
    this.model = model;
    this.listener = listener;
    this.stop = stop;
  }

  /// Plans again. Pressing `stop` keeps what there is so far.
  ///
  /// @throws IllegalArgumentException if the scenario's rules don't fit it
  /// @throws AuditMismatch if the judge's score is not the engine's
  public static Replanned of(ReplanRequest request, Consumer<Event> listener, Stop stop) {
    long began = System.nanoTime();
    Ground ground = Ground.of(request);
    Model unbudgeted =
        Compiler.compile(ground.scenario(), ground.rulebook(0), request.search().threads());
    Roster standing = Standing.of(ground);
    Settings settings = request.search();
    Settings left =
        settings.deterministic()
            ? settings
            : settings.after(Duration.ofNanos(System.nanoTime() - began));
    return new Replan(ground, unbudgeted, listener, stop).from(standing, left);
  }

  private Replanned from(Roster standing, Settings settings) {
    ReplanRequest request = ground.request();
    Duration each = request.drawsCurve() ? settings.limit().dividedBy(2) : settings.limit();
    Settings search = limited(settings, each, settings.threads());
    Model budgeted = model(request.maxChanges());
    Roster start = FirstFill.of(budgeted, standing);
    Solution solution = Engine.solve(budgeted, search, Optional.of(start.hosts()), listener, stop);
    Subject audited = audited(request.maxChanges(), solution);
    Point found = point(request.maxChanges(), audited);
    ChangeCurve curve =
        request.drawsCurve()
            ? curve(standing, found, limited(settings, each, 1), settings.threads())
            : new ChangeCurve(List.of(found));
    Roster best =
        curve.points().stream()
            .filter(point -> point.allowed() == request.maxChanges())
            .map(Point::roster)
            .findFirst()
            .orElse(found.roster());
    Subject subject = best.equals(audited.roster()) ? audited : Subject.of(ground.rulebook(), best);
    Result result =
        new Result(
            ground.scenario(), ground.rulebook(), best, subject.verdict(), run(solution, search));
    Subject before = Subject.of(ground.rulebook(), standing);
    return new Replanned(ground, before, result, budgeted, curve);
  }

  private static Settings limited(Settings settings, Duration limit, int threads) {
    return new Settings(limit, settings.seed(), threads, settings.deterministic());
  }

  private Model model(int changes) {
    return ground.budget().budget(0).under(model, ground.budgetSetting(), changes);
  }

  /// What a search under a budget has found, audited.
  private Subject audited(int changes, Solution solution) {
    Roster roster = Roster.of(ground.scenario(), solution.hosts());
    Subject subject = Subject.of(ground.rulebook(changes), roster);
    AuditMismatch.check(solution.score(), subject.verdict().score());
    return subject;
  }

  private Point point(int changes, Subject found) {
    Roster roster = found.roster();
    return new Point(changes, ground.budget().changes(roster), roster, found.verdict().score());
  }

  /// Several budgets at once, each on a thread of its own: larger ones from the roster found,
  /// smaller ones from what stands.
  private ChangeCurve curve(Roster standing, Point found, Settings settings, int threads) {
    ChangeBudget budget = ground.budget();
    SortedSet<Integer> numbers =
        ChangeCurve.numbers(found.allowed(), budget.vacancies().size(), budget.lines().size());
    int rounds = Math.ceilDiv(numbers.size() - 1, threads);
    Settings each = limited(settings, settings.limit().dividedBy(Math.max(1, rounds)), 1);
    List<Point> points = new ArrayList<>(List.of(found));
    try (ExecutorService executor = Executors.newFixedThreadPool(threads)) {
      List<Future<Optional<Point>>> futures = new ArrayList<>();
      for (int number : numbers) {
        if (number != found.allowed()) {
          boolean isMore = number > found.allowed();
          futures.add(
              executor.submit(() -> searched(number, isMore ? found.roster() : standing, each)));
        }
      }
      for (Future<Optional<Point>> future : futures) {
        got(future).ifPresent(points::add);
      }
    }
    return ChangeCurve.of(numbers, points);
  }

  /// Nothing once the stop is pressed: a point not searched for says nothing.
  private Optional<Point> searched(int changes, Roster start, Settings settings) {
    if (stop.isPressed()) {
      return Optional.empty();
    }
    Model budgeted = model(changes);
    Roster filled = FirstFill.of(budgeted, start);
    return Optional.of(
        point(changes, audited(changes, Engine.improve(budgeted, settings, filled.hosts(), stop))));
  }

  private static <T> T got(Future<T> future) {
    try {
      return future.get();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("Interrupted while waiting for the curve", e);
    } catch (ExecutionException e) {
      throw e.getCause() instanceof RuntimeException fault
          ? fault
          : new IllegalStateException(e.getCause());
    }
  }

  private Run run(Solution solution, Settings settings) {
    return new Run(
        solution.ending(),
        solution.bound(),
        settings.seed(),
        settings.threads(),
        settings.deterministic(),
        settings.limit(),
        List.of(),
        Map.of(),
        Optional.of(model.size()),
        solution.rounds(),
        OptionalLong.empty(),
        Optional.empty());
  }
}
