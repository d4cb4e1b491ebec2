package callsheet.rule.eligibility;

import callsheet.problem.Grade;
import callsheet.problem.Host;
import callsheet.problem.Role;
import callsheet.problem.Scenario;
import callsheet.problem.Seat;
import callsheet.problem.Text;
import callsheet.roster.Instance;
import callsheet.rule.EligibilityRule;
import callsheet.rule.Findings;
import callsheet.rule.MessageWords;
import callsheet.rule.Parameter;
import callsheet.rule.Rows;
import callsheet.rule.RuleInfo;
import callsheet.rule.RuleInfo.Binding;
import callsheet.rule.RuleInfo.Family;
import callsheet.rule.SeatTrait;

/// Main seats go to hosts of the grade `minimum` or above.
///
/// Form: `max(0, minimum − grade(host)) · take(seat, host) ≤ 0` for main seats. Instance: main seat
/// taken. Amount: grades missing.
@RuleInfo(
    korean = "메인 자격",
    english = "Main seats go to hosts of this grade or above.",
    family = Family.ELIGIBILITY,
    strengths = {Binding.HARD, Binding.SOFT})
public record MainGrade(@Parameter("lowest grade on a main seat") Grade minimum)
    implements EligibilityRule, SeatTrait {

  public MainGrade() {
    this(Grade.MAIN);
  }

  @Override
  public Object trait(Seat seat) {
    return seat.role();
  }

  @Override
  public long shortfall(Scenario scenario, Seat seat, Host host) {
    return seat.role() == Role.MAIN ? Math.max(0, minimum.rank() - host.grade().rank()) : 0;
  }

  @Override
  public void compile(Host host, Rows rows) {
    for (Seat seat : rows.seats(host)) {
      if (seat.role() == Role.MAIN) {
        rows.taken(rows.literal(seat, host), shortfall(rows.scenario(), seat, host), seat, host);
      }
    }
  }

  @Override
  public void audit(Findings findings) {
    for (Host host : findings.scenario().hosts()) {
      for (Seat seat : findings.taken(host)) {
        if (seat.role() == Role.MAIN) {
          int missing = gradesBelow(minimum, host.grade());
          findings.instance(
              Instance.pair(host.index(), seat.index(), seat.day()),
              missing,
              () -> message(findings, seat, host));
        }
      }
    }
  }

  private static int gradesBelow(Grade minimum, Grade grade) {
    int below = 0;
    for (Grade each : Grade.values()) {
      if (each.compareTo(grade) > 0 && each.compareTo(minimum) <= 0) {
        below++;
      }
    }
    return below;
  }

  private Text message(Findings findings, Seat seat, Host host) {
    return Text.format(
        "%s has the main seat of %s, but is of grade %s; %s or above is needed",
        "%s: %s 메인 자리 배정, 등급 %s (필요: %s 이상)",
        host.name(),
        Shows.text(findings.scenario(), seat),
        MessageWords.grade(host.grade()),
        MessageWords.grade(minimum));
  }
}
