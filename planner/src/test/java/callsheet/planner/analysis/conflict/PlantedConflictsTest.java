package callsheet.planner.analysis.conflict;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import callsheet.engine.Settings;
import callsheet.engine.Stop;
import callsheet.generate.ScenarioGenerator;
import callsheet.generate.Size;
import callsheet.judge.Judge;
import callsheet.planner.analysis.QuestionProblem;
import callsheet.planner.analysis.Subject;
import callsheet.planted.PlantedConflict;
import callsheet.problem.Host;
import callsheet.problem.RuleSetting;
import callsheet.problem.Scenario;
import callsheet.problem.Seat;
import callsheet.roster.Roster;
import callsheet.roster.Score;
import callsheet.rulebook.Rulebook;
import callsheet.rulebook.RulebookReader;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// One planted conflict of each kind is found; `bench` finds fifty and says how long it takes.
final class PlantedConflictsTest {

  private static final Scenario MONTH = ScenarioGenerator.generate(Size.SMALL, 1);

  @ParameterizedTest(name = "seed {0}")
  @ValueSource(longs = {1, 3, 4, 8, 11, 13})
  void aPlantedConflictIsFoundAndIsMinimal(long seed) {
    PlantedConflict planted = PlantedConflict.in(MONTH, seed);

    Conflicts found = found(planted.scenario(), List.of());

    assertThat(found.conflicts()).as("%s, seed %d", planted.recipe(), seed).hasSize(1);
    Conflict conflict = found.conflicts().getFirst();
    assertThat(conflict.isMinimal()).isTrue();
    assertThat(conflict.members()).hasSize(planted.size());
    assertThat(conflict.members().stream().filter(m -> m instanceof Member.Pinned))
        .hasSize(planted.pins());
    assertThat(rulesOf(conflict)).isNotEmpty().isSubsetOf(planted.rules());
    // What is left is solved by a roster that the judge finds to break the given-up alone.
    Subject solved = found.solved().orElseThrow();
    assertThat(brokenRules(solved)).isSubsetOf(given(conflict));
  }

  private static Set<String> brokenRules(Subject solved) {
    return Judge.audit(solved.rulebook(), solved.roster()).hardBreaches().stream()
        .map(audit -> audit.rule())
        .collect(Collectors.toSet());
  }

  /// The rules of which something was given up: the cases', and whatever the pins would break.
  private static Set<String> given(Conflict conflict) {
    Set<String> rules = rulesOf(conflict);
    rules.add("Pin");
    return rules;
  }

  private static Set<String> rulesOf(Conflict conflict) {
    Set<String> rules =
        conflict.members().stream()
            .map(member ->
                switch (member) {
                  case Member.Pinned _ -> "Pin";
                  case Member.Away away -> away.setting().name();
                  case Member.Refused refused -> refused.setting().name();
                  case Member.Unfit unfit -> unfit.setting().name();
                  case Member.UnfitFor unfit -> unfit.setting().name();
                  case Member.Case rule -> rule.setting().name();
                })
            .collect(Collectors.toSet());
    rules.remove("Pin");
    return rules;
  }

  @Test
  void nothingConflictsInAMonthAsItIsDrawn() {
    Conflicts found = found(MONTH, List.of());

    assertThat(found.conflicts()).isEmpty();
    assertThat(found.isFree()).isTrue();
    assertThat(found.solved().orElseThrow().verdict().score().level(Score.HARD)).isZero();
  }

  @Test
  void conflictsWithoutAnythingInCommonAreAllFound() {
    // A pin against an absence, and another one against a ban.
    Scenario twice = PlantedConflict.in(MONTH, 6).and(PlantedConflict.in(MONTH, 7), MONTH);

    Conflicts found = found(twice, List.of());

    assertThat(found.conflicts()).hasSize(2).allMatch(Conflict::isMinimal);
    assertThat(found.conflicts().getFirst().members())
        .doesNotContainAnyElementsOf(found.conflicts().getLast().members());
    assertThat(found.solved()).isPresent();
  }

  @Test
  void aSeatThatSomebodyMayTakeIsNotInConflict() {
    Seat seat = MONTH.seats().get(100);

    Conflicts found = found(MONTH, List.of(seat));

    assertThat(found.isFree()).isTrue();
    assertThat(found.solved().orElseThrow().roster().host(seat)).isNotEqualTo(Roster.UNFILLED);
  }

  @Test
  void aSeatWhoseOnlyHostsAreAwayConflictsWithTheirAbsences() {
    // Without the rule that it must be filled the same seat is asked for by name.
    PlantedConflict planted = PlantedConflict.in(MONTH, 12);
    Scenario open = planted.scenario().toBuilder().rules(MONTH.rules()).build();
    String rare = "희귀상품";
    Seat seat =
        open.seats().stream()
            .filter(s -> s.broadcast().category().equals(rare))
            .findFirst()
            .orElseThrow();

    Conflicts found = found(open, List.of(seat));

    assertThat(found.conflicts()).hasSize(1);
    List<Member> members = new ArrayList<>(found.conflicts().getFirst().members());
    assertThat(found.conflicts().getFirst().isMinimal()).isTrue();
    assertThat(members.removeIf(m -> m instanceof Member.UnfitFor)).isTrue();
    assertThat(members).hasSize(2).allMatch(m -> m instanceof Member.Away);
  }

  @Test
  void whatShowsCarriedOverBreakIsAConflictByItself() {
    Seat carried = MONTH.carriedSeats().getLast();
    Host host = MONTH.hosts().get(MONTH.carriedHost(carried));
    List<RuleSetting> rules = new ArrayList<>(MONTH.rules());
    rules.add(
        RuleSetting.of("NightShows")
            .with("shows", 0L)
            .with("after", 360L)
            .where("host.host_id == \"" + host.id() + "\""));

    Conflicts found = found(MONTH.toBuilder().rules(rules).build(), List.of());

    assertThat(found.conflicts()).hasSize(1);
    Conflict conflict = found.conflicts().getFirst();
    assertThat(conflict.isMinimal()).isTrue();
    assertThat(conflict.members()).hasSize(1);
    assertThat(rulesOf(conflict)).containsExactly("NightShows");
    assertThat(conflict.parts().getFirst().breach()).isPresent();
    assertThat(found.solved()).isPresent();
  }

  @Test
  void aYearIsTooMuchToTakeApartAndThatIsSaid() {
    Scenario year = ScenarioGenerator.generate(Size.YEAR, 1);
    Subject subject = Subject.of(new Rulebook(List.of()), Roster.empty(year));
    Settings settings = new Settings(Duration.ofSeconds(1), 1, 1, false);

    assertThatThrownBy(
            () -> Conflicts.of(subject, List.of(), settings, System::nanoTime, new Stop()))
        .isInstanceOf(QuestionProblem.class)
        .hasMessageContaining("one month");
  }

  static Conflicts found(Scenario scenario, List<Seat> wanted) {
    Rulebook rulebook = RulebookReader.bind(scenario).orElseThrow();
    Settings settings = new Settings(Duration.ofSeconds(60), 1, 2, false);
    return Conflicts.of(
        Subject.of(rulebook, Roster.empty(scenario)),
        wanted,
        settings,
        System::nanoTime,
        new Stop());
  }
}
