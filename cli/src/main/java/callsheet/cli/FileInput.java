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
record FileInput(InputStream in, String scenarioName, RuleOptions rules, Optional<String> roster)
    implements Input {

  private static final String STDIN = "-";

  FileInput {
    if (scenarioName.equals(STDIN) && roster.equals(Optional.of(STDIN))) {
      throw Refusal.usage(
          "Only one of scenario and roster can come from standard input.",
          "시나리오와 배정표 중 하나만 표준 입력에서 읽을 수 있습니다.");
    }
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
    return roster.get().equals(STDIN)
        ? RosterReader.read(in, scenario)
        : RosterReader.read(Path.of(roster.get()), scenario);
  }
}
