package vn.gandan.clearing;

import java.time.LocalDate;
import java.util.UUID;
import vn.gandan.kernel.Refusal;

/** Why nothing is settled with a payer. */
public sealed interface ClearingRefusal extends Refusal {

  /** No such round, or none that concerns who asks. */
  record UnknownRound(UUID round) implements ClearingRefusal {
    @Override
    public Kind kind() {
      return Kind.NOT_FOUND;
    }
  }

  /** Nothing is to be paid before the list is frozen. */
  record NotFrozen(UUID round) implements ClearingRefusal {
    @Override
    public Kind kind() {
      return Kind.CONFLICT;
    }
  }

  /** A later day is one after the last one, not before today, and within three months. */
  record NotALaterDay(LocalDate lastDay, LocalDate latest) implements ClearingRefusal {
    @Override
    public Kind kind() {
      return Kind.UNPROCESSABLE;
    }
  }

  /** It may still be paid on these days. */
  record DaysNotOver(LocalDate lastDay) implements ClearingRefusal {
    @Override
    public Kind kind() {
      return Kind.CONFLICT;
    }
  }

  /** Couriers or tills still have so many of the duties. */
  record StillOut(long duties) implements ClearingRefusal {
    @Override
    public Kind kind() {
      return Kind.CONFLICT;
    }
  }

  /** Nothing of it is in anybody's hand. */
  record NothingUnpaid(UUID round) implements ClearingRefusal {
    @Override
    public Kind kind() {
      return Kind.CONFLICT;
    }
  }

  /** No contract under which the round is paid. */
  record UnknownContract(UUID contract) implements ClearingRefusal {
    @Override
    public Kind kind() {
      return Kind.NOT_FOUND;
    }
  }

  /** No such settlement, or none that concerns who asks. */
  record UnknownSettlement(UUID settlement) implements ClearingRefusal {
    @Override
    public Kind kind() {
      return Kind.NOT_FOUND;
    }
  }

  /** The bank's paper was entered before. */
  record PaperUsed(String paper) implements ClearingRefusal {
    @Override
    public Kind kind() {
      return Kind.CONFLICT;
    }
  }

  /** Only what both have signed is paid. */
  record NotSigned(UUID settlement) implements ClearingRefusal {
    @Override
    public Kind kind() {
      return Kind.CONFLICT;
    }
  }

  /** The settlement says another amount; 0 for nothing. */
  record NotThatAmount(long owedDong) implements ClearingRefusal {
    @Override
    public Kind kind() {
      return Kind.UNPROCESSABLE;
    }
  }

  /** This part of the settlement was paid before. */
  record AlreadyPaidOn(UUID settlement) implements ClearingRefusal {
    @Override
    public Kind kind() {
      return Kind.CONFLICT;
    }
  }

  record UnknownAdvance(UUID advance) implements ClearingRefusal {
    @Override
    public Kind kind() {
      return Kind.NOT_FOUND;
    }
  }

  /** It was taken back before. */
  record AdvanceReversed(UUID advance) implements ClearingRefusal {
    @Override
    public Kind kind() {
      return Kind.CONFLICT;
    }
  }

  /** A paper of the future. */
  record DayAhead(LocalDate on) implements ClearingRefusal {
    @Override
    public Kind kind() {
      return Kind.UNPROCESSABLE;
    }
  }

  record IdTaken(UUID id) implements ClearingRefusal {
    @Override
    public Kind kind() {
      return Kind.CONFLICT;
    }
  }

  /** One that nobody has refused is there. */
  record AlreadyProposed(UUID settlement) implements ClearingRefusal {
    @Override
    public Kind kind() {
      return Kind.CONFLICT;
    }
  }

  /** What was paid stands in a settlement that nobody has refused. */
  record Settled(UUID settlement) implements ClearingRefusal {
    @Override
    public Kind kind() {
      return Kind.CONFLICT;
    }
  }

  /** So many tills and bags have paid of it and are open: they may still take a payment back. */
  record TillsOpen(long tills) implements ClearingRefusal {
    @Override
    public Kind kind() {
      return Kind.CONFLICT;
    }
  }

  /** So many duties are in somebody's hand still. */
  record NotAllEnded(long duties) implements ClearingRefusal {
    @Override
    public Kind kind() {
      return Kind.CONFLICT;
    }
  }

  /** The lines are not what they were when they were looked at. */
  record LinesChanged() implements ClearingRefusal {
    @Override
    public Kind kind() {
      return Kind.CONFLICT;
    }
  }

  /** A settlement that both have signed counts what came back. */
  record RecoverySettled(UUID settlement) implements ClearingRefusal {
    @Override
    public Kind kind() {
      return Kind.CONFLICT;
    }
  }

  /** What came back is with the payer; that is taken back first. */
  record RecoveryPassedOn(UUID settlement) implements ClearingRefusal {
    @Override
    public Kind kind() {
      return Kind.CONFLICT;
    }
  }

  /** Who proposed it does not sign it. */
  record SamePerson() implements ClearingRefusal {
    @Override
    public Kind kind() {
      return Kind.FORBIDDEN;
    }
  }

  /** It does not wait for who wants to sign or refuse it. */
  record NotWaiting(Settlement.State state) implements ClearingRefusal {
    @Override
    public Kind kind() {
      return Kind.CONFLICT;
    }
  }

  /** Its days are over: what is unpaid is carried over or goes back. */
  record DaysOver(LocalDate lastDay) implements ClearingRefusal {
    @Override
    public Kind kind() {
      return Kind.CONFLICT;
    }
  }

  /** So many orders wait for the bank's answer. */
  record OrderOpen(long orders) implements ClearingRefusal {
    @Override
    public Kind kind() {
      return Kind.CONFLICT;
    }
  }

  /** No such order. */
  record UnknownOrder(UUID order) implements ClearingRefusal {
    @Override
    public Kind kind() {
      return Kind.NOT_FOUND;
    }
  }

  /** The bank's answer was entered before. */
  record Answered(UUID order) implements ClearingRefusal {
    @Override
    public Kind kind() {
      return Kind.CONFLICT;
    }
  }

  /** The order has no such line, or it is told twice. */
  record NoSuchLine(int line) implements ClearingRefusal {
    @Override
    public Kind kind() {
      return Kind.UNPROCESSABLE;
    }
  }

  /** Nobody had books for that commune or point on the day. */
  record NoOffice(String commune) implements ClearingRefusal {
    @Override
    public Kind kind() {
      return Kind.UNPROCESSABLE;
    }
  }

  /** No such duty, or none that concerns who asks. */
  record UnknownDuty(UUID entitlement) implements ClearingRefusal {
    @Override
    public Kind kind() {
      return Kind.NOT_FOUND;
    }
  }

  /** Nobody was paid it, so nothing is asked back: it can be stopped. */
  record NotPaid(UUID entitlement) implements ClearingRefusal {
    @Override
    public Kind kind() {
      return Kind.CONFLICT;
    }
  }

  /** The month that was paid does not begin after that day. */
  record WasAlive(LocalDate month) implements ClearingRefusal {
    @Override
    public Kind kind() {
      return Kind.UNPROCESSABLE;
    }
  }

  /** No more is asked back than was paid. */
  record MoreThanPaid(long paidDong) implements ClearingRefusal {
    @Override
    public Kind kind() {
      return Kind.UNPROCESSABLE;
    }
  }

  /** It was asked back before. */
  record AlreadyReclaimed(UUID entitlement) implements ClearingRefusal {
    @Override
    public Kind kind() {
      return Kind.CONFLICT;
    }
  }

  /** More would have come back than was asked for. */
  record MoreThanReclaimed(long reclaimedDong, long recoveredDong) implements ClearingRefusal {
    @Override
    public Kind kind() {
      return Kind.UNPROCESSABLE;
    }
  }
}
