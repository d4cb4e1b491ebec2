package callsheet.engine.search;

import static org.assertj.core.api.Assertions.assertThat;

import callsheet.compile.Compiler;
import callsheet.engine.activity.Activity;
import callsheet.engine.activity.Wiring;
import callsheet.generate.Plan;
import callsheet.generate.ScenarioGenerator;
import callsheet.model.Model;
import callsheet.problem.Scenario;
import callsheet.rulebook.RulebookReader;
import java.time.LocalDate;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ExchangeChainTest {

  private static Model model(long seed) {
    Scenario scenario =
        ScenarioGenerator.generate(
            new Plan("days", LocalDate.of(2026, 12, 1), 6, 1, true, 8, 60, 80), seed);
    return Compiler.compile(scenario, RulebookReader.bind(scenario).orElseThrow(), 1);
  }

  @ParameterizedTest(name = "seed {0}")
  @ValueSource(longs = {1, 2, 3})
  void twoHostsChangePlacesAndNobodyElse(long seed) {
    // given
    Model model = model(seed);
    Wiring wiring = new Wiring(model);
    Activity activity = new Activity(wiring);
    Worth worth = new Worth(wiring);
    new Construction(activity, worth).fill(new SplittableRandom(seed));
    Trial trial = new Trial(activity, worth);
    Move move = new ExchangeChain(new Field(activity, worth));
    SplittableRandom random = new SplittableRandom(seed);
    int several = 0;
    for (int step = 0; step < 3_000; step++) {
      int[] before = activity.hosts();
      // when
      trial.begin();
      boolean isMade = move.propose(trial, random);
      // then
      int[] after = activity.hosts();
      int[] changed = IntStream.range(0, after.length).filter(s -> after[s] != before[s]).toArray();
      if (isMade) {
        assertThat(IntStream.of(changed).map(s -> after[s]).distinct().count()).isBetween(1L, 2L);
        assertThat(IntStream.of(changed).map(s -> before[s]).distinct().count()).isBetween(1L, 2L);
        several += changed.length > 1 ? 1 : 0;
      }
      if (!isMade || !trial.isAllowed()) {
        trial.undo();
      }
    }
    assertThat(several).as("chains of more than one seat").isGreaterThan(20);
  }
}
