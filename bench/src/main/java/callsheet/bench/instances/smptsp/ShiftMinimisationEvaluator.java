package callsheet.bench.instances.smptsp;

import callsheet.bench.instances.Evaluation;
import java.util.Arrays;
import java.util.stream.IntStream;

/// Counts the workers used, the jobs undone, and the pairs of jobs that one worker cannot do both
/// of. A job done by someone who can't counts as broken, too.
final class ShiftMinimisationEvaluator {

  private final ShiftMinimisation instance;

  ShiftMinimisationEvaluator(ShiftMinimisation instance) {
    this.instance = instance;
  }

  /// The worth of the worker of each job, −1 for nobody.
  Evaluation evaluate(int[] workers) {
    long broken = 0;
    for (int job = 0; job < workers.length; job++) {
      if (workers[job] < 0) {
        continue;
      }
      if (Arrays.binarySearch(instance.qualified().get(workers[job]), job) < 0) {
        broken++;
      }
      for (int other = 0; other < job; other++) {
        if (workers[other] == workers[job]
            && instance.jobs().get(job).overlaps(instance.jobs().get(other))) {
          broken++;
        }
      }
    }
    long undone = IntStream.of(workers).filter(worker -> worker < 0).count();
    long used = IntStream.of(workers).filter(worker -> worker >= 0).distinct().count();
    return new Evaluation(broken, undone, used);
  }
}
