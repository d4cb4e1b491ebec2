package callsheet.compile;

import callsheet.compile.SettingRows.Frame;
import callsheet.model.Model;
import callsheet.problem.Host;
import callsheet.problem.Scenario;
import callsheet.problem.Strength;
import callsheet.rule.Definition;
import callsheet.rule.EligibilityRule;
import callsheet.rule.Exclusions;
import callsheet.rule.HostRule;
import callsheet.rule.RosterRule;
import callsheet.rulebook.Rulebook;
import callsheet.rulebook.Rulebook.Setting;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Consumer;

/// Compiles a scenario under its rules into a [Model].
///
/// First the hard eligibility rules settle which pairs get a literal; then every host, and every
/// rule that spans hosts, compiles by itself into a buffer; then the buffers are joined in a fixed
/// order: rules over the roster, exclusions, hosts.
public final class Compiler {

  private final Scenario scenario;
  private final Rulebook rulebook;
  private final int threads;

  private Compiler(Scenario scenario, Rulebook rulebook, int threads) {
    this.scenario = scenario;
    this.rulebook = rulebook;
    this.threads = threads;
  }

  /// The model of a scenario under its rules: the same, bit for bit, on any number of threads.
  public static Model compile(Scenario scenario, Rulebook rulebook, int threads) {
    return new Compiler(scenario, rulebook, threads).compile();
  }

  private Model compile() {
    try (Parallel parallel = new Parallel(threads)) {
      return compile(parallel);
    }
  }

  private Model compile(Parallel parallel) {
    SeatLiterals literals =
        new SeatLiterals(scenario, new Eligibility(scenario, rulebook).choices(parallel));
    Frame frame =
        new Frame(
            scenario, literals, new Seats(scenario, literals.choices()), rulebook.callMinutes());
    List<Consumer<RowBuffer>> parts = new ArrayList<>();
    for (Setting setting : rulebook.settings()) {
      if (setting.rule() instanceof RosterRule rule) {
        parts.add(buffer -> compileRoster(frame, setting, rule, buffer));
      }
    }
    for (Setting setting : rulebook.settings()) {
      if (setting.rule() instanceof Exclusions rule
          && setting.strength() instanceof Strength.Hard) {
        parts.add(buffer -> exclude(frame, setting, rule, buffer));
      }
    }
    scenario.hosts().forEach(host -> parts.add(buffer -> compileHost(frame, host, buffer)));
    List<RowBuffer> buffers = parallel.run(tasks(parts, literals.count()));
    return new Join(rulebook, literals.choices(), buffers).model(parallel);
  }

  /// The parts, each to be compiled into the buffer of the thread that it falls to, which need not
  /// grow again for every part.
  private List<Callable<RowBuffer>> tasks(List<Consumer<RowBuffer>> parts, int literals) {
    ThreadLocal<RowBuffer> buffers =
        ThreadLocal.withInitial(() -> new RowBuffer(literals, rulebook.levels()));
    List<Callable<RowBuffer>> tasks = new ArrayList<>();
    for (Consumer<RowBuffer> part : parts) {
      tasks.add(() -> {
        RowBuffer buffer = buffers.get();
        part.accept(buffer);
        return buffer.handOver();
      });
    }
    return tasks;
  }

  private static void compileRoster(
      Frame frame, Setting setting, RosterRule rule, RowBuffer buffer) {
    SettingRows rows = new SettingRows(frame, setting, buffer, frame.newDays());
    rule.compile(rows);
    rows.close();
  }

  private static void exclude(Frame frame, Setting setting, Exclusions rule, RowBuffer buffer) {
    SettingRows rows = new SettingRows(frame, setting, buffer, frame.newDays());
    rule.exclude(rows);
    rows.close();
  }

  private void compileHost(Frame frame, Host host, RowBuffer buffer) {
    HostDays[] shared = frame.newDays();
    for (Setting setting : rulebook.settings()) {
      if (setting.scope().includes(host)) {
        SettingRows rows = new SettingRows(frame, setting, buffer, shared);
        switch (setting.rule()) {
          case EligibilityRule rule -> rule.compile(host, rows);
          case HostRule rule -> rule.compile(host, rows);
          case RosterRule _, Definition _ -> {}
        }
        rows.close();
      }
    }
  }
}
