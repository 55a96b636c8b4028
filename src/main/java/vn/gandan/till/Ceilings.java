package vn.gandan.till;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.gandan.ledger.Ledger;
import vn.gandan.network.NamedDesk;
import vn.gandan.network.Network;
import vn.gandan.network.ServicePoint;

/** How much cash a till should hold at most, and which holds more. */
@Service
public class Ceilings {
  private final CeilingTable ceilings;
  private final Network network;
  private final Ledger ledger;

  Ceilings(CeilingTable ceilings, Network network, Ledger ledger) {
    this.ceilings = ceilings;
    this.network = network;
    this.ledger = ledger;
  }

  /** All that were decided, by level, latest first. */
  @Transactional(readOnly = true)
  public List<CashCeiling> decided() {
    return ceilings.all();
  }

  /**
   * The ceiling that a shift's cash is above now; empty if it is not, if none was decided for its
   * point, or if its desk is at no point, as a courier's bag. What the book says is not told: the
   * count at the end is blind.
   */
  @Transactional(readOnly = true)
  public Optional<CashCeiling> passed(Shift shift, LocalDate day) {
    return network
        .namedDesk(shift.desk(), day)
        .map(NamedDesk::pointId)
        .flatMap(point -> network.point(point, day))
        .map(ServicePoint::level)
        .flatMap(level -> ceilings.of(level, day))
        .filter(ceiling -> CeilingRules.tooMuch(ledger.amount(shift.cash()), ceiling));
  }
}
