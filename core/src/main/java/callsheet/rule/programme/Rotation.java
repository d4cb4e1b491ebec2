package callsheet.rule.programme;

import callsheet.model.Sum;
import callsheet.problem.Broadcast;
import callsheet.problem.Horizon;
import callsheet.problem.Host;
import callsheet.problem.Role;
import callsheet.problem.Scenario;
import callsheet.problem.Seat;
import callsheet.problem.Text;
import callsheet.roster.Instance;
import callsheet.roster.Roster;
import callsheet.rule.Findings;
import callsheet.rule.Parameter;
import callsheet.rule.Parameter.Reference;
import callsheet.rule.RosterRule;
import callsheet.rule.Rows;
import callsheet.rule.RuleInfo;
import callsheet.rule.RuleInfo.Binding;
import callsheet.rule.RuleInfo.Family;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/// A programme is led by hosts of its pool, in at least a share of its broadcasts. Where several
/// pools are of one programme, a host of any will do.
///
/// Form: `Σ take(seat, host) ≥ 1` over the broadcast's main seats and the hosts of its pool.
/// Instance: broadcast of a pool's programme, if the rule looks at one of its main seats with one
/// of the pool; other main seats do not count. Amount: 1 if nobody of the pool leads it, be the
/// seat somebody else's or nobody's.
@RuleInfo(
    korean = "로테이션 비율",
    english = "A share of a programme's broadcasts is led by hosts of its pool.",
    family = Family.PROGRAMME,
    strengths = {Binding.RATIO, Binding.SOFT},
    weight = 1000,
    atLeast = "70%")
public record Rotation(@Parameter("programmes with the hosts who take turns") List<Pool> pools)
    implements RosterRule {

  /// The hosts who take turns on a programme.
  ///
  /// @param programme as the schedule names it
  /// @param hosts host ids
  public record Pool(
      @Parameter(value = "programme as the schedule names it", names = Reference.PROGRAMME)
          String programme,
      @Parameter(value = "host ids", names = Reference.HOST) List<String> hosts) {

    public Pool {
      hosts = List.copyOf(hosts);
    }
  }

  public Rotation {
    pools = List.copyOf(pools);
  }

  public Rotation() {
    this(List.of());
  }

  @Override
  public void compile(Rows rows) {
    for (Broadcast broadcast : rows.scenario().broadcasts()) {
      Set<Host> pool = poolOf(rows.scenario(), broadcast);
      List<Seat> seats =
          rows.scenario().seatsOf(broadcast).stream()
              .filter(seat -> seat.role() == Role.MAIN)
              .filter(seat -> pool.stream().anyMatch(host -> rows.includes(seat, host)))
              .toList();
      if (!seats.isEmpty()) {
        Sum sum = new Sum();
        seats.forEach(seat -> pool.forEach(host -> sum.add(1, rows.literal(seat, host))));
        rows.atLeast(sum, 1, Instance.seat(seats.getFirst().index(), seats.getFirst().day()));
      }
    }
  }

  private Set<Host> poolOf(Scenario scenario, Broadcast broadcast) {
    return pools.stream()
        .filter(pool -> pool.programme().equals(broadcast.programme()))
        .flatMap(pool -> pool.hosts().stream())
        .flatMap(id -> scenario.host(id).stream())
        .collect(Collectors.toCollection(LinkedHashSet::new));
  }

  @Override
  public void audit(Findings findings) {
    for (Broadcast broadcast : findings.scenario().broadcasts()) {
      List<String> turns = new ArrayList<>();
      for (Pool pool : pools) {
        if (broadcast.programme().equals(pool.programme())) {
          turns.addAll(pool.hosts());
        }
      }
      if (!turns.isEmpty()) {
        audit(findings, broadcast, turns);
      }
    }
  }

  private static void audit(Findings findings, Broadcast broadcast, List<String> turns) {
    List<Seat> leads = new ArrayList<>();
    boolean kept = false;
    for (Seat seat : findings.scenario().seatsOf(broadcast)) {
      boolean looksAt = false;
      for (Host host : findings.scenario().hosts()) {
        if (turns.contains(host.id()) && findings.includes(seat, host)) {
          looksAt = true;
          kept |= seat.role() == Role.MAIN && findings.roster().takes(host, seat);
        }
      }
      if (looksAt && seat.role() == Role.MAIN) {
        leads.add(seat);
      }
    }
    if (!leads.isEmpty()) {
      Seat first = leads.getFirst();
      findings.instance(
          Instance.seat(first.index(), first.day()),
          kept ? 0 : 1,
          () -> message(findings, leads, turns));
    }
  }

  private static Text message(Findings findings, List<Seat> leads, List<String> turns) {
    Scenario scenario = findings.scenario();
    Horizon horizon = scenario.horizon();
    Seat first = leads.getFirst();
    String there =
        leads.stream()
            .map(seat -> findings.roster().host(seat))
            .filter(host -> host != Roster.UNFILLED)
            .map(host -> scenario.hosts().get(host).name())
            .collect(Collectors.joining(", "));
    return Text.format(
        "%s, %s %s: led by %s, by nobody of the pool %s",
        "%s, %s %s: 메인 %s, 로테이션 풀(%s) 호스트 없음",
        first.broadcast().programme(),
        horizon.date(first.day()),
        horizon.clock(first.startMinute(), first.day()),
        there.isEmpty() ? new Text("nobody", "미배정") : Text.of(there),
        scenario.hosts().stream()
            .filter(host -> turns.contains(host.id()))
            .map(Host::name)
            .collect(Collectors.joining(" / ")));
  }
}
