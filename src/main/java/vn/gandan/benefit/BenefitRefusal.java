package vn.gandan.benefit;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import vn.gandan.kernel.Refusal;

/** Why a payout is not prepared. */
public sealed interface BenefitRefusal extends Refusal {

  record UnknownProgramme(UUID programme) implements BenefitRefusal {
    @Override
    public Kind kind() {
      return Kind.NOT_FOUND;
    }
  }

  record UnknownContract(UUID contract) implements BenefitRefusal {
    @Override
    public Kind kind() {
      return Kind.NOT_FOUND;
    }
  }

  /** No such round, or none that concerns who asks. */
  record UnknownRound(UUID round) implements BenefitRefusal {
    @Override
    public Kind kind() {
      return Kind.NOT_FOUND;
    }
  }

  /** No such list was brought by this account. */
  record UnknownDraft(UUID draft) implements BenefitRefusal {
    @Override
    public Kind kind() {
      return Kind.NOT_FOUND;
    }
  }

  record UnknownPayer(UUID agency) implements BenefitRefusal {
    @Override
    public Kind kind() {
      return Kind.NOT_FOUND;
    }
  }

  /** Not communes of this province on that day. */
  record UnknownCommunes(List<String> communes) implements BenefitRefusal {
    @Override
    public Kind kind() {
      return Kind.UNPROCESSABLE;
    }
  }

  record ProgrammeCodeTaken(String programme) implements BenefitRefusal {
    @Override
    public Kind kind() {
      return Kind.CONFLICT;
    }
  }

  record NumberTaken(String number) implements BenefitRefusal {
    @Override
    public Kind kind() {
      return Kind.CONFLICT;
    }
  }

  /** Another contract of the programme covers these communes on some of the days. */
  record AlreadyCovered(List<String> communes) implements BenefitRefusal {
    @Override
    public Kind kind() {
      return Kind.CONFLICT;
    }
  }

  /** The contract has ended before. */
  record Ended(LocalDate since) implements BenefitRefusal {
    @Override
    public Kind kind() {
      return Kind.CONFLICT;
    }
  }

  /** A paper of the future, an end before the beginning, or days of different months. */
  record DaysDoNotFit(LocalDate from, LocalDate to) implements BenefitRefusal {
    @Override
    public Kind kind() {
      return Kind.UNPROCESSABLE;
    }
  }

  /** An entry of that day or a later one is there already. */
  record NotLater(LocalDate since) implements BenefitRefusal {
    @Override
    public Kind kind() {
      return Kind.CONFLICT;
    }
  }

  record NoSuchValue(RateItem item, long value) implements BenefitRefusal {
    @Override
    public Kind kind() {
      return Kind.UNPROCESSABLE;
    }
  }

  /** There is a round of that programme and month. */
  record RoundExists(LocalDate month) implements BenefitRefusal {
    @Override
    public Kind kind() {
      return Kind.CONFLICT;
    }
  }

  /** No contract of the programme is in force on the first day of payment. */
  record NoContract(LocalDate on) implements BenefitRefusal {
    @Override
    public Kind kind() {
      return Kind.UNPROCESSABLE;
    }
  }

  /** These communes are on the list, and no contract covers them on the first day of payment. */
  record NotCovered(List<String> communes, LocalDate on) implements BenefitRefusal {
    @Override
    public Kind kind() {
      return Kind.UNPROCESSABLE;
    }
  }

  /** Nothing like this is done in that state. */
  record NotInThisState(Round.State state) implements BenefitRefusal {
    @Override
    public Kind kind() {
      return Kind.CONFLICT;
    }
  }

  /** The list is still being read, or it could not be read. */
  record NotRead(UUID draft) implements BenefitRefusal {
    @Override
    public Kind kind() {
      return Kind.CONFLICT;
    }
  }

  record HasFaults(long faults) implements BenefitRefusal {
    @Override
    public Kind kind() {
      return Kind.UNPROCESSABLE;
    }
  }

  /** The same bytes were taken before. */
  record SameFile(UUID roster) implements BenefitRefusal {
    @Override
    public Kind kind() {
      return Kind.CONFLICT;
    }
  }

  /** Several lists are being read already. */
  record TooMuchAtOnce(int lists) implements BenefitRefusal {
    @Override
    public Kind kind() {
      return Kind.UNAVAILABLE;
    }
  }

  /** No such duty, or none that concerns who asks. */
  record UnknownEntitlement(UUID entitlement) implements BenefitRefusal {
    @Override
    public Kind kind() {
      return Kind.NOT_FOUND;
    }
  }

  /** Not a point of the own office. */
  record UnknownPoint(UUID point) implements BenefitRefusal {
    @Override
    public Kind kind() {
      return Kind.NOT_FOUND;
    }
  }

  /** Nobody of the own office. */
  record UnknownStaff(UUID staff) implements BenefitRefusal {
    @Override
    public Kind kind() {
      return Kind.NOT_FOUND;
    }
  }

  /** Only the People's Committee of a commune speaks for it. */
  record NotACommune() implements BenefitRefusal {
    @Override
    public Kind kind() {
      return Kind.FORBIDDEN;
    }
  }

  /** The commune has signed its part of the list. */
  record AlreadySigned(String commune) implements BenefitRefusal {
    @Override
    public Kind kind() {
      return Kind.CONFLICT;
    }
  }

  /** So many of the lines are not the commune's, or nobody asks about them. */
  record NotQuestioned(long lines) implements BenefitRefusal {
    @Override
    public Kind kind() {
      return Kind.UNPROCESSABLE;
    }
  }

  /** Who is no longer on the list is not paid anyway. */
  record NothingToStop() implements BenefitRefusal {
    @Override
    public Kind kind() {
      return Kind.UNPROCESSABLE;
    }
  }

  /** So many lines in question are not explained yet. */
  record NotExplained(long lines) implements BenefitRefusal {
    @Override
    public Kind kind() {
      return Kind.UNPROCESSABLE;
    }
  }

  /** A field of what was told about a person is missing or is not of its form. */
  record BadEvent(String field) implements BenefitRefusal {
    @Override
    public Kind kind() {
      return Kind.UNPROCESSABLE;
    }
  }

  /** Was told before. */
  record EventKnown() implements BenefitRefusal {
    @Override
    public Kind kind() {
      return Kind.CONFLICT;
    }
  }

  /** It was paid, or given back to the payer. */
  record AlreadyEnded(UUID entitlement) implements BenefitRefusal {
    @Override
    public Kind kind() {
      return Kind.CONFLICT;
    }
  }

  /** It is stopped, and only goes back to the payer. */
  record AlreadyStopped(UUID entitlement) implements BenefitRefusal {
    @Override
    public Kind kind() {
      return Kind.CONFLICT;
    }
  }

  /** No such question, or none that concerns who answers. */
  record UnknownQuestion(UUID entitlement) implements BenefitRefusal {
    @Override
    public Kind kind() {
      return Kind.NOT_FOUND;
    }
  }

  /** Somebody has found out before. */
  record Answered(UUID entitlement) implements BenefitRefusal {
    @Override
    public Kind kind() {
      return Kind.CONFLICT;
    }
  }

  /** Nothing stops it now. */
  record NotStopped(UUID entitlement) implements BenefitRefusal {
    @Override
    public Kind kind() {
      return Kind.CONFLICT;
    }
  }

  /** Who stopped it does not lift the stop. */
  record StoppedByYou(UUID entitlement) implements BenefitRefusal {
    @Override
    public Kind kind() {
      return Kind.UNPROCESSABLE;
    }
  }

  /** Whoever wants to pass it on does not hold it. */
  record NotHeldThere(UUID entitlement) implements BenefitRefusal {
    @Override
    public Kind kind() {
      return Kind.CONFLICT;
    }
  }

  /** Somebody paid or moved one of them at the same moment; nothing was done. */
  record MovedMeanwhile(UUID round) implements BenefitRefusal {
    @Override
    public Kind kind() {
      return Kind.CONFLICT;
    }
  }

  /** It is paid there already. */
  record SamePoint(UUID point) implements BenefitRefusal {
    @Override
    public Kind kind() {
      return Kind.UNPROCESSABLE;
    }
  }

  /** That account of the person and programme is known already. */
  record AccountKnown(UUID account) implements BenefitRefusal {
    @Override
    public Kind kind() {
      return Kind.CONFLICT;
    }
  }

  /** That date of the account is known already. */
  record AlreadyDated(UUID account) implements BenefitRefusal {
    @Override
    public Kind kind() {
      return Kind.CONFLICT;
    }
  }

  /** It was signed before, or the duty has come back to cash before. */
  record ConsentKnown(UUID consent) implements BenefitRefusal {
    @Override
    public Kind kind() {
      return Kind.CONFLICT;
    }
  }

  record IdTaken(UUID id) implements BenefitRefusal {
    @Override
    public Kind kind() {
      return Kind.CONFLICT;
    }
  }
}
