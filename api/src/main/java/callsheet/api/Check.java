package callsheet.api;

import callsheet.io.answer.VerdictJson;
import callsheet.planner.Checking;

/// `check`: what a roster is worth, and everything it breaks.
final class Check implements Operation {

  @Override
  public String word() {
    return "check";
  }

  @Override
  public Reply answer(ApiRequest request, Budget budget) {
    return switch (Checking.of(DocumentInput.checked(request))) {
      case Checking.BadInput bad -> throw ApiProblem.of(bad.issues());
      case Checking.Checked checked ->
          Bodies.of(json -> VerdictJson.write(checked.roster(), checked.verdict(), json));
    };
  }
}
