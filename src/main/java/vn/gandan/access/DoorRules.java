package vn.gandan.access;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.gandan.kernel.Allowed;
import vn.gandan.kernel.Role;
import vn.gandan.kernel.Source;

/** Whether a role may call an endpoint. */
@Source(
    "OWASP ASVS 5.0 V8.3.1; own rule: an endpoint without a declared rule is closed to everybody")
final class DoorRules {
  enum Verdict {
    PASS,
    SIGN_IN_FIRST,
    REFUSE
  }

  private DoorRules() {}

  /**
   * Judges one call.
   *
   * @param declared what the method, or else its class, says; null if neither does
   */
  static Verdict judge(@Nullable Allowed declared, Role role) {
    if (declared == null) {
      return Verdict.REFUSE;
    }
    List<Role> roles = List.of(declared.value());
    if (roles.contains(Role.ANONYMOUS) || roles.contains(role)) {
      return Verdict.PASS;
    }
    return role == Role.ANONYMOUS && !roles.isEmpty() ? Verdict.SIGN_IN_FIRST : Verdict.REFUSE;
  }
}
