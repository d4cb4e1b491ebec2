package callsheet.cli;

import callsheet.planner.Input;
import java.util.Optional;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/// The scenario and the roster that an analysis is asked about.
final class RosterAsked {

  @Parameters(index = "0", paramLabel = "SCENARIO", descriptionKey = "scenario")
  private String scenario;

  @Parameters(index = "1", paramLabel = "ROSTER", descriptionKey = "roster")
  private String roster;

  @Mixin private RuleOptions rules = new RuleOptions();

  /// What is read: every row of the roster must fit the scenario.
  Input input(Session session) {
    return new FileInput(
        session.in(), scenario, rules, Optional.of(roster), FileInput.RosterUse.CHECK);
  }
}
