package vn.gandan.visit;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.gandan.kernel.Actor;
import vn.gandan.kernel.Role;

/** Visits as they were settled, and what could be settled now. The face of the module. */
@Service
public class Visits {
  private static final int MOST = 1_000;

  private final List<CounterService> services;
  private final ReceiptJournal receipts;

  Visits(List<CounterService> services, ReceiptJournal receipts) {
    this.services = List.copyOf(services);
    this.receipts = receipts;
  }

  /**
   * What all services can offer this person at the actor's office now, and what is not taken yet.
   */
  @Transactional(readOnly = true)
  public List<CounterService.Offered> offers(UUID person, Actor actor) {
    List<CounterService.Offered> offers = new ArrayList<>();
    services.forEach(service -> offers.addAll(open(service, service.offers(person, actor))));
    return offers;
  }

  private List<CounterService.Offered> open(
      CounterService service, List<CounterService.Offered> offers) {
    if (offers.isEmpty()) {
      return offers;
    }
    Set<String> taken =
        receipts.taken(
            service.name(), offers.stream().map(CounterService.Offered::subject).toList());
    return offers.stream().filter(offer -> !taken.contains(offer.subject())).toList();
  }

  /** What became of the lines of a receipt, by line, where there is something to tell. */
  @Transactional(readOnly = true)
  public Map<Integer, CounterService.Standing> standings(VisitReceipt receipt) {
    Map<Integer, CounterService.Standing> standings = new TreeMap<>();
    for (VisitReceipt.Position line : receipt.lines()) {
      services.stream()
          .filter(service -> service.name().equals(line.service()))
          .findFirst()
          .flatMap(service -> service.standing(line.subject()))
          .ifPresent(standing -> standings.put(line.no(), standing));
    }
    return standings;
  }

  /** A receipt of the actor's office; auditors see all. */
  @Transactional(readOnly = true)
  public Optional<VisitReceipt> receipt(UUID receipt, Actor actor) {
    return receipts
        .find(receipt)
        .filter(found -> actor.role() == Role.AUDITOR || found.office().equals(actor.unitId()));
  }

  /** The receipt of an operation, under the same rule. */
  @Transactional(readOnly = true)
  public Optional<VisitReceipt> receiptOf(UUID operation, Actor actor) {
    return receipts.ofOperation(operation).flatMap(found -> receipt(found.id(), actor));
  }

  /** Whoever has the receipt in hand. */
  @Transactional(readOnly = true)
  public Optional<VisitReceipt> byToken(String token) {
    return receipts.byToken(token);
  }

  /** The receipts of a shift, latest first; at most 1,000. */
  @Transactional(readOnly = true)
  public List<VisitReceipt> ofShift(UUID shift) {
    return latestOf(shift, MOST);
  }

  /** The last receipts of a shift, latest first. */
  @Transactional(readOnly = true)
  public List<VisitReceipt> latestOf(UUID shift, int most) {
    return receipts.ofShift(shift, Math.min(most, MOST));
  }
}
