package callsheet.cli;

import callsheet.io.read.ReadResult;
import callsheet.io.read.RosterResult;
import callsheet.planner.Input;
import callsheet.problem.Issue;
import callsheet.problem.Scenario;
import callsheet.roster.Roster;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// A scenario and two rosters of it, read together so that the issues of both are told at once.
final class TwoRosters implements Input {

  private final FileInput first;
  private final FileInput second;
  private Optional<Roster> other = Optional.empty();

  TwoRosters(FileInput first, FileInput second) {
    this.first = first;
    this.second = second;
    if (first.isStdin() && second.isStdin()) {
      throw Refusal.usage(
          "Only one of the rosters can come from standard input.", "배정표는 하나만 표준 입력에서 읽을 수 있습니다.");
    }
  }

  @Override
  public ReadResult scenario() {
    return first.scenario();
  }

  @Override
  public RosterResult start(Scenario scenario) {
    RosterResult one = first.start(scenario);
    RosterResult two = second.start(scenario);
    other = two.roster();
    List<Issue> issues = new ArrayList<>(one.issues());
    issues.addAll(two.issues());
    return new RosterResult(one.roster(), issues);
  }

  /// The second roster, once read.
  Roster second() {
    return other.orElseThrow();
  }
}
