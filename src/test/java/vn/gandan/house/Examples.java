package vn.gandan.house;

import java.lang.reflect.Array;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Some value of a type, for a record that is only asked what it is. */
final class Examples {
  private static final Map<Class<?>, Object> PLAIN =
      Map.of(
          String.class,
          "x",
          UUID.class,
          new UUID(0, 1),
          Instant.class,
          Instant.EPOCH,
          LocalDate.class,
          LocalDate.EPOCH,
          List.class,
          List.of(),
          Set.class,
          Set.of(),
          Map.class,
          Map.of(),
          Integer.class,
          0,
          Long.class,
          0L);

  private Examples() {}

  static @Nullable Object of(Class<?> type) {
    if (type.isPrimitive()) {
      return Array.get(Array.newInstance(type, 1), 0);
    }
    return type.isEnum() ? type.getEnumConstants()[0] : PLAIN.get(type);
  }
}
