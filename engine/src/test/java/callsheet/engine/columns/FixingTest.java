package callsheet.engine.columns;

import static org.assertj.core.api.Assertions.assertThat;

import callsheet.engine.cpsat.NativeLibrary;
import callsheet.model.Choices;
import callsheet.model.Model;
import java.util.BitSet;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class FixingTest {

  @BeforeAll
  static void loadTheLibrary() {
    NativeLibrary.startLoading();
    assertThat(NativeLibrary.failure()).isEmpty();
  }

  @Test
  void decidesOnWhatMostPlansHaveUntilAPlanOfEachBlockIsLeft() {
    SplittableRandom random = new SplittableRandom(4);
    for (long seed = 1; seed <= 10; seed++) {
      Model model = new Shifts(8, 6, 3, seed).model();
      Choices choices = model.choices();
      Blocks blocks = Blocks.of(model).orElseThrow();
      Plans plans = new Plans(model, blocks);
      Fixing fixing = new Fixing(choices);
      try (Master master = new Master(model, blocks)) {
        for (int i = 0; i < 12; i++) {
          plans
              .of(IntStream.range(0, 48).map(choice -> random.nextInt(4) - 1).toArray())
              .forEach(master::add);
        }
        master.solve(10);
        BitSet agreed = agreed(master.shares());

        int left = fixing.left();
        assertThat(left).isEqualTo(48);
        fixing.decide(master, 3);

        assertThat(left - fixing.left()).isBetween(3, Math.max(3, agreed.cardinality()));
        agreed.andNot(fixing.shut());
        assertThat(agreed.stream().map(choices::choiceOf))
            .as("what all plans have is decided on at once")
            .allMatch(choice -> isDecided(fixing, choice));
        while (fixing.left() > 0) {
          left = fixing.left();
          master.solve(10);
          fixing.decide(master, 1);
          assertThat(fixing.left()).isLessThan(left);
          assertThat(master.leading()).hasSize(8);
          assertThat(master.leading()).noneMatch(plan -> plan.takesAnyOf(fixing.shut()));
        }
        assertThat(fixing.done()).isEqualTo(1);
        assertThat(fixing.isDone(blocks.choices(2))).isTrue();
        assertThat(fixing.shut().cardinality()).as("all options but one").isEqualTo(48 * 3);
      }
    }
  }

  private static BitSet agreed(double[] shares) {
    BitSet agreed = new BitSet();
    IntStream.range(0, shares.length).filter(l -> shares[l] >= 0.95).forEach(agreed::set);
    return agreed;
  }

  private static boolean isDecided(Fixing fixing, int choice) {
    BitSet one = new BitSet();
    one.set(choice);
    return fixing.isDone(one);
  }
}
