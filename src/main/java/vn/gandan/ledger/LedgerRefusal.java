package vn.gandan.ledger;

import java.util.UUID;
import vn.gandan.kernel.Refusal;

/** Why an entry is not made. */
public sealed interface LedgerRefusal extends Refusal {

  /** More would leave a till or cash bag than is in it by the book. */
  record NotEnoughInTill() implements LedgerRefusal {
    @Override
    public Kind kind() {
      return Kind.CONFLICT;
    }
  }

  record NotEnoughInVault() implements LedgerRefusal {
    @Override
    public Kind kind() {
      return Kind.CONFLICT;
    }
  }

  /** More would be handed over to somebody than is held for them. */
  record MoreThanOwed() implements LedgerRefusal {
    @Override
    public Kind kind() {
      return Kind.CONFLICT;
    }
  }

  /** The shift, remittance or difference that the account belongs to is over. */
  record AccountClosed() implements LedgerRefusal {
    @Override
    public Kind kind() {
      return Kind.CONFLICT;
    }
  }

  /** That entry was taken back before. */
  record AlreadyReversed() implements LedgerRefusal {
    @Override
    public Kind kind() {
      return Kind.CONFLICT;
    }
  }

  /** Its kind of entry cannot be taken back by its mirror. */
  record NotReversible(UUID operation) implements LedgerRefusal {
    @Override
    public Kind kind() {
      return Kind.UNPROCESSABLE;
    }
  }

  /** No account of that id is this office's. */
  record UnknownAccount(UUID account) implements LedgerRefusal {
    @Override
    public Kind kind() {
      return Kind.NOT_FOUND;
    }
  }
}
