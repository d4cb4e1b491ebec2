package callsheet.engine.cpsat;

import static callsheet.engine.cpsat.Days.model;
import static callsheet.engine.cpsat.Days.roster;
import static org.assertj.core.api.Assertions.assertThat;

import callsheet.engine.Stop;
import callsheet.model.Choices;
import callsheet.model.Model;
import callsheet.model.ModelScore;
import callsheet.roster.Score;
import com.google.ortools.sat.CpSolver;
import com.google.ortools.sat.CpSolverStatus;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ExactRepairTest {

  @BeforeAll
  static void loadTheLibrary() {
    NativeLibrary.startLoading();
    assertThat(NativeLibrary.failure()).isEmpty();
  }

  @ParameterizedTest(name = "seed {0}")
  @ValueSource(longs = {1, 2, 3, 4, 5, 6})
  void aPartStatedAloneHasTheOptimumThatEnumerationFinds(long seed) {
    // given
    Model model = model(2, 6, 10, 14, seed);
    Reach reach = new Reach(model);
    SplittableRandom random = new SplittableRandom(seed);
    for (int draw = 0; draw < 8; draw++) {
      int[] hosts = roster(model);
      BitSet free = new BitSet();
      for (int i = 0; i < 3; i++) {
        int seat = random.nextInt(hosts.length);
        free.set(seat, !model.choices().isSettled(seat));
      }
      for (int seat = free.nextSetBit(0); seat >= 0; seat = free.nextSetBit(seat + 1)) {
        hosts[seat] = Model.NONE;
      }
      // when
      Program program = Program.of(reach, Multipliers.of(model), hosts, Scope.of(free));
      CpSolver solver = new CpSolver();
      CpSolverStatus status = solver.solve(program.program());
      // then
      assertThat(status).isEqualTo(CpSolverStatus.OPTIMAL);
      assertThat(ModelScore.of(model, program.hosts(solver::booleanValue)))
          .isEqualTo(bestOf(model, hosts, free.stream().boxed().toList()));
    }
  }

  /// The best score that any hosts on some seats give.
  private static Score bestOf(Model model, int[] hosts, List<Integer> seats) {
    if (seats.isEmpty()) {
      return ModelScore.of(model, hosts);
    }
    Choices choices = model.choices();
    int seat = seats.getFirst();
    int[] tried = hosts.clone();
    Optional<Score> best = Optional.empty();
    for (int literal = choices.start(seat); literal < choices.end(seat); literal++) {
      tried[seat] = choices.hostOf(literal);
      if (literal == choices.start(seat) || !conflicts(model, tried, seat)) {
        Score score = bestOf(model, tried, seats.subList(1, seats.size()));
        best = best.filter(b -> b.compareTo(score) >= 0).or(() -> Optional.of(score));
      }
    }
    return best.orElseThrow();
  }

  private static boolean conflicts(Model model, int[] hosts, int seat) {
    return model.conflicts().stream()
        .filter(group -> group.isHard() && group.hosts().get(hosts[seat]))
        .anyMatch(group -> {
          for (int i = 0; i < group.size(); i++) {
            int a = group.seatA()[i];
            int b = group.seatB()[i];
            if ((a == seat || b == seat) && hosts[a] == hosts[b]) {
              return true;
            }
          }
          return false;
        });
  }

  @Test
  void noRepairIsWorseThanWhatItStartsFrom() {
    // given
    Model model = model(6, 8, 60, 80, 1);
    int[] hosts = roster(model);
    Score first = ModelScore.of(model, hosts);
    ExactRepair repair =
        new ExactRepair(
            new Reach(model),
            new Ties(model),
            new Thinning(model),
            Multipliers.of(model),
            new Ways(false, true),
            new SplittableRandom(1));
    Score before = first;
    for (int step = 0; step < 20; step++) {
      // when
      Optional<int[]> after = repair.improve(hosts, false, 0, new Stop());
      // then
      if (after.isPresent()) {
        Score score = ModelScore.of(model, after.get());
        assertThat(score).isGreaterThanOrEqualTo(before);
        before = score;
        hosts = after.get();
      }
    }
    assertThat(before).as("twenty repairs of a roster of 20 ms").isGreaterThan(first);
  }

  @Test
  void aPartThatBreaksHardRowsBreaksThemNoFurtherAndMendsWhatItCan() {
    // given
    Model model = model(6, 8, 60, 80, 1);
    Choices choices = model.choices();
    SplittableRandom random = new SplittableRandom(5);
    int[] hosts = roster(model);
    for (int i = 0; i < 12; i++) {
      int seat = random.nextInt(hosts.length);
      int options = choices.end(seat) - choices.start(seat);
      if (options > 1) {
        hosts[seat] = choices.hostOf(choices.start(seat) + 1 + random.nextInt(options - 1));
      }
    }
    Score first = ModelScore.of(model, hosts);
    assertThat(first.level(Score.HARD)).as("amount of hard rows").isNegative();
    ExactRepair repair =
        new ExactRepair(
            new Reach(model),
            new Ties(model),
            new Thinning(model),
            Multipliers.of(model),
            new Ways(false, true),
            new SplittableRandom(1));
    Score before = first;
    for (int step = 0; step < 30; step++) {
      // when
      Optional<int[]> after = repair.improve(hosts, false, 0, new Stop());
      // then
      if (after.isPresent()) {
        Score score = ModelScore.of(model, after.get());
        assertThat(score.level(Score.HARD)).isGreaterThanOrEqualTo(before.level(Score.HARD));
        before = score;
        hosts = after.get();
      }
    }
    assertThat(before.level(Score.HARD)).isGreaterThan(first.level(Score.HARD));
  }

  @Test
  void whileHardRowsAreBrokenHalfOfTheRepairsAreOfBlocks() {
    assertThat(blocksDrawn(new Ways(true, true), true)).isBetween(500, 700);
    assertThat(blocksDrawn(new Ways(true, true), false)).isBetween(1, 300);
    assertThat(blocksDrawn(new Ways(false, true), true)).isZero();
  }

  private static int blocksDrawn(Ways ways, boolean isBroken) {
    SplittableRandom random = new SplittableRandom(1);
    int blocks = 0;
    for (int draw = 0; draw < 1_000; draw++) {
      blocks += ways.get(ways.draw(isBroken, random)).kind() == Parts.Kind.BLOCKS ? 1 : 0;
    }
    return blocks;
  }
}
