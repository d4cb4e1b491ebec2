package callsheet.planner.analysis.replan;

import callsheet.judge.Judge;
import callsheet.planner.analysis.replan.Matched.Fate;
import callsheet.problem.Seat;
import callsheet.problem.Strength;
import callsheet.roster.Roster;
import callsheet.roster.RuleAudit;
import callsheet.roster.Score;
import callsheet.roster.Verdict;
import callsheet.roster.Violation;
import callsheet.rule.stability.MinimumChange;
import callsheet.rulebook.Rulebook;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// What of the published roster can stand today: all lines but those whose host can't come, and but
/// the fewest others whose shows were moved onto each other. Found one after another by the judge.
final class Standing {

  private final Ground ground;
  private final Rulebook hard;
  private final Set<Integer> moved = new HashSet<>();
  private final Set<Integer> tried = new HashSet<>();
  private int room;

  private Standing(Ground ground) {
    this.ground = ground;
    this.hard =
        new Rulebook(
            ground.rulebook().settings().stream()
                .filter(s -> Rulebook.levelOf(s.strength()) == Score.HARD)
                .filter(s -> !(s.strength() instanceof Strength.Ratio))
                .filter(s -> !(s.rule() instanceof MinimumChange))
                .filter(s -> !(s.rule() instanceof ChangeBudget))
                .toList());
    ground.seating().told().stream()
        .filter(line -> line.matched().fate() != Fate.SAME)
        .forEach(line -> moved.add(line.seat().index()));
    this.room = Math.max(0, ground.request().maxChanges() - ground.budget().vacancies().size());
  }

  static Roster of(Ground ground) {
    return new Standing(ground).roster();
  }

  private Roster roster() {
    int[] hosts = ground.seating().hosts();
    ground.blocked().keySet().forEach(seat -> hosts[seat] = Roster.UNFILLED);
    Roster roster = Roster.of(ground.scenario(), hosts);
    Verdict verdict = Judge.audit(hard, roster);
    while (verdict.score().level(Score.HARD) < 0 && room > 0) {
      Optional<Seat> next = next(verdict, roster);
      if (next.isEmpty()) {
        return roster;
      }
      tried.add(next.get().index());
      Roster without = roster.with(next.get(), Roster.UNFILLED);
      Verdict better = Judge.audit(hard, without);
      if (better.score().level(Score.HARD) > verdict.score().level(Score.HARD)) {
        roster = without;
        verdict = better;
        room--;
      }
    }
    return roster;
  }

  /// The seat to be given up next: rather one that is not frozen, rather one that was moved.
  private Optional<Seat> next(Verdict verdict, Roster roster) {
    int free = ground.firstFreeDay().orElse(0);
    return verdict.hardBreaches().stream()
        .map(RuleAudit::violations)
        .flatMap(List::stream)
        .map(Violation::seats)
        .flatMap(List::stream)
        .filter(seat -> !ground.scenario().isCarried(seat))
        .filter(seat -> ground.scenario().pinnedHost(seat).isEmpty())
        .filter(seat -> roster.host(seat) != Roster.UNFILLED && !tried.contains(seat.index()))
        .min(
            Comparator.comparing((Seat seat) -> seat.day() < free)
                .thenComparing(seat -> !moved.contains(seat.index())));
  }
}
