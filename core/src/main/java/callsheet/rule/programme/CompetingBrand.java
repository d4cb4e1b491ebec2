package callsheet.rule.programme;

import callsheet.problem.Broadcast;
import callsheet.problem.Horizon;
import callsheet.problem.Host;
import callsheet.problem.Scenario;
import callsheet.problem.Seat;
import callsheet.problem.Text;
import callsheet.roster.Instance;
import callsheet.rule.Findings;
import callsheet.rule.Parameter;
import callsheet.rule.Parameter.Reference;
import callsheet.rule.RosterRule;
import callsheet.rule.Rows;
import callsheet.rule.RuleInfo;
import callsheet.rule.RuleInfo.Binding;
import callsheet.rule.RuleInfo.Family;
import java.util.Comparator;
import java.util.List;

/// Between two shows of rival brands, a host has at least `hours` hours.
///
/// Form: `short · x(a, h) + short · x(b, h) ≤ short` for seats a, b of two broadcasts of rival
/// brands, where `short = ⌈(60 · hours − gap) / 60⌉` and `gap` is the number of minutes between the
/// end of the earlier and the start of the later, 0 if they overlap. Instance: two seats of rival
/// brands that one host takes. Amount: hours short, rounded up.
@RuleInfo(
    korean = "경쟁 브랜드 간격",
    english = "Between two shows of rival brands a host has this many hours.",
    family = Family.PROGRAMME,
    strengths = {Binding.HARD, Binding.SOFT},
    weight = 50)
public record CompetingBrand(
    @Parameter(value = "hours between shows of rival brands", max = 168) int hours,
    @Parameter(value = "groups of brands that are rivals of each other", names = Reference.BRAND)
        List<List<String>> rivals,
    @Parameter(
            value = "categories in which all brands are rivals of each other",
            names = Reference.CATEGORY)
        List<String> categories)
    implements RosterRule {

  public CompetingBrand {
    rivals = rivals.stream().map(List::copyOf).toList();
    categories = List.copyOf(categories);
    if (rivals.stream().anyMatch(group -> group.size() < 2)) {
      throw new IllegalArgumentException(
          "A group of rivals has two brands or more, e.g. [[A, B], [C, D]]"
              + " (경쟁 그룹마다 브랜드가 둘 이상 있어야 합니다)");
    }
  }

  public CompetingBrand() {
    this(24, List.of(), List.of());
  }

  @Override
  public void compile(Rows rows) {
    if (rivals.isEmpty() && categories.isEmpty()) {
      return;
    }
    Scenario scenario = rows.scenario();
    List<Broadcast> branded =
        scenario.broadcasts().stream()
            .filter(broadcast -> !broadcast.brand().isEmpty())
            .filter(broadcast -> !scenario.seatsOf(broadcast).isEmpty())
            .sorted(Comparator.comparingInt(Broadcast::startMinute))
            .toList();
    int longest = branded.stream().mapToInt(Broadcast::minutes).max().orElse(0);
    for (int i = 0; i < branded.size(); i++) {
      Broadcast earlier = branded.get(i);
      int last = earlier.startMinute() + longest + 60 * hours;
      for (int j = i + 1; j < branded.size() && branded.get(j).startMinute() < last; j++) {
        Broadcast later = branded.get(j);
        long missing = hoursShort(earlier, later);
        if (missing > 0 && areRivals(earlier, later)) {
          conflict(rows, earlier, later, missing);
        }
      }
    }
  }

  private boolean areRivals(Broadcast a, Broadcast b) {
    return !a.brand().equals(b.brand())
        && ((a.category().equals(b.category()) && categories.contains(a.category()))
            || rivals.stream().anyMatch(g -> g.contains(a.brand()) && g.contains(b.brand())));
  }

  private long hoursShort(Broadcast earlier, Broadcast later) {
    int gap = Math.max(0, later.startMinute() - earlier.endMinute());
    return Math.ceilDiv(60L * hours - gap, 60L);
  }

  private static void conflict(Rows rows, Broadcast earlier, Broadcast later, long missing) {
    for (Seat a : rows.scenario().seatsOf(earlier)) {
      for (Seat b : rows.scenario().seatsOf(later)) {
        rows.conflict(a, b, missing);
      }
    }
  }

  @Override
  public void audit(Findings findings) {
    for (Host host : findings.scenario().hosts()) {
      List<Seat> taken = findings.taken(host);
      for (int i = 0; i < taken.size(); i++) {
        for (Seat later : taken.subList(i + 1, taken.size())) {
          if (compete(taken.get(i).broadcast(), later.broadcast())) {
            audit(findings, host, taken.get(i), later);
          }
        }
      }
    }
  }

  private boolean compete(Broadcast one, Broadcast other) {
    if (one.brand().isEmpty() || other.brand().isEmpty() || one.brand().equals(other.brand())) {
      return false;
    }
    boolean compete = categories.contains(one.category()) && categories.contains(other.category());
    compete &= one.category().equals(other.category());
    for (List<String> group : rivals) {
      compete |= group.containsAll(List.of(one.brand(), other.brand()));
    }
    return compete;
  }

  private void audit(Findings findings, Host host, Seat earlier, Seat later) {
    int between = later.startMinute() - earlier.endMinute();
    int gap = between < 0 ? 0 : between;
    int missing = 0;
    while (gap + 60 * missing < 60 * hours) {
      missing++;
    }
    int amount = missing;
    findings.instance(
        Instance.seats(host.index(), earlier.index(), later.index(), later.day()),
        amount,
        () -> message(findings.scenario().horizon(), host, earlier, later, gap, amount));
  }

  private Text message(Horizon horizon, Host host, Seat earlier, Seat later, int gap, int missing) {
    return Text.format(
        "%s: rivals '%s' (%s) and '%s' (%s) are %d:%02d apart, %d h needed, %d h short",
        "%s: 경쟁 브랜드 '%s'(%s), '%s'(%s) 간격 %d시간 %02d분, 필요 %d시간, %d시간 부족",
        host.name(),
        earlier.broadcast().brand(),
        time(horizon, earlier),
        later.broadcast().brand(),
        time(horizon, later),
        gap / 60,
        gap % 60,
        hours,
        missing);
  }

  private static String time(Horizon horizon, Seat seat) {
    return "%s %s–%s"
        .formatted(
            horizon.date(seat.day()),
            horizon.clock(seat.startMinute(), seat.day()),
            horizon.clock(seat.endMinute(), seat.day()));
  }
}
