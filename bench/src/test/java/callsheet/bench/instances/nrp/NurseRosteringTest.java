package callsheet.bench.instances.nrp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import callsheet.bench.instances.Evaluation;
import callsheet.bench.instances.Family;
import callsheet.bench.instances.InstanceText;
import callsheet.bench.instances.Problem;
import callsheet.bench.instances.RandomPlans;
import callsheet.bench.instances.Solves;
import callsheet.bench.instances.nrp.NurseRostering.Cover;
import callsheet.bench.instances.nrp.NurseRostering.Nurse;
import callsheet.bench.instances.nrp.NurseRostering.Request;
import callsheet.bench.instances.nrp.NurseRostering.Shift;
import callsheet.engine.Engine;
import callsheet.engine.Settings;
import callsheet.engine.Solution;
import callsheet.engine.Stop;
import callsheet.engine.columns.Columns;
import callsheet.model.Model;
import callsheet.result.Ending;
import java.time.Duration;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class NurseRosteringTest {

  /// A week of two nurses: 480 minutes each shift, 2 to 4 of them, no early after a late, at most
  /// three shifts and at least two shifts and two days off in a row, no more than one weekend.
  private static final String WEEK =
      """
      # This is a comment. Comments start with #
      SECTION_HORIZON
      # The horizon length in days:
      7

      SECTION_SHIFTS
      E,480,
      L,480,E

      SECTION_STAFF
      # ID, MaxShifts, MaxTotalMinutes, MinTotalMinutes, MaxConsecutiveShifts, …
      A,E=7|L=1,1920,960,3,2,2,1
      B,E=7|L=0,1920,960,3,2,2,0

      SECTION_DAYS_OFF
      # EmployeeID, DayIndexes (start at zero)
      A,6

      SECTION_SHIFT_ON_REQUESTS
      A,0,E,3
      A,3,L,2

      SECTION_SHIFT_OFF_REQUESTS
      B,1,E,4

      SECTION_COVER
      # Day, ShiftID, Requirement, Weight for under, Weight for over
      0,E,1,100,1
      1,E,2,100,7
      1,L,0,100,1
      """
          .replace("\n", "\r\n");

  private static final NurseRostering INSTANCE = NurseRosteringReader.read(new InstanceText(WEEK));

  @Test
  void readsThePublishedFormat() {
    assertThat(INSTANCE.days()).isEqualTo(7);
    assertThat(INSTANCE.shifts())
        .containsExactly(new Shift("E", 480, bits()), new Shift("L", 480, bits(0)));
    Nurse a = INSTANCE.nurses().getFirst();
    assertThat(a.mostShifts()).containsExactly(7, 1);
    assertThat(a.daysOff()).isEqualTo(bits(6));
    assertThat(a.mostMinutes()).isEqualTo(1920);
    assertThat(a.leastMinutes()).isEqualTo(960);
    assertThat(a.mostConsecutiveShifts()).isEqualTo(3);
    assertThat(a.mostWeekends()).isEqualTo(1);
    assertThat(INSTANCE.requests())
        .containsExactly(
            new Request(0, 0, 0, 3, true),
            new Request(0, 3, 1, 2, true),
            new Request(1, 1, 0, 4, false));
    assertThat(INSTANCE.cover()).hasSize(3).contains(new Cover(1, 0, 2, 100, 7));
  }

  @Test
  void refusesNursesThatItDoesNotKnow() {
    assertThatThrownBy(() -> Family.NRP.read(WEEK.replace("B,1,E,4", "C,1,E,4")))
        .hasMessageStartingWith("'C' is not among");
  }

  @Test
  void addsUpRequestsAndCover() {
    // A: early on Monday as wished; no late on Thursday: 2. B: early on Tuesday against the wish:
    // 4.
    // Monday has two early for one, 1 over at 1; Tuesday has two of two.
    assertThat(evaluate("EE.....", "EE.....")).isEqualTo(new Evaluation(0, 0, 7));
    // Nobody works: both requests of A unmet, 5; early short by 1 and by 2: 300. Each nurse is 960
    // minutes short, two shifts of 480.
    assertThat(evaluate(".......", ".......")).isEqualTo(new Evaluation(4, 0, 305));
  }

  @Test
  void countsEachOffence() {
    // Three days off between, fine at either end.
    assertThat(broken("EE...EE", 'B')).as("a weekend where none is allowed").isEqualTo(1);
    assertThat(broken("EEE....", 'B')).as("as many in a row as may be").isZero();
    assertThat(broken("EEEE...", 'B')).as("one more in a row than may be").isEqualTo(1);
    assertThat(broken("E..EE..", 'B')).as("a short run at the start hurts nobody").isZero();
    assertThat(broken(".E..EE.", 'B')).as("a run of one, and a weekend").isEqualTo(2);
    assertThat(broken("EE.EE..", 'B')).as("a single day off between").isEqualTo(1);
    assertThat(broken("EEL....", 'A')).as("late after early").isZero();
    assertThat(broken("ELE....", 'A')).as("early after late").isEqualTo(1);
    assertThat(broken("LL.....", 'A')).as("one late too many").isEqualTo(1);
    assertThat(broken("E......", 'A')).as("480 minutes short, one shift").isEqualTo(1);
    assertThat(broken("EEE..EE", 'A')).as("five shifts, and one on a day off").isEqualTo(2);
  }

  private static long broken(String shifts, char nurse) {
    String other = "EE.....";
    return nurse == 'A' ? evaluate(shifts, other).broken() : evaluate(other, shifts).broken();
  }

  private static Evaluation evaluate(String... shifts) {
    int[][] plan = new int[shifts.length][];
    for (int nurse = 0; nurse < shifts.length; nurse++) {
      plan[nurse] = shifts[nurse].chars().map("EL"::indexOf).toArray();
    }
    return new NurseRosteringEvaluator(INSTANCE).evaluate(plan);
  }

  private static BitSet bits(int... set) {
    BitSet bits = new BitSet();
    IntStream.of(set).forEach(bits::set);
    return bits;
  }

  @Test
  void engineFindsTheBestWeek() {
    // What is best is found by trying every pair of weeks.
    assertThat(Solves.solve(Family.NRP.read(WEEK), 2)).isEqualTo(new Evaluation(0, 0, best()));
  }

  private static long best() {
    long best = Long.MAX_VALUE;
    for (int a = 0; a < 2187; a++) {
      if (evaluate(week(a), "EE.....").broken() == 0) {
        for (int b = 0; b < 2187; b++) {
          Evaluation each = evaluate(week(a), week(b));
          best = each.broken() == 0 ? Math.min(best, each.cost()) : best;
        }
      }
    }
    return best;
  }

  /// The number in base 3 as a week.
  private static String week(int number) {
    StringBuilder week = new StringBuilder();
    int rest = number;
    for (int day = 0; day < 7; day++) {
      week.append(".EL".charAt(rest % 3));
      rest /= 3;
    }
    return week.toString();
  }

  @Test
  void rowsScoreWhatTheEvaluatorSays() {
    int feasible = 0;
    for (long seed = 1; seed <= 60; seed++) {
      SplittableRandom random = new SplittableRandom(seed);
      Problem problem = NurseRosteringRows.of(instance(random));

      feasible += RandomPlans.assertAgreement(problem, random, 40, "seed " + seed);
    }
    assertThat(feasible).as("plans that keep every hard requirement").isPositive();
  }

  @Test
  void wholePlansBoundTheBestRoster() {
    int proven = 0;
    for (long seed = 1; seed <= 12; seed++) {
      SplittableRandom random = new SplittableRandom(seed);
      Problem problem = NurseRosteringRows.of(anybodyMayStayOff(instance(random, 9, 8)));
      Model model = problem.model();
      Settings inStep = new Settings(Duration.ofSeconds(5), 1, 1, true);
      Solution best = Engine.solve(model, inStep, Optional.empty(), event -> {}, new Stop());
      assertThat(problem.evaluator().apply(best.hosts()).score()).isEqualTo(best.score());
      Settings clocked = new Settings(Duration.ofSeconds(60), 1, 1, false);
      Optional<Columns> columns = Columns.of(model, clocked);
      if (best.ending() == Ending.OPTIMAL && columns.isPresent()) {
        proven++;
        int last = model.levels() - 1;

        Optional<int[]> planned =
            columns
                .get()
                .plan(
                    best.hosts(),
                    new double[model.rows().count()],
                    60,
                    tasks -> {
                      tasks.forEach(Runnable::run);
                      return true;
                    });

        assertThat(columns.get().bound().orElseThrow())
            .as("seed %d", seed)
            .isGreaterThanOrEqualTo(best.score().level(last));
        assertThat(problem.evaluator().apply(planned.orElseThrow()).score())
            .as("seed %d", seed)
            .isLessThanOrEqualTo(best.score());
      }
    }
    assertThat(proven).as("instances solved to the end").isGreaterThan(5);
  }

  /// The same instance with no minutes that must be worked.
  private static NurseRostering anybodyMayStayOff(NurseRostering instance) {
    return new NurseRostering(
        instance.days(),
        instance.shifts(),
        instance.nurses().stream()
            .map(nurse ->
                new Nurse(
                    nurse.id(),
                    nurse.mostShifts(),
                    nurse.mostMinutes(),
                    0,
                    nurse.mostConsecutiveShifts(),
                    nurse.leastConsecutiveShifts(),
                    nurse.leastConsecutiveDaysOff(),
                    nurse.mostWeekends(),
                    nurse.daysOff()))
            .toList(),
        instance.requests(),
        instance.cover());
  }

  private static NurseRostering instance(SplittableRandom random) {
    return instance(random, random.nextInt(1, 4), random.nextInt(1, 16));
  }

  private static NurseRostering instance(SplittableRandom random, int count, int days) {
    int types = random.nextInt(1, 4);
    List<Shift> shifts = new ArrayList<>();
    for (int type = 0; type < types; type++) {
      shifts.add(new Shift("S" + type, random.nextInt(4, 9) * 60, random(random, types, 3)));
    }
    List<Nurse> nurses = new ArrayList<>();
    for (int nurse = count; nurse > 0; nurse--) {
      int least = random.nextInt(2000);
      nurses.add(
          new Nurse(
              "N" + nurse,
              IntStream.range(0, types)
                  .map(type -> random.nextInt(4) * random.nextInt(4))
                  .toArray(),
              least + random.nextInt(3000),
              least,
              random.nextInt(1, 6),
              random.nextInt(1, 5),
              random.nextInt(1, 5),
              random.nextInt(3),
              random(random, days, 6)));
    }
    List<Request> requests = new ArrayList<>();
    List<Cover> cover = new ArrayList<>();
    for (int day = 0; day < days; day++) {
      int type = random.nextInt(types);
      int nurse = random.nextInt(nurses.size());
      requests.add(new Request(nurse, day, type, random.nextInt(1, 4), random.nextBoolean()));
      cover.add(new Cover(day, type, random.nextInt(3), 100, random.nextInt(3)));
    }
    return new NurseRostering(days, shifts, nurses, requests, cover);
  }

  private static BitSet random(SplittableRandom random, int below, int oneIn) {
    BitSet bits = new BitSet();
    IntStream.range(0, below).filter(i -> random.nextInt(oneIn) == 0).forEach(bits::set);
    return bits;
  }
}
