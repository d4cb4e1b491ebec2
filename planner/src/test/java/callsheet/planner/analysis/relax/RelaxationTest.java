package callsheet.planner.analysis.relax;

import static org.assertj.core.api.Assertions.assertThat;

import callsheet.engine.Settings;
import callsheet.engine.Stop;
import callsheet.generate.ScenarioGenerator;
import callsheet.generate.Size;
import callsheet.judge.Judge;
import callsheet.planner.analysis.Subject;
import callsheet.planner.analysis.relax.Change.Kind;
import callsheet.planner.analysis.relax.Relaxation.Option;
import callsheet.planted.PlantedConflict;
import callsheet.problem.Scenario;
import callsheet.problem.Seat;
import callsheet.roster.Roster;
import callsheet.rulebook.Rulebook;
import callsheet.rulebook.RulebookReader;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

final class RelaxationTest {

  private static final Scenario MONTH = ScenarioGenerator.generate(Size.SMALL, 1);

  @Test
  void aPinAgainstAnAbsenceIsResolvedByGivingUpEither() {
    Relaxation found = found(PlantedConflict.in(MONTH, 6).scenario(), List.of());

    assertThat(found.options()).isNotEmpty().allSatisfy(RelaxationTest::isAudited);
    assertThat(found.options().stream().map(option -> option.changes().getFirst().kind()))
        .contains(Kind.UNPIN, Kind.WAIVE);
  }

  @Test
  void aLimitIsRaisedByWhatIsMissing() {
    // One show more than a day may have was pinned: one more has to be allowed.
    Relaxation found = found(PlantedConflict.in(MONTH, 2).scenario(), List.of());

    assertThat(found.options()).allSatisfy(RelaxationTest::isAudited);
    assertThat(found.options().stream().map(option -> option.changes().getFirst().kind()))
        .contains(Kind.UNPIN, Kind.SOFTEN, Kind.LIMIT);
  }

  @Test
  void twoConflictsNeedAChangeEach() {
    Scenario twice = PlantedConflict.in(MONTH, 6).and(PlantedConflict.in(MONTH, 7), MONTH);

    Relaxation found = found(twice, List.of());

    assertThat(found.options()).isNotEmpty().allSatisfy(RelaxationTest::isAudited);
    assertThat(found.options()).allMatch(option -> option.changes().size() == 2);
  }

  @Test
  void nothingGivesWayInAMonthThatCanBeSolved() {
    Relaxation found = found(MONTH, List.of());

    assertThat(found.conflicts().isFree()).isTrue();
    assertThat(found.options()).isEmpty();
  }

  @Test
  void forASeatThatCanBeFilledNoChangeIsTriedToo() {
    Seat seat = MONTH.seats().get(100);

    Relaxation found = found(MONTH, List.of(seat));

    assertThat(found.options()).anyMatch(option -> option.changes().isEmpty());
    assertThat(found.options())
        .allMatch(option -> option.after().roster().host(seat) != Roster.UNFILLED);
  }

  /// It is solved, and the judge says so of the changed month.
  private static void isAudited(Option option) {
    Subject after = option.after();
    Rulebook rules = RulebookReader.bind(after.scenario()).orElseThrow();
    assertThat(option.isSolved()).isTrue();
    assertThat(Judge.audit(rules, after.roster()).score()).isEqualTo(after.verdict().score());
    assertThat(after.verdict().score().isFeasible()).isTrue();
  }

  private static Relaxation found(Scenario scenario, List<Seat> wanted) {
    Rulebook rulebook = RulebookReader.bind(scenario).orElseThrow();
    return Relaxation.of(
        Subject.of(rulebook, Roster.empty(scenario)),
        wanted,
        new Settings(Duration.ofSeconds(8), 1, 2, false),
        System::nanoTime,
        new Stop());
  }
}
