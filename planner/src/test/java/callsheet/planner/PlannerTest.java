package callsheet.planner;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import callsheet.engine.Event;
import callsheet.engine.Settings;
import callsheet.engine.Stop;
import callsheet.generate.ScenarioGenerator;
import callsheet.generate.Size;
import callsheet.io.read.ReadResult;
import callsheet.io.read.RosterResult;
import callsheet.problem.Assignment;
import callsheet.problem.Issue;
import callsheet.problem.IssueCode;
import callsheet.problem.RuleSetting;
import callsheet.problem.Scenario;
import callsheet.problem.Seat;
import callsheet.problem.Text;
import callsheet.result.Ending;
import callsheet.result.Result;
import callsheet.roster.Roster;
import callsheet.roster.Score;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

final class PlannerTest {

  private static final Scenario MONTH = ScenarioGenerator.generate(Size.SMALL, 1);

  @Test
  void phasesAreTimedByTheClockGiven() {
    // The clock ticks a second each time it is read: once to begin with and once for each phase.
    AtomicLong seconds = new AtomicLong();
    Planner planner = new Planner(() -> seconds.getAndIncrement() * 1_000_000_000L);

    Result result = solved(planner, false, new Stop(), PlannerTest::nobody);

    assertThat(result.run().phases())
        .containsOnlyKeys("read", "compile", "first_roster", "search", "audit")
        .allSatisfy((phase, took) -> assertThat(took).isEqualTo(Duration.ofSeconds(1)));
  }

  @Test
  void aDeterministicRunHoldsNoMeasuredTime() {
    List<Duration> times = new ArrayList<>();

    Result result =
        solved(
            new Planner(System::nanoTime),
            true,
            new Stop(),
            event -> {
              if (event instanceof PlanEvent.PhaseEnded ended) {
                times.add(ended.took());
              }
            });

    assertThat(result.run().phases()).isEmpty();
    assertThat(times).hasSize(5).containsOnly(Duration.ZERO);
  }

  @Test
  void theCourseRisesTowardsABoundThatFalls() {
    Result result = solved(new Planner(System::nanoTime), true, new Stop(), PlannerTest::nobody);

    List<Score> incumbents =
        result.run().progress().stream().flatMap(point -> point.incumbent().stream()).toList();
    List<Score> bounds =
        result.run().progress().stream().flatMap(point -> point.bound().stream()).toList();
    assertThat(incumbents).isSorted().last().isEqualTo(result.verdict().score());
    assertThat(bounds.reversed()).isSorted();
    assertThat(bounds.getLast()).isGreaterThanOrEqualTo(incumbents.getLast());
  }

  @Test
  void aPressedStopKeepsTheFirstRoster() {
    Stop stop = new Stop();
    stop.press();

    Result result = solved(new Planner(System::nanoTime), false, stop, PlannerTest::nobody);

    assertThat(result.run().ending()).isEqualTo(Ending.STOPPED);
    assertThat(result.verdict().score().isFeasible()).isTrue();
  }

  @Test
  void eventsComeInTheOrderOfThePhases() {
    List<PlanEvent> events = new ArrayList<>();

    solved(new Planner(System::nanoTime), true, new Stop(), events::add);

    List<Phase> phases =
        events.stream()
            .filter(PlanEvent.PhaseEnded.class::isInstance)
            .map(event -> ((PlanEvent.PhaseEnded) event).phase())
            .toList();
    assertThat(phases).containsExactly(Phase.values());
    assertThat(events).contains(new PlanEvent.Searched(lastOf(events)));
  }

  private static Event lastOf(List<PlanEvent> events) {
    return events.stream()
        .filter(PlanEvent.Searched.class::isInstance)
        .map(event -> ((PlanEvent.Searched) event).event())
        .filter(Event.Ended.class::isInstance)
        .findFirst()
        .orElseThrow();
  }

  @Test
  void inputWithErrorsIsAnOutcomeAndNothingIsSolved() {
    Issue issue = new Issue(IssueCode.F001_NOT_FOUND, "x", 0, "", Text.of("gone"), Text.of("look"));

    Outcome outcome =
        plan(() -> new ReadResult(Optional.empty(), List.of(issue)), PlannerTest::nobody);

    assertThat(outcome).isEqualTo(new Outcome.BadInput(List.of(issue)));
  }

  @Test
  void issuesOfRulesAndOfTheStartRosterAreFoundTogether() {
    Scenario month = MONTH.toBuilder().rules(List.of(RuleSetting.of("Suitabilty"))).build();
    Issue startIssue =
        new Issue(IssueCode.D002_UNKNOWN_HOST, "r", 2, "host_id", Text.of("no"), Text.of("fix"));
    Input input =
        new Input() {
          @Override
          public ReadResult scenario() {
            return new ReadResult(Optional.of(month), List.of());
          }

          @Override
          public RosterResult start(Scenario scenario) {
            return new RosterResult(Optional.empty(), List.of(startIssue));
          }
        };

    assertThat(plan(input, PlannerTest::nobody).issues())
        .extracting(Issue::code)
        .containsExactly(IssueCode.R001_UNKNOWN_RULE, IssueCode.D002_UNKNOWN_HOST);
  }

  @Test
  void aJudgeWhoDisagreesWithTheRowsIsAnErrorThatNamesBothScores() {
    AuditMismatch.check(Score.of(0, 0, 5), Score.of(0, 0, 5));

    assertThatThrownBy(() -> AuditMismatch.check(Score.of(0, 0, 5), Score.of(0, 0, 4)))
        .isInstanceOf(AuditMismatch.class)
        .hasMessageContaining("(0, 0, 5)")
        .hasMessageContaining("(0, 0, 4)");
  }

  @Test
  void aCheckJudgesAnyRoster() {
    Checking checking = Checking.of(() -> new ReadResult(Optional.of(MONTH), List.of()));

    // Without a roster of its own the input stands for the one that fills nothing.
    Checking.Checked checked = (Checking.Checked) checking;
    assertThat(checked.roster()).isEqualTo(Roster.empty(MONTH));
    assertThat(checked.verdict().score().level(Score.FILL)).isNegative();
  }

  @Test
  void aGivenRosterIsStartedFromAndWhatARuleForbidsOfItIsNamed() {
    // A solved roster, but the host of one seat is moved onto a seat at the same time.
    Result before = solved(new Planner(System::nanoTime), true, new Stop(), PlannerTest::nobody);
    Roster given = withOneHostInTwoPlaces(before.roster());
    List<PlanEvent> events = new ArrayList<>();

    Outcome.Planned again = (Outcome.Planned) plan(startingFrom(MONTH, given), events::add);

    PlanEvent.WarmStarted start = warmStart(events);
    assertThat(start.given()).isEqualTo(given);
    assertThat(start.leftOut()).isNotEmpty();
    assertThat(start.score().isFeasible()).isTrue();
    assertThat(again.result().verdict().score()).isGreaterThanOrEqualTo(start.score());
  }

  @Test
  void aRosterThatPleasesIsTakenWholeAndNeverMadeWorse() {
    Result before = solved(new Planner(System::nanoTime), true, new Stop(), PlannerTest::nobody);
    List<PlanEvent> events = new ArrayList<>();

    Outcome.Planned again =
        (Outcome.Planned) plan(startingFrom(MONTH, before.roster()), events::add);

    PlanEvent.WarmStarted start = warmStart(events);
    assertThat(start.leftOut()).isEmpty();
    assertThat(start.score()).isEqualTo(before.verdict().score());
    assertThat(again.result().verdict().score()).isGreaterThanOrEqualTo(before.verdict().score());
  }

  @Test
  void thePublishedRosterIsTheStartWhereChangingItCosts() {
    Result before = solved(new Planner(System::nanoTime), true, new Stop(), PlannerTest::nobody);
    Scenario published = MONTH.toBuilder().published(lines(before.roster())).build();
    List<PlanEvent> events = new ArrayList<>();

    plan(() -> new ReadResult(Optional.of(published), List.of()), events::add);

    assertThat(warmStart(events).given().hosts()).isEqualTo(before.roster().hosts());

    // Where no rule asks for it, nothing holds the search to what was published.
    events.clear();
    Scenario free =
        published.toBuilder()
            .rules(List.of(RuleSetting.of("MinimumChange").strength("off")))
            .build();
    plan(() -> new ReadResult(Optional.of(free), List.of()), events::add);
    assertThat(events).noneMatch(PlanEvent.WarmStarted.class::isInstance);
  }

  private static List<Assignment> lines(Roster roster) {
    return MONTH.seats().stream()
        .filter(seat -> roster.host(seat) != Roster.UNFILLED)
        .map(seat -> new Assignment(seat.broadcast().index(), seat.role(), roster.host(seat)))
        .toList();
  }

  private static Roster withOneHostInTwoPlaces(Roster roster) {
    for (Seat one : MONTH.seats()) {
      for (Seat other : MONTH.seats()) {
        boolean clash =
            other.startMinute() == one.startMinute()
                && roster.host(one) != Roster.UNFILLED
                && roster.host(other) != roster.host(one);
        if (clash && MONTH.pinnedHost(other).isEmpty()) {
          return roster.with(other, roster.host(one));
        }
      }
    }
    throw new AssertionError("no two seats at the same time");
  }

  private static Input startingFrom(Scenario scenario, Roster roster) {
    return new Input() {
      @Override
      public ReadResult scenario() {
        return new ReadResult(Optional.of(scenario), List.of());
      }

      @Override
      public RosterResult start(Scenario same) {
        return new RosterResult(Optional.of(roster), List.of());
      }
    };
  }

  private static PlanEvent.WarmStarted warmStart(List<PlanEvent> events) {
    return events.stream()
        .filter(PlanEvent.WarmStarted.class::isInstance)
        .map(PlanEvent.WarmStarted.class::cast)
        .findFirst()
        .orElseThrow();
  }

  private static void nobody(PlanEvent event) {}

  private static Result solved(
      Planner planner, boolean deterministic, Stop stop, Consumer<PlanEvent> listener) {
    PlannerSettings settings =
        new PlannerSettings(new Settings(Duration.ofMillis(50), 1, 1, deterministic), 1);
    Outcome outcome =
        planner.plan(() -> new ReadResult(Optional.of(MONTH), List.of()), settings, listener, stop);
    return ((Outcome.Planned) outcome).result();
  }

  private static Outcome plan(Input input, Consumer<PlanEvent> listener) {
    PlannerSettings settings =
        new PlannerSettings(new Settings(Duration.ofMillis(50), 1, 1, true), 1);
    return new Planner(System::nanoTime).plan(input, settings, listener, new Stop());
  }
}
