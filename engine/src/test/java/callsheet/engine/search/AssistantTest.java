package callsheet.engine.search;

import static java.util.concurrent.TimeUnit.MINUTES;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import callsheet.compile.Compiler;
import callsheet.engine.Settings;
import callsheet.engine.Stop;
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
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.ForkJoinTask;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AssistantTest {

  private static final Plan PLAN =
      new Plan("days", LocalDate.of(2026, 12, 1), 9, 2, true, 14, 150, 200);

  private static Model model(long seed) {
    Scenario scenario = ScenarioGenerator.generate(PLAN, seed);
    return Compiler.compile(scenario, RulebookReader.bind(scenario).orElseThrow(), 1);
  }

  private static int[] construct(Wiring wiring, int threads, int[] start) {
    Settings settings = new Settings(Duration.ofSeconds(1), 1, threads, false);
    return new Search(wiring, settings, new Stop()).construct(start, part -> {}).hosts();
  }

  @ParameterizedTest(name = "seed {0}")
  @ValueSource(longs = {1, 2, 3, 4, 5})
  void twoThreadsBuildTheRosterOfOne(long seed) {
    // given
    Wiring wiring = new Wiring(model(seed));
    int[] alone = construct(wiring, 1, new int[0]);
    int[] half = alone.clone();
    Arrays.fill(half, 0, half.length / 2, Roster.UNFILLED);
    int[] halfAlone = construct(wiring, 1, half);
    for (int time = 0; time < 20; time++) {
      // when
      int[] together = construct(wiring, 2, new int[0]);
      int[] halfTogether = construct(wiring, 2, half);
      // then
      assertThat(together).isEqualTo(alone);
      assertThat(halfTogether).isEqualTo(halfAlone);
    }
    assertThat(alone).contains(IntStream.range(0, 3).toArray());
  }

  @Test
  void anAssistantThatNeverComesIsNotWaitedFor() {
    // given
    Wiring wiring = new Wiring(model(1));
    int[] alone = construct(wiring, 1, new int[0]);
    CountDownLatch built = new CountDownLatch(1);
    List<ForkJoinTask<Boolean>> busy =
        IntStream.range(0, ForkJoinPool.commonPool().getParallelism())
            .mapToObj(i -> ForkJoinPool.commonPool().submit(() -> built.await(1, MINUTES)))
            .toList();
    try {
      // when
      int[] together = construct(wiring, 2, new int[0]);
      // then
      assertThat(together).isEqualTo(alone);
    } finally {
      built.countDown();
      busy.forEach(ForkJoinTask::join);
    }
  }

  @Test
  @Timeout(60)
  void bothTryHosts() {
    // given
    Wiring wiring = new Wiring(model(1));
    Worth worth = new Worth(wiring);
    int[] order =
        IntStream.range(0, wiring.choices().count())
            .filter(seat -> !wiring.choices().isSettled(seat))
            .toArray();
    boolean helped = false;
    while (!helped) {
      Assistant assistant =
          new Assistant(() -> new Activity(wiring), worth, wiring.choices(), order);
      Tries tries = new Tries(new Activity(wiring), worth);
      // when
      IntStream.range(0, order.length).forEach(place -> assistant.fill(place, tries));
      assistant.dismiss();
      helped = assistant.hasTried();
    }
    // then
    assertThat(helped).isTrue();
  }

  @Test
  @Timeout(60)
  void whatAnAssistantFailsWithIsNotLost() throws InterruptedException {
    // given
    Wiring wiring = new Wiring(model(1));
    CountDownLatch entered = new CountDownLatch(1);
    Supplier<Activity> failing =
        () -> {
          entered.countDown();
          throw new UnsupportedOperationException("no roster");
        };
    Assistant assistant =
        new Assistant(failing, new Worth(wiring), wiring.choices(), new int[] {0, 1});
    Tries tries = new Tries(new Activity(wiring), new Worth(wiring));
    // when
    boolean isFilled = assistant.fill(0, tries);
    entered.await();
    // then
    assertThat(isFilled).isTrue();
    assertThatThrownBy(
            () -> {
              while (true) {
                assistant.dismiss();
                Thread.sleep(1);
              }
            })
        .hasStackTraceContaining("no roster");
  }

  @Test
  void whatIsBuiltTogetherHasTheScoreOfTheModel() {
    // given
    Model model = model(6);
    Settings settings = new Settings(Duration.ofSeconds(1), 1, 2, false);
    // when
    Activity built =
        new Search(new Wiring(model), settings, new Stop()).construct(new int[0], part -> {});
    // then
    assertThat(built.score()).isEqualTo(ModelScore.of(model, built.hosts()));
  }

  @ParameterizedTest(name = "{0} threads")
  @ValueSource(ints = {1, 2})
  void itIsToldHowARosterGrows(int threads) {
    // given
    Settings settings = new Settings(Duration.ofSeconds(1), 1, threads, false);
    List<Score> told = new ArrayList<>();
    // when
    Activity built =
        new Search(new Wiring(model(7)), settings, new Stop())
            .construct(new int[0], part -> told.add(part.score()));
    // then
    assertThat(told).hasSizeBetween(10, 32).isSorted().doesNotHaveDuplicates();
    assertThat(built.score()).isGreaterThanOrEqualTo(told.getLast());
  }

  @ParameterizedTest(name = "{0} threads")
  @ValueSource(ints = {1, 2})
  void whatStandsWhenItIsStoppedIsARoster(int threads) {
    // given
    Model model = model(8);
    Settings settings = new Settings(Duration.ofSeconds(1), 1, threads, false);
    int[] whole = construct(new Wiring(model), threads, new int[0]);
    Stop stop = new Stop();
    List<Score> told = new ArrayList<>();
    // when
    Activity built =
        new Search(new Wiring(model), settings, stop)
            .construct(
                new int[0],
                part -> {
                  told.add(part.score());
                  if (told.size() == 4) {
                    stop.press();
                  }
                });
    // then
    assertThat(built.score()).isEqualTo(ModelScore.of(model, built.hosts()));
    assertThat(built.score()).isEqualTo(told.getLast());
    assertThat(told).hasSize(4);
    assertThat(filled(built.hosts())).isBetween(1, filled(whole) / 2);
  }

  private static int filled(int[] hosts) {
    return (int) Arrays.stream(hosts).filter(host -> host != Roster.UNFILLED).count();
  }
}
