package callsheet.bite;

import callsheet.judge.Judge;
import callsheet.problem.Scenario;
import callsheet.problem.Seat;
import callsheet.problem.Strength;
import callsheet.roster.Roster;
import callsheet.roster.RuleAudit;
import callsheet.roster.Score;
import callsheet.rule.EligibilityRule;
import callsheet.rulebook.Rulebook;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// Tries every roster there is and asks the judge: slow, and the last word on what is best.
public final class Enumeration {

  /// More rosters than this are not tried.
  public static final long MOST = 100_000;

  private final Scenario scenario;
  private final Rulebook rulebook;
  private final List<Seat> open;
  private final int[] hosts;
  private final boolean[][] isAllowed;
  private final List<Roster> best = new ArrayList<>();
  private Score bestScore = Score.of(Long.MIN_VALUE, 0);

  private Enumeration(Scenario scenario, Rulebook rulebook) {
    this.scenario = scenario;
    this.rulebook = rulebook;
    this.open = scenario.seats().stream().filter(s -> scenario.pinnedHost(s).isEmpty()).toList();
    this.hosts = new int[scenario.seats().size()];
    Arrays.fill(hosts, Roster.UNFILLED);
    for (Seat seat : scenario.seats()) {
      scenario.pinnedHost(seat).ifPresent(host -> hosts[seat.index()] = host);
    }
    this.isAllowed = new boolean[scenario.seats().size()][scenario.hosts().size()];
    long byPins = refused();
    for (Seat seat : open) {
      for (int host = 0; host < scenario.hosts().size(); host++) {
        hosts[seat.index()] = host;
        isAllowed[seat.index()][host] = refused() == byPins;
      }
      hosts[seat.index()] = Roster.UNFILLED;
    }
  }

  /// What the judge finds broken of hard rules that take pairs away.
  private long refused() {
    return Judge.audit(rulebook, Roster.of(scenario, hosts)).rules().stream()
        .filter(audit -> audit.strength() instanceof Strength.Hard)
        .filter(audit -> rulebook.settings().get(audit.setting()).rule() instanceof EligibilityRule)
        .mapToLong(RuleAudit::penalty)
        .sum();
  }

  /// All rosters that no other one beats. Pinned seats keep their host; any other may have anybody
  /// whom no hard eligibility rule keeps off it, or nobody.
  ///
  /// @throws IllegalArgumentException if there are more than [#MOST]
  public static List<Roster> best(Scenario scenario, Rulebook rulebook) {
    if (count(scenario) > MOST) {
      throw new IllegalArgumentException("More than " + MOST + " rosters");
    }
    Enumeration all = new Enumeration(scenario, rulebook);
    all.fill(0);
    return all.best;
  }

  /// How many rosters there are, or more than [#MOST].
  public static long count(Scenario scenario) {
    long count = 1;
    for (Seat seat : scenario.seats()) {
      if (scenario.pinnedHost(seat).isEmpty() && count <= MOST) {
        count *= scenario.hosts().size() + 1;
      }
    }
    return count;
  }

  private void fill(int seat) {
    if (seat == open.size()) {
      judge();
      return;
    }
    for (int host = Roster.UNFILLED; host < scenario.hosts().size(); host++) {
      int at = open.get(seat).index();
      if (host == Roster.UNFILLED || isAllowed[at][host]) {
        hosts[at] = host;
        fill(seat + 1);
      }
    }
  }

  private void judge() {
    Roster roster = Roster.of(scenario, hosts);
    Score score = Judge.audit(rulebook, roster).score();
    int better = score.compareTo(bestScore);
    if (better > 0) {
      best.clear();
      bestScore = score;
    }
    if (better >= 0) {
      best.add(roster);
    }
  }
}
