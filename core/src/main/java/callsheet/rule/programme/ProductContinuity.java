package callsheet.rule.programme;

import callsheet.model.Model;
import callsheet.model.Sum;
import callsheet.problem.Broadcast;
import callsheet.problem.Horizon;
import callsheet.problem.Host;
import callsheet.problem.Scenario;
import callsheet.problem.Seat;
import callsheet.problem.Text;
import callsheet.roster.Instance;
import callsheet.roster.Roster;
import callsheet.rule.Findings;
import callsheet.rule.Parameter;
import callsheet.rule.RosterRule;
import callsheet.rule.Rows;
import callsheet.rule.RuleInfo;
import callsheet.rule.RuleInfo.Binding;
import callsheet.rule.RuleInfo.Family;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/// Somebody who presented a product the last time presents it again.
///
/// Form: `Σ_h [any(x(s, h)) + any(x(t, h)) > 1] ≥ 1` over the seats s of a broadcast and t of the
/// previous airing of its product: the latest to start of those with seats that are over when it
/// starts and started at most `days` times 24 hours before. Instance: broadcast with seats that has
/// a previous airing, if the rule looks at some host on both. Amount: 1 if nobody stands on both.
/// Products are not known of days before the horizon.
@RuleInfo(
    korean = "동일상품 연속",
    english = "Somebody who presented a product the last time presents it again.",
    family = Family.PROGRAMME,
    strengths = {Binding.SOFT, Binding.RATIO},
    weight = 100)
public record ProductContinuity(
    @Parameter(value = "days after which a product is as good as new", max = 1_000) int days)
    implements RosterRule {

  public ProductContinuity() {
    this(30);
  }

  @Override
  public void compile(Rows rows) {
    Scenario scenario = rows.scenario();
    Map<String, List<Broadcast>> airings =
        scenario.broadcasts().stream()
            .filter(broadcast -> !broadcast.product().isEmpty())
            .filter(broadcast -> !scenario.seatsOf(broadcast).isEmpty())
            .sorted(
                Comparator.comparingInt(Broadcast::startMinute)
                    .thenComparing(Comparator.comparingInt(Broadcast::index).reversed()))
            .collect(Collectors.groupingBy(Broadcast::product, TreeMap::new, Collectors.toList()));
    for (List<Broadcast> ofOne : airings.values()) {
      for (int i = 1; i < ofOne.size(); i++) {
        int before = i - 1;
        while (before >= 0 && ofOne.get(before).endMinute() > ofOne.get(i).startMinute()) {
          before--;
        }
        if (before >= 0 && areNear(ofOne.get(before), ofOne.get(i))) {
          compile(rows, ofOne.get(before), ofOne.get(i));
        }
      }
    }
  }

  private boolean areNear(Broadcast earlier, Broadcast later) {
    return later.startMinute() - earlier.startMinute() <= (long) days * Horizon.DAY;
  }

  private static void compile(Rows rows, Broadcast earlier, Broadcast later) {
    List<Seat> then = rows.scenario().seatsOf(earlier);
    List<Seat> now = rows.scenario().seatsOf(later);
    Seat first = now.getFirst();
    Instance instance = Instance.seat(first.index(), first.day());
    boolean speaks =
        rows.scenario().hosts().stream()
            .anyMatch(host -> isSeen(rows, then, host) && isSeen(rows, now, host));
    if (speaks) {
      Sum both = new Sum();
      Sum twice = new Sum();
      Set<Host> seen = new HashSet<>();
      for (Seat seat : then) {
        for (Host host : rows.hosts(seat)) {
          if (seen.add(host)) {
            both.add(1, takesBoth(rows, then, now, host, twice.clear()));
          }
        }
      }
      rows.atLeast(both, 1, instance);
    }
  }

  private static boolean isSeen(Rows rows, List<Seat> seats, Host host) {
    return seats.stream().anyMatch(seat -> rows.includes(seat, host));
  }

  private static int takesBoth(Rows rows, List<Seat> then, List<Seat> now, Host host, Sum twice) {
    int before = anyOf(rows, then, host);
    int again = before == Model.NONE ? Model.NONE : anyOf(rows, now, host);
    if (again == Model.NONE) {
      return Model.NONE;
    }
    Seat first = now.getFirst();
    return rows.exceeds(
        twice.add(1, before).add(1, again),
        1,
        Instance.seats(host.index(), then.getFirst().index(), first.index(), first.day()));
  }

  private static int anyOf(Rows rows, List<Seat> seats, Host host) {
    int[] literals = new int[seats.size()];
    for (int i = 0; i < literals.length; i++) {
      literals[i] = rows.literal(seats.get(i), host);
    }
    return rows.any(literals);
  }

  @Override
  public void audit(Findings findings) {
    Map<String, List<Broadcast>> airings = new HashMap<>();
    for (Broadcast broadcast : findings.scenario().broadcasts()) {
      boolean counts =
          !broadcast.product().isEmpty() && !findings.scenario().seatsOf(broadcast).isEmpty();
      if (counts) {
        airings.computeIfAbsent(broadcast.product(), p -> new ArrayList<>()).add(broadcast);
      }
    }
    for (Broadcast broadcast : findings.scenario().broadcasts()) {
      lastAiring(airings.getOrDefault(broadcast.product(), List.of()), broadcast)
          .filter(last -> !findings.scenario().seatsOf(broadcast).isEmpty())
          .ifPresent(last -> audit(findings, last, broadcast));
    }
  }

  /// The latest airing of the product before a broadcast; of several, the first in the schedule.
  private Optional<Broadcast> lastAiring(List<Broadcast> airings, Broadcast repeat) {
    Optional<Broadcast> last = Optional.empty();
    for (Broadcast other : airings) {
      int before = repeat.startMinute() - other.startMinute();
      if (other.endMinute() <= repeat.startMinute() && before <= 1440L * days) {
        boolean isLater = last.isEmpty() || other.startMinute() > last.get().startMinute();
        last = isLater ? Optional.of(other) : last;
      }
    }
    return last;
  }

  private static void audit(Findings findings, Broadcast last, Broadcast repeat) {
    List<Host> hosts = findings.scenario().hosts();
    if (hosts.stream().anyMatch(h -> isSeen(findings, h, last) && isSeen(findings, h, repeat))) {
      Set<Integer> then = teamOf(findings, last);
      Set<Integer> now = teamOf(findings, repeat);
      Seat first = findings.scenario().seatsOf(repeat).getFirst();
      findings.instance(
          Instance.seat(first.index(), first.day()),
          then.stream().anyMatch(now::contains) ? 0 : 1,
          () -> message(findings, last, repeat));
    }
  }

  private static boolean isSeen(Findings findings, Host host, Broadcast broadcast) {
    return findings.scenario().seatsOf(broadcast).stream()
        .anyMatch(seat -> findings.includes(seat, host));
  }

  /// Who stands on a broadcast, as far as the rule looks.
  private static Set<Integer> teamOf(Findings findings, Broadcast broadcast) {
    Set<Integer> team = new HashSet<>();
    for (Seat seat : findings.scenario().seatsOf(broadcast)) {
      int host = findings.roster().host(seat);
      if (host != Roster.UNFILLED
          && findings.includes(seat, findings.scenario().hosts().get(host))) {
        team.add(host);
      }
    }
    return team;
  }

  private static Text message(Findings findings, Broadcast last, Broadcast repeat) {
    return Text.format(
        "'%s', %s: %s instead of one of the last time, %s: %s",
        "'%s', %s: 담당 %s, 직전 방송(%s) 담당 %s",
        repeat.product(),
        time(findings.scenario().horizon(), repeat),
        team(findings, repeat),
        time(findings.scenario().horizon(), last),
        team(findings, last));
  }

  private static String time(Horizon horizon, Broadcast broadcast) {
    int day = horizon.dayOf(broadcast.startMinute());
    return horizon.date(day) + " " + horizon.clock(broadcast.startMinute(), day);
  }

  private static Text team(Findings findings, Broadcast broadcast) {
    String names =
        findings.scenario().seatsOf(broadcast).stream()
            .map(seat -> findings.roster().host(seat))
            .filter(host -> host != Roster.UNFILLED)
            .map(host -> findings.scenario().hosts().get(host).name())
            .distinct()
            .collect(Collectors.joining(", "));
    return names.isEmpty() ? new Text("nobody", "없음") : Text.of(names);
  }
}
