package vn.gandan.bank;

import java.util.Optional;
import java.util.UUID;
import vn.gandan.operation.Performance;

/** Asked whose a credit is; whoever shows codes to people brings one as a bean. */
public interface CreditClaims {

  /** The account that this code told people to pay to; empty for a code that nobody was shown. */
  Optional<UUID> accountOf(Reference reference);

  /**
   * Takes a credit for what its code was shown for, in the operation that enters it in the books.
   *
   * @return in whose books it belongs; empty if nobody was shown its code
   */
  Optional<UUID> claim(Performance performance, Credit credit);
}
