package callsheet.rule.stability;

import callsheet.model.Sum;
import callsheet.problem.Assignment;
import callsheet.problem.Broadcast;
import callsheet.problem.Horizon;
import callsheet.problem.Host;
import callsheet.problem.Request;
import callsheet.problem.Request.Wish;
import callsheet.problem.Scenario;
import callsheet.problem.Seat;
import callsheet.problem.Text;
import callsheet.roster.Instance;
import callsheet.roster.Roster;
import callsheet.rule.Findings;
import callsheet.rule.MessageWords;
import callsheet.rule.Parameter;
import callsheet.rule.RosterRule;
import callsheet.rule.Rows;
import callsheet.rule.RuleInfo;
import callsheet.rule.RuleInfo.Binding;
import callsheet.rule.RuleInfo.Family;
import callsheet.rule.eligibility.Absence;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/// What people have been told stays: a host whom the published roster has in a role of a broadcast
/// stands in that role there. Two hosts who change places among the subs of a show change nothing.
///
/// A setting looks at what `changes` says, by default at what fits its own strength. Soft: at every
/// line of the published roster, the dearer to change the nearer its day. Hard: at the lines that
/// are frozen because their day is past or near, and at the number of changes in all. So the
/// default profile has the rule twice. A line whose host can't come any more, being absent, out of
/// contract, banned or having declined, is not frozen.
///
/// Form: `Σ take(seat, host) ≥ 1` over the seats of the role; budget: `Σ (1 − any(take(seat,
/// host))) ≤ budget`. Instance: line of the published roster for which there is a seat; if hard,
/// also the roster, once. Amount: 1, which counts as many times as `rising` says of the days from
/// `today` if soft; changes over the budget.
@RuleInfo(
    korean = "확정 후 최소 변경",
    english = "What the published roster says changes as little and as early as can be.",
    family = Family.STABILITY,
    strengths = {Binding.SOFT, Binding.HARD},
    weight = 200)
public record MinimumChange(
    @Parameter("what is looked at: hard (freeze, budget) or soft (all); by default as the setting")
        Binding changes,
    @Parameter("the day from which days are counted; by default the first day planned")
        LocalDate today,
    @Parameter(value = "days that are frozen, today included", max = 10_000) int freeze,
    @Parameter("changes allowed in all") int budget,
    @Parameter(
            value = "times that a change counts in fewer than so many days",
            min = 1,
            max = 10_000)
        Map<Integer, Integer> rising)
    implements RosterRule {

  private static final Absence ABSENCE = new Absence();
  private static final Set<Wish> NO = Set.of(Wish.BAN, Wish.DECLINED);

  public MinimumChange() {
    this(Binding.SOFT, LocalDate.MIN, 2, 1_000_000, Map.of(2, 5, 7, 2));
  }

  public MinimumChange {
    rising = Collections.unmodifiableMap(new TreeMap<>(rising));
  }

  /// The days from today to a broadcast; negative once it has been.
  private long daysAhead(Scenario scenario, Broadcast broadcast) {
    LocalDate first = scenario.horizon().start();
    LocalDate date = first.plusDays(scenario.horizon().dayOf(broadcast.startMinute()));
    return ChronoUnit.DAYS.between(today.equals(LocalDate.MIN) ? first : today, date);
  }

  private int times(long daysAhead) {
    for (Map.Entry<Integer, Integer> step : rising.entrySet()) {
      if (daysAhead < step.getKey()) {
        return step.getValue();
      }
    }
    return 1;
  }

  @Override
  public void compile(Rows rows) {
    Sum kept = new Sum();
    int told = 0;
    for (Assignment line : new LinkedHashSet<>(rows.scenario().published())) {
      Broadcast broadcast = rows.scenario().broadcasts().get(line.broadcast());
      Host host = rows.scenario().hosts().get(line.host());
      List<Seat> seats =
          rows.scenario().seatsOf(broadcast).stream()
              .filter(seat -> seat.role() == line.role() && rows.includes(seat, host))
              .toList();
      if (!seats.isEmpty()) {
        told++;
        int[] literals = seats.stream().mapToInt(seat -> rows.literal(seat, host)).toArray();
        kept.add(1, rows.any(literals));
        compile(broadcast, host, seats.getFirst(), literals, rows);
      }
    }
    if (changes == Binding.HARD && told > 0) {
      rows.atLeast(kept, told - (long) budget, Instance.ROSTER);
    }
  }

  private void compile(Broadcast broadcast, Host host, Seat seat, int[] literals, Rows rows) {
    long daysAhead = daysAhead(rows.scenario(), broadcast);
    boolean isFrozen = daysAhead < freeze && canCome(rows.scenario(), host, broadcast);
    if (changes == Binding.HARD && !isFrozen) {
      return;
    }
    Sum sum = new Sum();
    for (int literal : literals) {
      sum.add(1, literal);
    }
    Instance instance = Instance.pair(host.index(), seat.index(), seat.day());
    rows.atLeast(sum, 1, instance, changes == Binding.HARD ? 1 : times(daysAhead));
  }

  private static boolean canCome(Scenario scenario, Host host, Broadcast broadcast) {
    LocalDate date = scenario.horizon().date(scenario.horizon().dayOf(broadcast.startMinute()));
    return host.employedOn(date)
        && scenario.absencesOf(host).stream()
            .noneMatch(away -> ABSENCE.isHard(away) && away.minutesOf(broadcast) > 0)
        && scenario.requestsOf(host).stream()
            .noneMatch(r -> NO.contains(r.kind()) && r.speaksOf(broadcast, date));
  }

  @Override
  public void audit(Findings findings) {
    Scenario scenario = findings.scenario();
    boolean isHard = changes == Binding.HARD;
    int lines = 0;
    int changed = 0;
    for (Assignment line : scenario.published().stream().distinct().toList()) {
      List<Seat> seats = seatsFor(findings, line);
      if (!seats.isEmpty()) {
        lines++;
        boolean keeps = seats.stream().anyMatch(s -> findings.roster().host(s) == line.host());
        changed += keeps ? 0 : 1;
        Seat first = seats.getFirst();
        LocalDate from = today.isAfter(LocalDate.MIN) ? today : scenario.horizon().start();
        long away = scenario.horizon().date(first.day()).toEpochDay() - from.toEpochDay();
        if (!isHard || (away < freeze && !isOut(scenario, line, first.broadcast()))) {
          findings.instance(
              Instance.pair(line.host(), first.index(), first.day()),
              keeps ? 0 : 1,
              isHard ? 1 : dearness(away),
              () -> message(findings, line, first, isHard));
        }
      }
    }
    if (isHard && lines > 0) {
      int all = changed;
      findings.instance(Instance.ROSTER, Math.max(0, all - budget), () -> overBudget(all));
    }
  }

  private static List<Seat> seatsFor(Findings findings, Assignment line) {
    Scenario scenario = findings.scenario();
    Host host = scenario.hosts().get(line.host());
    return scenario.seatsOf(scenario.broadcasts().get(line.broadcast())).stream()
        .filter(seat -> seat.role() == line.role())
        .filter(seat -> findings.includes(seat, host))
        .toList();
  }

  /// Whether something in the data keeps the line's host from coming.
  private static boolean isOut(Scenario scenario, Assignment line, Broadcast show) {
    Host host = scenario.hosts().get(line.host());
    LocalDate date = scenario.horizon().date(Math.floorDiv(show.startMinute(), Horizon.DAY));
    boolean out = date.isBefore(host.employed().from()) || date.isAfter(host.employed().to());
    for (callsheet.problem.Absence absence : scenario.absencesOf(host)) {
      boolean meets =
          absence.startMinute() < show.endMinute() && show.startMinute() < absence.endMinute();
      boolean isWish =
          switch (absence.binding()) {
            case HARD -> false;
            case SOFT -> true;
            case BY_KIND -> ABSENCE.kinds().get(absence.kind()) == Binding.SOFT;
          };
      out |= meets && !isWish;
    }
    for (Request request : scenario.requestsOf(host)) {
      boolean no = request.kind() == Wish.BAN || request.kind() == Wish.DECLINED;
      out |= no && request.speaksOf(show, date);
    }
    return out;
  }

  private long dearness(long daysAway) {
    int nearest = Integer.MAX_VALUE;
    long dearness = 1;
    for (int days : rising.keySet()) {
      if (daysAway < days && days < nearest) {
        nearest = days;
        dearness = rising.get(days);
      }
    }
    return dearness;
  }

  private static Text message(Findings findings, Assignment line, Seat seat, boolean isFrozen) {
    Scenario scenario = findings.scenario();
    Horizon horizon = scenario.horizon();
    Broadcast broadcast = seat.broadcast();
    String there =
        scenario.seatsOf(broadcast).stream()
            .filter(s -> s.role() == line.role())
            .map(s -> findings.roster().host(s))
            .filter(host -> host != Roster.UNFILLED)
            .map(host -> scenario.hosts().get(host).name())
            .collect(Collectors.joining(", "));
    return Text.format(
        "%s, %s %s, %s: published %s, now %s%s",
        "%s, %s %s, %s: 확정 %s, 현재 %s%s",
        broadcast.programme().isEmpty() ? broadcast.id() : broadcast.programme(),
        horizon.date(seat.day()),
        horizon.clock(seat.startMinute(), seat.day()),
        MessageWords.role(line.role()),
        scenario.hosts().get(line.host()).name(),
        there.isEmpty() ? new Text("nobody", "미배정") : Text.of(there),
        isFrozen ? new Text(" (frozen)", " (변경 동결)") : Text.of(""));
  }

  private Text overBudget(int changed) {
    return Text.format(
        "%d changes against the published roster, at most %d",
        "확정 배정표 대비 변경 %d건, 최대 %d건", changed, budget);
  }
}
