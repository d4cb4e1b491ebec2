package callsheet.analysis.compare;

import callsheet.analysis.RuleChange;
import callsheet.analysis.ScoreChange;
import callsheet.answer.Answer;
import callsheet.judge.Judge;
import callsheet.problem.Scenario;
import callsheet.problem.Seat;
import callsheet.roster.Roster;
import callsheet.roster.Verdict;
import callsheet.rulebook.Rulebook;
import java.util.List;

/// Two rosters of one scenario, A and B, whoever made them: what changes from A to B.
///
/// @param seats where they differ
/// @param hosts who wins or loses shows, most changed first
/// @param rules every rule setting, in the rulebook's order
public record Comparison(
    Roster a,
    Roster b,
    Verdict verdictA,
    Verdict verdictB,
    List<Seat> seats,
    List<HostChange> hosts,
    List<RuleChange> rules) {

  public Comparison {
    seats = List.copyOf(seats);
    hosts = List.copyOf(hosts);
    rules = List.copyOf(rules);
  }

  /// Audits both and compares them.
  public static Comparison of(Rulebook rulebook, Roster a, Roster b) {
    return of(a, Judge.audit(rulebook, a), b, Judge.audit(rulebook, b));
  }

  /// Compares rosters that the judge has audited under the same rules.
  public static Comparison of(Roster a, Verdict verdictA, Roster b, Verdict verdictB) {
    Scenario scenario = a.scenario();
    List<HostChange> hosts =
        scenario.hosts().stream()
            .map(host -> HostChange.of(host, a, b))
            .filter(change -> !change.won().isEmpty() || !change.lost().isEmpty())
            .sorted((x, y) ->
                Integer.compare(y.won().size() + y.lost().size(), x.won().size() + x.lost().size()))
            .toList();
    return new Comparison(
        a,
        b,
        verdictA,
        verdictB,
        scenario.seats().stream().filter(seat -> a.host(seat) != b.host(seat)).toList(),
        hosts,
        RuleChange.between(verdictA, verdictB));
  }

  /// How much better or worse B is.
  public ScoreChange worth() {
    return new ScoreChange(verdictA.score(), verdictB.score());
  }

  /// Whether both keep every hard rule.
  public boolean isFeasible() {
    return verdictA.score().isFeasible() && verdictB.score().isFeasible();
  }

  /// What it comes to.
  ///
  /// @param nameA what the planner calls A, such as its file
  /// @param nameB what the planner calls B
  public Answer answer(String nameA, String nameB) {
    return new ComparisonWords(this, nameA, nameB).answer();
  }
}
