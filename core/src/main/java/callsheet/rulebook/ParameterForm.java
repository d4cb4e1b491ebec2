package callsheet.rulebook;

import callsheet.rule.Parameter;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// What a parameter of a rule, or a component of a record inside one, can be: what its record says
/// of it, for whoever describes rules to people and programs.
public final class ParameterForm {

  private final RecordComponent component;
  private final Optional<Parameter> annotation;
  private final Optional<Object> byDefault;

  private ParameterForm(RecordComponent component, Optional<Object> byDefault) {
    this.component = component;
    this.annotation = Optional.ofNullable(component.getAnnotation(Parameter.class));
    this.byDefault = byDefault;
  }

  /// The parameters of a rule's record, or of a record inside one, in order.
  public static List<ParameterForm> of(Class<?> type) {
    RecordComponent[] components = type.getRecordComponents();
    Optional<Object[]> defaults = Records.defaults(type).map(Records::components);
    List<ParameterForm> forms = new ArrayList<>();
    for (int i = 0; i < components.length; i++) {
      int at = i;
      forms.add(new ParameterForm(components[i], defaults.map(values -> values[at])));
    }
    return forms;
  }

  /// The name it is written by: `minimum_level`.
  public String name() {
    return Names.snake(component.getName());
  }

  /// The type of its values.
  public Type type() {
    return component.getGenericType();
  }

  /// What it means, with its unit; empty if its record does not say.
  public String meaning() {
    return annotation.map(Parameter::value).orElse("");
  }

  /// The least number allowed, in it or in a list or table of it.
  public long min() {
    return annotation.map(Parameter::min).orElse(0L);
  }

  /// The greatest number allowed.
  public long max() {
    return annotation.map(Parameter::max).orElse((long) Integer.MAX_VALUE);
  }

  /// Its value if nothing is written; none if something must be.
  public Optional<Object> byDefault() {
    return byDefault;
  }

  /// The values of a record by the names they are written by.
  public static Map<String, Object> values(Record record) {
    RecordComponent[] components = record.getClass().getRecordComponents();
    Object[] values = Records.components(record);
    Map<String, Object> byName = new LinkedHashMap<>();
    for (int i = 0; i < values.length; i++) {
      byName.put(Names.snake(components[i].getName()), values[i]);
    }
    return byName;
  }

  /// The words that mean a constant, the English one first.
  public static List<String> words(Enum<?> constant) {
    return Words.of(constant);
  }

  /// The words that turn a rule off.
  public static List<String> wordsForOff() {
    return List.of(StrengthReader.OFF, "끔");
  }

  /// The greatest weight.
  public static long maxWeight() {
    return StrengthReader.MAX_WEIGHT;
  }
}
