package callsheet.rulebook;

import static callsheet.problem.IssueCode.R005_UNKNOWN_PARAMETER;
import static callsheet.problem.IssueCode.R006_PARAMETER;
import static callsheet.problem.IssueCode.R008_DANGLING;

import callsheet.problem.RuleSetting;
import callsheet.problem.Scenario;
import callsheet.problem.Strength;
import callsheet.problem.Text;
import callsheet.rule.Parameter;
import callsheet.rule.Rule;
import callsheet.rule.RuleInfo.Binding;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;

/// Makes a rule's record from the parameters written.
///
/// What is not written has the default: the component of the record that the no-argument
/// constructor makes. A component of type [Binding] is by default the setting's own strength, so a
/// rule may look at different data when hard and when soft.
final class ParameterReader {

  private final Scenario scenario;
  private final RuleSetting setting;
  private final SettingIssues issues;

  ParameterReader(Scenario scenario, RuleSetting setting, SettingIssues issues) {
    this.scenario = scenario;
    this.setting = setting;
    this.issues = issues;
  }

  /// The rule, unless a parameter is wrong; each that is wrong is an issue.
  Optional<Rule> read(Class<? extends Rule> rule, Optional<Strength> strength) {
    RecordComponent[] components = rule.getRecordComponents();
    Map<String, Object> written = byComponent(rule, components);
    Object[] values = Records.components(Records.defaults(rule).orElseThrow());
    boolean wrong = written.size() < setting.parameters().size();
    for (int i = 0; i < components.length; i++) {
      Object value = written.get(components[i].getName());
      if (value != null) {
        Optional<Object> read = read(rule, components[i], value, values[i]);
        wrong |= read.isEmpty();
        values[i] = read.orElse(values[i]);
      } else if (components[i].getType() == Binding.class && strength.isPresent()) {
        values[i] = bindingOf(strength.get());
      }
    }
    return wrong ? Optional.empty() : make(rule, values);
  }

  private static Binding bindingOf(Strength strength) {
    return switch (strength) {
      case Strength.Hard _ -> Binding.HARD;
      case Strength.Soft _ -> Binding.SOFT;
      case Strength.Ratio _ -> Binding.RATIO;
    };
  }

  /// The written values by the component they are for; those for none are issues.
  private Map<String, Object> byComponent(
      Class<? extends Rule> rule, RecordComponent[] components) {
    List<String> known =
        Arrays.stream(components).map(component -> Names.snake(component.getName())).toList();
    Map<String, Object> byComponent = new LinkedHashMap<>();
    for (String name : new TreeSet<>(setting.parameters().keySet())) {
      Optional<RecordComponent> component = Records.find(components, name);
      boolean isNew =
          component.isPresent()
              && byComponent.putIfAbsent(component.get().getName(), setting.parameters().get(name))
                  == null;
      if (!isNew) {
        unknown(rule, name, known);
      }
    }
    return byComponent;
  }

  private void unknown(Class<? extends Rule> rule, String name, List<String> known) {
    Text cause =
        known.contains(Names.snake(name))
            ? Text.format(
                "%s: the parameter '%s' is written twice",
                "%s: 매개변수 '%s'이(가) 두 번 쓰였습니다", Catalogue.name(rule), name)
            : Text.format(
                "%s has no parameter '%s'",
                "%s 규칙에는 매개변수 '%s'이(가) 없습니다", Catalogue.name(rule), name);
    issues.add(R005_UNKNOWN_PARAMETER, setting, name, cause, SettingIssues.maybe(name, known));
  }

  private Optional<Object> read(
      Class<? extends Rule> rule, RecordComponent component, Object written, Object otherwise) {
    Optional<Parameter> limits = Optional.ofNullable(component.getAnnotation(Parameter.class));
    String name = Names.snake(component.getName());
    try {
      Object value = ValueReader.read(component.getGenericType(), limits, written);
      return checkNames(rule, name, limits, value) ? Optional.of(value) : Optional.empty();
    } catch (UnreadableValue e) {
      Text action =
          Text.format(
              "Give %s. If nothing is given, it is %s.",
              "%s 값을 쓰세요. 쓰지 않으면 %s이(가) 쓰입니다.",
              e.expected(),
              otherwise instanceof Record ? name : otherwise);
      issues.add(R006_PARAMETER, setting, name, about(rule, name, e.cause()), action);
      return Optional.empty();
    }
  }

  private static Text about(Class<? extends Rule> rule, String name, Text cause) {
    return Text.format("%s, %s: %s", "%s, %s: %s", Catalogue.name(rule), name, cause);
  }

  private boolean checkNames(
      Class<? extends Rule> rule, String name, Optional<Parameter> limits, Object value) {
    List<NamedThings.Dangling> dangling = NamedThings.dangling(scenario, limits, value);
    for (NamedThings.Dangling each : dangling) {
      Text cause =
          Text.format("there is no %s '%s'", "%2$s: 그런 %1$s이(가) 없습니다", each.kind(), each.name());
      Text action = SettingIssues.maybe(each.name(), each.known());
      issues.add(R008_DANGLING, setting, name, about(rule, name, cause), action);
    }
    return dangling.isEmpty();
  }

  private Optional<Rule> make(Class<? extends Rule> rule, Object[] values) {
    try {
      return Optional.of(rule.cast(Records.make(rule, values)));
    } catch (IllegalArgumentException e) {
      Text cause =
          Text.format("%s: %s", "%s: %s", Catalogue.name(rule), String.valueOf(e.getMessage()));
      Text action =
          Text.format(
              "Change the parameters so that this no longer holds.", "이 문제가 없도록 매개변수를 고치세요.");
      issues.add(R006_PARAMETER, setting, "parameters", cause, action);
      return Optional.empty();
    }
  }
}
