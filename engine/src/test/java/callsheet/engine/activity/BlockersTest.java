package callsheet.engine.activity;

import static org.assertj.core.api.Assertions.assertThat;

import callsheet.compile.Compiler;
import callsheet.generate.Plan;
import callsheet.generate.ScenarioGenerator;
import callsheet.model.Choices;
import callsheet.model.Model;
import callsheet.problem.Scenario;
import callsheet.rulebook.RulebookReader;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.SplittableRandom;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class BlockersTest {

  @Test
  void oneWalkForAllHostsFindsWhatAWalkForEachDoes() {
    Scenario scenario =
        ScenarioGenerator.generate(
            new Plan("days", LocalDate.of(2026, 12, 1), 5, 1, true, 8, 60, 80), 1);
    Model model = Compiler.compile(scenario, RulebookReader.bind(scenario).orElseThrow(), 1);
    Choices choices = model.choices();
    Activity activity = new Activity(new Wiring(model));
    Blockers blockers = new Blockers(activity);
    RandomGenerator random = new SplittableRandom(1);
    int[] found = new int[choices.count()];
    int met = 0;
    for (int step = 0; step < 500; step++) {
      activity.begin();
      int changed = random.nextInt(choices.count());
      if (!choices.isSettled(changed)) {
        activity.choose(random.nextInt(choices.start(changed), choices.end(changed)));
      }
      // when
      int seat = random.nextInt(choices.count());
      blockers.lookAt(seat);
      // then
      for (int host = 0; host < choices.hosts(); host++) {
        int n = activity.blockers(seat, host, found);
        int[] each = Arrays.copyOf(found, n);
        int[] inOne =
            IntStream.iterate(blockers.first(host), s -> s != Model.NONE, blockers::next).toArray();
        assertThat(inOne).doesNotHaveDuplicates().containsExactlyInAnyOrder(each);
        assertThat(blockers.has(host)).isEqualTo(n > 0);
        met += n;
      }
    }
    assertThat(met).isGreaterThan(500);
  }
}
