package callsheet.rulebook;

import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Optional;

/// Reads and makes records by their components.
final class Records {

  private Records() {}

  /// The record that the no-argument constructor makes, if there is one.
  static Optional<Object> defaults(Class<?> type) {
    return Arrays.stream(type.getDeclaredConstructors())
        .filter(constructor -> constructor.getParameterCount() == 0)
        .findFirst()
        .map(constructor -> call(constructor));
  }

  /// The values of a record's components, in order.
  static Object[] components(Object record) {
    RecordComponent[] components = record.getClass().getRecordComponents();
    Object[] values = new Object[components.length];
    for (int i = 0; i < values.length; i++) {
      try {
        values[i] = components[i].getAccessor().invoke(record);
      } catch (ReflectiveOperationException e) {
        throw new IllegalStateException(components[i] + " cannot be read", e);
      }
    }
    return values;
  }

  /// The component that a written name means.
  static Optional<RecordComponent> find(RecordComponent[] components, String written) {
    return Arrays.stream(components)
        .filter(component -> Names.plain(component.getName()).equals(Names.plain(written)))
        .findFirst();
  }

  /// The record with these components.
  ///
  /// @throws IllegalArgumentException if its constructor rejects them
  static Object make(Class<?> type, Object[] values) {
    Class<?>[] types =
        Arrays.stream(type.getRecordComponents())
            .map(RecordComponent::getType)
            .toArray(Class<?>[]::new);
    try {
      return call(type.getDeclaredConstructor(types), values);
    } catch (NoSuchMethodException e) {
      throw new IllegalStateException(type + " is no record", e);
    }
  }

  private static Object call(Constructor<?> constructor, Object... values) {
    try {
      return constructor.newInstance(values);
    } catch (InvocationTargetException e) {
      if (e.getCause() instanceof IllegalArgumentException rejected) {
        throw rejected;
      }
      throw new IllegalStateException(constructor + " failed", e.getCause());
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(constructor + " cannot be called", e);
    }
  }
}
