package vn.gandan.ui;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.gandan.kernel.Refusal;

/**
 * A request that is answered with no, after RFC 9457.
 *
 * @param code stable and public; {@code urn:problem:<code>} is its type and {@code problem.<code>}
 *     the key of its title
 * @param facts extension members; never personal data
 * @param faults what is wrong where, for a request that makes no sense
 */
public record Problem(int status, String code, Map<String, Object> facts, List<Fault> faults) {

  /**
   * One thing that is wrong, and where.
   *
   * @param pointer JSON pointer into the body, or the name of a parameter
   * @param code of the kind of fault, such as {@code request.wrong-type}
   * @param expected what would have been right, in the technical sense; may be null
   */
  public record Fault(String pointer, String code, @Nullable String expected) {}

  public Problem {
    facts = Map.copyOf(facts);
    faults = List.copyOf(faults);
  }

  public static Problem of(int status, String code) {
    return new Problem(status, code, Map.of(), List.of());
  }

  public static Problem of(Refusal refusal) {
    return new Problem(status(refusal.kind()), refusal.code(), refusal.facts(), List.of());
  }

  static Problem faulty(String pointer, String code, @Nullable String expected) {
    return new Problem(400, code, Map.of(), List.of(new Fault(pointer, code, expected)));
  }

  public String type() {
    return "urn:problem:" + code;
  }

  private static int status(Refusal.Kind kind) {
    return switch (kind) {
      case MALFORMED -> 400;
      case FORBIDDEN -> 403;
      case NOT_FOUND -> 404;
      case CONFLICT -> 409;
      case UNPROCESSABLE -> 422;
      case TOO_LARGE -> 413;
      case TOO_MANY -> 429;
      case UNAVAILABLE -> 503;
    };
  }
}
