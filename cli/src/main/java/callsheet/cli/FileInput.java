package callsheet.cli;

import callsheet.io.read.ReadResult;
import callsheet.io.read.RosterReader;
import callsheet.io.read.RosterResult;
import callsheet.io.read.ScenarioReader;
import callsheet.planner.Input;
import callsheet.problem.Scenario;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/// A scenario and, if one is named, a roster: files, or `-` for standard input.
///
/// @param rules what replaces the scenario's own rules
/// @param use what the roster is for
record FileInput(
    InputStream in, String scenarioName, RuleOptions rules, Optional<String> roster, RosterUse use)
    implements Input {

  /// What a roster is read for.
  enum RosterUse {
    /// To be judged: each of its rows must fit the scenario.
    CHECK,
    /// To be started from: rows that don't fit are left out with a warning.
    START
  }

  static final String STDIN = "-";

  FileInput {
    if (scenarioName.equals(STDIN) && roster.equals(Optional.of(STDIN))) {
      throw Refusal.usage(
          "Only one of scenario and roster can come from standard input.",
          "시나리오와 배정표 중 하나만 표준 입력에서 읽을 수 있습니다.");
    }
  }

  /// Whether the roster comes from standard input.
  boolean isStdin() {
    return roster.equals(Optional.of(STDIN));
  }

  @Override
  public ReadResult scenario() {
    ReadResult read =
        scenarioName.equals(STDIN)
            ? ScenarioReader.read(in, STDIN)
            : ScenarioReader.read(Path.of(scenarioName));
    return rules.applied(read);
  }

  @Override
  public RosterResult start(Scenario scenario) {
    if (roster.isEmpty()) {
      return new RosterResult(Optional.empty(), List.of());
    }
    if (use == RosterUse.START) {
      return roster.get().equals(STDIN)
          ? RosterReader.readStart(in, scenario)
          : RosterReader.readStart(Path.of(roster.get()), scenario);
    }
    return roster.get().equals(STDIN)
        ? RosterReader.read(in, scenario)
        : RosterReader.read(Path.of(roster.get()), scenario);
  }
}
