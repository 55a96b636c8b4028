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
}
