package vn.gandan.collection.web;

import jakarta.servlet.http.HttpServletRequest;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.HashMap;
import java.util.Map;
import java.util.OptionalLong;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What was typed into a form, as it was typed.
 *
 * @param operation of the form
 */
public record Typed(UUID operation, Map<String, String> fields) {
  private static final Pattern GROUPS = Pattern.compile("[.,\\s\\u00A0₫đ]");
  private static final Pattern SUM = Pattern.compile("\\d{1,12}");

  public Typed {
    fields = Map.copyOf(fields);
  }

  static Typed fresh() {
    return new Typed(UUID.randomUUID(), Map.of());
  }

  static Typed of(HttpServletRequest request) {
    Map<String, String> fields = new HashMap<>();
    request
        .getParameterMap()
        .forEach((name, values) -> fields.put(name, values.length == 0 ? "" : values[0].strip()));
    UUID operation = id(fields.getOrDefault("operationId", ""));
    return new Typed(operation == null ? UUID.randomUUID() : operation, fields);
  }

  /** Null if it was not sent, as templates want it. */
  public @Nullable String in(String name) {
    return fields.get(name);
  }

  /** What was typed, or what stands there at first. */
  public String or(String name, String first) {
    return fields.getOrDefault(name, first);
  }

  String text(String name) {
    return fields.getOrDefault(name, "");
  }

  @Nullable UUID idIn(String name) {
    return id(text(name));
  }

  @Nullable LocalDate day(String name) {
    try {
      return text(name).isEmpty() ? null : LocalDate.parse(text(name));
    } catch (DateTimeException notADay) {
      return null;
    }
  }

  @Nullable LocalTime time(String name) {
    try {
      return text(name).isEmpty() ? null : LocalTime.parse(text(name));
    } catch (DateTimeException notATime) {
      return null;
    }
  }

  /** With or without groups; empty if it is no number. */
  OptionalLong whole(String name) {
    String digits = GROUPS.matcher(text(name)).replaceAll("");
    return SUM.matcher(digits).matches()
        ? OptionalLong.of(Long.parseLong(digits))
        : OptionalLong.empty();
  }

  <E extends Enum<E>> @Nullable E choice(String name, Class<E> type) {
    for (E each : type.getEnumConstants()) {
      if (each.name().equals(text(name))) {
        return each;
      }
    }
    return null;
  }

  /** An id for what the form makes: sent twice, it makes the same. */
  UUID made(String what) {
    return UUID.nameUUIDFromBytes(
        (what + " of " + operation).getBytes(java.nio.charset.StandardCharsets.UTF_8));
  }

  static @Nullable UUID id(String typed) {
    try {
      return UUID.fromString(typed);
    } catch (IllegalArgumentException notAnId) {
      return null;
    }
  }
}
