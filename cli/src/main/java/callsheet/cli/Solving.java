package callsheet.cli;

import callsheet.io.roster.ResultWriter;
import callsheet.io.roster.RosterCsv;
import callsheet.io.roster.RosterJson;
import callsheet.model.Model;
import callsheet.planner.Input;
import callsheet.planner.Outcome;
import callsheet.planner.PlanEvent;
import callsheet.planner.Planner;
import callsheet.planner.PlannerSettings;
import callsheet.problem.Issue;
import callsheet.result.Ending;
import callsheet.result.Result;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/// Plans, writes and sums up: what `solve` and `demo` share.
final class Solving {

  private final Session session;
  private final OutputOptions output;
  private final boolean warns;

  /// @param warns whether warnings about the input are printed
  Solving(Session session, OutputOptions output, boolean warns) {
    this.session = session;
    this.output = output;
    this.warns = warns && !output.isQuiet();
  }

  /// What a solve leaves behind.
  record Solved(int exitCode, List<Path> files) {}

  /// Solves, and writes the result where it goes. A checkpoint stands there meanwhile.
  ///
  /// @param from the roster that the input starts from, as named by the person
  Solved solve(
      Input input, PlannerSettings settings, Destination destination, Optional<String> from)
      throws IOException {
    if (!(destination instanceof Destination.Folder folder)) {
      return written(planned(input, settings, List.of()), destination);
    }
    Checkpoint checkpoint = new Checkpoint(session, folder.path());
    checkpoint.setAsideOld(from, output.isQuiet());
    Outcome outcome = planned(input, settings, List.of(checkpoint));
    Solved solved = written(outcome, destination);
    if (!(outcome instanceof Outcome.BadInput)) {
      checkpoint.remove();
    }
    return solved;
  }

  private Solved written(Outcome outcome, Destination destination) throws IOException {
    return switch (outcome) {
      case Outcome.BadInput bad -> {
        new IssuePrinter(session).print(bad.issues(), output.format(), session.err());
        yield new Solved(ExitCode.BAD_INPUT, List.of());
      }
      case Outcome.Infeasible infeasible ->
          written(infeasible, infeasible.result(), infeasible.model(), destination);
      case Outcome.Planned planned ->
          written(planned, planned.result(), planned.model(), destination);
    };
  }

  private Outcome planned(Input input, PlannerSettings settings, List<Consumer<PlanEvent>> others) {
    StartNote note = new StartNote();
    List<Consumer<PlanEvent>> all = new ArrayList<>(others);
    all.add(note);
    Outcome outcome;
    try (Audience audience = new Audience(session, output, settings.search().limit(), all)) {
      outcome =
          new Planner(session.nanos())
              .plan(input, settings, audience, session.interruption().stop(this::sayNothingYet));
    }
    String line = note.line().in(session.locale());
    if (!line.isEmpty() && !output.isQuiet()) {
      session.err().println(line);
    }
    return outcome;
  }

  private void sayNothingYet() {
    session.tell(
        "Stopped before there was a roster; nothing was written.",
        "첫 배정이 나오기 전에 중단했습니다. 저장한 것이 없습니다.");
    session.err().flush();
  }

  private Solved written(Outcome outcome, Result result, Model model, Destination destination)
      throws IOException {
    if (warns) {
      warn(outcome.issues());
    }
    if (result.run().ending() == Ending.STOPPED && !output.isQuiet()) {
      session.tell("Stopped; the best roster so far is kept.", "중단했습니다. 지금까지 찾은 최선의 배정을 저장합니다.");
    }
    int code = exitCode(outcome, result);
    ResultWriter writer = new ResultWriter(result, session.locale());
    return switch (destination) {
      case Destination.Output _ -> {
        roster(result, writer);
        yield new Solved(code, List.of());
      }
      case Destination.Folder folder -> {
        List<Path> files = new ResultFiles(result, writer, session.locale()).write(folder, model);
        new ResultPrinter(session, result, folder.path(), files)
            .print(output.format(), writer.summary());
        yield new Solved(code, files);
      }
    };
  }

  private void warn(List<Issue> warnings) {
    new IssuePrinter(session).printFew(warnings);
  }

  private void roster(Result result, ResultWriter writer) throws IOException {
    if (output.format() == Format.JSON) {
      ByteArrayOutputStream json = new ByteArrayOutputStream();
      RosterJson.write(result, writer.lines(), json);
      session.out().print(json.toString(StandardCharsets.UTF_8));
    } else {
      RosterCsv.write(result.scenario().horizon(), writer.lines(), session.out(), session.locale());
    }
    if (!output.isQuiet()) {
      session.err().print(writer.summary());
    }
  }

  private static int exitCode(Outcome outcome, Result result) {
    return switch (outcome) {
      case Outcome.BadInput _ -> ExitCode.BAD_INPUT;
      case Outcome.Infeasible _ -> ExitCode.INFEASIBLE;
      case Outcome.Planned _ -> {
        boolean isWhole =
            result.verdict().score().isFeasible() && result.roster().unfilled().isEmpty();
        yield isWhole ? ExitCode.DONE : ExitCode.DONE_WITH_GAPS;
      }
    };
  }
}
