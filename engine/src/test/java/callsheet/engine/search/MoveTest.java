package callsheet.engine.search;

import static org.assertj.core.api.Assertions.assertThat;

import callsheet.compile.Compiler;
import callsheet.engine.activity.Activity;
import callsheet.engine.activity.Wiring;
import callsheet.generate.Plan;
import callsheet.generate.ScenarioGenerator;
import callsheet.model.Model;
import callsheet.model.ModelScore;
import callsheet.problem.Scenario;
import callsheet.roster.Roster;
import callsheet.roster.Score;
import callsheet.rulebook.RulebookReader;
import java.time.LocalDate;
import java.util.List;
import java.util.SplittableRandom;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class MoveTest {

  private static final Model MODEL = model();

  private static Model model() {
    Scenario scenario =
        ScenarioGenerator.generate(
            new Plan("days", LocalDate.of(2026, 12, 1), 6, 1, true, 8, 60, 80), 1);
    return Compiler.compile(scenario, RulebookReader.bind(scenario).orElseThrow(), 1);
  }

  static Stream<Arguments> moves() {
    List<Function<Field, Move>> moves =
        List.of(
            Swap::new,
            Reassign::new,
            Cycle::new,
            Eject::new,
            field -> new Mend(field, Mend.Kind.HAND_ON),
            field -> new Mend(field, Mend.Kind.REFILL),
            ExchangeChain::new,
            ExchangeDays::new,
            field -> new Ruin(field, Ruin.Kind.TIME),
            field -> new Ruin(field, Ruin.Kind.HOST_DAY),
            field -> new Ruin(field, Ruin.Kind.HOST_WEEK),
            field -> new Ruin(field, Ruin.Kind.BROKEN_ROW));
    Activity activity = new Activity(new Wiring(MODEL));
    Field any = new Field(activity, new Worth(activity.wiring()));
    return moves.stream().map(move -> Arguments.of(move.apply(any).name(), move));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("moves")
  void madeItBlocksNobodyAndUndoneItLeavesNoTrace(String name, Function<Field, Move> of) {
    // given
    Activity activity = new Activity(new Wiring(MODEL));
    Worth worth = new Worth(activity.wiring());
    SplittableRandom random = new SplittableRandom(1);
    new Construction(activity, worth).fill(random);
    Trial trial = new Trial(activity, worth);
    Move move = of.apply(new Field(activity, worth));
    int made = 0;
    for (int step = 0; step < 4_000; step++) {
      int[] before = activity.hosts();
      // when
      trial.begin();
      boolean isAllowed = move.propose(trial, random) && trial.isAllowed();
      // then
      String which = "%s, step %d".formatted(name, step);
      if (isAllowed && !sameHosts(activity, before)) {
        made++;
        assertThat(blocked(activity)).as(which).isEmpty();
      }
      if (!isAllowed || step % 3 > 0) {
        trial.undo();
        assertThat(activity.hosts()).as("%s, undone", which).isEqualTo(before);
      }
      Score counted = ModelScore.of(MODEL, activity.hosts());
      assertThat(activity.score()).as(which).isEqualTo(counted);
    }
    assertThat(made).as("changes made").isPositive();
  }

  private static boolean sameHosts(Activity activity, int[] hosts) {
    return IntStream.range(0, hosts.length).allMatch(seat -> activity.host(seat) == hosts[seat]);
  }

  private static int[] blocked(Activity activity) {
    return IntStream.range(0, MODEL.choices().count())
        .filter(seat -> activity.host(seat) != Roster.UNFILLED)
        .filter(seat -> !MODEL.choices().isSettled(seat))
        .filter(seat -> activity.isBlocked(seat, activity.host(seat), -1))
        .toArray();
  }
}
