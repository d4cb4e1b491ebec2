package callsheet.rule.wishes;

import callsheet.model.Sum;
import callsheet.problem.Broadcast;
import callsheet.problem.Host;
import callsheet.problem.Request;
import callsheet.problem.Request.TargetKind;
import callsheet.problem.Request.Wish;
import callsheet.problem.Scenario;
import callsheet.problem.Seat;
import callsheet.problem.Text;
import callsheet.roster.Instance;
import callsheet.rule.Findings;
import callsheet.rule.HostRule;
import callsheet.rule.MessageWords;
import callsheet.rule.Parameter;
import callsheet.rule.Rows;
import callsheet.rule.RuleInfo;
import callsheet.rule.RuleInfo.Binding;
import callsheet.rule.RuleInfo.Family;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// A host stands where a request wants them, and not where one would rather do without them.
///
/// A request is a *must*, or a mere wish: *want* or *avoid*. A setting looks at those named by
/// `requests`, by default at musts if it is hard and at wishes if it is soft or a ratio. The
/// default profile has the rule twice, both soft, with a great weight on musts: what can't be met
/// then costs much, and makes no month infeasible.
///
/// Form, over the seats of the broadcasts that the request speaks of: want, must: `Σ take(seat,
/// host) ≥ 1`; avoid: `any(take(seat, host)) ≤ 0`. Instance: request that speaks of a broadcast
/// with a seat at which the rule looks. Amount: 1, which counts `priority` times. Wishes that
/// [Request#isPreference()] are the rule Preference's.
@RuleInfo(
    korean = "MD·협력사 요청",
    english = "Hosts stand where requests want them, and not where they are not wanted.",
    family = Family.WISHES,
    strengths = {Binding.SOFT, Binding.HARD, Binding.RATIO},
    weight = 100)
public record HostRequest(
    @Parameter("which requests: hard (must), or soft (want, avoid); by default as the setting is")
        Binding requests)
    implements HostRule {

  public HostRequest() {
    this(Binding.SOFT);
  }

  private boolean looksAt(Request request) {
    return switch (request.kind()) {
      case MUST -> requests == Binding.HARD;
      case WANT, AVOID -> requests != Binding.HARD && !request.isPreference();
      case BAN, DECLINED -> false;
    };
  }

  @Override
  public void compile(Host host, Rows rows) {
    for (Request request : rows.scenario().requestsOf(host)) {
      if (looksAt(request)) {
        List<Seat> seats = seatsOf(request, rows.scenario(), host, rows);
        if (!seats.isEmpty()) {
          compile(request, seats, host, rows);
        }
      }
    }
  }

  private static List<Seat> seatsOf(Request request, Scenario scenario, Host host, Rows rows) {
    Stream<Broadcast> named =
        request.targetKind() == TargetKind.BROADCAST
            ? scenario.broadcast(request.target()).stream()
            : scenario.broadcasts().stream();
    return named
        .filter(b -> request.speaksOf(b, dateOf(b, scenario)))
        .flatMap(broadcast -> scenario.seatsOf(broadcast).stream())
        .filter(seat -> rows.includes(seat, host))
        .toList();
  }

  private static LocalDate dateOf(Broadcast broadcast, Scenario scenario) {
    return scenario.horizon().date(scenario.horizon().dayOf(broadcast.startMinute()));
  }

  private static void compile(Request request, List<Seat> seats, Host host, Rows rows) {
    int[] literals = seats.stream().mapToInt(seat -> rows.literal(seat, host)).toArray();
    Instance instance = Instance.numbered(host.index(), request.index());
    Sum sum = new Sum();
    if (request.kind() == Wish.AVOID) {
      rows.atLeast(sum.add(-1, rows.any(literals)), 0, instance, request.priority());
      return;
    }
    for (int literal : literals) {
      sum.add(1, literal);
    }
    rows.atLeast(sum, 1, instance, request.priority());
  }

  @Override
  public void audit(Findings findings) {
    for (Request request : findings.scenario().requests()) {
      boolean isMust = request.kind() == Wish.MUST;
      boolean isWish = request.kind() == Wish.WANT || request.kind() == Wish.AVOID;
      if (requests == Binding.HARD ? isMust : isWish && !request.isPreference()) {
        audit(findings, request);
      }
    }
  }

  private static void audit(Findings findings, Request request) {
    Host host = findings.scenario().hosts().get(request.host());
    boolean any = false;
    List<Seat> on = new ArrayList<>();
    for (Seat seat : candidates(request, findings.scenario())) {
      if (AuditWords.isAbout(request, findings.scenario(), seat) && findings.includes(seat, host)) {
        any = true;
        if (findings.roster().takes(host, seat)) {
          on.add(seat);
        }
      }
    }
    if (any) {
      findings.instance(
          Instance.numbered(host.index(), request.index()),
          on.isEmpty() == (request.kind() == Wish.AVOID) ? 0 : 1,
          request.priority(),
          on,
          () -> message(findings.scenario(), request, host, on));
    }
  }

  private static List<Seat> candidates(Request request, Scenario scenario) {
    return request.targetKind() == TargetKind.BROADCAST
        ? scenario.broadcast(request.target()).map(scenario::seatsOf).orElse(List.of())
        : scenario.seats();
  }

  private static Text message(Scenario scenario, Request request, Host host, List<Seat> on) {
    Text target = MessageWords.target(request);
    String source = request.source();
    Text by = source.isEmpty() ? Text.of("") : Text.format(" by %s", "(%s)", source);
    if (request.kind() == Wish.AVOID) {
      return Text.format(
          "%s takes %s, but is not wanted on '%s'%s (priority %d)",
          "%s: %s 배정, '%s' 기피 요청%s (우선순위 %d)",
          host.name(),
          on.stream()
              .map(seat -> AuditWords.show(scenario, seat))
              .distinct()
              .collect(Collectors.joining(", ")),
          target,
          by,
          request.priority());
    }
    boolean isMust = request.kind() == Wish.MUST;
    return Text.format(
        "%s is not on '%s', though %s%s (priority %d)",
        "%s: '%s' %s 요청%s 미반영 (우선순위 %d)",
        host.name(),
        target,
        isMust ? new Text("required", "필수") : new Text("wanted", "희망"),
        by,
        request.priority());
  }
}
