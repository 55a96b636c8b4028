package vn.gandan.clearing.web;

import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What was filled into a form of these pages, as it was typed.
 *
 * @param task which form of the page it is; empty while none was sent
 */
public record ClearingForm(String task, UUID operation, Map<String, String> fields) {

  public ClearingForm {
    fields = Map.copyOf(fields);
  }

  /** A page that was just opened. */
  static ClearingForm fresh() {
    return new ClearingForm("", UUID.randomUUID(), Map.of());
  }

  static ClearingForm of(UUID operation, HttpServletRequest request) {
    Map<String, String> fields = new HashMap<>();
    request
        .getParameterMap()
        .forEach((name, values) -> fields.put(name, values.length == 0 ? "" : values[0].strip()));
    return new ClearingForm(fields.getOrDefault("viec", ""), operation, fields);
  }

  /** As it was typed; null if the field was not sent, as templates want it. */
  public @Nullable String in(String form, String name) {
    return form.equals(task) ? fields.get(name) : null;
  }

  /** The id of a form's operation: the one that was sent, or one of its own. */
  public String operation(String form) {
    return form.equals(task) ? operation.toString() : named(form + operation).toString();
  }

  String text(String name) {
    return fields.getOrDefault(name, "");
  }

  /** An id for what the form makes: sent twice, it makes the same. */
  UUID made() {
    return named("made by " + operation);
  }

  private static UUID named(String name) {
    return UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8));
  }
}
