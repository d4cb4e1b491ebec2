package callsheet.engine.cpsat;

import static callsheet.engine.cpsat.Days.model;
import static callsheet.engine.cpsat.Days.roster;
import static org.assertj.core.api.Assertions.assertThat;

import callsheet.engine.Stop;
import callsheet.engine.columns.Shifts;
import callsheet.engine.search.PlainRows;
import callsheet.model.Choices;
import callsheet.model.Model;
import callsheet.model.ModelScore;
import callsheet.roster.Score;
import com.google.ortools.sat.CpSolver;
import com.google.ortools.sat.CpSolverStatus;
import java.util.BitSet;
import java.util.Comparator;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ThinningTest {

  @BeforeAll
  static void loadTheLibrary() {
    NativeLibrary.startLoading();
    assertThat(NativeLibrary.failure()).isEmpty();
  }

  @Test
  void aThinnedPartLeavesOutOnlyOptionsThatNobodyHasOfWhatMayStayOpen() {
    // given
    Model nurses = new Shifts(9, 7, 4, 1).model();
    Model month = model(20, 8, 200, 260, 2);
    Parts parts = new Parts(new Reach(nurses), new Ties(nurses), new SplittableRandom(3));
    Thinning thinning = new Thinning(nurses);
    SplittableRandom random = new SplittableRandom(4);
    assertThat(thinning.applies()).isTrue();
    assertThat(new Thinning(month).applies()).as("where every seat must be filled").isFalse();
    int[] hosts = roster(nurses);
    int all = 0;
    for (int draw = 0; draw < 50; draw++) {
      // when
      BitSet part = parts.draw(Parts.Kind.DAYS, 30, hosts);
      BitSet shut = thinning.shut(part, hosts, random);
      // then
      boolean[] holds = nurses.values(hosts);
      for (int literal = shut.nextSetBit(0); literal >= 0; literal = shut.nextSetBit(literal + 1)) {
        assertThat(holds[literal]).isFalse();
        assertThat(nurses.choices().hostOf(literal)).isNotEqualTo(Model.NONE);
        assertThat(part.get(nurses.choices().choiceOf(literal))).isTrue();
      }
      for (int seat = part.nextSetBit(0); seat >= 0; seat = part.nextSetBit(seat + 1)) {
        assertThat(optionsLeft(nurses.choices(), seat, shut)).isGreaterThan(1);
      }
      all += shut.cardinality();
    }
    assertThat(all).isPositive();
  }

  private static long optionsLeft(Choices choices, int seat, BitSet shut) {
    return IntStream.range(choices.start(seat), choices.end(seat))
        .filter(literal -> !shut.get(literal))
        .count();
  }

  @ParameterizedTest(name = "hard: {0}")
  @ValueSource(booleans = {true, false})
  void whateverChargesForAnOpenSeatKeepsAllOfItsOptions(boolean isHard) {
    // given two choices of four options each, of which the first is charged for staying open
    int[] settled = {Model.NONE, Model.NONE};
    Choices choices =
        new Choices(4, new int[][] {{0, 1, 2, 3}, {0, 1, 2, 3}}, settled, new int[2], new int[2]);
    PlainRows rows = new PlainRows(choices);
    if (isHard) {
      rows.hard(Model.NO_LO, 0, choices.unfilled(0));
    } else {
      rows.soft(Model.NO_LO, 0, choices.unfilled(0));
    }
    rows.soft(1, Model.NO_HI, choices.unfilled(1));
    Thinning thinning = new Thinning(rows.model());
    BitSet both = new BitSet();
    both.set(0, 2);
    SplittableRandom random = new SplittableRandom(1);
    BitSet seats = new BitSet();
    // when
    for (int draw = 0; draw < 20; draw++) {
      thinning.shut(both, new int[] {1, Model.NONE}, random).stream()
          .map(choices::choiceOf)
          .forEach(seats::set);
    }
    // then
    assertThat(seats.stream().toArray()).containsExactly(1);
  }

  @Test
  void noSolutionTakesAnOptionThatIsLeftOut() {
    // given
    Model nurses = new Shifts(9, 7, 4, 1).model();
    Reach reach = new Reach(nurses);
    Parts parts = new Parts(reach, new Ties(nurses), new SplittableRandom(3));
    Thinning thinning = new Thinning(nurses);
    SplittableRandom random = new SplittableRandom(4);
    int[] hosts = roster(nurses);
    for (int draw = 0; draw < 10; draw++) {
      BitSet part = parts.draw(Parts.Kind.DAYS, 30, hosts);
      Scope scope = new Scope(part, thinning.shut(part, hosts, random));
      // when
      Program program = Program.of(reach, Multipliers.of(nurses), hosts, scope);
      CpSolver solver = new CpSolver();
      assertThat(solver.solve(program.program())).isEqualTo(CpSolverStatus.OPTIMAL);
      int[] solved = program.hosts(solver::booleanValue);
      // then
      assertThat(ModelScore.of(nurses, solved))
          .isGreaterThanOrEqualTo(ModelScore.of(nurses, hosts));
      boolean[] holds = nurses.values(solved);
      assertThat(scope.shut().stream().noneMatch(literal -> holds[literal])).isTrue();
    }
  }

  @ParameterizedTest(name = "seed {0}")
  @ValueSource(longs = {1, 2, 3, 4})
  void aThinnedPartOfABrokenRosterHasTheBestOfWhatItLeaves(long seed) {
    // given shifts at random, which break much
    Model nurses = new Shifts(9, 7, 4, seed).model();
    Reach reach = new Reach(nurses);
    Thinning thinning = new Thinning(nurses);
    SplittableRandom random = new SplittableRandom(seed);
    int shut = 0;
    int mended = 0;
    for (int draw = 0; draw < 30; draw++) {
      int[] hosts = shiftsAtRandom(random);
      int first = random.nextInt(60);
      BitSet part = new BitSet();
      part.set(first, first + 4);
      Scope scope = new Scope(part, thinning.shut(part, hosts, random));
      // when
      Program program = Program.of(reach, Multipliers.of(nurses), hosts, scope);
      CpSolver solver = new CpSolver();
      assertThat(solver.solve(program.program())).isEqualTo(CpSolverStatus.OPTIMAL);
      int[] solved = program.hosts(solver::booleanValue);
      // then
      Score score = ModelScore.of(nurses, solved);
      assertThat(score).isEqualTo(bestLeft(nurses, hosts, scope));
      assertBreaksNothingFurther(nurses, hosts, solved);
      shut += scope.shut().cardinality();
      mended += score.level(Score.HARD) > ModelScore.of(nurses, hosts).level(Score.HARD) ? 1 : 0;
    }
    assertThat(shut).isPositive();
    assertThat(mended).isPositive();
  }

  @Test
  void repairsOfNursesMendWhatIsBrokenAndBreakNoOtherRow() {
    // given ways of which some are thinned
    Model nurses = new Shifts(9, 7, 4, 1).model();
    int[] hosts = shiftsAtRandom(new SplittableRandom(7));
    long first = ModelScore.of(nurses, hosts).level(Score.HARD);
    assertThat(first).isNegative();
    Thinning thinning = new Thinning(nurses);
    ExactRepair repair =
        new ExactRepair(
            new Reach(nurses),
            new Ties(nurses),
            thinning,
            Multipliers.of(nurses),
            new Ways(true, thinning.applies()),
            new SplittableRandom(1));
    for (int step = 0; step < 25; step++) {
      boolean isBroken = ModelScore.of(nurses, hosts).level(Score.HARD) < 0;
      // when
      Optional<int[]> after = repair.improve(hosts, isBroken, 0, new Stop());
      // then
      if (after.isPresent()) {
        assertBreaksNothingFurther(nurses, hosts, after.get());
        hosts = after.get();
      }
    }
    assertThat(ModelScore.of(nurses, hosts).level(Score.HARD)).isGreaterThan(first);
  }

  /// Nine workers' seven days of four shifts or none.
  private static int[] shiftsAtRandom(SplittableRandom random) {
    return IntStream.range(0, 63).map(day -> random.nextInt(5) - 1).toArray();
  }

  private static void assertBreaksNothingFurther(Model model, int[] before, int[] after) {
    long[] was = hardAmounts(model, before);
    long[] is = hardAmounts(model, after);
    assertThat(IntStream.range(0, was.length)).allMatch(row -> is[row] <= was[row]);
  }

  private static long[] hardAmounts(Model model, int[] hosts) {
    boolean[] holds = model.values(hosts);
    return IntStream.range(0, model.rows().count())
        .filter(row -> model.rows().level()[row] == Score.HARD)
        .mapToLong(row -> model.rows().amount(row, model.activity(row, holds)))
        .toArray();
  }

  /// The best score that a scope leaves, no hard row being broken further.
  private static Score bestLeft(Model model, int[] hosts, Scope scope) {
    int[] seats = scope.free().stream().toArray();
    return bestLeft(model, hosts.clone(), seats, 0, scope.shut(), hardAmounts(model, hosts))
        .orElseThrow();
  }

  private static Optional<Score> bestLeft(
      Model model, int[] tried, int[] seats, int next, BitSet shut, long[] most) {
    if (next == seats.length) {
      long[] now = hardAmounts(model, tried);
      boolean isWorse = IntStream.range(0, now.length).anyMatch(row -> now[row] > most[row]);
      return isWorse ? Optional.empty() : Optional.of(ModelScore.of(model, tried));
    }
    Choices choices = model.choices();
    int seat = seats[next];
    return IntStream.range(choices.start(seat), choices.end(seat))
        .filter(literal -> !shut.get(literal))
        .boxed()
        .flatMap(literal -> {
          tried[seat] = choices.hostOf(literal);
          return bestLeft(model, tried, seats, next + 1, shut, most).stream();
        })
        .max(Comparator.naturalOrder());
  }
}
