package callsheet.api;

import callsheet.engine.Settings;
import callsheet.engine.Stop;
import callsheet.io.roster.ResultWriter;
import callsheet.io.roster.RosterJson;
import callsheet.planner.Outcome;
import callsheet.planner.Planner;
import callsheet.planner.PlannerSettings;
import callsheet.result.Result;
import java.io.ByteArrayOutputStream;
import java.time.Duration;
import java.util.Locale;

/// `solve`: the best roster found in the time given, as `roster.json`.
final class Solve implements Operation {

  private static final Duration TIME = Duration.ofSeconds(10);

  @Override
  public String word() {
    return "solve";
  }

  @Override
  public Reply answer(ApiRequest request, Budget budget) {
    DocumentInput input = DocumentInput.of(request, true);
    Settings search = Search.of(request, budget, TIME);
    Outcome outcome =
        new Planner(budget.clock())
            .plan(
                input,
                new PlannerSettings(search, Runtime.getRuntime().availableProcessors()),
                event -> {},
                new Stop());
    return switch (outcome) {
      case Outcome.BadInput bad -> throw ApiProblem.of(bad.issues());
      case Outcome.Planned planned -> roster(planned.result());
      // That there is none is a result: the roster that breaks least, and how it is known.
      case Outcome.Infeasible infeasible -> roster(infeasible.result());
    };
  }

  private static Reply roster(Result result) {
    ByteArrayOutputStream json = new ByteArrayOutputStream();
    RosterJson.write(result, new ResultWriter(result, Locale.ENGLISH).lines(), json);
    return new Reply(200, Reply.JSON, json.toByteArray());
  }
}
