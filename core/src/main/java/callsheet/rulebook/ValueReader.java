package callsheet.rulebook;

import callsheet.problem.Text;
import callsheet.rule.Parameter;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Reads one written value as a parameter's type: numbers, minutes, yes and no, texts, enums,
/// dates, lists, sets and maps of them, and records of them.
final class ValueReader {

  private ValueReader() {}

  /// The value as a component of this type holds it.
  static Object read(Type type, Optional<Parameter> limits, Object written) throws UnreadableValue {
    if (type instanceof ParameterizedType generic) {
      return readGeneric(generic, limits, written);
    }
    if (type instanceof Class<?> plain) {
      return readPlain(plain, limits, written);
    }
    throw new IllegalStateException("No parameter may be of type " + type);
  }

  private static Object readGeneric(
      ParameterizedType type, Optional<Parameter> limits, Object written) throws UnreadableValue {
    Type[] arguments = type.getActualTypeArguments();
    if (type.getRawType() == List.class) {
      return List.copyOf(readAll(arguments[0], limits, written));
    }
    if (type.getRawType() == Set.class) {
      return Collections.unmodifiableSet(
          new LinkedHashSet<>(readAll(arguments[0], limits, written)));
    }
    if (type.getRawType() == Map.class) {
      return readMap(arguments[0], arguments[1], limits, written);
    }
    throw new IllegalStateException("No parameter may be of type " + type);
  }

  private static List<Object> readAll(Type type, Optional<Parameter> limits, Object written)
      throws UnreadableValue {
    List<Object> values = new ArrayList<>();
    for (Object each : listOf(written)) {
      values.add(readIn(values.size(), type, limits, each));
    }
    return values;
  }

  private static Object readIn(Object step, Type type, Optional<Parameter> limits, Object written)
      throws UnreadableValue {
    try {
      return read(type, limits, written);
    } catch (UnreadableValue e) {
      throw e.in(step);
    }
  }

  /// A list as written; a text is split at its commas, and one value is a list of one.
  private static List<?> listOf(Object written) {
    if (written instanceof List<?> list) {
      return list;
    }
    if (written instanceof String text) {
      return Arrays.stream(text.split(",")).map(String::strip).filter(s -> !s.isEmpty()).toList();
    }
    return List.of(written);
  }

  private static Map<Object, Object> readMap(
      Type keyType, Type valueType, Optional<Parameter> limits, Object written)
      throws UnreadableValue {
    if (!(written instanceof Map<?, ?> map)) {
      throw UnreadableValue.of(written, Text.format("a table of names and values", "이름과 값의 표"));
    }
    Map<Object, Object> values = new LinkedHashMap<>();
    for (Map.Entry<?, ?> entry : map.entrySet()) {
      Object key = readIn(entry.getKey(), keyType, Optional.empty(), entry.getKey());
      values.put(key, readIn(entry.getKey(), valueType, limits, entry.getValue()));
    }
    return Collections.unmodifiableMap(values);
  }

  private static Object readPlain(Class<?> type, Optional<Parameter> limits, Object written)
      throws UnreadableValue {
    if (type == int.class || type == Integer.class) {
      return Math.toIntExact(number(limits, written, Integer.MAX_VALUE));
    }
    if (type == long.class || type == Long.class) {
      return number(limits, written, Long.MAX_VALUE);
    }
    if (type == boolean.class || type == Boolean.class) {
      return yesOrNo(written);
    }
    if (type == String.class && !(written instanceof List) && !(written instanceof Map)) {
      return written.toString();
    }
    if (type == LocalDate.class) {
      return date(written);
    }
    if (type.isEnum()) {
      return constant(type, written);
    }
    if (type.isRecord()) {
      return record(type, written);
    }
    if (type == String.class) {
      throw UnreadableValue.of(written, Text.format("a text", "글자"));
    }
    throw new IllegalStateException("No parameter may be of type " + type);
  }

  private static long number(Optional<Parameter> limits, Object written, long most)
      throws UnreadableValue {
    long min = limits.map(Parameter::min).orElse(0L);
    long max = Math.min(most, limits.map(Parameter::max).orElse(most));
    Optional<Long> number = Minutes.read(written);
    if (number.isEmpty() || number.get() < min || number.get() > max) {
      Text expected = Text.format("a whole number from %d to %d", "%d에서 %d 사이의 정수", min, max);
      throw UnreadableValue.of(written, expected);
    }
    return number.get();
  }

  private static boolean yesOrNo(Object written) throws UnreadableValue {
    return switch (written.toString().strip().toLowerCase(Locale.ROOT)) {
      case "true", "yes", "on", "예", "참" -> true;
      case "false", "no", "off", "아니오", "거짓" -> false;
      default -> throw UnreadableValue.of(written, Text.of("true / false"));
    };
  }

  private static LocalDate date(Object written) throws UnreadableValue {
    try {
      return LocalDate.parse(written.toString().strip());
    } catch (DateTimeException e) {
      throw UnreadableValue.of(
          written, Text.format("a date such as 2026-12-01", "2026-12-01과 같은 날짜"));
    }
  }

  private static Object constant(Class<?> type, Object written) throws UnreadableValue {
    List<String> known = new ArrayList<>();
    for (Object constant : type.getEnumConstants()) {
      if (Words.mean(constant, written.toString())) {
        return constant;
      }
      known.add(constant.toString().toLowerCase(Locale.ROOT));
    }
    String all = String.join(", ", known);
    throw UnreadableValue.of(written, Text.format("one of %s", "다음 중 하나: %s", all));
  }

  /// A nested record: what is not written has the record's own default, if it has one.
  private static Object record(Class<?> type, Object written) throws UnreadableValue {
    RecordComponent[] components = type.getRecordComponents();
    String known =
        String.join(", ", Arrays.stream(components).map(c -> Names.snake(c.getName())).toList());
    Text expected = Text.format("a table of %s", "다음 항목의 표: %s", known);
    if (!(written instanceof Map<?, ?> map)) {
      throw UnreadableValue.of(written, expected);
    }
    Optional<Object[]> defaults = Records.defaults(type).map(Records::components);
    Object[] values = defaults.orElseGet(() -> new Object[components.length]);
    boolean[] given = new boolean[components.length];
    for (Map.Entry<?, ?> entry : map.entrySet()) {
      int at = indexOf(components, entry.getKey().toString());
      if (at < 0) {
        throw UnreadableValue.of(entry.getKey(), expected).atKey(entry.getKey());
      }
      Optional<Parameter> limits =
          Optional.ofNullable(components[at].getAnnotation(Parameter.class));
      Type component = components[at].getGenericType();
      values[at] = readIn(entry.getKey(), component, limits, entry.getValue());
      given[at] = true;
    }
    for (int i = 0; i < components.length; i++) {
      if (!given[i] && defaults.isEmpty()) {
        throw missing(written, Names.snake(components[i].getName()), expected);
      }
    }
    try {
      return Records.make(type, values);
    } catch (IllegalArgumentException e) {
      throw new UnreadableValue(Text.of(String.valueOf(e.getMessage())), expected);
    }
  }

  private static UnreadableValue missing(Object written, String name, Text expected) {
    return new UnreadableValue(
        Text.format("%s has no %s", "%s에 %s이(가) 없습니다", written, name), expected);
  }

  private static int indexOf(RecordComponent[] components, String written) {
    return Records.find(components, written).map(Arrays.asList(components)::indexOf).orElse(-1);
  }
}
