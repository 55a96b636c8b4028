package vn.gandan.collection;

import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.gandan.till.Tills;

/** Money of bills that is to be given back after the shift that took it was closed. */
@Service
public class GiveBacks {
  private final GiveBackJournal requests;
  private final PaymentJournal payments;
  private final Tills tills;

  GiveBacks(GiveBackJournal requests, PaymentJournal payments, Tills tills) {
    this.requests = requests;
    this.payments = payments;
    this.tills = tills;
  }

  /** The last request about a payment. */
  @Transactional(readOnly = true)
  public Optional<GiveBackRequest> last(UUID payment) {
    return requests.last(payment);
  }

  /** Whether the shift that took it is still open: then the whole receipt is taken back. */
  @Transactional(readOnly = true)
  public boolean shiftOpen(BillPayment payment) {
    return payments
        .shift(payment.id())
        .flatMap(tills::shift)
        .filter(shift -> shift.closing() == null)
        .isPresent();
  }
}
