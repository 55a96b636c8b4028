package vn.gandan.visit;

import java.time.Duration;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.gandan.bank.Bank;
import vn.gandan.bank.CreditHearing;
import vn.gandan.bank.ReceivingAccount;
import vn.gandan.bank.Reference;
import vn.gandan.kernel.Actor;
import vn.gandan.operation.OperationDoor;

/** Payments by bank transfer as pages see them, and the questions to the bank. */
@Service
public class TransferPayments {
  private static final Duration LISTED = Duration.ofDays(7);

  private final TransferJournal journal;
  private final TransferCredits credits;
  private final List<CounterService> services;
  private final List<AskedAgain> again;
  private final Bank bank;
  private final CreditHearing hearing;
  private final InstantSource clock;

  // What is asked for, what is offered, and who is asked about either.
  TransferPayments(
      TransferJournal journal,
      TransferCredits credits,
      List<CounterService> services,
      List<AskedAgain> again,
      Bank bank,
      CreditHearing hearing,
      InstantSource clock) {
    this.journal = journal;
    this.credits = credits;
    this.services = List.copyOf(services);
    this.again = List.copyOf(again);
    this.bank = bank;
    this.hearing = hearing;
    this.clock = clock;
  }

  /**
   * One request with how it stands.
   *
   * @param standing WAITING, EXPIRED, OTHER_SUM, PAID or SETTLED
   * @param came what has come under its reference and pays for nothing, in đồng
   * @param code text of its VietQR code
   */
  public record Asked(
      TransferRequest request, String standing, long came, ReceivingAccount account, String code) {

    public boolean is(String other) {
      return standing.equals(other);
    }
  }

  /** Whether people can pay by transfer at this office today. */
  public boolean possibleAt(UUID office) {
    LocalDate today = LocalDate.ofInstant(clock.instant(), OperationDoor.ZONE);
    return bank.accountOf(office, today).isPresent();
  }

  /** A request of the actor's own office. */
  @Transactional(readOnly = true)
  public Optional<Asked> find(UUID request, Actor actor) {
    return journal
        .find(request)
        .filter(found -> found.office().equals(actor.unitId()))
        .map(this::asked);
  }

  private Asked asked(TransferRequest request) {
    ReceivingAccount account = bank.account(request.account()).orElseThrow();
    var free = credits.free(request.id());
    return new Asked(
        request,
        TransferRules.standing(request, free, clock.instant()).name(),
        free.stream().mapToLong(TransferCredits.Free::amount).sum(),
        account,
        bank.code(account, request.amount(), request.reference()));
  }

  /**
   * Asks the bank about one request; outside of any transaction.
   *
   * @return whether the bank answered
   */
  public boolean ask(TransferRequest request) {
    return bank.account(request.account())
        .map(account -> hearing.ask(account, request.reference()))
        .orElse(false);
  }

  /**
   * Before a request is settled: whatever of it is not offered any more is asked about once more;
   * outside of any transaction.
   *
   * @throws vn.gandan.kernel.RefusedException if it is not owed any more as it was
   */
  public void askAgain(TransferRequest request, Actor actor) {
    Set<String> gone = new HashSet<>(request.offers());
    services.stream()
        .flatMap(service -> service.offers(request.person(), actor).stream())
        .map(CounterService.Offered::key)
        .forEach(gone::remove);
    if (request.receipt() == null && !gone.isEmpty()) {
      again.forEach(each -> each.askAgain(gone, actor));
    }
  }

  /** Requests of an office under which nothing has come, of the last days, latest first. */
  @Transactional(readOnly = true)
  public List<Asked> waiting(UUID office) {
    return journal.open(office, clock.instant().minus(LISTED)).stream().map(this::asked).toList();
  }

  /** Money of an office that came and pays for nothing, oldest first; at most 500. */
  @Transactional(readOnly = true)
  public List<LooseCredit> loose(UUID office) {
    return credits.loose(office);
  }

  /** Empty for what pays for something, was sent back, or is another office's. */
  @Transactional(readOnly = true)
  public Optional<LooseCredit> loose(UUID credit, UUID office) {
    return credits.loose(credit, office);
  }

  /** Money of the province that came under no code of ours, oldest first; at most 500. */
  @Transactional(readOnly = true)
  public List<StrayCredit> strays() {
    return credits.strays();
  }

  /** Empty once it was found out whose it is, or was sent back. */
  @Transactional(readOnly = true)
  public Optional<StrayCredit> stray(UUID credit) {
    return credits.stray(credit);
  }

  /** Whatever was asked for under a code, at whichever office. */
  @Transactional(readOnly = true)
  public Optional<TransferRequest> under(Reference reference) {
    return journal.under(reference);
  }
}
