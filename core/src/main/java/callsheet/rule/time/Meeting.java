package callsheet.rule.time;

import callsheet.model.Sum;
import callsheet.problem.Horizon;
import callsheet.problem.Host;
import callsheet.problem.Scenario;
import callsheet.problem.Seat;
import callsheet.problem.Text;
import callsheet.roster.Instance;
import callsheet.rule.EligibilityRule;
import callsheet.rule.Findings;
import callsheet.rule.MessageWords;
import callsheet.rule.Rows;
import callsheet.rule.RuleInfo;
import callsheet.rule.RuleInfo.Binding;
import callsheet.rule.RuleInfo.Family;
import java.util.List;
import java.util.stream.Collectors;

/// A host takes no seat whose broadcast overlaps one of their meetings.
///
/// Form: `any(take(seat, host) : seat overlaps the meeting) ≤ 0`. Instance: meeting of a host.
/// Amount: 1, however many seats overlap; touching ends do not.
@RuleInfo(
    korean = "사전 미팅",
    english = "Hosts take no seat that overlaps one of their meetings.",
    family = Family.TIME,
    strengths = {Binding.HARD, Binding.SOFT},
    weight = 1000)
public record Meeting() implements EligibilityRule {

  @Override
  public long shortfall(Scenario scenario, Seat seat, Host host) {
    int missed = 0;
    for (callsheet.problem.Meeting meeting : scenario.meetingsOf(host)) {
      missed += overlaps(seat, meeting) ? 1 : 0;
    }
    return missed;
  }

  private static boolean overlaps(Seat seat, callsheet.problem.Meeting meeting) {
    return seat.startMinute() < meeting.endMinute() && meeting.startMinute() < seat.endMinute();
  }

  @Override
  public void compile(Host host, Rows rows) {
    List<callsheet.problem.Meeting> meetings = rows.scenario().meetingsOf(host);
    for (int i = 0; i < meetings.size(); i++) {
      callsheet.problem.Meeting meeting = meetings.get(i);
      int[] overlapping =
          rows.seats(host).stream()
              .filter(seat -> overlaps(seat, meeting))
              .mapToInt(seat -> rows.literal(seat, host))
              .toArray();
      Sum sum = new Sum().add(1, rows.any(overlapping));
      rows.atMost(sum, 0, Instance.numbered(host.index(), i));
    }
  }

  @Override
  public void audit(Findings findings) {
    for (Host host : findings.scenario().hosts()) {
      if (findings.includes(host)) {
        int number = 0;
        for (callsheet.problem.Meeting meeting : findings.scenario().meetingsOf(host)) {
          audit(findings, host, meeting, Instance.numbered(host.index(), number++));
        }
      }
    }
  }

  private static void audit(
      Findings findings, Host host, callsheet.problem.Meeting meeting, Instance instance) {
    List<Seat> missed =
        findings.taken(host).stream().filter(seat -> common(seat, meeting) > 0).toList();
    findings.instance(
        instance,
        missed.isEmpty() ? 0 : 1,
        missed,
        () -> message(findings.scenario().horizon(), host, meeting, missed));
  }

  /// Minutes that a show and a meeting have in common; none if it is not positive.
  private static int common(Seat seat, callsheet.problem.Meeting meeting) {
    return Math.min(seat.endMinute(), meeting.endMinute())
        - Math.max(seat.startMinute(), meeting.startMinute());
  }

  private static Text message(
      Horizon horizon, Host host, callsheet.problem.Meeting meeting, List<Seat> missed) {
    int day = meeting.day();
    String shows =
        missed.stream()
            .map(seat ->
                "%s (%s–%s)"
                    .formatted(
                        MessageWords.show(seat.broadcast()),
                        horizon.clock(seat.startMinute(), day),
                        horizon.clock(seat.endMinute(), day)))
            .collect(Collectors.joining(", "));
    return Text.format(
        "%s, %s: meeting '%s' %s–%s overlaps %s",
        "%s, %s: 미팅 '%s' %s–%s, 겹치는 방송 %s",
        host.name(),
        horizon.date(day),
        meeting.title(),
        horizon.clock(meeting.startMinute(), day),
        horizon.clock(meeting.endMinute(), day),
        shows);
  }
}
