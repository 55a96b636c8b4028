package vn.gandan.benefit;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.gandan.kernel.Personal;
import vn.gandan.kernel.Vnd;

/**
 * Whom a duty is paid to (người hưởng): the name as the payer wrote it, the account that counts.
 *
 * @param name null once it was erased; so is the account, or where the list has none
 */
public record Receiver(
    UUID entitlementId,
    @Personal @Nullable String name,
    @Personal @Nullable String account,
    Vnd total) {

  @Override
  public String toString() {
    return "receiver of " + entitlementId;
  }
}
