package callsheet.engine.cpsat;

import static org.assertj.core.api.Assertions.assertThat;

import callsheet.compile.Compiler;
import callsheet.engine.Engine;
import callsheet.engine.Settings;
import callsheet.engine.Stop;
import callsheet.engine.columns.Shifts;
import callsheet.engine.search.PlainRows;
import callsheet.generate.Plan;
import callsheet.generate.ScenarioGenerator;
import callsheet.model.Choices;
import callsheet.model.Model;
import callsheet.model.ModelScore;
import callsheet.problem.Scenario;
import callsheet.roster.Score;
import callsheet.rulebook.RulebookReader;
import com.google.ortools.sat.CpSolver;
import com.google.ortools.sat.CpSolverStatus;
import java.time.Duration;
import java.time.LocalDate;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class ExactRepairTest {

  @BeforeAll
  static void loadTheLibrary() {
    NativeLibrary.startLoading();
    assertThat(NativeLibrary.failure()).isEmpty();
  }

  /// Days of one channel.
  private static Model model(int days, int hosts, int broadcasts, int seats, long seed) {
    Plan plan =
        new Plan("days", LocalDate.of(2026, 12, 1), days, 1, true, hosts, broadcasts, seats);
    Scenario scenario = ScenarioGenerator.generate(plan, seed);
    return Compiler.compile(scenario, RulebookReader.bind(scenario).orElseThrow(), 1);
  }

  /// A roster that keeps the hard rules.
  private static int[] roster(Model model) {
    Settings settings = new Settings(Duration.ofMillis(20), 1, 1, true);
    return Engine.solve(model, settings, Optional.empty(), event -> {}, new Stop()).hosts();
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
  void daysAreWholeWhereSoManySeatsAreAskedFor() {
    // given
    Model model = model(20, 8, 200, 260, 2);
    Choices choices = model.choices();
    Parts parts = new Parts(new Reach(model), new Ties(model), new SplittableRandom(3));
    int[] hosts = roster(model);
    for (int draw = 0; draw < 50; draw++) {
      // when
      BitSet part = parts.draw(Parts.Kind.DAYS, 60, hosts);
      // then
      BitSet days = new BitSet();
      part.stream().map(choices::day).forEach(days::set);
      for (int seat = 0; seat < choices.count(); seat++) {
        boolean canChange = choices.end(seat) - choices.start(seat) > 1;
        assertThat(part.get(seat)).isEqualTo(canChange && days.get(choices.day(seat)));
      }
      assertThat(part.cardinality()).isBetween(1, 60);
    }
  }

  @ParameterizedTest(name = "{0}")
  @EnumSource(value = Parts.Kind.class, names = "BLOCKS", mode = EnumSource.Mode.EXCLUDE)
  void partsAreSeatsThatCanChangeAndNoMoreThanAskedFor(Parts.Kind kind) {
    // given
    Model model = model(20, 8, 200, 260, 2);
    Choices choices = model.choices();
    int[] hosts = roster(model);
    Parts parts = new Parts(new Reach(model), new Ties(model), new SplittableRandom(3));
    for (int draw = 0; draw < 50; draw++) {
      // when
      BitSet part = parts.draw(kind, 30, hosts);
      // then
      assertThat(part.cardinality()).isBetween(1, 30);
      int[] days = part.stream().map(choices::day).sorted().toArray();
      assertThat(part.stream().allMatch(seat -> choices.end(seat) - choices.start(seat) > 1))
          .isTrue();
      if (kind.days() > 0) {
        assertThat(days[days.length - 1] - days[0]).isLessThan(kind.days());
      } else if (kind == Parts.Kind.PATCHES) {
        assertThat(part.cardinality()).isEqualTo(30);
      }
    }
  }

  @ParameterizedTest(name = "{0} seats")
  @CsvSource({"3, 1", "7, 1", "20, 2", "63, 9"})
  void blocksAreWholeAndOneAtLeast(int size, int most) {
    // given nine workers of seven days
    Model model = new Shifts(9, 7, 2, 1).model();
    int[] hosts = roster(model);
    Parts parts = new Parts(new Reach(model), new Ties(model), new SplittableRandom(3));
    BitSet seen = new BitSet();
    for (int draw = 0; draw < 50; draw++) {
      // when
      BitSet part = parts.draw(Parts.Kind.BLOCKS, size, hosts);
      // then
      assertThat(part.cardinality()).isBetween(7, 7 * most);
      for (int day = 0; day < 63; day++) {
        assertThat(part.get(day)).isEqualTo(part.get(day - day % 7));
      }
      seen.or(part);
    }
    assertThat(seen.cardinality()).isEqualTo(63);
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

  @Test
  void nursesAreBlocksAndMonthsAreNot() {
    assertThat(new Ties(new Shifts(9, 7, 2, 1).model()).isSplit()).isTrue();
    assertThat(new Ties(new Shifts(7, 7, 2, 1).model()).isSplit()).isFalse();
    assertThat(new Ties(model(20, 8, 200, 260, 2)).isSplit()).isFalse();
  }

  @Test
  void aPatchHoldsSeatsOfFewHosts() {
    // given
    Model model = model(20, 8, 200, 260, 2);
    int[] hosts = roster(model);
    Parts parts = new Parts(new Reach(model), new Ties(model), new SplittableRandom(3));
    long most = 0;
    long all = 0;
    for (int draw = 0; draw < 50; draw++) {
      // when
      BitSet part = parts.draw(Parts.Kind.PATCHES, 30, hosts);
      // then
      int[] seats = new int[model.choices().hosts() + 1];
      part.stream().forEach(seat -> seats[hosts[seat] + 1]++);
      java.util.Arrays.sort(seats);
      most += seats[seats.length - 1] + seats[seats.length - 2];
      all += part.cardinality();
    }
    assertThat(most).as("seats of the two hosts who have most").isGreaterThan(all / 2);
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
