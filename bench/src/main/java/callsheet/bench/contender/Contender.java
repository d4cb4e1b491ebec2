package callsheet.bench.contender;

import callsheet.problem.Scenario;
import callsheet.roster.Score;
import callsheet.rulebook.Rulebook;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/// Somebody who makes rosters.
public interface Contender {

  /// Its name in tables.
  String name();

  /// How it is set up, in a line that goes with every table.
  String setup();

  /// Makes rosters of a scenario until its time is over, telling of each better one at once.
  void solve(Request request, Listener listener);

  /// What is asked for.
  ///
  /// @param limit from the moment the request is read, compiling included
  /// @param checkpoints at which its roster is looked at, in rising order; for a solver that says
  ///   nothing before its end
  record Request(
      Scenario scenario,
      Rulebook rulebook,
      Duration limit,
      List<Duration> checkpoints,
      int threads,
      long seed) {

    /// The same with another limit.
    public Request within(Duration other) {
      return new Request(scenario, rulebook, other, checkpoints, threads, seed);
    }

    /// What is left of the limit after a start by `System.nanoTime()`; not less than 0.
    public double secondsLeft(long startNanos) {
      return Math.max(0, limit.toNanos() - (System.nanoTime() - startNanos)) / 1e9;
    }
  }

  /// Told of what a contender finds, from any thread. Nothing it is told is believed.
  interface Listener {

    /// A roster, by seat the host or [callsheet.roster.Roster#UNFILLED].
    ///
    /// @param claimed what the contender takes its score to be, if it says so
    void found(int[] hosts, Optional<Score> claimed);

    /// A roster is said to have this score; the last such roster must still be shown.
    void claimed(Score score);

    /// No roster is said to score more.
    void bounded(Score bound);

    /// The contender starts anew and with its own limit: the clock starts anew, too.
    void restarted(Duration limit);
  }
}
