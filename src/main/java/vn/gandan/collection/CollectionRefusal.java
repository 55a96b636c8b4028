package vn.gandan.collection;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.UUID;
import vn.gandan.kernel.Refusal;

/** Why a bill is not taken, or a biller not entered. */
public sealed interface CollectionRefusal extends Refusal {

  record UnknownBiller(UUID biller) implements CollectionRefusal {
    @Override
    public Kind kind() {
      return Kind.NOT_FOUND;
    }
  }

  record IdTaken(UUID id) implements CollectionRefusal {
    @Override
    public Kind kind() {
      return Kind.CONFLICT;
    }
  }

  record BillerCodeTaken(String billerCode) implements CollectionRefusal {
    @Override
    public Kind kind() {
      return Kind.CONFLICT;
    }
  }

  record ContractNumberTaken(String number) implements CollectionRefusal {
    @Override
    public Kind kind() {
      return Kind.CONFLICT;
    }
  }

  /** The days of a contract are not in order, or it begins before another one that stands. */
  record DaysDoNotFit(LocalDate from, LocalDate to) implements CollectionRefusal {
    @Override
    public Kind kind() {
      return Kind.UNPROCESSABLE;
    }
  }

  /** Bounds of a commission that contradict each other, or no commission at all by any part. */
  record BoundsDoNotFit(long least, long most) implements CollectionRefusal {
    @Override
    public Kind kind() {
      return Kind.UNPROCESSABLE;
    }
  }

  /** The address of a biller is not among those that this installation trusts. */
  record AddressNotTrusted(String address) implements CollectionRefusal {
    @Override
    public Kind kind() {
      return Kind.UNPROCESSABLE;
    }
  }

  /** No contract counts today. */
  record NoContract(UUID biller) implements CollectionRefusal {
    @Override
    public Kind kind() {
      return Kind.UNPROCESSABLE;
    }
  }

  /** The biller does not answer, or nothing that makes sense. */
  record BillerAway(UUID biller) implements CollectionRefusal {
    @Override
    public Kind kind() {
      return Kind.UNAVAILABLE;
    }
  }

  /** Too many at once ask this biller. */
  record BillerBusy(UUID biller) implements CollectionRefusal {
    @Override
    public Kind kind() {
      return Kind.UNAVAILABLE;
    }
  }

  record CustomerCodeMalformed() implements CollectionRefusal {
    @Override
    public Kind kind() {
      return Kind.UNPROCESSABLE;
    }
  }

  /** Also for those of other offices. */
  record UnknownQuery(UUID query) implements CollectionRefusal {
    @Override
    public Kind kind() {
      return Kind.NOT_FOUND;
    }
  }

  /** Also for those of other offices. */
  record UnknownQuote(UUID quote) implements CollectionRefusal {
    @Override
    public Kind kind() {
      return Kind.NOT_FOUND;
    }
  }

  /** What the biller told is too old: ask again. */
  record QuoteExpired(UUID quote) implements CollectionRefusal {
    @Override
    public Kind kind() {
      return Kind.CONFLICT;
    }
  }

  /** The biller was asked once more and does not name this bill. */
  record NotOwedAnyMore(String bill) implements CollectionRefusal {
    @Override
    public Kind kind() {
      return Kind.CONFLICT;
    }
  }

  /** The biller was asked once more and names another amount. */
  record OwedOtherwise(String bill, long told, long now) implements CollectionRefusal {
    @Override
    public Kind kind() {
      return Kind.CONFLICT;
    }
  }

  record AmountChanged(long sent, long told) implements CollectionRefusal {
    @Override
    public Kind kind() {
      return Kind.CONFLICT;
    }
  }

  /** The same bill was taken within the biller's window. */
  record TakenBefore(String bill, int windowDays) implements CollectionRefusal {
    @Override
    public Kind kind() {
      return Kind.CONFLICT;
    }
  }

  /** The biller's day is over: it cannot be told any more. */
  record TooLateToCancel(UUID payment, LocalTime cutOff) implements CollectionRefusal {
    @Override
    public Kind kind() {
      return Kind.CONFLICT;
    }
  }

  /** A file of a day is not as agreed from this line on; 0 for the file as a whole. */
  record FileBroken(int line) implements CollectionRefusal {
    @Override
    public Kind kind() {
      return Kind.UNPROCESSABLE;
    }
  }

  record DayNotOver(LocalDate day) implements CollectionRefusal {
    @Override
    public Kind kind() {
      return Kind.CONFLICT;
    }
  }

  /** Each day is compared once; its differences are closed by people. */
  record DayCompared(LocalDate day) implements CollectionRefusal {
    @Override
    public Kind kind() {
      return Kind.CONFLICT;
    }
  }

  record UnknownBillDifference(UUID difference) implements CollectionRefusal {
    @Override
    public Kind kind() {
      return Kind.NOT_FOUND;
    }
  }

  record DifferenceClosed(UUID difference) implements CollectionRefusal {
    @Override
    public Kind kind() {
      return Kind.CONFLICT;
    }
  }

  /** What its biller counts of this day is not known: the first day of those to be settled. */
  record DayNotCompared(LocalDate day) implements CollectionRefusal {
    @Override
    public Kind kind() {
      return Kind.CONFLICT;
    }
  }

  /** What its biller says of it now moves no money any more. */
  record DaySettled(LocalDate day) implements CollectionRefusal {
    @Override
    public Kind kind() {
      return Kind.CONFLICT;
    }
  }

  /** More bills than the files of a day hold; nothing is cut off. */
  record DayTooLong(LocalDate day, int most) implements CollectionRefusal {
    @Override
    public Kind kind() {
      return Kind.UNPROCESSABLE;
    }
  }

  /** More bills or differences than are settled at once. */
  record PeriodTooLong(LocalDate from, LocalDate to) implements CollectionRefusal {
    @Override
    public Kind kind() {
      return Kind.UNPROCESSABLE;
    }
  }

  record UnknownDayFile(LocalDate day, int no) implements CollectionRefusal {
    @Override
    public Kind kind() {
      return Kind.NOT_FOUND;
    }
  }

  /** Every file of a day but the last is full. */
  record FilesNotWhole(int files) implements CollectionRefusal {
    @Override
    public Kind kind() {
      return Kind.UNPROCESSABLE;
    }
  }

  /** Payments without an answer, or differences that nobody closed. */
  record NotAllTold(long unanswered, long differences) implements CollectionRefusal {
    @Override
    public Kind kind() {
      return Kind.CONFLICT;
    }
  }

  /**
   * Tills that took bills of these days and are not closed: their money is not the office's yet.
   */
  record TillsOpen(long tills) implements CollectionRefusal {
    @Override
    public Kind kind() {
      return Kind.CONFLICT;
    }
  }

  record DueChanged(long shown, long inForce) implements CollectionRefusal {
    @Override
    public Kind kind() {
      return Kind.CONFLICT;
    }
  }

  /** Also for those of other offices. */
  record UnknownPayment(UUID payment) implements CollectionRefusal {
    @Override
    public Kind kind() {
      return Kind.NOT_FOUND;
    }
  }

  /** Also for those of other offices. */
  record UnknownGiveBack(UUID request) implements CollectionRefusal {
    @Override
    public Kind kind() {
      return Kind.NOT_FOUND;
    }
  }

  /** The biller has it, or it was given back, or nobody granted it. */
  record NotToGiveBack(UUID payment) implements CollectionRefusal {
    @Override
    public Kind kind() {
      return Kind.CONFLICT;
    }
  }

  /** The whole receipt is taken back while the shift is open. */
  record ShiftStillOpen(UUID payment) implements CollectionRefusal {
    @Override
    public Kind kind() {
      return Kind.CONFLICT;
    }
  }

  record AskedBefore(UUID payment) implements CollectionRefusal {
    @Override
    public Kind kind() {
      return Kind.CONFLICT;
    }
  }

  record GiveBackAnswered(UUID request) implements CollectionRefusal {
    @Override
    public Kind kind() {
      return Kind.CONFLICT;
    }
  }

  /** A bill that was paid by bank transfer goes back through the bank, and no other does. */
  record OtherWayBack(UUID payment) implements CollectionRefusal {
    @Override
    public Kind kind() {
      return Kind.CONFLICT;
    }
  }

  /** Whoever asked does not grant. */
  record AnotherPersonNeeded(UUID request) implements CollectionRefusal {
    @Override
    public Kind kind() {
      return Kind.CONFLICT;
    }
  }

  record UnknownBillSettlement(UUID settlement) implements CollectionRefusal {
    @Override
    public Kind kind() {
      return Kind.NOT_FOUND;
    }
  }

  /** A customer has got what its biller did not count of a bill. */
  record SurplusGiven(UUID settlement) implements CollectionRefusal {
    @Override
    public Kind kind() {
      return Kind.CONFLICT;
    }
  }

  /** Some of these days were settled. */
  record SettledBefore(LocalDate from, LocalDate to) implements CollectionRefusal {
    @Override
    public Kind kind() {
      return Kind.CONFLICT;
    }
  }
}
