package vn.gandan.payout;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Somebody may collect a person's payouts of one programme (giấy ủy quyền lĩnh thay).
 *
 * @param beneficiary the person and programme, as on the payer's lists
 * @param until last day by the paper
 * @param endedOn first day on which it was revoked; null if it was not
 */
public record Power(
    UUID id,
    UUID beneficiary,
    UUID proxy,
    GrantPower.Form form,
    String paper,
    String certifiedBy,
    LocalDate certifiedOn,
    LocalDate from,
    LocalDate until,
    @Nullable LocalDate endedOn) {

  @Override
  public String toString() {
    return "power " + id;
  }
}
