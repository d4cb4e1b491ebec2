package callsheet.api;

import callsheet.engine.Stop;
import callsheet.io.answer.AnswerJson;
import callsheet.io.read.PublishedReader;
import callsheet.io.read.PublishedResult;
import callsheet.io.read.ReadResult;
import callsheet.planner.analysis.Names;
import callsheet.planner.analysis.replan.Away;
import callsheet.planner.analysis.replan.AwayText;
import callsheet.planner.analysis.replan.ReplanRequest;
import callsheet.planner.analysis.replan.Replanned;
import callsheet.problem.Issue;
import callsheet.problem.Scenario;
import callsheet.rulebook.BoundRulebook;
import callsheet.rulebook.RulebookReader;
import java.io.ByteArrayInputStream;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/// `replan`: keeps a published roster but for a few seats. The answer's table `changes` has every
/// seat whose host is another one.
final class Replan implements Operation {

  private static final Duration TIME = Duration.ofSeconds(6);

  @Override
  public String word() {
    return "replan";
  }

  @Override
  public Reply answer(ApiRequest request, Budget budget) {
    ReadResult read = DocumentInput.scenario(request);
    byte[] rows =
        request.roster("roster").orElseThrow(() -> DocumentInput.missing(request, "roster"));
    List<Issue> issues = new ArrayList<>(read.issues());
    Scenario scenario = read.scenario().orElseThrow(() -> ApiProblem.of(issues));
    BoundRulebook bound = RulebookReader.bind(scenario);
    issues.addAll(bound.issues());
    PublishedResult published =
        PublishedReader.read(new ByteArrayInputStream(rows), scenario.zone());
    issues.addAll(published.issues());
    if (issues.stream().anyMatch(Issue::isError)) {
      throw ApiProblem.of(issues);
    }
    Names names = new Names(scenario, bound.rulebook().orElseThrow());
    LocalDate today =
        request.text("today").map(names::date).orElseGet(() -> ReplanRequest.today(scenario));
    List<Away> away =
        request.texts("absent").stream().map(new AwayText(names, today)::read).toList();
    Replanned plan =
        callsheet.planner.analysis.replan.Replan.of(
            new ReplanRequest(
                scenario,
                published.lines(),
                away,
                today,
                maxChanges(request),
                Search.of(request, budget, TIME),
                !request.flag("no_curve")),
            event -> {},
            new Stop());
    return Bodies.of(json -> AnswerJson.write(plan.answer(), json));
  }

  private static int maxChanges(ApiRequest request) {
    var _ = request.required("max_changes");
    return Math.toIntExact(request.number("max_changes", 0, Integer.MAX_VALUE, 0));
  }
}
