package callsheet.bench.instances.tsprp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import callsheet.bench.instances.Evaluation;
import callsheet.bench.instances.Family;
import callsheet.bench.instances.InstanceText;
import callsheet.bench.instances.Problem;
import callsheet.bench.instances.RandomPlans;
import callsheet.bench.instances.Solves;
import callsheet.bench.instances.tsprp.TaskRostering.Contract;
import callsheet.bench.instances.tsprp.TaskRostering.Pair;
import callsheet.bench.instances.tsprp.TaskRostering.Range;
import callsheet.bench.instances.tsprp.TaskRostering.Shift;
import callsheet.bench.instances.tsprp.TaskRostering.Task;
import callsheet.bench.instances.tsprp.TaskRosteringChoices.Plan;
import callsheet.engine.Settings;
import callsheet.engine.Stop;
import callsheet.engine.activity.Wiring;
import callsheet.engine.search.Search;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class TaskRosteringTest {

  /// One early task on Monday, a late one on Wednesday, one on Saturday that both shifts contain.
  private static final String WEEK =
      """
      # Randomly generated data
      Tasks = 3
      480 540 0
      900 960 2
      600 660 5
      Shifts = 3
      0 0 0 0 0 0
      480 0 0 300 0 0
      600 0 0 420 0 0
      Employees = 2
      3: 0 1 2\s
      1: 2\s
      Days = 7
      Shift constraints
      1 3
      4 6
      1 2
      0 2
      3 2
      true
      true
      Forbidden sequences = 1
      2 1\s

      """;

  private static final TaskRostering INSTANCE = TaskRosteringReader.read(new InstanceText(WEEK));

  @Test
  void readsThePublishedFormat() {
    assertThat(INSTANCE.tasks())
        .containsExactly(new Task(480, 540, 0), new Task(900, 960, 2), new Task(600, 660, 5));
    assertThat(INSTANCE.shifts())
        .containsExactly(new Shift(0, 0), new Shift(480, 300), new Shift(600, 420));
    assertThat(INSTANCE.qualified()).containsExactly(new int[] {0, 1, 2}, new int[] {2});
    assertThat(INSTANCE.days()).isEqualTo(7);
    assertThat(INSTANCE.contract())
        .isEqualTo(
            new Contract(
                new Range(1, 3),
                List.of(new Range(4, 6), new Range(1, 2), new Range(0, 2)),
                3,
                2,
                true,
                true,
                List.of(new Pair(2, 1))));
  }

  @Test
  void refusesTasksOutsideTheHorizon() {
    assertThatThrownBy(() -> Family.TSPRP.read(WEEK.replace("600 660 5", "600 660 7")))
        .hasMessageContaining("a task lies outside the 7 days");
  }

  @Test
  void addsUpTheCostsOfEachEmployee() {
    // Employee 0: early, off, late, off … : the isolated idle Tuesday 1, Thursday to Sunday idle is
    // one window of four days: 1. Employee 1: Monday to Friday idle are two windows, 2; Saturday
    // without Sunday 1; all else within bounds.
    assertThat(evaluate(new int[] {0, 0, 1}, "1020000", "0000010"))
        .isEqualTo(new Evaluation(0, 0, 5));
  }

  @Test
  void countsWhatIsBroken() {
    // The task of Monday lies outside the late shift and that of Wednesday has no shift at all: 2.
    // Late, early is forbidden: 1 of cost, and the early shift of Tuesday has no task: 1 broken.
    // Employee 0 works two days: idle Wednesday to Sunday are two windows, 2. Employee 1, idle all
    // week: 7 days off are 1 too many, no day worked 1, no early shift 1, four windows of idle days
    // 4. Nobody does the task of Saturday.
    assertThat(evaluate(new int[] {0, 0, -1}, "2100000", "0000000"))
        .isEqualTo(new Evaluation(3, 1, 10));
  }

  @Test
  void employeeMustBeAbleToDoTheTask() {
    // Employee 1 cannot do the task of Monday.
    assertThat(evaluate(new int[] {1, 0, 1}, "0020000", "1000010").broken()).isEqualTo(1);
  }

  private static Evaluation evaluate(int[] employees, String... shifts) {
    int[][] days = new int[shifts.length][];
    for (int e = 0; e < shifts.length; e++) {
      days[e] = shifts[e].chars().map(shift -> shift - '0').toArray();
    }
    return new TaskRosteringEvaluator(INSTANCE).evaluate(new Plan(employees, days));
  }

  @Test
  void rowsScoreWhatTheEvaluatorSays() {
    int feasible = 0;
    for (long seed = 1; seed <= 60; seed++) {
      SplittableRandom random = new SplittableRandom(seed);
      Problem problem = TaskRosteringRows.of(instance(random));

      feasible += RandomPlans.assertAgreement(problem, random, 40, "seed " + seed);
    }
    assertThat(feasible).as("plans that keep every hard requirement").isPositive();
  }

  private static TaskRostering instance(SplittableRandom random) {
    int days = random.nextInt(1, 16);
    List<Task> tasks = new ArrayList<>();
    for (int task = random.nextInt(1, 10); task > 0; task--) {
      int start = random.nextInt(8);
      tasks.add(new Task(start, start + random.nextInt(1, 5), random.nextInt(days)));
    }
    List<Shift> shifts = new ArrayList<>(List.of(new Shift(0, 0)));
    for (int shift = random.nextInt(1, 4); shift > 0; shift--) {
      shifts.add(new Shift(random.nextInt(6), random.nextInt(4, 12)));
    }
    List<int[]> qualified = new ArrayList<>();
    for (int employee = random.nextInt(1, 4); employee > 0; employee--) {
      qualified.add(IntStream.range(0, tasks.size()).filter(t -> random.nextBoolean()).toArray());
    }
    List<Pair> forbidden = new ArrayList<>();
    for (int pair = random.nextInt(4); pair > 0; pair--) {
      forbidden.add(new Pair(random.nextInt(shifts.size()), random.nextInt(shifts.size())));
    }
    List<Range> times = shifts.stream().map(shift -> range(random, days)).toList();
    return new TaskRostering(
        tasks,
        shifts,
        qualified,
        days,
        new Contract(
            range(random, days),
            times,
            random.nextInt(1, 5),
            random.nextInt(1, 5),
            random.nextBoolean(),
            random.nextBoolean(),
            forbidden));
  }

  private static Range range(SplittableRandom random, int days) {
    int least = random.nextInt(days + 1);
    return new Range(least, least + random.nextInt(days));
  }

  @Test
  void engineNeverClaimsMoreThanTheEvaluatorGrants() {
    Evaluation found = Solves.solve(TaskRosteringRows.of(INSTANCE), 1);

    assertThat(found.broken()).isZero();
  }

  @Test
  void firstRosterGivesTasksTogetherWithTheirShifts() {
    // No task can be taken before its shift, and no shift without a task.
    Problem problem = TaskRosteringRows.of(INSTANCE);
    Settings settings = new Settings(Duration.ofSeconds(1), 1, 1, true);

    int[] hosts =
        new Search(new Wiring(problem.model()), settings, new Stop())
            .construct(new int[0], part -> {})
            .hosts();

    Evaluation first = problem.evaluator().apply(hosts);
    assertThat(first.undone()).isZero();
    assertThat(first.broken()).isZero();
  }
}
