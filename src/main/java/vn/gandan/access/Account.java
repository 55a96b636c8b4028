package vn.gandan.access;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.gandan.kernel.Actor;
import vn.gandan.kernel.Role;

/**
 * One login (tài khoản): one role in one province.
 *
 * @param login lower case, never changes
 * @param province two digits; null for administrators and citizens
 * @param hasPassword false until the invitation is taken up, and for systems
 * @param validFrom sessions and tokens begun before it are no longer honoured
 * @param disabledAt null while the account is in use
 */
public record Account(
    UUID id,
    String login,
    Role role,
    @Nullable String province,
    @Nullable UUID staffId,
    @Nullable UUID unitId,
    String displayName,
    boolean hasPassword,
    Instant validFrom,
    @Nullable Instant disabledAt) {

  public boolean disabled() {
    return disabledAt != null;
  }

  Actor actor() {
    return new Actor(id, staffId, role, unitId, province == null ? "" : province);
  }
}
