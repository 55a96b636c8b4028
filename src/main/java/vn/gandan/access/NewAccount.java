package vn.gandan.access;

import java.util.Locale;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.gandan.kernel.Role;
import vn.gandan.kernel.Text;

/**
 * What must be known to open an account.
 *
 * @param id made by the caller
 * @param province two digits; null exactly for administrators and citizens
 * @param staffId the person in the province's staff list, where there is one
 * @param unitId commune post office or agency; required for those who work at one
 */
public record NewAccount(
    UUID id,
    String login,
    Role role,
    @Nullable String province,
    @Nullable UUID staffId,
    @Nullable UUID unitId,
    String displayName) {
  private static final Pattern LOGIN = Pattern.compile("[a-z0-9][a-z0-9.-]{2,63}");
  private static final Pattern PROVINCE = Pattern.compile("\\d{2}");

  public NewAccount {
    login = login.strip().toLowerCase(Locale.ROOT);
    displayName = Text.nfc(displayName.strip());
    if (!LOGIN.matcher(login).matches()) {
      throw new IllegalArgumentException("not a login");
    }
    if (role == Role.ANONYMOUS || role == Role.PROGRAM) {
      throw new IllegalArgumentException("nobody signs in as " + role);
    }
    if (displayName.isEmpty() || displayName.length() > 120 || Text.hasForbidden(displayName)) {
      throw new IllegalArgumentException("not a display name");
    }
    if ((province == null) != AccountRules.belongsToNoProvince(role)
        || (province != null && !PROVINCE.matcher(province).matches())) {
      throw new IllegalArgumentException(role + " cannot belong to province " + province);
    }
    if (unitId == null && AccountRules.worksAtAUnit(role)) {
      throw new IllegalArgumentException(role + " needs a unit");
    }
  }
}
