package callsheet.planner.analysis.whatif;

import callsheet.planner.analysis.Names;
import callsheet.planner.analysis.QuestionProblem;
import callsheet.problem.Scenario;
import callsheet.rulebook.Rulebook;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/// The kinds of change there are, one line each.
public final class Changes {

  private static final List<Change.Kind> KINDS =
      List.of(
          new HireHost.Kind(),
          new RemoveHost.Kind(),
          new TrainHost.Kind(),
          new GiveLicence.Kind(),
          new AddBroadcast.Kind(),
          new CancelBroadcast.Kind(),
          new SetRule.Kind(),
          new TurnOffRule.Kind(),
          new AddAbsence.Kind(),
          new WaiveAbsence.Kind());

  private Changes() {}

  /// Reads a change as a person writes it.
  ///
  /// @throws QuestionProblem if it can't be understood
  public static Change read(String written, Scenario scenario, Rulebook rulebook) {
    String text = written.strip();
    String lower = text.toLowerCase(Locale.ROOT);
    for (Change.Kind kind : KINDS) {
      if (lower.startsWith(kind.word() + " ")) {
        return kind.read(
            text.substring(kind.word().length()).strip(), new Names(scenario, rulebook));
      }
    }
    throw new QuestionProblem(
        "'%s' is no change that can be asked about. Write one of: %s.",
        "'%s'은(는) 물을 수 있는 변경이 아닙니다. 다음 중 하나를 쓰세요: %s.",
        written,
        KINDS.stream().map(Change.Kind::syntax).collect(Collectors.joining("; ")));
  }
}
