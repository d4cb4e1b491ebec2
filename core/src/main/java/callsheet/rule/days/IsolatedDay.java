package callsheet.rule.days;

import callsheet.model.Sum;
import callsheet.problem.Horizon;
import callsheet.problem.Host;
import callsheet.problem.Text;
import callsheet.roster.Instance;
import callsheet.rule.Findings;
import callsheet.rule.HostRule;
import callsheet.rule.Rows;
import callsheet.rule.RuleInfo;
import callsheet.rule.RuleInfo.Binding;
import callsheet.rule.RuleInfo.Family;

/// No day is worked alone between two days off, and none is off alone between two days worked.
///
/// Form: `works(h, d) − works(h, d − 1) − works(h, d + 1) ≤ 0` and `works(h, d − 1) − works(h, d) +
/// works(h, d + 1) ≤ 1`. Instance: host × day d that has a day after it in the horizon; the day
/// before the first is as carried over. Amount: 1.
@RuleInfo(
    korean = "하루 근무·하루 휴무",
    english = "No day is worked, or off, alone between two others.",
    family = Family.DAYS,
    strengths = Binding.SOFT,
    weight = 100)
public record IsolatedDay() implements HostRule {

  @Override
  public void compile(Host host, Rows rows) {
    Sum sum = new Sum();
    for (int day = 0; day < rows.scenario().horizon().days() - 1; day++) {
      Instance instance = Instance.hostDay(host.index(), day);
      int before = rows.works(host, day - 1);
      int middle = rows.works(host, day);
      int after = rows.works(host, day + 1);
      rows.atMost(sum.clear().add(1, middle).add(-1, before).add(-1, after), 0, instance);
      rows.atMost(sum.clear().add(1, before).add(-1, middle).add(1, after), 1, instance);
    }
  }

  @Override
  public void audit(Findings findings) {
    Horizon horizon = findings.scenario().horizon();
    for (Host host : findings.scenario().hosts()) {
      if (findings.includes(host)) {
        for (int day = 0; day + 1 < horizon.days(); day++) {
          auditDay(findings, host, day);
        }
      }
    }
  }

  private static void auditDay(Findings findings, Host host, int day) {
    boolean working = findings.works(host, day);
    boolean alone =
        findings.works(host, day - 1) != working && findings.works(host, day + 1) != working;
    findings.instance(
        Instance.hostDay(host.index(), day),
        alone ? 1 : 0,
        () ->
            working
                ? Text.format(
                    "%s, %s: a single day worked between two off",
                    "%s, %s: 앞뒤로 쉬고 하루만 근무", host.name(), findings.scenario().horizon().date(day))
                : Text.format(
                    "%s, %s: a single day off between two worked",
                    "%s, %s: 앞뒤로 근무하고 하루만 휴무",
                    host.name(),
                    findings.scenario().horizon().date(day)));
  }
}
