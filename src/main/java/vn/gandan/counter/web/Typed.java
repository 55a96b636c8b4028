package vn.gandan.counter.web;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What was typed into a form, one text for each field, without the guard's token.
 *
 * @param fields stripped; a field sent twice counts with its last value, so that a button that was
 *     pressed goes before what the form says by itself
 */
record Typed(Map<String, String> fields) {
  private static final String GUARD = "_csrf";

  Typed {
    fields = Map.copyOf(fields);
  }

  static Typed of(Map<String, List<String>> sent) {
    Map<String, String> fields = new LinkedHashMap<>();
    sent.forEach((name, values) -> {
      if (!values.isEmpty() && !name.equals(GUARD)) {
        fields.put(name, values.getLast().strip());
      }
    });
    return new Typed(fields);
  }

  /** Empty for what was not typed. */
  String text(String name) {
    return fields.getOrDefault(name, "");
  }

  @Nullable String textOrNull(String name) {
    String text = text(name);
    return text.isEmpty() ? null : text;
  }

  boolean ticked(String name) {
    return !text(name).isEmpty();
  }

  Optional<UUID> id(String name) {
    try {
      return Optional.of(UUID.fromString(text(name)));
    } catch (IllegalArgumentException _) {
      return Optional.empty();
    }
  }

  /** The operation that the form becomes; a new one if the form brought none that can be read. */
  UUID operation() {
    return id("operationId").orElseGet(UUID::randomUUID);
  }

  /** Empty for nothing typed and for what is not one of the constants. */
  <E extends Enum<E>> Optional<E> choice(String name, Class<E> type) {
    for (E constant : type.getEnumConstants()) {
      if (constant.name().equals(text(name))) {
        return Optional.of(constant);
      }
    }
    return Optional.empty();
  }

  @Override
  public String toString() {
    return "typed " + fields.keySet();
  }
}
