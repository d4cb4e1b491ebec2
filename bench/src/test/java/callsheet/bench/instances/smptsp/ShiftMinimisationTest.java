package callsheet.bench.instances.smptsp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import callsheet.bench.instances.Evaluation;
import callsheet.bench.instances.Family;
import callsheet.bench.instances.InstanceText;
import callsheet.bench.instances.Problem;
import callsheet.bench.instances.RandomPlans;
import callsheet.bench.instances.Solves;
import callsheet.bench.instances.smptsp.ShiftMinimisation.Job;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ShiftMinimisationTest {

  private static final String THREE_JOBS =
      """
      # Randomly generated data
      Type = 1
      Jobs = 3
         0   60
        60  120
        30   90
      Qualifications = 3
        2:   0   1
        1:   2
        2:   1   2
      """;

  @Test
  void readsThePublishedFormat() {
    ShiftMinimisation read = ShiftMinimisation.read(new InstanceText(THREE_JOBS));

    assertThat(read.jobs()).containsExactly(new Job(0, 60), new Job(60, 120), new Job(30, 90));
    assertThat(read.qualified()).containsExactly(new int[] {0, 1}, new int[] {2}, new int[] {1, 2});
  }

  @Test
  void saysWhichLineIsWrong() {
    String wrong = THREE_JOBS.replace("1:   2", "2:   2");

    assertThatThrownBy(() -> ShiftMinimisation.read(new InstanceText(wrong)))
        .hasMessage("Line 9: 2 ids promised, 1 found");
  }

  @Test
  void countsWorkersUsed() {
    Problem problem = Family.SMPTSP.read(THREE_JOBS);

    // Worker 0 does job 0, then job 1 as it ends; worker 2 does job 2: two workers.
    assertThat(problem.evaluator().apply(new int[] {0, 0, 2})).isEqualTo(new Evaluation(0, 0, 2));
    // Worker 2 does jobs 1 and 2, which share the minutes from 60 to 90; nobody does job 0.
    assertThat(problem.evaluator().apply(new int[] {-1, 2, 2})).isEqualTo(new Evaluation(1, 1, 1));
    // Worker 1 cannot do job 0.
    assertThat(problem.evaluator().apply(new int[] {1, 0, 2})).isEqualTo(new Evaluation(1, 0, 3));
  }

  @Test
  void engineUsesAsFewWorkersAsJobsAtOnce() {
    // Jobs 0 and 2 overlap: no fewer than two.
    assertThat(Solves.solve(Family.SMPTSP.read(THREE_JOBS), 0.5))
        .isEqualTo(new Evaluation(0, 0, 2));
  }

  @Test
  void rowsScoreWhatTheEvaluatorSays() {
    for (long seed = 1; seed <= 40; seed++) {
      SplittableRandom random = new SplittableRandom(seed);
      Problem problem = ShiftMinimisationRows.of(instance(random));

      RandomPlans.assertAgreement(problem, random, 25, "seed " + seed);
    }
  }

  /// With everybody qualified for everything the optimum is known; no search that sees a worker
  /// only when they are idle altogether finds it, no bound that takes jobs one by one proves it.
  @Test
  void emptiesWorkersUntilOnlyAsManyAsJobsAtOnceAreLeft() {
    SplittableRandom random = new SplittableRandom(5);
    List<Job> jobs = new ArrayList<>();
    for (int job = 0; job < 150; job++) {
      int start = random.nextInt(600);
      jobs.add(new Job(start, start + random.nextInt(20, 120)));
    }
    List<int[]> qualified = new ArrayList<>();
    for (int worker = 0; worker < 40; worker++) {
      qualified.add(IntStream.range(0, jobs.size()).toArray());
    }
    int most =
        jobs.stream()
            .mapToInt(at ->
                (int)
                    jobs.stream()
                        .filter(job -> job.start() <= at.start() && at.start() < job.end())
                        .count())
            .max()
            .orElseThrow();
    Problem problem = ShiftMinimisationRows.of(new ShiftMinimisation(jobs, qualified));

    assertThat(Solves.proven(problem, 10)).isEqualTo(new Evaluation(0, 0, most));
  }

  private static ShiftMinimisation instance(SplittableRandom random) {
    List<Job> jobs = new ArrayList<>();
    for (int job = random.nextInt(1, 12); job > 0; job--) {
      int start = random.nextInt(10);
      jobs.add(new Job(start, start + random.nextInt(1, 6)));
    }
    List<int[]> qualified = new ArrayList<>();
    for (int worker = random.nextInt(1, 5); worker > 0; worker--) {
      qualified.add(IntStream.range(0, jobs.size()).filter(job -> random.nextBoolean()).toArray());
    }
    return new ShiftMinimisation(jobs, qualified);
  }
}
