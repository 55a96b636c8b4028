package vn.gandan.handover;

import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.HashMap;
import java.util.Map;
import java.util.OptionalLong;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What was filled into a form, as it was typed.
 *
 * @param task which form of the page it is; empty while none was sent
 */
public record Filled(String task, UUID operation, Map<String, String> fields) {
  private static final int MOST_DIGITS = 15;

  public Filled {
    fields = Map.copyOf(fields);
  }

  /** A page that was just opened. */
  public static Filled fresh() {
    return new Filled("", UUID.randomUUID(), Map.of());
  }

  public static Filled of(UUID operation, HttpServletRequest request) {
    Map<String, String> fields = new HashMap<>();
    request
        .getParameterMap()
        .forEach((name, values) -> fields.put(name, values.length == 0 ? "" : values[0].strip()));
    return new Filled(fields.getOrDefault("viec", ""), operation, fields);
  }

  /** As it was typed; null if the field was not sent, as templates want it. */
  public @Nullable String in(String form, String name) {
    return form.equals(task) ? fields.get(name) : null;
  }

  /** As {@link #in}, or what stands there at first. */
  public String or(String form, String name, String first) {
    String typed = in(form, name);
    return typed == null ? first : typed;
  }

  /** The id of a form's operation: the one that was sent, or one of its own. */
  public String operation(String form) {
    return form.equals(task)
        ? operation.toString()
        : UUID.nameUUIDFromBytes((form + operation).getBytes(StandardCharsets.UTF_8)).toString();
  }

  public String text(String name) {
    return fields.getOrDefault(name, "");
  }

  public @Nullable LocalDate day(String name) {
    try {
      return text(name).isEmpty() ? null : LocalDate.parse(text(name));
    } catch (DateTimeException notADay) {
      return null;
    }
  }

  public @Nullable LocalTime time(String name) {
    try {
      return text(name).isEmpty() ? null : LocalTime.parse(text(name));
    } catch (DateTimeException notATime) {
      return null;
    }
  }

  /** One of these by its name; null if it is none of them. */
  public <E extends Enum<E>> @Nullable E choice(String name, Class<E> type) {
    for (E each : type.getEnumConstants()) {
      if (each.name().equals(text(name))) {
        return each;
      }
    }
    return null;
  }

  /** People write thousands with dots. */
  public OptionalLong whole(String name) {
    String digits = text(name).replaceAll("[. ]", "");
    boolean number =
        !digits.isEmpty()
            && digits.length() <= MOST_DIGITS
            && digits.chars().allMatch(c -> c >= '0' && c <= '9');
    return number ? OptionalLong.of(Long.parseLong(digits)) : OptionalLong.empty();
  }

  public @Nullable UUID id(String name) {
    try {
      return UUID.fromString(text(name));
    } catch (IllegalArgumentException notAnId) {
      return null;
    }
  }

  /** An id for what the form makes: sent twice, it makes the same. */
  public UUID made() {
    return UUID.nameUUIDFromBytes(("made by " + operation).getBytes(StandardCharsets.UTF_8));
  }
}
