package callsheet.planner.analysis.replan;

import callsheet.judge.Judge;
import callsheet.problem.Role;
import callsheet.problem.Scenario;
import callsheet.problem.Seat;
import callsheet.problem.Text;
import callsheet.result.Result;
import callsheet.roster.Roster;
import callsheet.roster.RuleAudit;
import callsheet.roster.Score;
import callsheet.roster.Verdict;
import callsheet.roster.Violation;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// The seats on which a new roster differs from what people have been told, and why: by judging the
/// new roster with the host told put back.
final class Changes {

  private static final Comparator<Change> BY_TIME =
      Comparator.comparingInt((Change change) -> change.seat().startMinute())
          .thenComparingInt(change -> change.seat().index());

  /// A host in a role of a broadcast, on whichever seat.
  private record Stand(Role role, int host) {}

  private final Ground ground;
  private final Result result;
  private final Scenario scenario;
  private final Map<Integer, Told> toldBySeat = new HashMap<>();
  private final List<Change> changes = new ArrayList<>();

  private Changes(Ground ground, Result result) {
    this.ground = ground;
    this.result = result;
    this.scenario = ground.scenario();
    ground.seating().told().forEach(told -> toldBySeat.put(told.seat().index(), told));
  }

  static List<Change> of(Ground ground, Result result) {
    Changes found = new Changes(ground, result);
    found.scenario.broadcasts().forEach(show -> found.compare(found.scenario.seatsOf(show)));
    found.changes.sort(BY_TIME);
    return List.copyOf(found.changes);
  }

  /// Who stands on the same role of a broadcast as told has not changed, on whichever seat.
  private void compare(List<Seat> seats) {
    Set<Stand> now = new HashSet<>();
    Set<Stand> before = new HashSet<>();
    for (Seat seat : seats) {
      now.add(key(seat, result.roster().host(seat)));
      Told told = toldBySeat.get(seat.index());
      if (told != null && told.isHere()) {
        before.add(key(seat, told.host()));
      }
    }
    List<Told> gone = new ArrayList<>();
    List<Seat> won = new ArrayList<>();
    for (Seat seat : seats) {
      Told told = toldBySeat.get(seat.index());
      if (told != null && !(told.isHere() && now.contains(key(seat, told.host())))) {
        gone.add(told);
      }
      int host = result.roster().host(seat);
      if (host != Roster.UNFILLED && !before.contains(key(seat, host))) {
        won.add(seat);
      }
    }
    pair(gone, won);
  }

  private static Stand key(Seat seat, int host) {
    return new Stand(seat.role(), host);
  }

  /// Each who goes with who comes: on the same seat if that is one, else in the same role.
  private void pair(List<Told> gone, List<Seat> won) {
    List<Told> later = new ArrayList<>();
    for (Told told : gone) {
      if (won.remove(told.seat())) {
        changes.add(change(told, told.seat()));
      } else {
        later.add(told);
      }
    }
    for (Told told : later) {
      Seat seat =
          won.stream()
              .filter(other -> other.role() == told.seat().role())
              .filter(other -> !toldBySeat.containsKey(other.index()) || later.size() > 1)
              .findFirst()
              .orElse(told.seat());
      won.remove(seat);
      changes.add(change(told, seat));
    }
    won.forEach(seat -> changes.add(filled(seat)));
  }

  private Change change(Told told, Seat seat) {
    int host = result.roster().host(seat);
    Text blocked = ground.blocked().get(told.seat().index());
    boolean isOpen = host == Roster.UNFILLED;
    boolean counts = blocked == null || !isOpen;
    Text why = blocked == null ? why(told, seat) : blocked;
    return new Change(seat, told.line().who(), told.host(), host, counts, why);
  }

  private Change filled(Seat seat) {
    Text why =
        scenario.pinnedHost(seat).isPresent()
            ? new Text("pinned by you", "고정 배정")
            : new Text("nobody was told before", "확정본에 없던 자리");
    return new Change(seat, "", Roster.UNFILLED, result.roster().host(seat), false, why);
  }

  /// Why the host told does not stay: the first hard rule that would break with them put back, else
  /// what the roster would lose.
  private Text why(Told told, Seat seat) {
    Verdict back = Judge.audit(ground.rulebook(), result.roster().with(seat, told.host()));
    Verdict now = result.verdict();
    for (int i = 0; i < now.rules().size(); i++) {
      RuleAudit audit = back.rules().get(i);
      if (audit.level() == Score.HARD && audit.penalty() > now.rules().get(i).penalty()) {
        Set<Object> known = new HashSet<>();
        now.rules().get(i).violations().forEach(violation -> known.add(violation.instance()));
        return audit.violations().stream()
            .filter(violation -> !known.contains(violation.instance()))
            .map(Violation::message)
            .findFirst()
            .orElse(audit.title());
      }
    }
    return worth(back.score(), now.score());
  }

  private static Text worth(Score back, Score now) {
    for (int level = Score.FILL; level < now.levels(); level++) {
      long more = now.level(level) - back.level(level);
      if (more != 0) {
        return level == Score.FILL
            ? new Text("so that another seat can be filled", "다른 빈자리를 채우기 위해")
            : Text.format("worth %+,d points", "목적값 %+,d점", more);
      }
    }
    return new Text("worth the same", "목적값 같음");
  }
}
