package callsheet.rule.eligibility;

import callsheet.model.Sum;
import callsheet.problem.Horizon;
import callsheet.problem.Host;
import callsheet.problem.Scenario;
import callsheet.problem.Seat;
import callsheet.problem.Text;
import callsheet.roster.Instance;
import callsheet.rule.EligibilityRule;
import callsheet.rule.Findings;
import callsheet.rule.Parameter;
import callsheet.rule.Rows;
import callsheet.rule.RuleInfo;
import callsheet.rule.RuleInfo.Binding;
import callsheet.rule.RuleInfo.Family;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// A host takes no seat whose broadcast overlaps one of their absences.
///
/// An absence is hard or soft: as its own row says, else as `kinds` says of its kind, else hard. A
/// setting looks at the absences named by `absences`, by default those of its own strength: a hard
/// setting at hard ones, a soft or ratio setting at soft ones. So the default profile has the rule
/// twice.
///
/// Form, hard absences: `any(take(seat, host) : seat overlaps) ≤ 0`; soft ones: `Σ minutes(seat ∩
/// absence) · take(seat, host) ≤ 0`. Instance: absence. Amount: 1 for a hard absence, minutes
/// overlapped for a soft one; touching ends do not overlap.
@RuleInfo(
    korean = "휴가·불가시간",
    english = "Hosts take no seat that overlaps an absence of theirs.",
    family = Family.ELIGIBILITY,
    strengths = {Binding.HARD, Binding.SOFT, Binding.RATIO},
    weight = 10)
public record Absence(
    @Parameter("which absences: hard, or soft; by default those of the setting's strength")
        Binding absences,
    @Parameter("how each kind of absence binds; kinds not named are hard")
        Map<String, Binding> kinds)
    implements EligibilityRule {

  public Absence() {
    this(
        Binding.HARD,
        Map.of(
            "휴가", Binding.HARD,
            "교육", Binding.HARD,
            "병가", Binding.HARD,
            "희망휴무", Binding.SOFT));
  }

  public Absence {
    kinds = Collections.unmodifiableMap(new TreeMap<>(kinds));
  }

  /// Whether an absence can't be worked in: by its own row, else by its kind.
  public boolean isHard(callsheet.problem.Absence absence) {
    return switch (absence.binding()) {
      case HARD -> true;
      case SOFT -> false;
      case BY_KIND -> kinds.getOrDefault(absence.kind(), Binding.HARD) == Binding.HARD;
    };
  }

  private boolean looksAt(callsheet.problem.Absence absence) {
    return isHard(absence) == (absences == Binding.HARD);
  }

  @Override
  public long shortfall(Scenario scenario, Seat seat, Host host) {
    long shortfall = 0;
    for (callsheet.problem.Absence absence : scenario.absencesOf(host)) {
      int minutes = absence.minutesOf(seat.broadcast());
      if (minutes > 0 && looksAt(absence)) {
        shortfall += absences == Binding.HARD ? 1 : minutes;
      }
    }
    return shortfall;
  }

  @Override
  public void compile(Host host, Rows rows) {
    for (callsheet.problem.Absence absence : rows.scenario().absencesOf(host)) {
      if (looksAt(absence)) {
        Sum sum =
            absences == Binding.HARD ? anyOf(host, absence, rows) : minutes(host, absence, rows);
        rows.atMost(sum, 0, Instance.numbered(host.index(), absence.index()));
      }
    }
  }

  private static Sum anyOf(Host host, callsheet.problem.Absence absence, Rows rows) {
    int[] literals =
        rows.seats(host).stream()
            .filter(seat -> absence.minutesOf(seat.broadcast()) > 0)
            .mapToInt(seat -> rows.literal(seat, host))
            .toArray();
    return new Sum().add(1, rows.any(literals));
  }

  private static Sum minutes(Host host, callsheet.problem.Absence absence, Rows rows) {
    Sum sum = new Sum();
    for (Seat seat : rows.seats(host)) {
      int minutes = absence.minutesOf(seat.broadcast());
      if (minutes > 0) {
        sum.add(minutes, rows.literal(seat, host));
      }
    }
    return sum;
  }

  @Override
  public void audit(Findings findings) {
    boolean hard = absences == Binding.HARD;
    for (callsheet.problem.Absence absence : findings.scenario().absences()) {
      Host host = findings.scenario().hosts().get(absence.host());
      if (findings.includes(host) && judgedHard(absence) == hard) {
        List<Seat> within = within(findings, host, absence);
        long minutes = within.stream().mapToLong(seat -> overlap(seat, absence)).sum();
        findings.instance(
            Instance.numbered(host.index(), absence.index()),
            hard ? Math.min(1, minutes) : minutes,
            within,
            () -> message(findings.scenario(), absence, within, minutes));
      }
    }
  }

  private boolean judgedHard(callsheet.problem.Absence absence) {
    if (absence.binding() != callsheet.problem.Absence.Binding.BY_KIND) {
      return absence.binding() == callsheet.problem.Absence.Binding.HARD;
    }
    Binding byKind = kinds.get(absence.kind());
    return byKind == null || byKind == Binding.HARD;
  }

  private static List<Seat> within(
      Findings findings, Host host, callsheet.problem.Absence absence) {
    List<Seat> within = new ArrayList<>();
    for (Seat seat : findings.taken(host)) {
      if (overlap(seat, absence) > 0) {
        within.add(seat);
      }
    }
    return within;
  }

  private static int overlap(Seat seat, callsheet.problem.Absence absence) {
    if (seat.endMinute() <= absence.startMinute() || absence.endMinute() <= seat.startMinute()) {
      return 0;
    }
    return Math.min(seat.endMinute(), absence.endMinute())
        - Math.max(seat.startMinute(), absence.startMinute());
  }

  private static Text message(
      Scenario scenario, callsheet.problem.Absence absence, List<Seat> within, long minutes) {
    Horizon horizon = scenario.horizon();
    int from = horizon.dayOf(absence.startMinute());
    int to = horizon.dayOf(absence.endMinute() - 1);
    String shows =
        String.join(", ", within.stream().map(seat -> Shows.text(scenario, seat)).toList());
    return Text.format(
        "%s is absent (%s) from %s %s to %s %s, but takes %s: %d min",
        "%s: %s %s %s ~ %s %s 중 방송 배정: %s (%d분 겹침)",
        scenario.hosts().get(absence.host()).name(),
        absence.kind(),
        horizon.date(from),
        horizon.clock(absence.startMinute(), from),
        horizon.date(to),
        horizon.clock(absence.endMinute(), to),
        shows,
        minutes);
  }
}
