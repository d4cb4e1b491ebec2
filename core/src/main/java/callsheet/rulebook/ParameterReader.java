package callsheet.rulebook;

import static callsheet.problem.IssueCode.R005_UNKNOWN_PARAMETER;
import static callsheet.problem.IssueCode.R006_PARAMETER;
import static callsheet.problem.IssueCode.R008_DANGLING;

import callsheet.problem.Origin;
import callsheet.problem.RuleSetting;
import callsheet.problem.Scenario;
import callsheet.problem.Strength;
import callsheet.problem.Text;
import callsheet.rule.Parameter;
import callsheet.rule.Rule;
import callsheet.rule.RuleInfo.Binding;
import java.lang.reflect.RecordComponent;
import java.time.LocalDate;
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
    Map<String, String> written = byComponent(rule, components);
    Object[] values = Records.components(Records.defaults(rule).orElseThrow());
    boolean wrong = written.size() < setting.parameters().size();
    for (int i = 0; i < components.length; i++) {
      String key = written.get(components[i].getName());
      if (key != null) {
        Optional<Object> read = read(rule, components[i], key, values[i]);
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

  /// The written names by the component they mean; those that mean none are issues.
  private Map<String, String> byComponent(
      Class<? extends Rule> rule, RecordComponent[] components) {
    List<String> known =
        Arrays.stream(components).map(component -> Names.snake(component.getName())).toList();
    Map<String, String> byComponent = new LinkedHashMap<>();
    for (String name : new TreeSet<>(setting.parameters().keySet())) {
      Optional<RecordComponent> component = Records.find(components, name);
      boolean isNew =
          component.isPresent() && byComponent.putIfAbsent(component.get().getName(), name) == null;
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
    Origin.Mark at = mark(pointer(name), true);
    Text action = SettingIssues.maybe(name, known);
    issues.add(R005_UNKNOWN_PARAMETER, setting, pointer(name), at, cause, action);
  }

  private static String pointer(String key) {
    return "/parameters/" + key;
  }

  private Origin.Mark mark(String pointer, boolean isKey) {
    return isKey ? setting.origin().key(pointer) : setting.origin().value(pointer);
  }

  private Optional<Object> read(
      Class<? extends Rule> rule, RecordComponent component, String key, Object otherwise) {
    Optional<Parameter> limits = Optional.ofNullable(component.getAnnotation(Parameter.class));
    String name = Names.snake(component.getName());
    try {
      Object written = setting.parameters().get(key);
      Object value = ValueReader.read(component.getGenericType(), limits, written);
      return checkNames(rule, key, limits, value) ? Optional.of(value) : Optional.empty();
    } catch (UnreadableValue e) {
      Text action =
          Text.format(
              "Give %s. If nothing is given, it is %s.",
              "%s 값을 쓰세요. 쓰지 않으면 %s이(가) 쓰입니다.", e.expected(), shown(name, otherwise));
      String pointer = pointer(key) + e.pointer();
      Text cause = about(rule, name, e.cause());
      issues.add(R006_PARAMETER, setting, pointer, mark(pointer, e.isKey()), cause, action);
      return Optional.empty();
    }
  }

  /// A default as a message can show it; a day that is not given is the first of the horizon.
  private static Object shown(String name, Object otherwise) {
    if (otherwise.equals(LocalDate.MIN)) {
      return new Text("the first day planned", "계획 기간 첫날");
    }
    return otherwise instanceof Record ? name : otherwise;
  }

  private static Text about(Class<? extends Rule> rule, String name, Text cause) {
    return Text.format("%s, %s: %s", "%s, %s: %s", Catalogue.name(rule), name, cause);
  }

  private boolean checkNames(
      Class<? extends Rule> rule, String key, Optional<Parameter> limits, Object value) {
    List<NamedThings.Dangling> dangling = NamedThings.dangling(scenario, limits, value);
    for (NamedThings.Dangling each : dangling) {
      Text cause =
          Text.format("there is no %s '%s'", "%2$s: 그런 %1$s이(가) 없습니다", each.kind(), each.name());
      Text action = SettingIssues.maybe(each.name(), each.known());
      String pointer = pointer(key) + each.pointer();
      Origin.Mark at = mark(pointer, each.isKey());
      issues.add(R008_DANGLING, setting, pointer, at, about(rule, key, cause), action);
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
      issues.add(R006_PARAMETER, setting, "/parameters", cause, action);
      return Optional.empty();
    }
  }
}
