package vn.gandan.custody;

import java.util.List;
import java.util.UUID;
import vn.gandan.kernel.Refusal;

/** Why a thing does not change hands. */
public sealed interface CustodyRefusal extends Refusal {

  /** Also for things that this actor may not see. */
  record UnknownThing(String thing) implements CustodyRefusal {
    @Override
    public Kind kind() {
      return Kind.NOT_FOUND;
    }
  }

  record NotTheHolder(ThingCode thing) implements CustodyRefusal {
    @Override
    public Kind kind() {
      return Kind.CONFLICT;
    }
  }

  /** Somebody is asked to confirm it just now; withdraw that offer first. */
  record AlreadyOffered(ThingCode thing, UUID offer) implements CustodyRefusal {
    @Override
    public Kind kind() {
      return Kind.CONFLICT;
    }
  }

  record IdTaken(UUID id) implements CustodyRefusal {
    @Override
    public Kind kind() {
      return Kind.CONFLICT;
    }
  }

  record UnknownDesk(UUID desk) implements CustodyRefusal {
    @Override
    public Kind kind() {
      return Kind.UNPROCESSABLE;
    }
  }

  record UnknownOffer(UUID offer) implements CustodyRefusal {
    @Override
    public Kind kind() {
      return Kind.NOT_FOUND;
    }
  }

  record OfferEnded(UUID offer, String outcome) implements CustodyRefusal {
    @Override
    public Kind kind() {
      return Kind.CONFLICT;
    }
  }

  record NotTheTaker(UUID offer) implements CustodyRefusal {
    @Override
    public Kind kind() {
      return Kind.FORBIDDEN;
    }
  }

  record NothingToHandOver() implements CustodyRefusal {
    @Override
    public Kind kind() {
      return Kind.UNPROCESSABLE;
    }
  }

  record ScannedTwice(List<ThingCode> things) implements CustodyRefusal {
    @Override
    public Kind kind() {
      return Kind.UNPROCESSABLE;
    }
  }

  record NotABag(ThingCode thing) implements CustodyRefusal {
    @Override
    public Kind kind() {
      return Kind.UNPROCESSABLE;
    }
  }

  record TooDeep(ThingCode bag, int most) implements CustodyRefusal {
    @Override
    public Kind kind() {
      return Kind.UNPROCESSABLE;
    }
  }

  record BagOpened(ThingCode bag) implements CustodyRefusal {
    @Override
    public Kind kind() {
      return Kind.CONFLICT;
    }
  }

  record SealUsed(String seal) implements CustodyRefusal {
    @Override
    public Kind kind() {
      return Kind.CONFLICT;
    }
  }

  record UnknownDiscrepancy(UUID discrepancy) implements CustodyRefusal {
    @Override
    public Kind kind() {
      return Kind.NOT_FOUND;
    }
  }

  record DiscrepancyClosed(UUID discrepancy) implements CustodyRefusal {
    @Override
    public Kind kind() {
      return Kind.CONFLICT;
    }
  }

  /** Such a discrepancy cannot end in this way. */
  record WrongOutcome(String discrepancy, String outcome) implements CustodyRefusal {
    @Override
    public Kind kind() {
      return Kind.UNPROCESSABLE;
    }
  }
}
