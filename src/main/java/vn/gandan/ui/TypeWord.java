package vn.gandan.ui;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/** The JSON world's word for a Java type, so that no class name leaves the house. */
final class TypeWord {
  private TypeWord() {}

  static String of(Class<?> type) {
    if (type.isEnum()) {
      return Arrays.stream(type.getEnumConstants())
          .map(Object::toString)
          .collect(Collectors.joining(" | "));
    }
    if (type == UUID.class) {
      return "uuid";
    }
    if (type == Instant.class || type == OffsetDateTime.class) {
      return "date-time";
    }
    if (type == LocalDate.class) {
      return "date";
    }
    if (type == LocalTime.class) {
      return "time";
    }
    if (type == boolean.class || type == Boolean.class) {
      return "boolean";
    }
    return structure(type);
  }

  private static String structure(Class<?> type) {
    if (type == String.class) {
      return "string";
    }
    if (type.isPrimitive() || Number.class.isAssignableFrom(type)) {
      return "number";
    }
    if (Collection.class.isAssignableFrom(type) || type.isArray()) {
      return "array";
    }
    return type.isRecord() || Map.class.isAssignableFrom(type) ? "object" : "value";
  }
}
