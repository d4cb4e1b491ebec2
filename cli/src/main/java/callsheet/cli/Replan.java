package callsheet.cli;

import callsheet.engine.Event;
import callsheet.io.read.PublishedReader;
import callsheet.io.read.PublishedResult;
import callsheet.io.read.ReadResult;
import callsheet.io.read.ScenarioReader;
import callsheet.io.roster.ResultWriter;
import callsheet.planner.analysis.Names;
import callsheet.planner.analysis.replan.Away;
import callsheet.planner.analysis.replan.AwayText;
import callsheet.planner.analysis.replan.OldSchedule;
import callsheet.planner.analysis.replan.ReplanRequest;
import callsheet.planner.analysis.replan.Replanned;
import callsheet.problem.Issue;
import callsheet.problem.Scenario;
import callsheet.roster.PublishedLine;
import callsheet.rulebook.BoundRulebook;
import callsheet.rulebook.Rulebook;
import callsheet.rulebook.RulebookReader;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `replan`: keeps a published roster but for a few seats when the schedule or the hosts change.
@Command(name = "replan", mixinStandardHelpOptions = true)
final class Replan implements Callable<Integer> {

  private final Session session;

  @Parameters(index = "0", paramLabel = "SCENARIO", descriptionKey = "scenario")
  private String scenario;

  @Parameters(index = "1", paramLabel = "ROSTER", descriptionKey = "published-roster")
  private String roster;

  @Option(names = "--max-changes", paramLabel = "N", required = true)
  private int maxChanges;

  @Option(names = "--absent", paramLabel = "HOST[:FROM/TO]")
  private List<String> absent = List.of();

  @Option(names = "--before", paramLabel = "OLD_SCENARIO")
  private Optional<Path> before;

  @Option(names = "--today", paramLabel = "DATE")
  private Optional<String> today;

  @Option(names = "--time", paramLabel = "TIME", defaultValue = "PT6S")
  private Duration time;

  @Option(names = "--no-curve")
  private boolean drawsNoCurve;

  @Mixin private AnswerOptions answer = new AnswerOptions();

  @Mixin private RuleOptions rules = new RuleOptions();

  @Mixin private SearchOptions search = new SearchOptions();

  Replan(Session session) {
    this.session = session;
  }

  @Override
  public Integer call() throws IOException {
    if (maxChanges < 0) {
      throw Refusal.usage(
          "--max-changes is a number from 0 on, not %d.",
          "--max-changes는 0 이상입니다. %d은(는) 안 됩니다.", maxChanges);
    }
    Path folder =
        answer
            .out()
            .orElseThrow(() ->
                Refusal.usage(
                    "Still needed: --out=DIR, the folder for the new roster.",
                    "필요한 옵션이 없습니다: 새 배정표를 쓸 폴더 --out=DIR."));
    // Named only so that scenario and roster are not both standard input.
    FileInput input =
        new FileInput(
            session.in(), scenario, rules, Optional.of(roster), FileInput.RosterUse.START);
    List<Issue> issues = new ArrayList<>();
    Optional<Scenario> now = read(input.scenario(), issues);
    Optional<BoundRulebook> bound = now.map(RulebookReader::bind);
    bound.ifPresent(rules -> issues.addAll(rules.issues()));
    Optional<Scenario> old =
        before.isEmpty() ? Optional.empty() : read(ScenarioReader.read(before.get()), issues);
    List<PublishedLine> lines = now.isEmpty() ? List.of() : published(now.get(), old, issues);
    if (issues.stream().anyMatch(Issue::isError)) {
      new IssuePrinter(session).print(issues, answer.format(), session.err());
      return ExitCode.BAD_INPUT;
    }
    new IssuePrinter(session).printFew(issues);
    Rulebook rulebook = bound.flatMap(BoundRulebook::rulebook).orElseThrow();
    return replan(request(now.orElseThrow(), rulebook, lines), folder);
  }

  private static Optional<Scenario> read(ReadResult result, List<Issue> issues) {
    issues.addAll(result.issues());
    return result.scenario();
  }

  private List<PublishedLine> published(Scenario now, Optional<Scenario> old, List<Issue> issues) {
    PublishedResult read =
        roster.equals(FileInput.STDIN)
            ? PublishedReader.read(session.in(), now.zone())
            : PublishedReader.read(Path.of(roster), now.zone());
    issues.addAll(read.issues());
    return old.map(schedule -> OldSchedule.of(schedule, read.lines())).orElse(read.lines());
  }

  private ReplanRequest request(Scenario now, Rulebook rulebook, List<PublishedLine> lines) {
    Names names = new Names(now, rulebook);
    LocalDate day = today.map(names::date).orElseGet(() -> ReplanRequest.today(now));
    List<Away> away = absent.stream().map(new AwayText(names, day)::read).toList();
    return new ReplanRequest(
        now, lines, away, day, maxChanges, search.settings(time).search(), !drawsNoCurve);
  }

  private int replan(ReplanRequest request, Path folder) throws IOException {
    Replanned plan =
        callsheet.planner.analysis.replan.Replan.of(
            request,
            event -> {
              if (event instanceof Event.FirstRoster) {
                session.interruption().guard();
              }
            },
            session.interruption().stop(this::sayNothingYet));
    ResultWriter writer = new ResultWriter(plan.result(), session.locale());
    List<Path> files =
        new ResultFiles(plan.result(), writer, session.locale())
            .write(new Destination.Folder(folder, false), plan.model());
    new Asking(session, answer).give(plan.answer(), request.scenario().name(), Optional.of(folder));
    session.tell(
        "written: the roster, %d files in %s", "저장: %2$s에 배정표 파일 %1$d개", files.size(), folder);
    boolean isWhole =
        plan.result().verdict().score().isFeasible() && plan.result().roster().unfilled().isEmpty();
    return isWhole ? ExitCode.DONE : ExitCode.DONE_WITH_GAPS;
  }

  private void sayNothingYet() {
    session.tell(
        "Stopped before there was a roster; nothing was written.",
        "첫 배정이 나오기 전에 중단했습니다. 저장한 것이 없습니다.");
    session.err().flush();
  }
}
