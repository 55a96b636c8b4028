package vn.gandan.party;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Enough to recognise somebody who stands at the counter, and no more.
 *
 * @param number {@code ***123}: the last three of the identity number
 * @param phone {@code ***678}: the last three of the phone number
 */
public record MaskedPerson(
    UUID id,
    String fullName,
    @Nullable Integer birthYear,
    @Nullable String number,
    @Nullable String phone) {

  @Override
  public String toString() {
    return "person " + id;
  }
}
