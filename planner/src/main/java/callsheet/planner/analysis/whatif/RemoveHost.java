package callsheet.planner.analysis.whatif;

import callsheet.planner.analysis.Names;
import callsheet.problem.Absence;
import callsheet.problem.Assignment;
import callsheet.problem.Balance;
import callsheet.problem.CarriedShow;
import callsheet.problem.Host;
import callsheet.problem.HostPair;
import callsheet.problem.Licence;
import callsheet.problem.Meeting;
import callsheet.problem.Request;
import callsheet.problem.Scenario;
import callsheet.problem.Skill;
import callsheet.problem.SuitabilityScore;
import callsheet.problem.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.ToIntFunction;

/// One host less, with all that the tables and the rules say of them.
record RemoveHost(Host host) implements Change {

  @Override
  public Text text() {
    return Text.format("without %s", "%s 없이", host.name());
  }

  @Override
  public void apply(Draft draft) {
    Scenario s = draft.scenario();
    int gone = draft.host(host);
    RulesWithout rules = new RulesWithout(host);
    Map.copyOf(draft.rules())
        .forEach((index, line) ->
            rules
                .in(line)
                .ifPresentOrElse(
                    kept -> draft.rules().put(index, kept), () -> draft.rules().remove(index)));
    draft.change(tables ->
        tables
            .hosts(others(s.hosts(), Host::index, gone).stream().map(h -> moved(h, gone)).toList())
            .skills(
                others(s.skills(), Skill::host, gone).stream()
                    .map(k -> new Skill(moved(k.host(), gone), k.category(), k.level()))
                    .toList())
            .licences(
                others(s.licences(), Licence::host, gone).stream()
                    .map(l -> new Licence(moved(l.host(), gone), l.licence(), l.valid()))
                    .toList())
            .absences(absences(s.absences(), gone))
            .suitability(
                others(s.suitabilityScores(), SuitabilityScore::host, gone).stream()
                    .map(x -> HireHost.copy(x, moved(x.host(), gone)))
                    .toList())
            .requests(requests(s.requests(), gone))
            .pairs(
                s.pairs().stream()
                    .filter(p -> p.hostA() != gone && p.hostB() != gone)
                    .map(p ->
                        new HostPair(
                            moved(p.hostA(), gone), moved(p.hostB(), gone), p.kind(), p.valid()))
                    .toList())
            .pins(assignments(s.pins(), gone))
            .published(assignments(s.published(), gone))
            .meetings(
                others(s.meetings(), Meeting::host, gone).stream()
                    .map(m ->
                        new Meeting(
                            moved(m.host(), gone), m.startMinute(), m.endMinute(), m.title()))
                    .toList())
            .carriedShows(
                others(s.carriedShows(), CarriedShow::host, gone).stream()
                    .map(c ->
                        new CarriedShow(
                            c.broadcastId(),
                            c.startMinute(),
                            c.endMinute(),
                            c.role(),
                            moved(c.host(), gone)))
                    .toList())
            .balances(
                others(s.balances(), Balance::host, gone).stream()
                    .map(b -> new Balance(moved(b.host(), gone), b.measure(), b.amount()))
                    .toList()));
  }

  private static <T> List<T> others(List<T> rows, ToIntFunction<T> host, int gone) {
    return rows.stream().filter(row -> host.applyAsInt(row) != gone).toList();
  }

  private static int moved(int host, int gone) {
    return host > gone ? host - 1 : host;
  }

  private static Host moved(Host host, int gone) {
    return new Host(
        moved(host.index(), gone),
        host.id(),
        host.name(),
        host.grade(),
        host.contract(),
        host.employed(),
        host.channels(),
        host.guarantee(),
        host.protectedPeriods(),
        host.site(),
        host.gender(),
        host.birthYear(),
        host.attributes());
  }

  private static List<Absence> absences(List<Absence> absences, int gone) {
    List<Absence> kept = new ArrayList<>();
    for (Absence a : others(absences, Absence::host, gone)) {
      kept.add(
          new Absence(
              kept.size(),
              moved(a.host(), gone),
              a.startMinute(),
              a.endMinute(),
              a.kind(),
              a.binding()));
    }
    return kept;
  }

  private static List<Request> requests(List<Request> requests, int gone) {
    List<Request> kept = new ArrayList<>();
    for (Request r : others(requests, Request::host, gone)) {
      kept.add(
          new Request(
              kept.size(),
              moved(r.host(), gone),
              r.targetKind(),
              r.target(),
              r.kind(),
              r.priority(),
              r.source(),
              r.until()));
    }
    return kept;
  }

  private static List<Assignment> assignments(List<Assignment> assignments, int gone) {
    return others(assignments, Assignment::host, gone).stream()
        .map(a -> new Assignment(a.broadcast(), a.role(), moved(a.host(), gone)))
        .toList();
  }

  static final class Kind implements Change.Kind {
    @Override
    public String syntax() {
      return "without HOST";
    }

    @Override
    public String word() {
      return "without";
    }

    @Override
    public Change read(String rest, Names names) {
      return new RemoveHost(names.host(rest));
    }
  }
}
