package callsheet.bite;

import callsheet.fixture.Rosters;
import callsheet.problem.RuleSetting;
import callsheet.problem.Scenario;
import callsheet.problem.Text;
import callsheet.roster.Roster;
import callsheet.roster.RuleAudit;
import callsheet.roster.Verdict;
import callsheet.rule.RuleInfo;
import callsheet.rulebook.Catalogue;
import callsheet.rulebook.Rulebook;
import callsheet.rulebook.RulebookReader;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/// A small scenario on which a rule changes the best roster.
///
/// @param setting the rule, as strong as makes it bite
/// @param beside the other rules in force
/// @param without the one best roster without the rule: `show, host, show, host …`
/// @param with a best roster with the rule
/// @param violations what the judge says of `without` when the rule is on, in English
public record Bite(
    Scenario scenario,
    RuleSetting setting,
    List<RuleSetting> beside,
    List<String> without,
    List<String> with,
    List<String> violations) {

  /// A bite of a rule beside SeatCover, NoOverlap and Suitability.
  public static Bite of(RuleSetting setting, Scenario scenario) {
    List<RuleSetting> beside =
        Stream.of("SeatCover", "NoOverlap", "Suitability").map(RuleSetting::of).toList();
    return new Bite(scenario, setting, beside, List.of(), List.of(), List.of());
  }

  /// The same beside these rules alone.
  public Bite beside(RuleSetting... others) {
    return new Bite(scenario, setting, List.of(others), without, with, violations);
  }

  /// The same beside one rule more.
  public Bite andBeside(RuleSetting other) {
    List<RuleSetting> more = new ArrayList<>(beside);
    more.add(other);
    return new Bite(scenario, setting, more, without, with, violations);
  }

  /// The best roster without the rule; shows not named stay unfilled.
  public Bite without(String... showsAndHosts) {
    return new Bite(scenario, setting, beside, List.of(showsAndHosts), with, violations);
  }

  /// A best roster with it.
  public Bite with(String... showsAndHosts) {
    return new Bite(scenario, setting, beside, without, List.of(showsAndHosts), violations);
  }

  /// What the judge says, with the rule on, of the best roster without it: every violation, in the
  /// order of the ledger, but for seats left open.
  public Bite violated(String... messages) {
    return new Bite(scenario, setting, beside, without, with, List.of(messages));
  }

  /// The rule's name.
  public String rule() {
    return setting.rule();
  }

  /// The scenario without the rule: a pin holds whatever rules are in force, so a bite of Pin has
  /// no pins there.
  public Scenario scenarioWithout() {
    return rule().equals("Pin") ? scenario.toBuilder().pins(List.of()).build() : scenario;
  }

  /// The rules in force without the rule.
  public Rulebook rulesWithout() {
    return RulebookReader.bindOnly(scenario, beside).orElseThrow();
  }

  /// The rules in force with it.
  public Rulebook rulesWith() {
    return bind(setting);
  }

  /// The rules in force when it is a soft rule at the lowest level, too weak to change the roster;
  /// as it is if it can't be soft.
  public Rulebook rulesWithItSoft() {
    RuleInfo info = Catalogue.info(Catalogue.find(rule()).orElseThrow());
    boolean canBeSoft = Arrays.asList(info.strengths()).contains(RuleInfo.Binding.SOFT);
    RuleSetting weak = setting.strength("soft").atLeast("").weight(1, 6);
    return canBeSoft && !beside.isEmpty() ? bind(weak) : rulesWith();
  }

  private Rulebook bind(RuleSetting as) {
    List<RuleSetting> all = new ArrayList<>(beside);
    all.add(as);
    return RulebookReader.bindOnly(scenario, all).orElseThrow();
  }

  /// The best roster without the rule.
  public Roster rosterWithout() {
    Roster roster = Rosters.of(scenarioWithout(), without.toArray(String[]::new));
    return Roster.of(scenario, roster.hosts());
  }

  /// The best roster with it.
  public Roster rosterWith() {
    return Rosters.of(scenario, with.toArray(String[]::new));
  }

  /// Every violation a verdict names, but for open seats beside the rule.
  public List<String> named(Verdict verdict) {
    return verdict.rules().stream()
        .filter(audit -> audit.rule().equals(rule()) || !audit.rule().equals("SeatCover"))
        .map(RuleAudit::violations)
        .flatMap(List::stream)
        .map(violation -> violation.message())
        .map(Text::english)
        .toList();
  }

  @Override
  public String toString() {
    return rule();
  }
}
