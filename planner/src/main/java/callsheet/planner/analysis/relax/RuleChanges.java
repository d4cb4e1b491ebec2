package callsheet.planner.analysis.relax;

import callsheet.judge.Judge;
import callsheet.planner.analysis.relax.Change.Kind;
import callsheet.problem.RuleSetting;
import callsheet.problem.Scenario;
import callsheet.problem.Text;
import callsheet.roster.Instance;
import callsheet.roster.Roster;
import callsheet.roster.Violation;
import callsheet.rule.Definition;
import callsheet.rule.RuleInfo;
import callsheet.rulebook.ParameterForm;
import callsheet.rulebook.Rulebook;
import callsheet.rulebook.Rulebook.Setting;
import callsheet.rulebook.RulebookReader;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/// Changes of a rule: a limit moved for everybody, or the rule made soft for one case.
final class RuleChanges {

  private final Scenario scenario;
  private final Rulebook rulebook;

  RuleChanges(Scenario scenario, Rulebook rulebook) {
    this.scenario = scenario;
    this.rulebook = rulebook;
  }

  /// The rule made soft, or off where it can't be soft, for one case and hard elsewhere; none if
  /// the case can't be told apart by a `where`.
  ///
  /// @param words what the case is
  Optional<Change> soften(Setting setting, Instance instance, Text words) {
    String where = where(instance);
    if (where.isEmpty()) {
      return Optional.empty();
    }
    RuleSetting line = setting.source();
    List<RuleSetting> lines = new ArrayList<>();
    lines.add(narrowed(line, "!(" + where + ")"));
    boolean canBeSoft = Arrays.asList(info(setting).strengths()).contains(RuleInfo.Binding.SOFT);
    if (canBeSoft) {
      lines.add(narrowed(softened(line), where));
    }
    Text what =
        canBeSoft
            ? Text.format("let %s be soft here only", "%s: 이 경우에만 권장으로 완화", words)
            : Text.format("make an exception from %s", "%s: 이 경우에만 예외", words);
    return Optional.of(new Change(Kind.SOFTEN, what, s -> replaced(s, setting, lines)));
  }

  /// Soft at the rule's own weight; parameters that the strength decides stay as they bind now.
  private static RuleSetting softened(RuleSetting line) {
    return new RuleSetting(
        line.rule(),
        "soft",
        "",
        "",
        "",
        line.where(),
        line.parameters(),
        line.basis(),
        line.origin());
  }

  private static RuleInfo info(Setting setting) {
    RuleInfo info = setting.rule().getClass().getAnnotation(RuleInfo.class);
    if (info == null) {
      throw new IllegalStateException(setting.name() + " says nothing of itself");
    }
    return info;
  }

  private static RuleSetting narrowed(RuleSetting line, String where) {
    return line.where(line.where().isBlank() ? where : "(" + line.where() + ") && " + where);
  }

  private String where(Instance instance) {
    List<String> parts = new ArrayList<>();
    if (instance.host() != Instance.NONE) {
      parts.add("host.host_id == \"%s\"".formatted(scenario.hosts().get(instance.host()).id()));
    }
    if (instance.seat() != Instance.NONE && instance.seat() < scenario.seats().size()) {
      String id = scenario.seats().get(instance.seat()).broadcast().id();
      parts.add("broadcast.broadcast_id == \"%s\"".formatted(id));
    } else if (instance.day() != Instance.NONE) {
      parts.add("date.iso == \"%s\"".formatted(scenario.horizon().date(instance.day())));
    }
    boolean isQuotable = parts.stream().noneMatch(part -> part.contains("\\"));
    return isQuotable ? String.join(" && ", parts) : "";
  }

  /// Limits moved just as far as the case needs: what the judge no longer finds broken.
  ///
  /// @param roster one that breaks the case
  /// @param violation how it is broken there
  List<Change> limits(Setting setting, Roster roster, Violation violation) {
    List<Change> changes = new ArrayList<>();
    Map<String, Object> values = ParameterForm.values((Record) setting.rule());
    for (ParameterForm form : ParameterForm.of(setting.rule().getClass())) {
      if (values.get(form.name()) instanceof Number number) {
        for (long by : new long[] {violation.amount(), -violation.amount()}) {
          long to = number.longValue() + by;
          if (to >= form.min() && to <= form.max()) {
            Change change = limit(setting, form, number.longValue(), to);
            if (holds(change, setting, roster, violation.instance())) {
              changes.add(change);
            }
          }
        }
      }
    }
    return changes;
  }

  private static Change limit(Setting setting, ParameterForm form, long from, long to) {
    Text words =
        Text.format(
            to > from ? "raise %s from %d to %d (%s)" : "lower %s from %d to %d (%s)",
            to > from ? "%s %d → %d 올리기 (%s)" : "%s %d → %d 낮추기 (%s)",
            new Text(setting.title().english().toLowerCase(Locale.ROOT), setting.title().korean()),
            from,
            to,
            form.meaning());
    RuleSetting line = setting.source().with(form.name(), to);
    return new Change(Kind.LIMIT, words, scenario -> replaced(scenario, setting, List.of(line)));
  }

  private boolean holds(Change change, Setting setting, Roster roster, Instance instance) {
    Optional<Rulebook> bound = RulebookReader.bind(change.effect().apply(scenario)).rulebook();
    if (bound.isEmpty()) {
      return false;
    }
    Setting changed = bound.get().settings().get(setting.index());
    List<Setting> alone = new ArrayList<>(List.of(changed));
    rulebook.settings().stream().filter(s -> s.rule() instanceof Definition).forEach(alone::add);
    return Judge.audit(new Rulebook(alone), roster).rules().getFirst().violations().stream()
        .noneMatch(violation -> violation.instance().equals(instance));
  }

  /// The scenario with other lines in place of one setting's; the rule's other lines stay.
  private static Scenario replaced(Scenario scenario, Setting setting, List<RuleSetting> by) {
    List<RuleSetting> lines = new ArrayList<>(scenario.rules());
    lines.removeIf(line -> isOf(line, setting));
    for (Setting each : RulebookReader.bind(scenario).orElseThrow().settings()) {
      if (each.name().equals(setting.name())) {
        lines.addAll(
            each.source().bare().equals(setting.source().bare()) ? by : List.of(each.source()));
      }
    }
    return scenario.toBuilder().rules(lines).build();
  }

  private static boolean isOf(RuleSetting line, Setting setting) {
    return callsheet.rulebook.Catalogue.find(line.rule())
        .equals(Optional.of(setting.rule().getClass()));
  }
}
