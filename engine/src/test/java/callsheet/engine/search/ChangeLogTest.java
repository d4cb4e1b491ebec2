package callsheet.engine.search;

import static org.assertj.core.api.Assertions.assertThat;

import callsheet.compile.Compiler;
import callsheet.engine.Stop;
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
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class ChangeLogTest {

  private static final int LANES = 3;
  private static final Model MODEL = model();

  private final Wiring wiring = new Wiring(MODEL);
  private final Worth worth = new Worth(wiring);

  private static Model model() {
    Scenario scenario =
        ScenarioGenerator.generate(
            new Plan("days", LocalDate.of(2026, 12, 1), 6, 1, true, 8, 60, 80), 1);
    return Compiler.compile(scenario, RulebookReader.bind(scenario).orElseThrow(), 1);
  }

  @Test
  void whoIsBehindKeepsNothingUntilAllIsFollowed() {
    List<ChangeLog> lanes = ChangeLog.shared(2);
    ChangeLog one = lanes.getFirst();
    ChangeLog two = lanes.getLast();

    assertThat(one.isBehind() || two.isBehind()).isFalse();
    assertThat(one.add(5, new int[] {1, 2})).isTrue();
    assertThat(one.add(6, new int[] {3})).isTrue();
    assertThat(one.isBehind()).as("behind its own changes").isFalse();
    assertThat(two.isBehind()).isTrue();
    assertThat(two.add(7, new int[] {4})).as("a change, not having made the first").isFalse();
    assertThat(two.follow()).containsExactly(1, 2);
    assertThat(two.kind()).isEqualTo(5);
    assertThat(two.add(7, new int[] {4})).isFalse();
    assertThat(two.follow()).containsExactly(3);
    assertThat(two.isBehind()).isFalse();
    assertThat(two.add(7, new int[] {4})).isTrue();
    assertThat(one.follow()).containsExactly(4);
    assertThat(one.kind()).isEqualTo(7);
  }

  /// Lanes at the same complete roster.
  private List<Annealing> lanes() {
    Activity first = new Activity(wiring);
    new Construction(first, worth).fill(new SplittableRandom(1));
    List<Annealing> lanes = new ArrayList<>();
    for (int lane = 0; lane < LANES; lane++) {
      Annealing annealing =
          new Annealing(
              new Activity(wiring), worth, Lines.of(MODEL), new SplittableRandom(lane + 2));
      annealing.load(first.hosts());
      lanes.add(annealing);
    }
    return lanes;
  }

  /// Hot, so that much is kept of what others change at the same time.
  @Test
  void lanesThatAnnealTogetherHaveOneRosterWhoseScoreIsRight() throws Exception {
    List<Annealing> lanes = lanes();
    List<ChangeLog> logs = ChangeLog.shared(LANES);
    CyclicBarrier together = new CyclicBarrier(LANES);
    Score start = lanes.getFirst().best();
    double hot = 0.3 * worth.typicalGain();

    try (ExecutorService threads = Executors.newFixedThreadPool(LANES)) {
      List<Future<?>> all = new ArrayList<>();
      for (int lane = 0; lane < LANES; lane++) {
        Annealing annealing = lanes.get(lane);
        ChangeLog log = logs.get(lane);
        Budget budget = Budget.steps(new Stop(), 60_000 + 5_000 * lane);
        all.add(
            threads.submit(() -> {
              together.await();
              annealing.run(hot, hot / 10, budget, log, () -> {});
              return null;
            }));
      }
      for (Future<?> one : all) {
        one.get(60, TimeUnit.SECONDS);
      }
    }
    for (int lane = 0; lane < LANES; lane++) {
      lanes.get(lane).catchUp(logs.get(lane));
    }

    int[] roster = lanes.getFirst().field().activity.hosts();
    for (Annealing lane : lanes) {
      Activity activity = lane.field().activity;
      assertThat(activity.hosts()).isEqualTo(roster);
      assertThat(activity.score()).isEqualTo(ModelScore.of(MODEL, roster));
      assertThat(lane.best()).isEqualTo(ModelScore.of(MODEL, lane.bestHosts()));
      assertThat(lane.best()).isGreaterThan(start);
    }
  }

  /// One lane goes on whenever the other looks up, so both are behind again and again.
  @Test
  void aLaneFollowsWhatAnotherChangesMeanwhile() {
    List<Annealing> lanes = lanes();
    List<ChangeLog> logs = ChangeLog.shared(2);
    Annealing one = lanes.getFirst();
    Annealing two = lanes.getLast();
    double hot = 0.3 * worth.typicalGain();
    AtomicInteger behind = new AtomicInteger();

    one.run(
        hot,
        hot / 10,
        Budget.steps(new Stop(), 60_000),
        logs.getFirst(),
        () -> {
          two.run(hot, hot, Budget.steps(new Stop(), 3_000), logs.getLast(), () -> {});
          behind.addAndGet(logs.getFirst().isBehind() ? 1 : 0);
        });
    one.catchUp(logs.getFirst());

    assertThat(behind.get()).isGreaterThan(5);
    Activity activity = one.field().activity;
    assertThat(activity.hosts()).isEqualTo(two.field().activity.hosts());
    assertThat(activity.score()).isEqualTo(ModelScore.of(MODEL, activity.hosts()));
    assertThat(one.best()).isEqualTo(ModelScore.of(MODEL, one.bestHosts()));
  }

  @Test
  void whoComesLateFollowsAllThatWasChanged() {
    List<Annealing> lanes = lanes();
    List<ChangeLog> logs = ChangeLog.shared(LANES);
    Annealing diligent = lanes.getFirst();

    diligent.run(
        worth.typicalGain(), 1, Budget.steps(new Stop(), 20_000), logs.getFirst(), () -> {});

    Annealing late = lanes.getLast();
    assertThat(late.field().activity.hosts()).isNotEqualTo(diligent.field().activity.hosts());
    late.catchUp(logs.getLast());
    assertThat(late.field().activity.hosts()).isEqualTo(diligent.field().activity.hosts());
  }
}
