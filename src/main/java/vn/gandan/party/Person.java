package vn.gandan.party;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A person (công dân). Whoever holds one of these has been written into the reading log.
 *
 * @param identity null for people who have no paper
 * @param phone national form, {@code 0912345678}
 * @param residence as the paper or the person says, not checked
 */
public record Person(
    UUID id,
    String fullName,
    @Nullable LocalDate birthDate,
    @Nullable Sex sex,
    @Nullable Identity identity,
    @Nullable String phone,
    @Nullable String residence) {

  /** What a list on a screen may show. */
  public MaskedPerson masked() {
    return new MaskedPerson(
        id,
        fullName,
        birthDate == null ? null : birthDate.getYear(),
        identity == null ? null : identity.masked(),
        phone == null ? null : PhoneRules.masked(phone));
  }

  @Override
  public String toString() {
    return "person " + id;
  }
}
