package vn.gandan.access;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import vn.gandan.kernel.Role;
import vn.gandan.kernel.Source;

/** Which roles belong where, and how long what proves them is honoured. */
@Source("own rule: an account belongs to one province; citizens and administrators to none")
final class AccountRules {
  private AccountRules() {}

  static boolean belongsToNoProvince(Role role) {
    return switch (role) {
      case ANONYMOUS, CITIZEN, ADMINISTRATOR -> true;
      case CLERK,
          VAULT_KEEPER,
          DIRECTOR,
          COURIER,
          AGENCY_OFFICER,
          AGENCY_SYSTEM,
          PROVINCE_OFFICE,
          AUDITOR,
          PROGRAM ->
          false;
    };
  }

  static boolean worksAtAUnit(Role role) {
    return switch (role) {
      case CLERK, VAULT_KEEPER, DIRECTOR, COURIER, AGENCY_OFFICER, AGENCY_SYSTEM -> true;
      case ANONYMOUS, CITIZEN, PROVINCE_OFFICE, AUDITOR, ADMINISTRATOR, PROGRAM -> false;
    };
  }

  /**
   * A token names whole seconds, an account the exact instant; a token of the very second in which
   * the account became valid is honoured.
   *
   * @param issuedAt when the token was given; null is honoured never
   */
  static boolean honoured(@Nullable Instant issuedAt, Account account) {
    return issuedAt != null
        && !account.disabled()
        && issuedAt.getEpochSecond() >= account.validFrom().getEpochSecond();
  }
}
