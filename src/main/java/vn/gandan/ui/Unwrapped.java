package vn.gandan.ui;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import org.jspecify.annotations.Nullable;

/** What stands inside an id or a value that is a record of one component. */
final class Unwrapped {
  private Unwrapped() {}

  static @Nullable Object of(Record wrapped) {
    Method accessor = wrapped.getClass().getRecordComponents()[0].getAccessor();
    try {
      accessor.setAccessible(true);
      return accessor.invoke(wrapped);
    } catch (IllegalAccessException | InvocationTargetException e) {
      throw new IllegalStateException("cannot read " + accessor, e);
    }
  }
}
