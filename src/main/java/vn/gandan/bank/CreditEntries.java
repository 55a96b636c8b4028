package vn.gandan.bank;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import vn.gandan.job.JobKind;
import vn.gandan.job.Jobs;
import vn.gandan.kernel.RefusedException;
import vn.gandan.operation.Desk;
import vn.gandan.operation.OperationDoor;
import vn.gandan.operation.OperationRequest;
import vn.gandan.operation.TheProgram;
import vn.gandan.storage.ProvinceRoute;

/**
 * Writes down what the bank said and has it entered in the books, once, by nobody's hand. Who dies
 * between the two has left a job behind.
 */
@Component
class CreditEntries implements JobKind {
  static final String NAME = "bank.book";
  private static final Logger LOG = LoggerFactory.getLogger(CreditEntries.class);

  /** So long whoever has heard it may take to enter it, before a job does. */
  private static final Duration AT_ONCE = Duration.ofSeconds(30);

  private final CreditJournal credits;
  private final OperationDoor door;
  private final Jobs jobs;
  private final TransactionTemplate transaction;
  private final InstantSource clock;

  CreditEntries(
      CreditJournal credits,
      OperationDoor door,
      Jobs jobs,
      PlatformTransactionManager transactions,
      InstantSource clock) {
    this.credits = credits;
    this.door = door;
    this.jobs = jobs;
    this.transaction = new TransactionTemplate(transactions);
    this.clock = clock;
  }

  /**
   * What was told before is not told again.
   *
   * @param code under which it came; null if it came under none of ours
   */
  void hear(ReceivingAccount account, CreditNote note, @Nullable Reference code) {
    Optional<UUID> heard = transaction.execute(_ -> written(account, note, code));
    if (heard.isPresent()) {
      enterAtOnce(heard.get());
    } else if (credits.toldOtherwise(account, note)) {
      LOG.error("the bank told another sum under its number {}, which is not heard", note.id());
    }
  }

  private Optional<UUID> written(
      ReceivingAccount account, CreditNote note, @Nullable Reference code) {
    Instant now = clock.instant();
    Optional<UUID> credit = credits.add(account, note, code, now);
    credit.ifPresent(id -> jobs.later(NAME, id, now.plus(AT_ONCE)));
    return credit;
  }

  private void enterAtOnce(UUID credit) {
    try {
      enter(credit);
    } catch (RefusedException busy) {
      LOG.info("credit {} is entered by its job: {}", credit, busy.refusal().code());
    }
  }

  @Override
  public String name() {
    return NAME;
  }

  @Override
  public Optional<Instant> run(UUID id) {
    enter(id);
    return Optional.empty();
  }

  /** The same operation however often it is sent: its id and its words follow from the credit. */
  private void enter(UUID id) {
    if (credits.booked(id)) {
      return;
    }
    Credit credit = credits.find(id).orElseThrow();
    String province = ProvinceRoute.current().code();
    UUID operation =
        UUID.nameUUIDFromBytes(("credit " + id + " is booked").getBytes(StandardCharsets.UTF_8));
    door.submit(
        new OperationRequest(
            operation,
            Desk.ofProgram(province).deskId(),
            credit.heardAt(),
            null,
            List.of(new BookCredit(credit.id()))),
        TheProgram.in(province));
  }
}
