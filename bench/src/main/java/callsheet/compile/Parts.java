package callsheet.compile;

import callsheet.compile.SettingRows.Frame;
import callsheet.model.Choices;
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
import java.util.function.Consumer;

/// The steps of [Compiler], one by one, for loops other than its own: data preparation, the parts,
/// their join. The parts are those of the compiler, in its order: rules over the roster,
/// exclusions, hosts.
public final class Parts {

  /// The rows of one part.
  public static final class Part {
    final RowBuffer buffer;
    private final HostDays[] days;

    Part(RowBuffer buffer, HostDays[] days) {
      this.buffer = buffer;
      this.days = days;
    }
  }

  private final Rulebook rulebook;
  private final Frame frame;
  private final List<Consumer<Part>> shared = new ArrayList<>();

  private Parts(Rulebook rulebook, Frame frame) {
    this.rulebook = rulebook;
    this.frame = frame;
    for (Setting setting : rulebook.settings()) {
      if (setting.rule() instanceof RosterRule rule) {
        shared.add(part -> with(part, setting, rule::compile));
      }
    }
    for (Setting setting : rulebook.settings()) {
      if (setting.rule() instanceof Exclusions rule
          && setting.strength() instanceof Strength.Hard) {
        shared.add(part -> with(part, setting, rule::exclude));
      }
    }
  }

  /// The plain data preparation: which host may take which seat, and both indexed.
  public static Parts prepare(Scenario scenario, Rulebook rulebook, int threads) {
    try (Parallel parallel = new Parallel(threads)) {
      return prepare(scenario, rulebook, parallel);
    }
  }

  private static Parts prepare(Scenario scenario, Rulebook rulebook, Parallel parallel) {
    Choices choices = new Eligibility(scenario, rulebook).choices(parallel);
    SeatLiterals literals = new SeatLiterals(scenario, choices);
    Seats seats = new Seats(scenario, choices);
    return new Parts(rulebook, new Frame(scenario, literals, seats, rulebook.callMinutes()));
  }

  /// How many parts there are.
  public int count() {
    return sharedCount() + hosts().size();
  }

  /// How many of them, the first ones, span hosts; of the others each is one host's.
  public int sharedCount() {
    return shared.size();
  }

  /// Each host has the part at [#sharedCount] plus the host's index.
  public List<Host> hosts() {
    return frame.scenario().hosts();
  }

  /// The rules; each adds its rows to the part of every host.
  public List<Setting> settings() {
    return rulebook.settings();
  }

  /// A part with no rows yet.
  public Part open() {
    return new Part(new RowBuffer(frame.literals().count(), rulebook.levels()), frame.newDays());
  }

  /// A whole part.
  public Part compile(int index) {
    Part part = open();
    if (index < sharedCount()) {
      shared.get(index).accept(part);
    } else {
      Host host = hosts().get(index - sharedCount());
      settings().forEach(setting -> add(part, host, setting));
    }
    return part;
  }

  /// Adds one rule's rows to a host's part; rule by rule in their order they make it whole.
  public void add(Part part, Host host, Setting setting) {
    if (setting.scope().includes(host)) {
      switch (setting.rule()) {
        case EligibilityRule rule -> with(part, setting, rows -> rule.compile(host, rows));
        case HostRule rule -> with(part, setting, rows -> rule.compile(host, rows));
        case RosterRule _, Definition _ -> {}
      }
    }
  }

  private void with(Part part, Setting setting, Consumer<SettingRows> rule) {
    SettingRows rows = new SettingRows(frame, setting, part.buffer, part.days);
    rule.accept(rows);
    rows.close();
  }

  /// The model of all parts in their order.
  public Model join(List<Part> parts) {
    List<RowBuffer> buffers = parts.stream().map(part -> part.buffer).toList();
    try (Parallel parallel = new Parallel(1)) {
      return new Join(rulebook, frame.literals().choices(), buffers).model(parallel);
    }
  }
}
