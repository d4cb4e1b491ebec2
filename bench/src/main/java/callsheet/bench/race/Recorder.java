package callsheet.bench.race;

import callsheet.bench.contender.Contender;
import callsheet.judge.Judge;
import callsheet.problem.Scenario;
import callsheet.roster.Roster;
import callsheet.roster.Score;
import callsheet.rulebook.Rulebook;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.LongSupplier;

/// Keeps what a contender finds while its clock runs, and judges it when the clock is off.
final class Recorder implements Contender.Listener {

  private record Find(Optional<int[]> hosts, Optional<Score> claimed) {}

  private final Grid grid;
  private final LongSupplier nanos;
  private final List<Optional<Find>> finds = new ArrayList<>();
  private final List<Optional<Score>> bounds = new ArrayList<>();
  private long start;
  private double until;
  private Optional<Score> bestClaim = Optional.empty();
  private Optional<int[]> last = Optional.empty();
  private int late;

  /// A recorder whose clock starts now.
  Recorder(Grid grid, LongSupplier nanos) {
    this.grid = grid;
    this.nanos = nanos;
    this.until = grid.limit();
    for (int i = 0; i < grid.size(); i++) {
      finds.add(Optional.empty());
      bounds.add(Optional.empty());
    }
    this.start = nanos.getAsLong();
  }

  @Override
  public synchronized void restarted(Duration limit) {
    until = limit.toNanos() / 1e9;
    start = nanos.getAsLong();
  }

  @Override
  public synchronized void found(int[] hosts, Optional<Score> claimed) {
    last = Optional.of(hosts.clone());
    claimed.ifPresent(this::remember);
    keep(new Find(last, claimed));
  }

  @Override
  public synchronized void claimed(Score score) {
    remember(score);
    keep(new Find(Optional.empty(), Optional.of(score)));
  }

  @Override
  public synchronized void bounded(Score bound) {
    int at = at();
    if (at < grid.size() && bounds.get(at).filter(b -> b.compareTo(bound) <= 0).isEmpty()) {
      bounds.set(at, Optional.of(bound));
    }
  }

  private void remember(Score claim) {
    if (bestClaim.filter(best -> best.compareTo(claim) >= 0).isEmpty()) {
      bestClaim = Optional.of(claim);
    }
  }

  private void keep(Find find) {
    int at = at();
    if (at == grid.size()) {
      late++;
    } else {
      finds.set(at, Optional.of(find));
    }
  }

  private int at() {
    return grid.at((nanos.getAsLong() - start) / 1e9, until);
  }

  /// The course of the contender, every roster judged.
  ///
  /// @throws WrongClaim if a roster doesn't have the score that was claimed for it, if a claimed
  ///   score was never shown, or if a roster scores more than a claimed bound
  synchronized Course judged(String contender, Scenario scenario, Rulebook rulebook) {
    checkLast(contender, scenario, rulebook);
    List<Optional<Score>> incumbents = new ArrayList<>();
    List<Optional<Score>> lowest = new ArrayList<>();
    Optional<Score> best = Optional.empty();
    Optional<Score> bound = Optional.empty();
    for (int i = 0; i < grid.size(); i++) {
      if (finds.get(i).isPresent()) {
        Score score = score(contender, finds.get(i).get(), scenario, rulebook);
        best = best.filter(b -> b.compareTo(score) >= 0).or(() -> Optional.of(score));
      }
      Optional<Score> known = bound;
      bound =
          bounds
              .get(i)
              .filter(b -> known.filter(k -> k.compareTo(b) <= 0).isEmpty())
              .or(() -> known);
      incumbents.add(best);
      lowest.add(bound);
    }
    Optional<Score> final_ = best;
    bound
        .filter(b -> final_.filter(f -> f.compareTo(b) > 0).isPresent())
        .ifPresent(b -> {
          throw new WrongClaim(contender + " claims the bound " + b + " but has " + final_.get());
        });
    return new Course(contender, grid, incumbents, lowest, late);
  }

  /// Judges every roster, whatever was claimed for it: what is given up after a twentieth of a
  /// second may claim a score that it has not.
  synchronized void judgeAll(Scenario scenario, Rulebook rulebook) {
    finds.stream()
        .flatMap(Optional::stream)
        .flatMap(find -> find.hosts().stream())
        .forEach(hosts -> judge(hosts, scenario, rulebook));
  }

  private void checkLast(String contender, Scenario scenario, Rulebook rulebook) {
    if (bestClaim.isPresent()) {
      Score shown =
          last.map(hosts -> judge(hosts, scenario, rulebook))
              .orElseThrow(() ->
                  new WrongClaim(contender + " claims " + bestClaim.get() + ", shows nothing"));
      if (!shown.equals(bestClaim.get())) {
        throw new WrongClaim(
            contender + " claims " + bestClaim.get() + ", its last roster has " + shown);
      }
    }
  }

  private static Score score(String contender, Find find, Scenario scenario, Rulebook rulebook) {
    if (find.hosts().isEmpty()) {
      return find.claimed().orElseThrow();
    }
    Score judged = judge(find.hosts().get(), scenario, rulebook);
    find.claimed()
        .filter(claimed -> !claimed.equals(judged))
        .ifPresent(claimed -> {
          throw new WrongClaim(
              contender + " claims " + claimed + " for a roster that the judge gives " + judged);
        });
    return judged;
  }

  private static Score judge(int[] hosts, Scenario scenario, Rulebook rulebook) {
    return Judge.audit(rulebook, Roster.of(scenario, hosts)).score();
  }
}
