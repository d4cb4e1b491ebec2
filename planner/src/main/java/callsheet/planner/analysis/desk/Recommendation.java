package callsheet.planner.analysis.desk;

import callsheet.analysis.RuleChange;
import callsheet.answer.Answer;
import callsheet.planner.AuditMismatch;
import callsheet.problem.Host;
import callsheet.problem.Seat;
import callsheet.roster.Roster;
import callsheet.roster.Score;
import callsheet.roster.Verdict;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// All hosts for a role of a broadcast by what the whole roster would be worth with them there, the
/// rest of it kept.
///
/// @param seats the seats of the role
/// @param possible who could take one, best first; the first few audited
/// @param blocked who can't, in the order of the hosts
public record Recommendation(
    Desk desk,
    List<Seat> seats,
    List<Candidate.Possible> possible,
    List<Candidate.Blocked> blocked) {

  /// How many of the best are audited and told rule by rule.
  public static final int AUDITED = 5;

  public Recommendation {
    seats = List.copyOf(seats);
    possible = List.copyOf(possible);
    blocked = List.copyOf(blocked);
  }

  static Recommendation of(Desk desk, List<Seat> seats) {
    List<Candidate.Possible> ranked = ranked(desk, seats);
    List<Candidate.Possible> possible = new ArrayList<>();
    for (int i = 0; i < ranked.size(); i++) {
      possible.add(i < AUDITED ? audited(desk, ranked.get(i)) : ranked.get(i));
    }
    boolean[] isPossible = new boolean[desk.scenario().hosts().size()];
    ranked.forEach(candidate -> isPossible[candidate.host().index()] = true);
    Seat asked = openFirst(desk, seats);
    List<Candidate.Blocked> blocked =
        desk.scenario().hosts().stream()
            .filter(host -> !isPossible[host.index()])
            .map(host -> new Candidate.Blocked(host, asked, desk.blocks(asked, host)))
            .toList();
    return new Recommendation(desk, seats, possible, blocked);
  }

  /// The seat to ask about: nobody's, else the first without a pin, else the first.
  static Seat openFirst(Desk desk, List<Seat> seats) {
    return seats.stream()
        .filter(seat -> !desk.isPinned(seat))
        .min(Comparator.comparing(seat -> desk.roster().host(seat) != Roster.UNFILLED))
        .orElse(seats.getFirst());
  }

  /// Who could take a seat, best first, by their scores alone.
  static List<Candidate.Possible> ranked(Desk desk, List<Seat> seats) {
    return desk.scenario().hosts().stream()
        .map(host -> candidate(desk, seats, host))
        .flatMap(Optional::stream)
        .sorted(
            Comparator.comparing(Candidate.Possible::score)
                .reversed()
                .thenComparing(candidate -> !candidate.stands())
                .thenComparingInt(candidate -> candidate.host().index()))
        .toList();
  }

  private static Optional<Candidate.Possible> candidate(Desk desk, List<Seat> seats, Host host) {
    for (Seat seat : seats) {
      if (desk.roster().takes(host, seat)) {
        return Optional.of(new Candidate.Possible(host, seat, true, desk.score(), List.of(), true));
      }
    }
    Optional<Candidate.Possible> best = Optional.empty();
    for (Seat seat : seats) {
      Optional<Score> score = desk.score(seat, host);
      if (score.isPresent() && (best.isEmpty() || score.get().compareTo(best.get().score()) > 0)) {
        best =
            Optional.of(
                new Candidate.Possible(
                    host, seat, false, score.get(), List.of(), !desk.countsByRows()));
      }
    }
    return best;
  }

  /// The same candidate with what the judge says of the roster with them.
  static Candidate.Possible audited(Desk desk, Candidate.Possible candidate) {
    if (candidate.stands()) {
      return candidate;
    }
    Verdict verdict = desk.audit(desk.roster().with(candidate.seat(), candidate.host().index()));
    AuditMismatch.check(candidate.score(), verdict.score());
    List<RuleChange> changes = desk.changes(verdict);
    return new Candidate.Possible(
        candidate.host(), candidate.seat(), false, verdict.score(), changes, true);
  }

  /// What it comes to.
  public Answer answer() {
    return new RecommendationWords(this).answer();
  }
}
