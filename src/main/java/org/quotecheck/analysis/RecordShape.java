package org.quotecheck.analysis;

import java.io.IOException;
import java.lang.reflect.Constructor;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How a record is taken apart and put together.
 *
 * @param constructor the one that takes all components
 * @param accessors one a component, in order
 * @param types what each component is declared as
 */
record RecordShape(Constructor<?> constructor, List<Method> accessors, List<Type> types) {
  /** Kept, since finding out takes longer than reading a short tree. */
  private static final ClassValue<RecordShape> KNOWN =
      new ClassValue<>() {
        @Override
        protected RecordShape computeValue(Class<?> type) {
          return look(type);
        }
      };

  /** The shape of a record's class. */
  static RecordShape of(Class<?> type) {
    return KNOWN.get(type);
  }

  private static RecordShape look(Class<?> type) {
    try {
      List<Method> accessors = new ArrayList<>();
      List<Type> types = new ArrayList<>();
      List<Class<?>> parameters = new ArrayList<>();
      for (RecordComponent component : type.getRecordComponents()) {
        component.getAccessor().setAccessible(true);
        accessors.add(component.getAccessor());
        types.add(component.getGenericType());
        parameters.add(component.getType());
      }
      Constructor<?> constructor = type.getDeclaredConstructor(parameters.toArray(Class<?>[]::new));
      constructor.setAccessible(true);
      return new RecordShape(constructor, accessors, types);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(e);
    }
  }

  /**
   * A record of these components. Throws {@link IOException} where it cannot have them: nothing for
   * a number, a span that ends before it begins.
   */
  Object make(@Nullable Object[] components) throws IOException {
    try {
      return constructor.newInstance(components);
    } catch (ReflectiveOperationException | IllegalArgumentException e) {
      throw new IOException("no " + constructor.getDeclaringClass().getSimpleName(), e);
    }
  }
}
