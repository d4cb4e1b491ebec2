package callsheet.rule.eligibility;

import callsheet.problem.Host;
import callsheet.problem.Scenario;
import callsheet.problem.Seat;
import callsheet.problem.Skill;
import callsheet.problem.Text;
import callsheet.roster.Instance;
import callsheet.rule.EligibilityRule;
import callsheet.rule.Findings;
import callsheet.rule.Parameter;
import callsheet.rule.RuleInfo;
import callsheet.rule.RuleInfo.Binding;
import callsheet.rule.RuleInfo.Family;
import callsheet.rule.SeatTrait;
import java.util.HashMap;
import java.util.Map;

/// A host presents only categories in which they have the level `minimum`.
///
/// Form: `max(0, minimum − level(host, category)) · take(seat, host) ≤ 0`. Instance: pair taken.
/// Amount: levels missing. A broadcast without a category, and a scenario that knows no skills at
/// all, ask for nothing.
@RuleInfo(
    korean = "카테고리 가능",
    english = "Hosts present only categories in which they are skilled enough.",
    family = Family.ELIGIBILITY,
    strengths = {Binding.HARD, Binding.SOFT, Binding.RATIO})
public record CategorySkill(
    @Parameter(value = "lowest skill level, 1 to 3", min = 1, max = 3) int minimum)
    implements EligibilityRule, SeatTrait {

  public CategorySkill() {
    this(1);
  }

  @Override
  public Object trait(Seat seat) {
    return seat.broadcast().category();
  }

  @Override
  public long shortfall(Scenario scenario, Seat seat, Host host) {
    String category = seat.broadcast().category();
    return category.isEmpty() || !scenario.knowsSkills()
        ? 0
        : Math.max(0, minimum - scenario.skillLevel(host, category));
  }

  @Override
  public void audit(Findings findings) {
    for (Host host : findings.scenario().hosts()) {
      Map<String, Integer> held = levels(findings.scenario(), host);
      for (Seat seat : findings.taken(host)) {
        int level = levelHeld(findings.scenario(), seat, held);
        findings.instance(
            Instance.pair(host.index(), seat.index(), seat.day()),
            level < minimum ? minimum - level : 0,
            () -> message(findings, seat, host, level));
      }
    }
  }

  private static Map<String, Integer> levels(Scenario scenario, Host host) {
    Map<String, Integer> levels = new HashMap<>();
    for (Skill skill : scenario.skills()) {
      if (skill.host() == host.index()) {
        levels.put(skill.category(), skill.level());
      }
    }
    return levels;
  }

  /// The level in the seat's category; as much as there is if nothing is asked for.
  private static int levelHeld(Scenario scenario, Seat seat, Map<String, Integer> held) {
    String category = seat.broadcast().category();
    return scenario.skills().isEmpty() || category.isEmpty()
        ? Integer.MAX_VALUE
        : held.getOrDefault(category, 0);
  }

  private Text message(Findings findings, Seat seat, Host host, int level) {
    return Text.format(
        "%s takes %s, but has level %d in '%s'; %d is needed",
        "%s: %s 배정, '%4$s' 숙련도 %3$d (필요 %5$d)",
        host.name(),
        Shows.text(findings.scenario(), seat),
        level,
        seat.broadcast().category(),
        minimum);
  }
}
