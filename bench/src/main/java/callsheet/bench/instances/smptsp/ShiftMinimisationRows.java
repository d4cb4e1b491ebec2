package callsheet.bench.instances.smptsp;

import callsheet.bench.instances.ModelDraft;
import callsheet.bench.instances.Problem;
import callsheet.bench.instances.smptsp.ShiftMinimisation.Job;
import callsheet.model.Choices;
import callsheet.model.Model;
import callsheet.model.Sum;
import callsheet.roster.Score;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/// Shift minimisation as choices and rows: a job is a choice among the workers who can do it, two
/// that overlap exclude each other, and a worker costs one as soon as they do any job.
public final class ShiftMinimisationRows {

  private final ShiftMinimisation instance;
  private final ModelDraft draft;

  private ShiftMinimisationRows(ShiftMinimisation instance) {
    this.instance = instance;
    this.draft = new ModelDraft(choices(instance));
  }

  /// The problem that an instance poses.
  public static Problem of(ShiftMinimisation instance) {
    ShiftMinimisationEvaluator evaluator = new ShiftMinimisationEvaluator(instance);
    return new Problem(new ShiftMinimisationRows(instance).model(), evaluator::evaluate);
  }

  private static Choices choices(ShiftMinimisation instance) {
    List<List<Integer>> workers = new ArrayList<>();
    instance.jobs().forEach(job -> workers.add(new ArrayList<>()));
    for (int w = 0; w < instance.qualified().size(); w++) {
      for (int job : instance.qualified().get(w)) {
        workers.get(job).add(w);
      }
    }
    int jobs = instance.jobs().size();
    int[] settled = new int[jobs];
    Arrays.fill(settled, Model.NONE);
    return new Choices(
        instance.qualified().size(),
        workers.stream()
            .map(each -> each.stream().mapToInt(Integer::intValue).toArray())
            .toArray(int[][]::new),
        settled,
        new int[jobs],
        instance.jobs().stream().mapToInt(Job::start).toArray());
  }

  private Model model() {
    draft.exclude(overlaps());
    for (int job = 0; job < instance.jobs().size(); job++) {
      Sum nobody = new Sum().add(1, draft.choices().unfilled(job));
      draft.row(nobody, Model.NO_LO, 0, 1, Score.FILL, 1);
    }
    for (int w = 0; w < instance.qualified().size(); w++) {
      int worker = w;
      int[] takes =
          IntStream.of(instance.qualified().get(w))
              .map(job -> draft.choices().literal(job, worker))
              .toArray();
      draft.cost(new Sum().add(1, draft.any(takes)), Model.NO_LO, 0, 1);
    }
    return draft.model();
  }

  private List<int[]> overlaps() {
    List<Job> jobs = instance.jobs();
    int[] byStart =
        IntStream.range(0, jobs.size())
            .boxed()
            .sorted(Comparator.comparingInt(j -> jobs.get(j).start()))
            .mapToInt(Integer::intValue)
            .toArray();
    List<int[]> pairs = new ArrayList<>();
    for (int i = 0; i < byStart.length; i++) {
      Job first = jobs.get(byStart[i]);
      for (int k = i + 1; k < byStart.length; k++) {
        if (jobs.get(byStart[k]).start() >= first.end()) {
          break;
        }
        if (first.overlaps(jobs.get(byStart[k]))) {
          pairs.add(new int[] {Math.min(byStart[i], byStart[k]), Math.max(byStart[i], byStart[k])});
        }
      }
    }
    return pairs;
  }
}
