package vn.gandan.benefit;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Somebody signed how they want to be paid (đăng ký hình thức nhận tiền): to an account or in cash
 * at a pay point, never both.
 *
 * @param person who signed: the receiver
 * @param account null for cash
 * @param point null for an account
 * @param duty for this duty alone, whose transfer failed; null for every round that is frozen later
 * @param signature drawn on the screen; null where a paper was signed
 */
public record Consent(
    UUID id,
    UUID beneficiary,
    UUID person,
    @Nullable UUID account,
    @Nullable UUID point,
    @Nullable UUID duty,
    @Nullable UUID signature,
    LocalDate signedOn) {

  public Consent {
    if ((account == null) == (point == null)) {
      throw new IllegalArgumentException("one way, never both and never none");
    }
  }
}
