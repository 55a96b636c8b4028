package vn.gandan.visit;

import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.gandan.ledger.AccountPurpose;
import vn.gandan.ledger.Ledger;

/** Fees of the State that an office holds for agencies, and what it paid on to them. */
@Service
public class FeesHeld {
  private final FeeJournal fees;
  private final Ledger ledger;

  FeesHeld(FeeJournal fees, Ledger ledger) {
    this.fees = fees;
    this.ledger = ledger;
  }

  /**
   * @param amount in đồng, swept from tills that were closed; what an open till holds comes later
   */
  public record Held(UUID agency, long amount) {}

  /** The most first; agencies that are owed nothing are left away. */
  @Transactional(readOnly = true)
  public List<Held> of(UUID office) {
    return ledger.ofOffice(office, EnumSet.of(AccountPurpose.STATE_FEES)).stream()
        .filter(balance -> balance.account().holder().equals(office) && balance.amount() > 0)
        .map(balance -> new Held(UUID.fromString(balance.account().subject()), balance.amount()))
        .sorted(Comparator.comparingLong(Held::amount).reversed())
        .toList();
  }

  /** The last hundred, latest first. */
  @Transactional(readOnly = true)
  public List<FeePayment> paid(UUID office) {
    return fees.ofOffice(office);
  }
}
