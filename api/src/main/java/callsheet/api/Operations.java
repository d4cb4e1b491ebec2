package callsheet.api;

import callsheet.planner.analysis.QuestionProblem;
import callsheet.problem.Text;
import java.util.List;

/// All that can be asked, one line each.
public final class Operations {

  private static final List<Operation> ALL =
      List.of(
          new Solve(),
          new Check(),
          Ask.explain(),
          Ask.why(),
          Ask.recommend(),
          Ask.conflicts(),
          Ask.fairness(),
          new Replan());

  private Operations() {}

  /// The words of all of them.
  public static List<String> words() {
    return ALL.stream().map(Operation::word).toList();
  }

  /// Answers a request; what is wrong with it is a reply, too.
  public static Reply answer(ApiRequest request, Budget budget) {
    try {
      return ALL.stream()
          .filter(operation -> operation.word().equals(request.operation()))
          .findFirst()
          .orElseThrow(() -> unknown(request.operation()))
          .answer(request, budget);
    } catch (ApiProblem problem) {
      return problem.reply();
    } catch (QuestionProblem problem) {
      return ApiProblem.of(422, "bad_question", problem.text()).reply();
    }
  }

  private static ApiProblem unknown(String word) {
    return ApiProblem.of(
        404,
        "unknown_operation",
        Text.format(
            "There is no operation '%s'. There are: %s.",
            "'%s'(이)라는 작업은 없습니다. 가능한 작업: %s.", word, String.join(", ", words())));
  }
}
