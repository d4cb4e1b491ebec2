package callsheet.rule.wishes;

import callsheet.problem.Host;
import callsheet.problem.Request;
import callsheet.problem.Request.Wish;
import callsheet.problem.Scenario;
import callsheet.problem.Seat;
import callsheet.problem.Text;
import callsheet.roster.Instance;
import callsheet.rule.Findings;
import callsheet.rule.HostRule;
import callsheet.rule.MessageWords;
import callsheet.rule.Rows;
import callsheet.rule.RuleInfo;
import callsheet.rule.RuleInfo.Binding;
import callsheet.rule.RuleInfo.Family;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/// A host takes shows in the parts of the day that they wish for, and none that they would rather
/// avoid.
///
/// Looked at are the requests that [Request#isPreference()]. A show is against a wish to avoid if
/// that speaks of it, and against the wishes for parts of the day if none of those that hold on the
/// day speaks of it. Form: `take(seat, host) ≤ [no wish is against it]`. Instance: pair taken on a
/// day on which a wish of the host holds. Amount: 1, however many wishes are against it; it counts
/// as many times as the greatest priority among them.
@RuleInfo(
    korean = "희망·기피 시간대",
    english = "Hosts work in the parts of the day they wish for, and not in those they avoid.",
    family = Family.WISHES,
    strengths = {Binding.SOFT, Binding.RATIO},
    weight = 30)
public record Preference() implements HostRule {

  @Override
  public void compile(Host host, Rows rows) {
    List<Request> wishes =
        rows.scenario().requestsOf(host).stream().filter(Request::isPreference).toList();
    if (wishes.isEmpty()) {
      return;
    }
    for (Seat seat : rows.seats(host)) {
      LocalDate date = rows.scenario().horizon().date(seat.day());
      List<Request> valid = wishes.stream().filter(wish -> !date.isAfter(wish.until())).toList();
      long priority = priorityAgainst(seat, date, valid);
      if (priority > 0 || (rows.isRatio() && !valid.isEmpty())) {
        rows.taken(rows.literal(seat, host), Math.min(1, priority), seat, host, priority);
      }
    }
  }

  /// The greatest priority of the wishes against a show, 0 if there is none.
  private static long priorityAgainst(Seat seat, LocalDate date, List<Request> wishes) {
    long avoids = 0;
    long wants = 0;
    boolean granted = false;
    for (Request wish : wishes) {
      boolean speaks = wish.speaksOf(seat.broadcast(), date);
      if (wish.kind() == Wish.WANT) {
        wants = Math.max(wants, wish.priority());
        granted |= speaks;
      } else if (speaks) {
        avoids = Math.max(avoids, wish.priority());
      }
    }
    return granted ? avoids : Math.max(avoids, wants);
  }

  @Override
  public void audit(Findings findings) {
    Scenario scenario = findings.scenario();
    for (Host host : scenario.hosts()) {
      List<Request> all = new ArrayList<>(scenario.requestsOf(host));
      all.removeIf(request -> !request.isPreference());
      for (Seat seat : all.isEmpty() ? List.<Seat>of() : findings.taken(host)) {
        LocalDate date = scenario.horizon().date(seat.day());
        List<Request> own = all.stream().filter(wish -> date.compareTo(wish.until()) <= 0).toList();
        if (!own.isEmpty()) {
          List<Request> against = against(scenario, seat, own);
          int priority = against.isEmpty() ? 1 : against.getFirst().priority();
          findings.instance(
              Instance.pair(host.index(), seat.index(), seat.day()),
              against.isEmpty() ? 0 : 1,
              priority,
              () -> message(scenario, seat, host, against));
        }
      }
    }
  }

  /// The wishes against a show: the one of the greatest priority alone if it is to avoid it, else
  /// all those for other parts of the day, the greatest first.
  private static List<Request> against(Scenario scenario, Seat seat, List<Request> own) {
    Comparator<Request> greatestFirst = Comparator.comparingInt(Request::priority).reversed();
    Optional<Request> avoided =
        own.stream()
            .filter(wish -> wish.kind() == Wish.AVOID)
            .filter(wish -> AuditWords.isAbout(wish, scenario, seat))
            .min(greatestFirst);
    List<Request> wanted =
        own.stream().filter(wish -> wish.kind() == Wish.WANT).sorted(greatestFirst).toList();
    boolean missed =
        !wanted.isEmpty()
            && wanted.stream().noneMatch(wish -> AuditWords.isAbout(wish, scenario, seat));
    int atStake = missed ? wanted.getFirst().priority() : 0;
    return avoided
        .filter(wish -> wish.priority() >= atStake)
        .map(List::of)
        .orElse(missed ? wanted : List.of());
  }

  private static Text message(Scenario scenario, Seat seat, Host host, List<Request> against) {
    Request first = against.getFirst();
    boolean avoids = first.kind() == Wish.AVOID;
    Text verb = avoids ? new Text("would rather avoid", "기피") : new Text("wishes for", "희망");
    List<Text> targets = against.stream().map(MessageWords::target).distinct().toList();
    return Text.format(
        "%s takes %s, but %s %s (priority %d)",
        "%s: %s 배정, %s: %s (우선순위 %d)",
        host.name(),
        AuditWords.show(scenario, seat),
        verb,
        new Text(
            targets.stream().map(Text::english).collect(Collectors.joining(" or ")),
            targets.stream().map(Text::korean).collect(Collectors.joining("·"))),
        first.priority());
  }
}
