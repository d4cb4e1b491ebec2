package callsheet.api;

import callsheet.io.read.ReadResult;
import callsheet.io.read.RosterReader;
import callsheet.io.read.RosterResult;
import callsheet.io.read.RulesReader;
import callsheet.io.read.ScenarioReader;
import callsheet.planner.Input;
import callsheet.problem.Scenario;
import callsheet.problem.Text;
import java.io.ByteArrayInputStream;
import java.util.List;
import java.util.Optional;

/// The scenario and the roster of a request. The scenario is read once, at once.
///
/// @param roster empty if the operation asks about none
/// @param isStart whether a search starts from the roster, so that rows that don't fit are left out
record DocumentInput(ReadResult read, Optional<byte[]> roster, boolean isStart) implements Input {

  /// The member with the scenario, and what issues call it.
  static final String SCENARIO = "scenario";

  /// The input of a request that asks about a roster, which has to be there.
  static DocumentInput checked(ApiRequest request) {
    DocumentInput input = of(request, false);
    if (input.roster().isEmpty()) {
      throw missing(request, "roster");
    }
    return input;
  }

  /// The input of a request that may have a roster.
  static DocumentInput of(ApiRequest request, boolean isStart) {
    return new DocumentInput(scenario(request), request.roster("roster"), isStart);
  }

  /// The scenario of a request, with its rules.
  static ReadResult scenario(ApiRequest request) {
    byte[] json = request.part(SCENARIO).orElseThrow(() -> missing(request, SCENARIO));
    ReadResult read = ScenarioReader.read(new ByteArrayInputStream(json), SCENARIO);
    return request
        .text("profile")
        .map(names -> RulesReader.profiled(read, names, "profile"))
        .orElse(read);
  }

  static ApiProblem missing(ApiRequest request, String member) {
    return ApiProblem.of(
        422,
        "missing_member",
        Text.format(
            "'%s' needs the member '%s'.", "'%s'에는 '%s' 항목이 필요합니다.", request.operation(), member));
  }

  @Override
  public ReadResult scenario() {
    return read;
  }

  @Override
  public RosterResult start(Scenario scenario) {
    if (roster.isEmpty()) {
      return new RosterResult(Optional.empty(), List.of());
    }
    ByteArrayInputStream rows = new ByteArrayInputStream(roster.get());
    return isStart ? RosterReader.readStart(rows, scenario) : RosterReader.read(rows, scenario);
  }
}
