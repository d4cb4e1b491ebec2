package callsheet.engine.search;

import static org.assertj.core.api.Assertions.assertThat;

import callsheet.engine.activity.Activity;
import callsheet.engine.activity.Wiring;
import callsheet.model.Choices;
import callsheet.model.Model;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class FieldTest {

  private static final int HOSTS = 20;
  private static final int DRAWS = 20_000;

  /// Two seats that any of twenty hosts can take, who all earn the same.
  private static Field field() {
    int[] all = IntStream.range(0, HOSTS).toArray();
    int[] two = {0, 0};
    Choices choices =
        new Choices(
            HOSTS, new int[][] {all, all}, new int[] {Model.NONE, Model.NONE}, two, two.clone());
    Model.Gains gains =
        new Model.Gains(
            new byte[] {1, 1}, new int[] {choices.start(0), choices.start(1)}, new long[] {-1, -1});
    Model.Derived none = new Model.Derived(new int[1], new int[0], new int[0]);
    Model model =
        new Model(choices, 3, Model.Rows.ofSize(0, 0), none, List.of(), gains, new long[3]);
    Wiring wiring = new Wiring(model);
    return new Field(new Activity(wiring), new Worth(wiring));
  }

  private static double share(Field field, int seat, int host) {
    SplittableRandom random = new SplittableRandom(1);
    return IntStream.range(0, DRAWS)
            .filter(draw -> field.choices.hostOf(field.randomHost(seat, random)) == host)
            .count()
        / (double) DRAWS;
  }

  @Test
  void hostsAreDrawnByTheirReducedWorthWhereItIsKnown() {
    Field field = field();
    float[] reduced = new float[field.choices.literals()];
    Arrays.fill(reduced, field.choices.start(1), field.choices.end(1), Float.NaN);
    for (int host = 0; host < HOSTS; host++) {
      reduced[field.choices.literal(0, host)] = host == 7 ? 1 : -host;
    }
    double before = share(field, 0, 7);

    field.follow(reduced);

    assertThat(before).isBetween(0.03, 0.07);
    assertThat(share(field, 0, 7)).as("the best of five draws").isBetween(0.2, 0.25);
    assertThat(share(field, 0, HOSTS - 1)).as("hardly ever, but it can be").isLessThan(0.001);
    assertThat(share(field, 1, 7)).as("a seat without prices").isBetween(0.03, 0.07);
  }
}
