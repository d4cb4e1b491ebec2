package callsheet.rulebook;

import static callsheet.problem.IssueCode.R001_UNKNOWN_RULE;
import static callsheet.problem.IssueCode.R010_UNUSED;

import callsheet.problem.RuleSetting;
import callsheet.problem.Scenario;
import callsheet.problem.Strength;
import callsheet.problem.Text;
import callsheet.rule.Definition;
import callsheet.rule.Rule;
import callsheet.rule.RuleInfo;
import callsheet.rule.Scope;
import callsheet.rule.programme.Pin;
import callsheet.rulebook.Rulebook.Setting;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Binds written settings to rules.
///
/// A rule that the scenario writes, once or more, has exactly the settings written; else those of
/// the profiles the scenario names, all together; else those of the [DefaultProfile]. Settings
/// stand in the catalogue's order, those of one rule in the order written. All problems are found
/// at once.
public final class RulebookReader {

  private final Scenario scenario;
  private final SettingIssues issues = new SettingIssues();
  private final List<Setting> settings = new ArrayList<>();

  /// The reader of expressions, once one has been met; none before, as it loads the CEL library.
  private final List<WhereReader> wheres = new ArrayList<>(1);

  private RulebookReader(Scenario scenario) {
    this.scenario = scenario;
  }

  /// The scenario's own rules, completed by its profiles and the default one.
  public static BoundRulebook bind(Scenario scenario) {
    RulebookReader reader = new RulebookReader(scenario);
    Map<Class<? extends Rule>, List<RuleSetting>> lines = reader.byRule(scenario.rules());
    reader.byRule(distinct(scenario.profileRules())).forEach(lines::putIfAbsent);
    for (Class<? extends Rule> rule : Catalogue.RULES) {
      lines.putIfAbsent(rule, DefaultProfile.of(rule));
    }
    return reader.bound(lines);
  }

  /// Exactly these rules, without the default profile.
  public static BoundRulebook bindOnly(Scenario scenario, List<RuleSetting> written) {
    RulebookReader reader = new RulebookReader(scenario);
    return reader.bound(reader.byRule(written));
  }

  /// The rules of a scenario for which nobody has written any: the default profile.
  public static Rulebook defaults(Scenario scenario) {
    Scenario bare = scenario.toBuilder().rules(List.of()).profile("", List.of()).build();
    return bind(bare).orElseThrow();
  }

  /// The lines without those that only say again what another one says, as two profiles may.
  private static List<RuleSetting> distinct(List<RuleSetting> lines) {
    Map<RuleSetting, RuleSetting> first = new LinkedHashMap<>();
    lines.forEach(line -> first.putIfAbsent(line.bare(), line));
    return List.copyOf(first.values());
  }

  private Map<Class<? extends Rule>, List<RuleSetting>> byRule(List<RuleSetting> written) {
    Map<Class<? extends Rule>, List<RuleSetting>> lines = new LinkedHashMap<>();
    for (RuleSetting line : written) {
      Catalogue.find(line.rule())
          .ifPresentOrElse(
              rule -> lines.computeIfAbsent(rule, r -> new ArrayList<>()).add(line),
              () -> unknown(line));
    }
    return lines;
  }

  private void unknown(RuleSetting line) {
    List<String> names = Catalogue.RULES.stream().map(Catalogue::name).toList();
    issues.add(
        R001_UNKNOWN_RULE,
        line,
        "/rule",
        Text.format("There is no rule '%s'", "'%s'(이)라는 규칙은 없습니다", line.rule()),
        SettingIssues.maybe(line.rule(), names));
  }

  private BoundRulebook bound(Map<Class<? extends Rule>, List<RuleSetting>> lines) {
    for (Class<? extends Rule> rule : Catalogue.RULES) {
      lines.getOrDefault(rule, List.of()).forEach(line -> read(rule, line));
    }
    RepeatedSettings.check(settings, issues);
    UnseenAbsences.warn(scenario, settings, issues);
    WeightBound.check(scenario, settings, issues);
    Rulebook rulebook = new Rulebook(Titles.apart(settings));
    return new BoundRulebook(
        issues.hasErrors() ? Optional.empty() : Optional.of(rulebook), issues.all());
  }

  private void read(Class<? extends Rule> rule, RuleSetting line) {
    String name = Catalogue.name(rule);
    if (StrengthReader.isOff(line.strength())) {
      warnOfPins(rule, line);
      return;
    }
    warnOfNarrowedDefinition(rule, line);
    RuleInfo info = Catalogue.info(rule);
    Optional<Strength> strength = new StrengthReader(line, name, info, issues).read();
    Optional<Rule> bound = new ParameterReader(scenario, line, issues).read(rule, strength);
    Optional<Scope> scope = scope(line);
    if (strength.isPresent() && bound.isPresent() && scope.isPresent()) {
      Text title = new Text(Names.words(name), info.korean());
      settings.add(
          new Setting(
              settings.size(), name, title, bound.get(), strength.get(), scope.get(), line));
    }
  }

  private void warnOfPins(Class<? extends Rule> rule, RuleSetting line) {
    if (rule.equals(Pin.class) && !scenario.pins().isEmpty()) {
      issues.add(
          R010_UNUSED,
          line,
          "/strength",
          Text.format(
              "Pin: pins bind whatever the rules say; off only takes them out of the ledger",
              "Pin: 고정은 규칙과 관계없이 지켜집니다. off는 규칙 대장에서만 뺍니다"),
          Text.format(
              "Delete the pins that should not hold from the table of pins.",
              "지키지 않을 고정은 고정 표에서 지우세요."));
    }
  }

  private void warnOfNarrowedDefinition(Class<? extends Rule> rule, RuleSetting line) {
    if (Definition.class.isAssignableFrom(rule) && !line.where().isBlank()) {
      issues.add(
          R010_UNUSED,
          line,
          "/where",
          Text.format(
              "%s holds for everybody: its where is not used",
              "%s: 모두에게 적용되며 where는 쓰이지 않습니다", line.rule()),
          Text.format("Leave the where out.", "where를 지우세요."));
    }
  }

  private Optional<Scope> scope(RuleSetting line) {
    if (line.where().isBlank()) {
      return Optional.of(Scope.EVERYTHING);
    }
    if (wheres.isEmpty()) {
      wheres.add(new WhereReader(scenario, issues));
    }
    return wheres.getFirst().read(line);
  }
}
