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
import java.util.List;
import java.util.SplittableRandom;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TeamTest {

  private static final Model MODEL = model();

  private final Wiring wiring = new Wiring(MODEL);
  private final Worth worth = new Worth(wiring);
  private final Lines lines = Lines.of(MODEL);

  private static Model model() {
    Scenario scenario =
        ScenarioGenerator.generate(
            new Plan("days", LocalDate.of(2026, 12, 1), 6, 1, true, 8, 60, 80), 1);
    return Compiler.compile(scenario, RulebookReader.bind(scenario).orElseThrow(), 1);
  }

  /// Lanes at the same complete roster.
  private List<Annealing> lanes() {
    Activity first = new Activity(wiring);
    new Construction(first, worth).fill(new SplittableRandom(1));
    Annealing second = new Annealing(new Activity(wiring), worth, lines, new SplittableRandom(2));
    second.load(first.hosts());
    return List.of(new Annealing(first, worth, lines, new SplittableRandom(3)), second);
  }

  @ParameterizedTest(name = "seed {0}")
  @ValueSource(longs = {1, 2, 3, 4})
  void whatLanesChangedIsPutTogetherAndBreaksNothing(long seed) {
    // given
    List<Annealing> lanes = lanes();
    Activity activity = lanes.getFirst().field().activity;
    int[] before = activity.hosts();
    long hard = activity.score(Score.HARD);
    int half = lanes.getFirst().field().count() / 2;
    lanes.getFirst().field().own(0, half);
    lanes.getLast().field().own(half, lanes.getLast().field().count() - half);
    lanes.forEach(lane -> changeMuch(lane.field(), seed));
    int[] ofFirst = activity.hosts();
    // when
    new Union(lanes.getFirst(), before).add(lanes.getLast().field());
    // then
    assertThat(activity.score()).isEqualTo(ModelScore.of(MODEL, activity.hosts()));
    assertThat(activity.score(Score.HARD)).isGreaterThanOrEqualTo(hard);
    int added = 0;
    for (int seat : lanes.getFirst().field().free) {
      int host = activity.host(seat);
      int ofSecond = lanes.getLast().field().activity.host(seat);
      if (ofSecond == before[seat]) {
        assertThat(host).as("seat %d, not the other's", seat).isEqualTo(ofFirst[seat]);
      } else if (host == ofSecond) {
        added++;
      }
    }
    assertThat(added).as("changes added").isGreaterThan(10);
  }

  /// Other hosts on seats of the field's own, all within the hard rules.
  private void changeMuch(Field field, long seed) {
    SplittableRandom random = new SplittableRandom(seed);
    Trial trial = new Trial(field.activity, worth);
    Move move = new Reassign(field);
    for (int step = 0; step < 2_000; step++) {
      trial.begin();
      if (!move.propose(trial, random) || !trial.isAllowed() || !field.ownsChanges()) {
        trial.undo();
      }
    }
  }

  @Test
  void aChangeOfSomebodyElsesSeatIsNotOnesOwn() {
    Field field = lanes().getFirst().field();
    field.own(1, field.count() - 1);
    int seat = field.free[0];
    field.activity.begin();
    assertThat(field.ownsChanges()).isTrue();
    field.activity.choose(field.choices.start(seat));
    assertThat(field.ownsChanges()).isFalse();
    field.ownAll();
    assertThat(field.ownsChanges()).isTrue();
  }

  @Test
  void whoDoesNotComeToAMeetingIsNotWaitedFor() {
    List<Annealing> lanes = lanes();
    Team team = new Team(lanes, 1e6, false, new SplittableRandom(1));
    assertThat(team.next()).isLessThan(1);
    assertThat(team.meet(lanes.getFirst(), team.next())).isEqualTo(Team.NEVER);
    assertThat(team.meet(lanes.getLast(), 0.1)).isEqualTo(Team.NEVER);
  }

  @Test
  void whoEndsCallsOffTheMeetingThatOthersWaitFor() throws Exception {
    List<Annealing> lanes = lanes();
    Team team = new Team(lanes, 1e6, true, new SplittableRandom(1));
    CompletableFuture<Double> waiting =
        CompletableFuture.supplyAsync(() -> team.meet(lanes.getFirst(), team.next()));
    team.end();
    assertThat(waiting.get(10, TimeUnit.SECONDS)).isEqualTo(Team.NEVER);
  }

  @Test
  void afterAMeetingAllGoOnFromOneRosterInStretchesOfTheirOwn() throws Exception {
    List<Annealing> lanes = lanes();
    Team team = new Team(lanes, 1e6, true, new SplittableRandom(1));
    lanes.forEach(lane -> changeMuch(lane.field(), 1));
    double first = team.next();
    CompletableFuture<Double> other =
        CompletableFuture.supplyAsync(() -> team.meet(lanes.getFirst(), first));

    double next = team.meet(lanes.getLast(), first);

    assertThat(next).isGreaterThan(first).isEqualTo(other.get(10, TimeUnit.SECONDS));
    Activity one = lanes.getFirst().field().activity;
    Activity two = lanes.getLast().field().activity;
    assertThat(one.hosts()).isEqualTo(two.hosts());
    assertThat(one.score()).isEqualTo(two.score()).isEqualTo(ModelScore.of(MODEL, one.hosts()));
    for (int seat : lanes.getFirst().field().free) {
      assertThat(IntStream.range(0, 2).filter(lane -> mayChange(lanes.get(lane), seat)).count())
          .as("lanes that may change seat %d", seat)
          .isEqualTo(1);
    }
  }

  /// Meetings in a row on a machine that has too much to do, so that lanes lose patience in the
  /// midst of them.
  @Test
  void lanesThatComeAgainAtOnceAreNeverTooSoon() throws Exception {
    int spinners = 4 * Runtime.getRuntime().availableProcessors();
    AtomicBoolean isOver = new AtomicBoolean();
    try (ExecutorService threads = Executors.newFixedThreadPool(spinners + 2)) {
      for (int i = 0; i < spinners; i++) {
        threads.execute(() -> {
          while (!isOver.get()) {
            Thread.onSpinWait();
          }
        });
      }
      try {
        for (int round = 0; round < 30; round++) {
          List<Annealing> lanes = lanes();
          Team team = new Team(lanes, 200_000, false, new SplittableRandom(round));
          List<Future<Double>> all =
              lanes.stream().map(lane -> threads.submit(() -> meetToTheEnd(team, lane))).toList();
          for (Future<Double> one : all) {
            assertThat(one.get(60, TimeUnit.SECONDS)).isEqualTo(Team.NEVER);
          }
        }
      } finally {
        isOver.set(true);
      }
    }
  }

  private static double meetToTheEnd(Team team, Annealing lane) {
    double next = team.next();
    while (next != Team.NEVER) {
      next = team.meet(lane, next);
    }
    return next;
  }

  private static boolean mayChange(Annealing lane, int seat) {
    Activity activity = lane.field().activity;
    int literal = activity.literalOf(seat);
    activity.begin();
    activity.choose(
        literal == lane.field().choices.start(seat)
            ? literal + 1
            : lane.field().choices.start(seat));
    boolean owns = lane.field().ownsChanges();
    activity.choose(literal);
    return owns;
  }
}
