package callsheet.planner.analysis.desk;

import callsheet.planner.AuditMismatch;
import callsheet.problem.Host;
import callsheet.problem.Seat;
import callsheet.roster.Roster;
import callsheet.roster.Score;
import callsheet.roster.Verdict;
import java.util.Optional;

/// A host takes a seat, and whoever stands there takes one of theirs; nobody, if nobody does.
///
/// @param given the seat that the host gives
/// @param roster with the exchange made
/// @param verdict the judge's on it
public record Exchange(Seat given, Roster roster, Verdict verdict) {

  /// The best exchange that breaks no hard rule further, if there is one.
  static Optional<Exchange> best(Desk desk, Seat seat, Host host) {
    int other = desk.roster().host(seat);
    Optional<Offer> best = Optional.empty();
    for (Seat given : desk.roster().shows(host)) {
      if (!desk.scenario().isCarried(given) && !desk.isPinned(given)) {
        Optional<Offer> offer =
            desk.score(new int[] {seat.index(), given.index()}, new int[] {host.index(), other})
                .map(score -> new Offer(given, score));
        best = Offer.better(best, offer);
      }
    }
    return best.map(offer -> audited(desk, seat, offer.given(), host, offer.score()));
  }

  /// A seat that could be given, and what the roster would score.
  private record Offer(Seat given, Score score) {

    static Optional<Offer> better(Optional<Offer> one, Optional<Offer> other) {
      boolean isBetter =
          other.isPresent()
              && (one.isEmpty() || other.get().score().compareTo(one.get().score()) > 0);
      return isBetter ? other : one;
    }
  }

  private static Exchange audited(Desk desk, Seat seat, Seat given, Host host, Score score) {
    Roster roster = desk.roster().with(seat, host.index()).with(given, desk.roster().host(seat));
    Verdict verdict = desk.audit(roster);
    AuditMismatch.check(score, verdict.score());
    return new Exchange(given, roster, verdict);
  }
}
