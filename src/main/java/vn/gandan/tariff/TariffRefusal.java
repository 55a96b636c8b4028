package vn.gandan.tariff;

import java.time.LocalDate;
import java.util.UUID;
import vn.gandan.kernel.Refusal;

/** Why a price is not published. */
public sealed interface TariffRefusal extends Refusal {

  /** Nothing of that name is charged for. */
  record UnknownItem(String item) implements TariffRefusal {
    @Override
    public Kind kind() {
      return Kind.UNPROCESSABLE;
    }
  }

  /** Not before its paper, not more than a year ahead, and no paper of tomorrow. */
  record PriceDays(LocalDate decidedOn, LocalDate from) implements TariffRefusal {
    @Override
    public Kind kind() {
      return Kind.UNPROCESSABLE;
    }
  }

  /**
   * Whoever asked today was told today's price: a new one begins tomorrow, unless it is the first.
   */
  record PriceOfToday(LocalDate from) implements TariffRefusal {
    @Override
    public Kind kind() {
      return Kind.UNPROCESSABLE;
    }
  }

  /** A price of that day or a later one is there already. */
  record PriceNotLater(LocalDate since) implements TariffRefusal {
    @Override
    public Kind kind() {
      return Kind.CONFLICT;
    }
  }

  record IdTaken(UUID price) implements TariffRefusal {
    @Override
    public Kind kind() {
      return Kind.CONFLICT;
    }
  }
}
