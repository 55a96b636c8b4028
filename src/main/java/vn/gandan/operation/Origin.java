package vn.gandan.operation;

import java.util.Locale;
import vn.gandan.kernel.Role;

/**
 * Where an entry comes from. No act of the system or of the centre ever carries a counter person's
 * account.
 */
public enum Origin {
  COUNTER,
  COURIER,
  AGENCY,
  CITIZEN,
  SYSTEM,
  CENTRE;

  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  static Origin of(Role role) {
    return switch (role) {
      case CLERK, VAULT_KEEPER, DIRECTOR -> COUNTER;
      case COURIER -> Origin.COURIER;
      case AGENCY_OFFICER, AGENCY_SYSTEM -> AGENCY;
      case CITIZEN, ANONYMOUS -> Origin.CITIZEN;
      case PROVINCE_OFFICE, AUDITOR, ADMINISTRATOR -> CENTRE;
      case PROGRAM -> SYSTEM;
    };
  }
}
