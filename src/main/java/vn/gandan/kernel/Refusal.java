package vn.gandan.kernel;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

/**
 * Something understood and not allowed. Each module has one sealed interface {@code
 * <Module>Refusal} whose records are its reasons; the record's components are the facts told to the
 * caller, so they never hold personal data.
 */
public interface Refusal {

  /** Which answer over HTTP a refusal becomes. */
  enum Kind {
    /** The request makes no sense: 400. */
    MALFORMED,
    /** Not this actor's right: 403. */
    FORBIDDEN,
    /** Nothing that this actor may see: 404. */
    NOT_FOUND,
    /** Contradicts what the journals hold: 409. */
    CONFLICT,
    /** Well formed, but a rule of the trade says no: 422. */
    UNPROCESSABLE,
    /** Too large: 413. */
    TOO_LARGE,
    /** Too often: 429. */
    TOO_MANY,
    /** Try again later: 503. */
    UNAVAILABLE
  }

  Kind kind();

  /** Stable and public: {@code custody.not-the-holder} for {@code CustodyRefusal.NotTheHolder}. */
  default String code() {
    Class<?> reason = getClass();
    Class<?> family =
        Objects.requireNonNull(reason.getEnclosingClass(), "a refusal is nested in its family");
    String module = family.getSimpleName().replaceFirst("Refusal$", "");
    return kebab(module) + "." + kebab(reason.getSimpleName());
  }

  /** The components of the record by name, in order. */
  default Map<String, Object> facts() {
    Map<String, Object> facts = new LinkedHashMap<>();
    for (RecordComponent component : getClass().getRecordComponents()) {
      try {
        component.getAccessor().setAccessible(true);
        Object value = component.getAccessor().invoke(this);
        if (value != null) {
          facts.put(component.getName(), value);
        }
      } catch (IllegalAccessException | InvocationTargetException e) {
        throw new IllegalStateException("cannot read " + component, e);
      }
    }
    return facts;
  }

  private static String kebab(String camel) {
    return camel
        .replaceAll("(?<=[a-z0-9])(?=[A-Z])|(?<=[A-Z])(?=[A-Z][a-z])", "-")
        .toLowerCase(Locale.ROOT);
  }
}
