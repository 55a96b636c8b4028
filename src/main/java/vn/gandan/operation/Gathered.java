package vn.gandan.operation;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Supplier;

/**
 * What the acts of one operation tell each other in memory, until the operation ends. Not
 * thread-safe.
 */
public final class Gathered {
  private final Map<Class<?>, Object> byType = new HashMap<>();

  /** The one object of this type in this operation; made when first asked for. */
  public <T> T of(Class<T> type, Supplier<T> first) {
    return type.cast(byType.computeIfAbsent(type, _ -> first.get()));
  }
}
