package vn.gandan.ledger;

import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.UUID;

/**
 * Which account; its id follows from its name, so that nobody has to look it up.
 *
 * @param office the commune post office whose books it stands in
 * @param holder who answers for it: a shift, a vault, a remittance, a difference, or the office
 *     itself
 * @param subject whom or what it is for: an agency, a biller, a programme; empty where the purpose
 *     says all
 */
public record AccountName(
    UUID office, UUID holder, AccountPurpose purpose, String subject, Unit unit) {

  public AccountName {
    if (subject.length() > 100 || !Normalizer.isNormalized(subject, Normalizer.Form.NFC)) {
      throw new IllegalArgumentException("not a subject of an account: " + subject);
    }
  }

  /** An account in đồng without a subject. */
  public static AccountName dong(UUID office, UUID holder, AccountPurpose purpose) {
    return new AccountName(office, holder, purpose, "", Unit.VND);
  }

  /** An account in đồng that is for somebody or something. */
  public static AccountName dong(UUID office, UUID holder, AccountPurpose purpose, String subject) {
    return new AccountName(office, holder, purpose, subject, Unit.VND);
  }

  /** The same account in another hand of the same office. */
  public AccountName heldBy(UUID other) {
    return new AccountName(office, other, purpose, subject, unit);
  }

  public UUID id() {
    String name =
        String.join(
            "/", office.toString(), holder.toString(), purpose.name(), unit.code(), subject);
    return UUID.nameUUIDFromBytes(("gandan:account:" + name).getBytes(StandardCharsets.UTF_8));
  }
}
