package callsheet.planner.analysis.conflict;

import callsheet.compile.Eligibility;
import callsheet.problem.Absence;
import callsheet.problem.Host;
import callsheet.problem.Request;
import callsheet.problem.Request.Wish;
import callsheet.problem.Scenario;
import callsheet.problem.Seat;
import callsheet.rule.eligibility.CategorySkill;
import callsheet.rule.eligibility.ChannelScope;
import callsheet.rule.eligibility.Decline;
import callsheet.rule.eligibility.Licence;
import callsheet.rulebook.Rulebook;
import callsheet.rulebook.Rulebook.Setting;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/// What keeps hosts off seats, whatever else they take.
public final class Blocks {

  private final Scenario scenario;
  private final Eligibility eligibility;

  /// Seats that have to be filled: there *who may not* is one member a rule, not one a host.
  private final Set<Seat> wanted;

  /// What keeps hosts off the seats of a scenario under its rules.
  ///
  /// @param wanted seats of which a rule's word on all hosts is one member
  public Blocks(Scenario scenario, Rulebook rulebook, Set<Seat> wanted) {
    this.scenario = scenario;
    this.eligibility = new Eligibility(scenario, rulebook);
    this.wanted = Set.copyOf(wanted);
  }

  /// Whether a host may take a seat.
  boolean areNone(Seat seat, Host host) {
    return eligibility.blocking(seat, host).isEmpty();
  }

  /// What keeps a host off a seat; empty if they may take it.
  public Set<Member> of(Seat seat, Host host) {
    Set<Member> members = new LinkedHashSet<>();
    for (Setting setting : eligibility.blocking(seat, host)) {
      switch (setting.rule()) {
        case callsheet.rule.eligibility.Absence rule ->
            absences(rule, seat, host).forEach(a -> members.add(new Member.Away(setting, host, a)));
        case callsheet.rule.eligibility.Ban _ -> refusals(setting, seat, host, Wish.BAN, members);
        case Decline _ -> refusals(setting, seat, host, Wish.DECLINED, members);
        case callsheet.rule.eligibility.ContractPeriod _ ->
            members.add(new Member.Unfit(setting, host, ""));
        default ->
            members.add(
                wanted.contains(seat)
                    ? new Member.UnfitFor(setting, seat)
                    : new Member.Unfit(setting, host, what(setting, seat)));
      }
    }
    return members;
  }

  private static String what(Setting setting, Seat seat) {
    return switch (setting.rule()) {
      case Licence _, CategorySkill _ -> seat.broadcast().category();
      case ChannelScope _ -> seat.broadcast().channel();
      default -> "";
    };
  }

  private List<Absence> absences(callsheet.rule.eligibility.Absence rule, Seat seat, Host host) {
    boolean hard = rule.absences() == callsheet.rule.RuleInfo.Binding.HARD;
    return scenario.absencesOf(host).stream()
        .filter(absence -> absence.minutesOf(seat.broadcast()) > 0 && rule.isHard(absence) == hard)
        .toList();
  }

  private void refusals(Setting setting, Seat seat, Host host, Wish kind, Set<Member> members) {
    for (Request request : scenario.requestsOf(host)) {
      if (request.kind() == kind
          && request.speaksOf(seat.broadcast(), scenario.horizon().date(seat.day()))) {
        members.add(new Member.Refused(setting, host, request));
      }
    }
  }
}
