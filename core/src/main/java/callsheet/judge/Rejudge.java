package callsheet.judge;

import callsheet.problem.Host;
import callsheet.problem.Scenario;
import callsheet.problem.Seat;
import callsheet.roster.Roster;
import callsheet.roster.RuleAudit;
import callsheet.roster.Verdict;
import callsheet.roster.Violation;
import callsheet.rule.EligibilityRule;
import callsheet.rule.HostRule;
import callsheet.rule.Scope;
import callsheet.rulebook.Rulebook;
import callsheet.rulebook.Rulebook.Setting;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;

/// Judges rosters that differ in a few seats from one that is judged already, and says the same as
/// [Judge] would.
///
/// A rule whose instances each speak of one host is audited for the hosts who win or lose a seat
/// alone, before and after; all others stay as they were. Every other rule is audited in full. May
/// be shared by threads.
public final class Rejudge {

  /// Rules that are compiled in one piece though each of their instances speaks of one host.
  private static final Set<String> SPEAK_OF_ONE_HOST =
      Set.of("NoOverlap", "PreparationBuffer", "ChannelTravel", "OverrunMargin");

  private final Rulebook rulebook;
  private final int callMinutes;
  private final Roster roster;
  private final Verdict verdict;
  private final Map<Long, RuleAudit> before = new ConcurrentHashMap<>();

  /// @param verdict the judge's on the roster
  public Rejudge(Rulebook rulebook, Roster roster, Verdict verdict) {
    this.rulebook = rulebook;
    this.callMinutes = rulebook.callMinutes();
    this.roster = roster;
    this.verdict = verdict;
  }

  /// The judge's verdict on another roster of the same scenario.
  public Verdict audit(Roster changed) {
    return audit(changed, setting -> true);
  }

  /// The same where the rows of the model are known: settings whose rows the change does not move
  /// cost and earn what they did.
  ///
  /// @param sees false only for settings that see no difference
  public Verdict audit(Roster changed, Predicate<Setting> sees) {
    Set<Integer> hosts = concerned(changed);
    RosterDays days = new RosterDays(changed);
    List<RuleAudit> audits = new ArrayList<>();
    for (Setting setting : rulebook.settings()) {
      boolean isSame = !speaksOfOneHost(setting) && !sees.test(setting);
      audits.add(
          isSame ? verdict.rules().get(setting.index()) : audited(setting, changed, hosts, days));
    }
    return Judge.verdict(rulebook, audits);
  }

  /// The judge's findings on some settings alone.
  public List<RuleAudit> audits(Roster changed, Predicate<Setting> asked) {
    Set<Integer> hosts = concerned(changed);
    RosterDays days = new RosterDays(changed);
    return rulebook.settings().stream()
        .filter(asked)
        .map(setting -> audited(setting, changed, hosts, days))
        .toList();
  }

  private RuleAudit audited(Setting setting, Roster changed, Set<Integer> hosts, RosterDays days) {
    return speaksOfOneHost(setting)
        ? narrowly(setting, changed, hosts)
        : Judge.audit(setting, setting.scope(), changed, callMinutes, days);
  }

  /// The verdict on the roster before any change.
  public Verdict verdict() {
    return verdict;
  }

  private static boolean speaksOfOneHost(Setting setting) {
    return setting.rule() instanceof HostRule
        || setting.rule() instanceof EligibilityRule
        || SPEAK_OF_ONE_HOST.contains(setting.name());
  }

  /// Who wins or loses a seat.
  private Set<Integer> concerned(Roster changed) {
    Set<Integer> hosts = new TreeSet<>();
    Scenario scenario = roster.scenario();
    for (Seat seat : scenario.seats()) {
      if (roster.host(seat) != changed.host(seat)) {
        hosts.add(roster.host(seat));
        hosts.add(changed.host(seat));
      }
    }
    hosts.remove(Roster.UNFILLED);
    return hosts;
  }

  private RuleAudit narrowly(Setting setting, Roster changed, Set<Integer> hosts) {
    RuleAudit whole = verdict.rules().get(setting.index());
    long instances = whole.instances();
    long gain = whole.gain();
    List<Violation> violations = new ArrayList<>();
    for (Violation violation : whole.violations()) {
      if (!hosts.contains(violation.instance().host())) {
        violations.add(violation);
      }
    }
    for (int index : hosts) {
      Host host = roster.scenario().hosts().get(index);
      if (setting.scope().includes(host)) {
        RuleAudit was =
            before.computeIfAbsent(
                (long) setting.index() << 32 | index, key -> ofHost(setting, roster, index));
        RuleAudit is = ofHost(setting, changed, index);
        instances += is.instances() - was.instances();
        gain += is.gain() - was.gain();
        violations.addAll(is.violations());
      }
    }
    return Judge.audited(setting, instances, violations, gain, whole.shares());
  }

  private RuleAudit ofHost(Setting setting, Roster of, int host) {
    Scope scope = new OneHost(host, setting.scope());
    return Judge.audit(setting, scope, of, callMinutes, new RosterDays(of));
  }
}
