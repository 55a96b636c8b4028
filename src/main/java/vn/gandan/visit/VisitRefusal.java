package vn.gandan.visit;

import java.util.UUID;
import vn.gandan.bank.Reference;
import vn.gandan.kernel.Refusal;

/** Why a visit is not settled. */
public sealed interface VisitRefusal extends Refusal {

  /** Money was to move, and the operation did not end with a settlement. */
  record NotSettled(int lines) implements VisitRefusal {
    @Override
    public Kind kind() {
      return Kind.UNPROCESSABLE;
    }
  }

  /** Something was laid into the basket after it had been settled. */
  record AlreadySettled() implements VisitRefusal {
    @Override
    public Kind kind() {
      return Kind.UNPROCESSABLE;
    }
  }

  record NothingToSettle() implements VisitRefusal {
    @Override
    public Kind kind() {
      return Kind.UNPROCESSABLE;
    }
  }

  /** The sum shown to the person is not that of the lines. */
  record SumChanged(long shown, long inForce) implements VisitRefusal {
    @Override
    public Kind kind() {
      return Kind.CONFLICT;
    }
  }

  /** The person gave less than they owe. */
  record NotEnoughGiven(long given, long due) implements VisitRefusal {
    @Override
    public Kind kind() {
      return Kind.UNPROCESSABLE;
    }
  }

  /** What was counted out is not what the lines pay. */
  record PaidOutDiffers(long counted, long due) implements VisitRefusal {
    @Override
    public Kind kind() {
      return Kind.CONFLICT;
    }
  }

  /** The same thing stands twice in the basket, or was charged or paid before. */
  record AlreadyTaken(String service, String subject) implements VisitRefusal {
    @Override
    public Kind kind() {
      return Kind.CONFLICT;
    }
  }

  /** Nobody was shown such a code. */
  record UnknownCode(Reference reference) implements VisitRefusal {
    @Override
    public Kind kind() {
      return Kind.NOT_FOUND;
    }
  }

  /** Another sum was asked for under that code, or to another account. */
  record CodeDiffers(long came, long asked) implements VisitRefusal {
    @Override
    public Kind kind() {
      return Kind.CONFLICT;
    }
  }

  record IdTaken(UUID id) implements VisitRefusal {
    @Override
    public Kind kind() {
      return Kind.CONFLICT;
    }
  }

  /** The dossier's fee is nothing, or is not published: what is on no tariff cannot be charged. */
  record NoFee(UUID dossier) implements VisitRefusal {
    @Override
    public Kind kind() {
      return Kind.UNPROCESSABLE;
    }
  }

  /** Also for those of other offices. */
  record UnknownReceipt(UUID receipt) implements VisitRefusal {
    @Override
    public Kind kind() {
      return Kind.NOT_FOUND;
    }
  }

  /** The province has named no account for this office, or nothing connects to its bank. */
  record NoBankAccount(UUID office) implements VisitRefusal {
    @Override
    public Kind kind() {
      return Kind.UNPROCESSABLE;
    }
  }

  /** Something that was chosen is not offered any more. */
  record OfferGone(int missing) implements VisitRefusal {
    @Override
    public Kind kind() {
      return Kind.CONFLICT;
    }
  }

  /** What this service takes has to be cash. */
  record NotByTransfer(String service) implements VisitRefusal {
    @Override
    public Kind kind() {
      return Kind.UNPROCESSABLE;
    }
  }

  /** A transfer is of exactly what is due: nothing is given back on it. */
  record NoChangeOfTransfer(long given, long due) implements VisitRefusal {
    @Override
    public Kind kind() {
      return Kind.UNPROCESSABLE;
    }
  }

  /** Also for those of other offices. */
  record UnknownTransfer(UUID transfer) implements VisitRefusal {
    @Override
    public Kind kind() {
      return Kind.NOT_FOUND;
    }
  }

  /** It has paid for a basket already. */
  record TransferSettled(UUID transfer) implements VisitRefusal {
    @Override
    public Kind kind() {
      return Kind.CONFLICT;
    }
  }

  /** It was asked for by a shift that is still open. */
  record TransferOfOtherShift(UUID transfer) implements VisitRefusal {
    @Override
    public Kind kind() {
      return Kind.CONFLICT;
    }
  }

  /** It was asked for other lines, or another sum. */
  record TransferForOther(UUID transfer) implements VisitRefusal {
    @Override
    public Kind kind() {
      return Kind.CONFLICT;
    }
  }

  /** The bank has not said that exactly this sum came under its reference. */
  record TransferNotConfirmed(UUID transfer, long amount) implements VisitRefusal {
    @Override
    public Kind kind() {
      return Kind.CONFLICT;
    }
  }

  /** It pays for a basket, or was sent back. */
  record TransferNotLoose(UUID transfer) implements VisitRefusal {
    @Override
    public Kind kind() {
      return Kind.CONFLICT;
    }
  }
}
