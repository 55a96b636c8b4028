package vn.gandan.bank;

import java.time.LocalDate;
import java.util.UUID;
import vn.gandan.kernel.Refusal;

/** Why an account is not named. */
public sealed interface BankRefusal extends Refusal {

  record UnknownOffice(UUID office) implements BankRefusal {
    @Override
    public Kind kind() {
      return Kind.NOT_FOUND;
    }
  }

  /** Not before today, not more than a year ahead. */
  record DayDoesNotFit(LocalDate from) implements BankRefusal {
    @Override
    public Kind kind() {
      return Kind.UNPROCESSABLE;
    }
  }

  /** Another account counts from that day, or from a later one. */
  record NotLater(LocalDate since) implements BankRefusal {
    @Override
    public Kind kind() {
      return Kind.CONFLICT;
    }
  }

  /** Its credits stand in the books of the province that named it first. */
  record OfAnotherProvince(String account) implements BankRefusal {
    @Override
    public Kind kind() {
      return Kind.CONFLICT;
    }
  }

  record UnknownCredit(UUID credit) implements BankRefusal {
    @Override
    public Kind kind() {
      return Kind.NOT_FOUND;
    }
  }

  /** It is in the books already. */
  record CreditBooked(UUID credit) implements BankRefusal {
    @Override
    public Kind kind() {
      return Kind.CONFLICT;
    }
  }

  record IdTaken(UUID id) implements BankRefusal {
    @Override
    public Kind kind() {
      return Kind.CONFLICT;
    }
  }
}
