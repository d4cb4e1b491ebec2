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
import callsheet.roster.Score;
import callsheet.rulebook.RulebookReader;
import java.time.LocalDate;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class MendTest {

  private static final Model MODEL = model();

  private static Model model() {
    Scenario scenario =
        ScenarioGenerator.generate(
            new Plan("days", LocalDate.of(2026, 12, 1), 6, 1, true, 8, 60, 80), 1);
    return Compiler.compile(scenario, RulebookReader.bind(scenario).orElseThrow(), 1);
  }

  @ParameterizedTest
  @EnumSource
  void chainThatEndsKeepsHardRowsAndLeavesNoSeatUndecided(Mend.Kind kind) {
    // given
    Activity activity = new Activity(new Wiring(MODEL));
    Worth worth = new Worth(activity.wiring());
    SplittableRandom random = new SplittableRandom(1);
    new Construction(activity, worth).fill(random);
    Trial trial = new Trial(activity, worth);
    Move move = new Mend(new Field(activity, worth), kind);
    int several = 0;
    for (int step = 0; step < 5_000; step++) {
      int[] before = activity.hosts();
      long hard = activity.score(Score.HARD);
      // when
      trial.begin();
      boolean isMade = move.propose(trial, random);
      // then
      if (isMade) {
        int[] after = activity.hosts();
        long changed = IntStream.range(0, after.length).filter(s -> after[s] != before[s]).count();
        several += changed > 1 ? 1 : 0;
        assertThat(activity.score(Score.HARD)).as("step %d", step).isGreaterThanOrEqualTo(hard);
      }
      if (!isMade || step % 3 > 0) {
        trial.undo();
        assertThat(activity.hosts()).as("step %d, undone", step).isEqualTo(before);
      }
      assertThat(activity.score())
          .as("step %d", step)
          .isEqualTo(ModelScore.of(MODEL, activity.hosts()));
    }
    assertThat(several).as("chains of more than one seat").isPositive();
  }
}
