package callsheet.rule.time;

import callsheet.model.Sum;
import callsheet.problem.Horizon;
import callsheet.problem.Host;
import callsheet.problem.Scenario;
import callsheet.problem.Seat;
import callsheet.problem.Text;
import callsheet.roster.Instance;
import callsheet.rule.Findings;
import callsheet.rule.Parameter;
import callsheet.rule.RosterRule;
import callsheet.rule.Rows;
import callsheet.rule.RuleInfo;
import callsheet.rule.RuleInfo.Binding;
import callsheet.rule.RuleInfo.Family;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// Between two consecutive shows of a host on one broadcast day lie at least `minutes` minutes, or
/// as many as the later show's category asks for.
///
/// Form: `short · (x(a, h) + x(c, h) − Σ x(b, h)) ≤ short` over the seats b that lie entirely
/// between a and c. Instance: two consecutive shows of a host on one day that do not overlap; n
/// shows on a day make n − 1 instances. Amount: minutes short.
@RuleInfo(
    korean = "준비 시간",
    english = "Between two shows of a day a host has this long to prepare the next one.",
    family = Family.TIME,
    strengths = {Binding.HARD, Binding.SOFT, Binding.RATIO},
    weight = 10)
public record PreparationBuffer(
    @Parameter(value = "minutes between shows, unless the later show's category says", max = 600)
        int minutes)
    implements RosterRule {

  public PreparationBuffer() {
    this(30);
  }

  @Override
  public void compile(Rows rows) {
    Scenario scenario = rows.scenario();
    for (int day = 0; day < scenario.horizon().days(); day++) {
      List<Seat> seats =
          scenario.seatsOn(day).stream()
              .sorted(Comparator.comparingInt(Seat::startMinute).thenComparingInt(Seat::index))
              .toList();
      for (Pair pair : tightPairs(scenario, seats)) {
        compile(pair, between(seats, pair), rows);
      }
      if (rows.isRatio()) {
        for (Host host : scenario.hosts()) {
          countPresent(host, day, rows);
        }
      }
    }
  }

  private static void compile(Pair pair, List<Seat> between, Rows rows) {
    if (between.isEmpty()) {
      rows.conflict(pair.earlier(), pair.later(), pair.missing());
      return;
    }
    for (Host host : rows.scenario().hosts()) {
      rows.conflict(pair.earlier(), pair.later(), pair.missing(), host, between);
    }
  }

  /// Adds the host's shows of the day less one: Σ x − any(x).
  private static void countPresent(Host host, int day, Rows rows) {
    int[] literals =
        rows.seats(host, day).stream().mapToInt(seat -> rows.literal(seat, host)).toArray();
    Sum pairs = new Sum().add(-1, rows.any(literals));
    for (int literal : literals) {
      pairs.add(1, literal);
    }
    rows.present(pairs);
  }

  private record Pair(Seat earlier, Seat later, int missing) {}

  /// The pairs of seats, ordered by start, that follow each other too closely but do not overlap.
  private List<Pair> tightPairs(Scenario scenario, List<Seat> seats) {
    List<Pair> pairs = new ArrayList<>();
    int longest = Math.max(minutes, longestPreparation(scenario));
    for (int i = 0; i < seats.size(); i++) {
      Seat earlier = seats.get(i);
      for (int j = i + 1; j < seats.size(); j++) {
        Seat later = seats.get(j);
        int gap = later.startMinute() - earlier.endMinute();
        if (gap >= longest) {
          break;
        }
        int own = scenario.category(later.broadcast().category()).preparationMinutes();
        int needed = own >= 0 ? own : minutes;
        if (gap >= 0 && gap < needed) {
          pairs.add(new Pair(earlier, later, needed - gap));
        }
      }
    }
    return pairs;
  }

  private static int longestPreparation(Scenario scenario) {
    return scenario.categories().stream()
        .mapToInt(category -> category.preparationMinutes())
        .max()
        .orElse(0);
  }

  /// Those of the seats, ordered by start, that lie entirely between the two of a pair.
  private static List<Seat> between(List<Seat> seats, Pair pair) {
    int low = 0;
    int high = seats.size();
    while (low < high) {
      int middle = (low + high) / 2;
      if (seats.get(middle).startMinute() < pair.earlier().endMinute()) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return seats.subList(low, seats.size()).stream()
        .takeWhile(seat -> seat.startMinute() < pair.later().startMinute())
        .filter(seat -> seat.endMinute() <= pair.later().startMinute())
        .toList();
  }

  @Override
  public void audit(Findings findings) {
    for (Host host : findings.scenario().hosts()) {
      for (int day = 0; day < findings.scenario().horizon().days(); day++) {
        List<Seat> shows = findings.includes(host) ? findings.shows(host, day) : List.of();
        findings.present(Math.max(0, shows.size() - 1));
        for (Seat later : shows) {
          auditBefore(findings, host, shows, later);
        }
      }
    }
  }

  /// Judges a show against those before it that no other show parts from it.
  private void auditBefore(Findings findings, Host host, List<Seat> shows, Seat later) {
    int asked = findings.scenario().category(later.broadcast().category()).preparationMinutes();
    int needed = asked < 0 ? minutes : asked;
    int lastStart = Integer.MIN_VALUE;
    for (Seat show : shows) {
      if (show.endMinute() <= later.startMinute()) {
        lastStart = Math.max(lastStart, show.startMinute());
      }
    }
    for (Seat earlier : shows) {
      int gap = later.startMinute() - earlier.endMinute();
      if (gap >= 0 && gap < needed && earlier.endMinute() > lastStart) {
        findings.broken(
            Instance.seats(host.index(), earlier.index(), later.index(), later.day()),
            needed - gap,
            1,
            () -> message(findings.scenario().horizon(), host, earlier, later, needed));
      }
    }
  }

  private static Text message(Horizon horizon, Host host, Seat earlier, Seat later, int needed) {
    int gap = later.startMinute() - earlier.endMinute();
    return Text.format(
        "%s, %s: %s ends %s, %s starts %s: %d min between, %d needed, %d short",
        "%s, %s: %s %s 종료, %s %s 시작: 간격 %d분, 필요 %d분, %d분 부족",
        host.name(),
        horizon.date(later.day()),
        earlier.broadcast().id(),
        horizon.clock(earlier.endMinute(), later.day()),
        later.broadcast().id(),
        horizon.clock(later.startMinute(), later.day()),
        gap,
        needed,
        needed - gap);
  }
}
