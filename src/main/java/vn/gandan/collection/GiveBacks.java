package vn.gandan.collection;

import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.gandan.job.Jobs;
import vn.gandan.kernel.Actor;
import vn.gandan.kernel.RefusedException;
import vn.gandan.ledger.AccountName;
import vn.gandan.ledger.AccountPurpose;
import vn.gandan.ledger.Entry;
import vn.gandan.ledger.Ledger;
import vn.gandan.operation.Performance;
import vn.gandan.till.Tills;

/** Money of bills that is to be given back after the shift that took it was closed. */
@Service
public class GiveBacks {
  /** Out of what the bank said has come; the bank itself, as it was entered before. */
  private static final Set<AccountPurpose> BY_TRANSFER =
      EnumSet.of(AccountPurpose.SUSPENSE, AccountPurpose.BANK);

  private final GiveBackJournal requests;
  private final PaymentJournal payments;
  private final SurplusTable surpluses;
  private final CollectionLocks locks;
  private final Tills tills;
  private final Ledger ledger;
  private final Jobs jobs;

  // A request, its payment, where its money is, and what is left to do.
  GiveBacks(
      GiveBackJournal requests,
      PaymentJournal payments,
      SurplusTable surpluses,
      CollectionLocks locks,
      Tills tills,
      Ledger ledger,
      Jobs jobs) {
    this.requests = requests;
    this.payments = payments;
    this.surpluses = surpluses;
    this.locks = locks;
    this.tills = tills;
    this.ledger = ledger;
    this.jobs = jobs;
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

  /** What may be given back for a bill now; empty if nothing. */
  @Transactional(readOnly = true)
  public Optional<OwedBack> owed(BillPayment payment) {
    if (payment.state() == BillPayment.State.REFUSED) {
      AccountName held = SettlementEntries.held(payment.office(), payment.biller());
      return Optional.of(new OwedBack(held, payment.amount(), null, bank(payment).orElse(null)));
    }
    return surpluses
        .ofPayment(payment.id())
        .filter(surplus -> !surplus.given())
        .map(surplus ->
            new OwedBack(
                SettlementEntries.surplus(surplus.office(), surplus.difference()),
                surplus.amount(),
                surplus,
                bank(payment).orElse(null)));
  }

  /** What its biller does not count of a bill, given back or not. */
  @Transactional(readOnly = true)
  public Optional<Surplus> surplus(UUID payment) {
    return surpluses.ofPayment(payment);
  }

  /** Of the closed differences of a settled day, given back or not; at most 500. */
  @Transactional(readOnly = true)
  public List<Surplus> surpluses(Collection<UUID> differences) {
    return differences.isEmpty() ? List.of() : surpluses.ofDifferences(differences);
  }

  /** What billers do not count and nobody has given back, of an office or of all; at most 500. */
  @Transactional(readOnly = true)
  public List<Surplus> open(Actor actor) {
    return surpluses.open(Collections.seesAll(actor) ? null : actor.unitId());
  }

  /** The book says whether it came by transfer. */
  private Optional<String> bank(BillPayment payment) {
    return ledger.entries(payment.operation()).stream()
        .map(Entry::debit)
        .filter(debit -> BY_TRANSFER.contains(debit.purpose()))
        .map(AccountName::subject)
        .findFirst();
  }

  /** What was granted, about which bill. */
  record Granted(GiveBackRequest request, BillPayment payment, OwedBack owed) {}

  /**
   * Takes the bill's lock until the operation is over.
   *
   * @throws RefusedException if it is another office's, not granted, or leaves by another hand
   */
  Granted granted(Performance performance, UUID id, long amount, GiveBackRules.Hand hand) {
    GiveBackRequest request =
        requests
            .find(id)
            .filter(found -> found.office().equals(performance.desk().unitId()))
            .orElseThrow(() -> new RefusedException(new CollectionRefusal.UnknownGiveBack(id)));
    locks.lock(request.payment());
    BillPayment payment = payments.find(request.payment()).orElseThrow();
    OwedBack owed = owed(payment).orElse(null);
    GiveBackRules.giving(request, owed, amount, hand)
        .ifPresent(refusal -> {
          throw new RefusedException(refusal);
        });
    return new Granted(request, payment, Objects.requireNonNull(owed, "the rule has seen to it"));
  }

  /** It is with the customer, and its biller is told if it may still count it. */
  void done(Performance performance, Granted granted) {
    Surplus surplus = granted.owed().surplus();
    if (surplus != null) {
      surpluses.giveBack(performance, granted.request(), surplus);
      // The biller counts nothing of it, so the customer may pay it anew.
      if (surplus.amount() == granted.payment().amount()) {
        payments.unclaim(performance, surplus.payment());
      }
      return;
    }
    payments.reverse(performance, granted.payment());
    jobs.later(CancellingBills.NAME, granted.payment().id(), performance.recordedAt());
  }
}
