package vn.gandan.visit;

import java.security.SecureRandom;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;
import vn.gandan.bank.Bank;
import vn.gandan.bank.ReceivingAccount;
import vn.gandan.bank.Reference;
import vn.gandan.kernel.RefusedException;
import vn.gandan.kernel.Role;
import vn.gandan.operation.Handling;
import vn.gandan.operation.Performance;
import vn.gandan.storage.ProvinceRoute;
import vn.gandan.till.Shift;

@Component
class AskingTransfers extends Handling<AskTransfer, AskTransfer.Done> {
  private final List<CounterService> services;
  private final Baskets baskets;
  private final TransferJournal transfers;
  private final Bank bank;
  private final TransferSettings settings;
  private final SecureRandom random = new SecureRandom();

  AskingTransfers(
      List<CounterService> services,
      Baskets baskets,
      TransferJournal transfers,
      Bank bank,
      TransferSettings settings) {
    super(
        "visit.ask-transfer",
        AskTransfer.class,
        AskTransfer.Done.class,
        EnumSet.of(Role.CLERK, Role.DIRECTOR, Role.COURIER));
    this.services = List.copyOf(services);
    this.baskets = baskets;
    this.transfers = transfers;
    this.bank = bank;
    this.settings = settings;
  }

  @Override
  public AskTransfer.Done perform(AskTransfer act, Performance performance) {
    Shift shift = baskets.shift(performance);
    List<TransferRules.Paid> paid = paid(act, performance);
    long due = paid.stream().mapToLong(TransferRules.Paid::amount).reduce(0, Math::addExact);
    if (due != act.due()) {
      throw new RefusedException(new VisitRefusal.SumChanged(act.due(), due));
    }
    ReceivingAccount account =
        bank.accountOf(shift.office(), performance.businessDay())
            .orElseThrow(
                () -> new RefusedException(new VisitRefusal.NoBankAccount(shift.office())));
    Reference reference = Reference.of(ProvinceRoute.current().code(), random);
    transfers.add(
        performance,
        new TransferRequest(
            act.request(),
            shift.office(),
            shift.desk(),
            shift.id(),
            act.person(),
            account.id(),
            reference,
            due,
            act.offers(),
            TransferRules.digest(paid),
            performance.recordedAt(),
            performance.recordedAt().plus(settings.transferValidity()),
            null));
    return new AskTransfer.Done(act.request(), reference, bank.code(account, due, reference));
  }

  /**
   * What the person pays for, priced as it is offered now.
   *
   * @throws RefusedException if something chosen is not offered any more, or cannot be paid so
   */
  private List<TransferRules.Paid> paid(AskTransfer act, Performance performance) {
    Set<String> wanted = new HashSet<>(act.offers());
    Set<String> found = new HashSet<>();
    List<TransferRules.Paid> paid =
        services.stream()
            .flatMap(service ->
                service.offers(act.person(), performance.actor()).stream()
                    .filter(offer -> wanted.contains(offer.key()))
                    .filter(offer -> found.add(offer.key()))
                    .filter(offer -> offer.way() == Line.Way.IN)
                    .map(offer -> paid(service, offer)))
            .toList();
    if (found.size() < wanted.size()) {
      throw new RefusedException(new VisitRefusal.OfferGone(wanted.size() - found.size()));
    }
    return paid;
  }

  private static TransferRules.Paid paid(CounterService service, CounterService.Offered offer) {
    if (!service.byTransfer()) {
      throw new RefusedException(new VisitRefusal.NotByTransfer(service.name()));
    }
    return new TransferRules.Paid(service.name(), offer.subject(), offer.amount());
  }
}
