package vn.gandan.party;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What the QR of an identity card says. It only fills in a form that the clerk compares with the
 * card: anybody can print a QR, so it proves nothing, and it is not stored.
 *
 * @param residence as at issue, often with a district that is gone
 */
public record CardData(
    String citizenNumber,
    @Nullable String oldNumber,
    String fullName,
    @Nullable LocalDate birthDate,
    @Nullable Sex sex,
    @Nullable String residence,
    @Nullable LocalDate issuedOn) {

  @Override
  public String toString() {
    return "card ***" + citizenNumber.substring(9);
  }
}
