package vn.gandan.party;

import java.util.List;
import java.util.UUID;
import vn.gandan.kernel.Refusal;

/** Why a record of a person or an organisation is not read or written. */
public sealed interface PartyRefusal extends Refusal {

  record UnknownPerson(UUID person) implements PartyRefusal {}

  record UnknownOrganisation(UUID organisation) implements PartyRefusal {}

  /** The id made by the caller belongs to somebody else. */
  record IdTaken(UUID id) implements PartyRefusal {}

  /** Not the form that such a paper's number has. */
  record BadNumber(String paper) implements PartyRefusal {}

  /** A paper without a number, or a number without a paper. */
  record HalfAnIdentity() implements PartyRefusal {}

  /** The number says another sex or year of birth; look at the card again. */
  record NumberContradicts(List<String> contradictions) implements PartyRefusal {}

  /** Empty, too long, or with a character that does not belong. */
  record BadText(String field) implements PartyRefusal {}

  record BadPhone() implements PartyRefusal {}

  record BadBirthDate() implements PartyRefusal {}

  record BadTaxCode() implements PartyRefusal {}

  /** What was scanned is not the QR of an identity card. */
  record NotACard() implements PartyRefusal {}

  @Override
  default Kind kind() {
    return switch (this) {
      case UnknownPerson _, UnknownOrganisation _ -> Kind.NOT_FOUND;
      case IdTaken _ -> Kind.CONFLICT;
      case BadNumber _,
          HalfAnIdentity _,
          NumberContradicts _,
          BadText _,
          BadPhone _,
          BadBirthDate _,
          BadTaxCode _,
          NotACard _ ->
          Kind.UNPROCESSABLE;
    };
  }
}
