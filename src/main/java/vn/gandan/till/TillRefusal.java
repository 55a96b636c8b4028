package vn.gandan.till;

import java.time.LocalDate;
import java.util.UUID;
import vn.gandan.kernel.Refusal;

/** Why cash stays where it is. */
public sealed interface TillRefusal extends Refusal {

  /** Money is only taken and paid on a shift of one's own. */
  record NoOpenShift(UUID desk) implements TillRefusal {
    @Override
    public Kind kind() {
      return Kind.CONFLICT;
    }
  }

  /** The desk's shift is somebody else's. */
  record NotYourShift(UUID desk) implements TillRefusal {
    @Override
    public Kind kind() {
      return Kind.FORBIDDEN;
    }
  }

  /** Not before its paper, not more than a year ahead, and no paper of tomorrow. */
  record CeilingDays(LocalDate decidedOn, LocalDate from) implements TillRefusal {
    @Override
    public Kind kind() {
      return Kind.UNPROCESSABLE;
    }
  }

  /** A ceiling of that day or a later one is there already. */
  record CeilingNotLater(LocalDate since) implements TillRefusal {
    @Override
    public Kind kind() {
      return Kind.CONFLICT;
    }
  }

  record OnBreak(UUID shift) implements TillRefusal {
    @Override
    public Kind kind() {
      return Kind.CONFLICT;
    }
  }

  /** Whoever asked has suspended the shift: the money could not be handed over now. */
  record ClerkAway(UUID request) implements TillRefusal {
    @Override
    public Kind kind() {
      return Kind.CONFLICT;
    }
  }

  record NotOnBreak(UUID shift) implements TillRefusal {
    @Override
    public Kind kind() {
      return Kind.CONFLICT;
    }
  }

  /** The shift before it at this desk is still open. */
  record DeskTaken(UUID desk) implements TillRefusal {
    @Override
    public Kind kind() {
      return Kind.CONFLICT;
    }
  }

  /** This clerk has an open shift at another desk. */
  record ShiftElsewhere(UUID shift) implements TillRefusal {
    @Override
    public Kind kind() {
      return Kind.CONFLICT;
    }
  }

  record IdTaken(UUID id) implements TillRefusal {
    @Override
    public Kind kind() {
      return Kind.CONFLICT;
    }
  }

  record NoSuchDenomination(int denomination) implements TillRefusal {
    @Override
    public Kind kind() {
      return Kind.MALFORMED;
    }
  }

  record CountedTwice(int denomination) implements TillRefusal {
    @Override
    public Kind kind() {
      return Kind.MALFORMED;
    }
  }

  record NothingCounted() implements TillRefusal {
    @Override
    public Kind kind() {
      return Kind.UNPROCESSABLE;
    }
  }

  /** No desk of this office at which cash may lie. */
  record NoCashThere(UUID desk) implements TillRefusal {
    @Override
    public Kind kind() {
      return Kind.NOT_FOUND;
    }
  }

  /** Also for those of other offices. */
  record UnknownShift(UUID shift) implements TillRefusal {
    @Override
    public Kind kind() {
      return Kind.NOT_FOUND;
    }
  }

  record ShiftClosed(UUID shift) implements TillRefusal {
    @Override
    public Kind kind() {
      return Kind.CONFLICT;
    }
  }

  /** Also for those of other offices. */
  record UnknownRemittance(UUID remittance) implements TillRefusal {
    @Override
    public Kind kind() {
      return Kind.NOT_FOUND;
    }
  }

  record RemittanceEnded(UUID remittance) implements TillRefusal {
    @Override
    public Kind kind() {
      return Kind.CONFLICT;
    }
  }

  /** It is offered to another desk, or was given by one. */
  record NotTheTaker(UUID remittance) implements TillRefusal {
    @Override
    public Kind kind() {
      return Kind.FORBIDDEN;
    }
  }

  record NotTheGiver(UUID remittance) implements TillRefusal {
    @Override
    public Kind kind() {
      return Kind.FORBIDDEN;
    }
  }

  /** Also for those of other offices. */
  record UnknownDifference(UUID difference) implements TillRefusal {
    @Override
    public Kind kind() {
      return Kind.NOT_FOUND;
    }
  }

  record DifferenceEnded(UUID difference) implements TillRefusal {
    @Override
    public Kind kind() {
      return Kind.CONFLICT;
    }
  }

  record AlreadyDisputed(UUID difference) implements TillRefusal {
    @Override
    public Kind kind() {
      return Kind.CONFLICT;
    }
  }

  /** Only who answered for the cash may dispute. */
  record NotYourDifference(UUID difference) implements TillRefusal {
    @Override
    public Kind kind() {
      return Kind.FORBIDDEN;
    }
  }

  /** Who answered for the cash does not decide about its difference. */
  record OwnDifference(UUID difference) implements TillRefusal {
    @Override
    public Kind kind() {
      return Kind.FORBIDDEN;
    }
  }

  record WrongOutcome(Difference.Outcome outcome) implements TillRefusal {
    @Override
    public Kind kind() {
      return Kind.UNPROCESSABLE;
    }
  }

  /** Also for those of other offices and of other shifts. */
  record UnknownOperation(UUID operation) implements TillRefusal {
    @Override
    public Kind kind() {
      return Kind.NOT_FOUND;
    }
  }

  /** Also for those of other offices. */
  record UnknownRequest(UUID request) implements TillRefusal {
    @Override
    public Kind kind() {
      return Kind.NOT_FOUND;
    }
  }

  record RequestAnswered(UUID request) implements TillRefusal {
    @Override
    public Kind kind() {
      return Kind.CONFLICT;
    }
  }

  /** Its shift was closed before anybody answered; what a closed shift took is not taken back. */
  record RequestLapsed(UUID request) implements TillRefusal {
    @Override
    public Kind kind() {
      return Kind.CONFLICT;
    }
  }

  /** Taking back takes two people. */
  record SecondPersonNeeded(UUID request) implements TillRefusal {
    @Override
    public Kind kind() {
      return Kind.FORBIDDEN;
    }
  }

  /** Also for those of other offices. */
  record UnknownProposal(UUID proposal) implements TillRefusal {
    @Override
    public Kind kind() {
      return Kind.NOT_FOUND;
    }
  }

  record ProposalAnswered(UUID proposal) implements TillRefusal {
    @Override
    public Kind kind() {
      return Kind.CONFLICT;
    }
  }
}
