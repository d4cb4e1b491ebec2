package callsheet.bench.instances.smptsp;

import callsheet.bench.instances.InstanceText;
import java.util.ArrayList;
import java.util.List;

/// Jobs with fixed times and the workers who can do them.
///
/// @param jobs the jobs
/// @param qualified by worker the jobs they can do, rising
public record ShiftMinimisation(List<Job> jobs, List<int[]> qualified) {

  /// A job from its start until just before its end.
  public record Job(int start, int end) {

    /// Whether nobody can do both; one may start when the other ends.
    boolean overlaps(Job other) {
      return start < other.end && other.start < end;
    }
  }

  public ShiftMinimisation {
    jobs = List.copyOf(jobs);
    qualified = List.copyOf(qualified);
  }

  /// Reads the published format.
  ///
  /// @throws IllegalArgumentException if the text has another
  public static ShiftMinimisation read(InstanceText text) {
    text.count("Type");
    int jobCount = text.count("Jobs");
    List<Job> jobs = new ArrayList<>();
    for (int j = 0; j < jobCount; j++) {
      int[] times = text.numbers(2);
      jobs.add(new Job(times[0], times[1]));
    }
    int workers = text.count("Qualifications");
    List<int[]> qualified = new ArrayList<>();
    for (int w = 0; w < workers; w++) {
      qualified.add(text.ids(jobCount));
    }
    return new ShiftMinimisation(jobs, qualified);
  }
}
