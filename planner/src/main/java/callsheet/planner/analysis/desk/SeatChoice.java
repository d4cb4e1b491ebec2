package callsheet.planner.analysis.desk;

import callsheet.analysis.Evidence;
import callsheet.analysis.RuleChange;
import callsheet.answer.Answer;
import callsheet.planner.AuditMismatch;
import callsheet.problem.Host;
import callsheet.problem.Seat;
import callsheet.roster.Roster;
import callsheet.roster.Verdict;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// Why a host stands on a seat, or does not, from the roster as it is.
///
/// @param seat theirs if they stand there, else the seat of the role where they would be worth most
/// @param stands whether they stand there
/// @param ranked all who could take a seat of the role, best first, by their scores
/// @param blocks what keeps the host off; empty if they could take it
/// @param other the roster with the host on the seat; if they stand there, with the next best host
///   instead of them, or the roster as it is if nobody else could
/// @param verdict the judge's on that roster
/// @param exchange the best one that gives the host the seat for one of theirs, if there is one
public record SeatChoice(
    Desk desk,
    Seat seat,
    Host host,
    boolean stands,
    List<Candidate.Possible> ranked,
    List<Block> blocks,
    Roster other,
    Verdict verdict,
    List<Exchange> exchange) {

  public SeatChoice {
    ranked = List.copyOf(ranked);
    blocks = List.copyOf(blocks);
    exchange = List.copyOf(exchange);
  }

  static SeatChoice of(Desk desk, List<Seat> seats, Host host) {
    List<Candidate.Possible> ranked = Recommendation.ranked(desk, seats);
    Optional<Candidate.Possible> own =
        ranked.stream().filter(candidate -> candidate.host().equals(host)).findFirst();
    boolean stands = seats.stream().anyMatch(seat -> desk.roster().takes(host, seat));
    if (stands) {
      return standing(desk, own.orElseThrow().seat(), host, ranked);
    }
    Seat seat =
        own.map(Candidate.Possible::seat).orElseGet(() -> Recommendation.openFirst(desk, seats));
    Roster placed = desk.roster().with(seat, host.index());
    Verdict verdict = desk.audit(placed);
    own.ifPresent(candidate -> AuditMismatch.check(candidate.score(), verdict.score()));
    return new SeatChoice(
        desk,
        seat,
        host,
        false,
        ranked,
        desk.blocks(verdict.rules()),
        placed,
        verdict,
        Exchange.best(desk, seat, host).stream().toList());
  }

  private static SeatChoice standing(
      Desk desk, Seat seat, Host host, List<Candidate.Possible> ranked) {
    Roster other =
        ranked.stream()
            .filter(candidate -> !candidate.stands() && candidate.seat().equals(seat))
            .findFirst()
            .map(next -> desk.roster().with(seat, next.host().index()))
            .orElse(desk.roster());
    return new SeatChoice(
        desk,
        seat,
        host,
        true,
        ranked,
        List.of(),
        other,
        other.equals(desk.roster()) ? desk.subject().verdict() : desk.audit(other),
        List.of());
  }

  /// The rules that the other roster makes a difference to, most of all first.
  public List<RuleChange> changes() {
    return desk.changes(verdict).stream().sorted(RuleChange.MOST_FIRST).toList();
  }

  /// The host on the seat now, if anybody.
  public Optional<Host> current() {
    return at(desk.roster());
  }

  /// The host on the seat in the other roster, if anybody.
  public Optional<Host> instead() {
    return at(other);
  }

  private Optional<Host> at(Roster roster) {
    int index = roster.host(seat);
    return index == Roster.UNFILLED
        ? Optional.empty()
        : Optional.of(desk.scenario().hosts().get(index));
  }

  /// The place of the asked host among those who could take it; 0 if they can't.
  public int rank() {
    int rank = 0;
    for (Candidate.Possible candidate : ranked) {
      rank++;
      if (candidate.host().equals(host)) {
        return rank;
      }
    }
    return 0;
  }

  /// What is known of how well the asked host and the one compared with suit the show.
  public List<Evidence> evidence() {
    List<Host> hosts =
        Stream.concat(Stream.of(host), (stands ? instead() : current()).stream())
            .distinct()
            .toList();
    return hosts.stream().map(h -> desk.evidence(h, seat.broadcast())).toList();
  }

  /// The best roster with the host on the seat that takes no search: the exchange if it is better
  /// than only giving them the seat.
  Roster best() {
    return exchange.stream()
        .filter(e -> e.verdict().score().compareTo(verdict.score()) > 0)
        .map(Exchange::roster)
        .findFirst()
        .orElse(other);
  }

  /// What it comes to, without a search.
  public Answer answer() {
    return new SeatChoiceWords(this, List.of()).answer();
  }

  /// What it comes to, with the price after a search.
  public Answer answer(Forced forced) {
    return new SeatChoiceWords(this, List.of(forced)).answer();
  }
}
