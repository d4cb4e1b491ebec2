package callsheet.engine.columns;

import static org.assertj.core.api.Assertions.assertThat;

import callsheet.engine.search.PlainRows;
import callsheet.model.Choices;
import callsheet.model.Model;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class PathSearchTest {

  private static final long LOW = -1_000_000_000L;

  @Test
  void findsTheBestPlanAtAnyPrices() {
    SplittableRandom random = new SplittableRandom(5);
    int found = 0;
    for (long seed = 1; seed <= 100; seed++) {
      Worker worker = new Worker(5, seed);
      Model model = worker.model();
      Optional<Diagram> diagram = worker.diagram(1 + (int) (seed % 3));
      if (diagram.isEmpty()) {
        continue;
      }
      Lookahead ahead = new Lookahead(model, diagram.get());
      PathSearch search = new PathSearch(model, 200);
      for (int time = 0; time < 4; time++) {
        long[] price = random.longs(model.rows().count(), -4_000, 4_000).toArray();
        BitSet shut = shut(model, random);
        long[] earned = worker.plans().earned(price);
        shut.stream().forEach(literal -> earned[literal] = Parts.SHUT);
        Optional<Plan> best = best(worker, price, shut);

        PathSearch.Answer answer = search.best(ahead, earned, LOW);

        assertThat(answer.options().isPresent()).as("seed %d", seed).isEqualTo(best.isPresent());
        if (best.isPresent()) {
          long most = best.get().worthAt(price);
          Plan plan =
              worker.plans().of(0, worker.nobody(), diagram.get(), answer.options().orElseThrow());
          assertThat(plan.broken()).isZero();
          assertThat(plan.worthAt(price)).as("seed %d", seed).isEqualTo(most);
          assertThat(answer.most()).isEqualTo(most);
          PathSearch.Answer none = search.best(ahead, earned, most);
          assertThat(none.options()).isEmpty();
          assertThat(none.most()).isEqualTo(most);
          found++;
        }
      }
    }
    assertThat(found).isGreaterThan(100);
  }

  @Test
  void howeverFewPathsAreGoneOnFromTheBoundHolds() {
    SplittableRandom random = new SplittableRandom(7);
    int missed = 0;
    int loose = 0;
    for (long seed = 1; seed <= 150; seed++) {
      Worker worker = new Worker(5, seed);
      Model model = worker.model();
      long[] price = random.longs(model.rows().count(), -4_000, 4_000).toArray();
      Optional<Plan> best = best(worker, price, new BitSet());
      if (best.isEmpty()) {
        continue;
      }
      Diagram diagram = worker.diagram(1).orElseThrow();

      PathSearch.Answer answer =
          new PathSearch(model, 1)
              .best(new Lookahead(model, diagram), worker.plans().earned(price), LOW);

      long most = best.get().worthAt(price);
      assertThat(answer.most()).as("seed %d", seed).isGreaterThanOrEqualTo(most);
      Optional<Plan> found =
          answer.options().map(path -> worker.plans().of(0, worker.nobody(), diagram, path));
      found.ifPresent(plan -> assertThat(plan.worthAt(price)).isLessThanOrEqualTo(most));
      missed += found.filter(plan -> plan.worthAt(price) == most).isPresent() ? 0 : 1;
      loose += answer.most() > most ? 1 : 0;
    }
    assertThat(missed).as("one path to a layer is too few to find all").isPositive();
    assertThat(loose).as("and mostly the bound says so").isPositive();
  }

  /// Some options of the first worker, all but one of some days.
  private static BitSet shut(Model model, SplittableRandom random) {
    BitSet shut = new BitSet();
    for (int day = 0; day < 5; day++) {
      if (random.nextInt(4) == 0) {
        int first = model.choices().start(day);
        shut.set(first, model.choices().end(day));
        shut.clear(first + random.nextInt(3));
      }
    }
    return shut;
  }

  private static Optional<Plan> best(Worker worker, long[] price, BitSet shut) {
    Stream<Plan> kept =
        worker.all().values().stream().filter(plan -> plan.broken() == 0 && !plan.takesAnyOf(shut));
    return kept.max(Comparator.comparingLong(plan -> plan.worthAt(price)));
  }

  @Test
  void longRowsArePricedSoThatTheBoundIsClose() {
    Model model = sevenOfThirty();
    Diagram diagram = ofTheFirst(model);
    long[] earned = aPointADay(model.choices());

    assertThat(diagram.longRows()).hasSize(1);
    double bound = new Lookahead(model, diagram).look(earned, LOW);

    assertThat(bound)
        .as("every day earns a point, and seven may be worked")
        .isBetween((double) Parts.of(7L), (double) Parts.of(8L));
    assertThat(new PathSearch(model, 200).best(new Lookahead(model, diagram), earned, LOW).most())
        .isEqualTo(Parts.of(7L));
  }

  @Test
  void aLongRowThatNoPathCanAddToIsNoTrouble() {
    // Hard rows of one day each forbid all that the long row counts.
    Model model = thirtyDays(Model.NO_LO, 1, new int[] {0, 20}, new int[] {0, 20});
    Diagram diagram = ofTheFirst(model);
    long[] earned = aPointADay(model.choices());

    assertThat(diagram.longRows()).hasSize(1);
    PathSearch.Answer answer =
        new PathSearch(model, 200).best(new Lookahead(model, diagram), earned, LOW);

    assertThat(answer.most()).isEqualTo(Parts.of(28L));
    assertThat(answer.options()).isPresent();
  }

  @Test
  void whereNoPathKeepsALongRowNoneIsFound() {
    Model model = thirtyDays(2, Model.NO_HI, new int[] {0, 20}, new int[] {20});
    Diagram diagram = ofTheFirst(model);
    long[] earned = aPointADay(model.choices());

    PathSearch.Answer answer =
        new PathSearch(model, 200).best(new Lookahead(model, diagram), earned, LOW);

    assertThat(answer.options()).isEmpty();
  }

  private static Diagram ofTheFirst(Model model) {
    return Diagram.of(model, Blocks.of(model).orElseThrow(), 0, new HashMap<>()).orElseThrow();
  }

  private static long[] aPointADay(Choices choices) {
    long[] earned = new long[choices.literals()];
    for (int day = 0; day < 30; day++) {
      earned[choices.literal(day, 0)] = Parts.of(1L);
    }
    return earned;
  }

  /// Eight workers; of some days the first may work so many, and on some not at all.
  private static Model thirtyDays(long lo, long hi, int[] of, int[] never) {
    Choices choices = sevenOfThirty().choices();
    PlainRows rows = new PlainRows(choices);
    for (int worker = 0; worker < 8; worker++) {
      int first = 30 * worker;
      rows.hard(0, 30, IntStream.range(first, first + 30).map(choices::unfilled).toArray());
    }
    rows.hard(lo, hi, IntStream.of(of).map(day -> choices.literal(day, 0)).toArray());
    for (int day : never) {
      rows.hard(Model.NO_LO, 0, choices.literal(day, 0));
    }
    rows.soft(4, 4, IntStream.range(0, 8).map(w -> choices.literal(30 * w, 0)).toArray());
    return rows.model();
  }

  /// Eight workers who may work seven of thirty days.
  private static Model sevenOfThirty() {
    int[] settled = new int[240];
    Arrays.fill(settled, Model.NONE);
    int[][] hosts = new int[240][];
    Arrays.fill(hosts, new int[] {0});
    int[] day = IntStream.range(0, 240).map(choice -> choice % 30).toArray();
    Choices choices =
        new Choices(1, hosts, settled, day, IntStream.of(day).map(each -> each * 1_440).toArray());
    PlainRows rows = new PlainRows(choices);
    for (int worker = 0; worker < 8; worker++) {
      rows.hard(
          Model.NO_LO,
          7,
          IntStream.range(30 * worker, 30 * worker + 30)
              .map(choice -> choices.literal(choice, 0))
              .toArray());
    }
    rows.soft(4, 4, IntStream.range(0, 8).map(w -> choices.literal(30 * w, 0)).toArray());
    return rows.model();
  }
}
