package vn.gandan.access.web;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.gandan.access.NewAccount;
import vn.gandan.kernel.Role;

/**
 * What an administrator types of a new account.
 *
 * @param operationId becomes the account's id, so that a form sent twice opens one account
 * @param province two digits; empty for an administrator
 * @param unit empty where the role needs none
 * @param staffCode the person in the province's staff list; empty for people outside it
 */
public record NewAccountForm(
    UUID operationId,
    Role role,
    String province,
    String unit,
    String login,
    String displayName,
    String staffCode) {

  /**
   * The account to open.
   *
   * @param staff who has the staff number
   * @throws IllegalArgumentException if it makes no sense
   */
  NewAccount toAccount(@Nullable UUID staff) {
    return new NewAccount(
        operationId,
        login,
        role,
        province.isEmpty() ? null : province,
        staff,
        unit.isEmpty() ? null : UUID.fromString(unit),
        displayName);
  }
}
