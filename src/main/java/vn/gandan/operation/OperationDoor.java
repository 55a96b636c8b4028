package vn.gandan.operation;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import java.util.stream.Stream;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import vn.gandan.kernel.Actor;
import vn.gandan.kernel.RefusedException;
import vn.gandan.operation.OperationJournal.Before;
import vn.gandan.operation.OperationJournal.Stored;
import vn.gandan.storage.Writes;

/**
 * The one door for every write: judges, performs and commits an operation, once however often it is
 * sent.
 */
@Service
public class OperationDoor {
  /** The clock of post offices; Việt Nam has no summer time. */
  public static final ZoneId ZONE = ZoneId.of("Asia/Ho_Chi_Minh");

  private static final int TRIES = 5;
  private static final int SALT_BYTES = 16;

  private final ActRegistry acts;
  private final Desks desks;
  private final OperationJournal journal;
  private final StoredAnswers answers;
  private final RefusalLog refusals;
  private final ActValidity validity;
  private final List<OperationEnd> ends;
  private final JdbcTemplate jdbc;
  private final TransactionTemplate transaction;
  private final InstantSource clock;
  private final Duration clockBound;
  private final SecureRandom random = new SecureRandom();

  OperationDoor(
      ActRegistry acts,
      Desks desks,
      OperationJournal journal,
      StoredAnswers answers,
      RefusalLog refusals,
      ActValidity validity,
      List<OperationEnd> ends,
      JdbcTemplate jdbc,
      PlatformTransactionManager transactions,
      InstantSource clock,
      OperationSettings settings) {
    this.acts = acts;
    this.desks = desks;
    this.journal = journal;
    this.answers = answers;
    this.refusals = refusals;
    this.validity = validity;
    this.ends = List.copyOf(ends);
    this.jdbc = jdbc;
    this.transaction = new TransactionTemplate(transactions);
    this.clock = clock;
    this.clockBound = settings.clockBound();
  }

  /**
   * Performs all acts or none.
   *
   * @return the answer, and whether this call was the first to bring it about
   * @throws RefusedException with the reason; nothing is written but a line in the refusal log
   */
  public Outcome submit(OperationRequest request, Actor actor) {
    List<String> names = request.acts().stream().map(act -> acts.handlerOf(act).name()).toList();
    for (int tries = 1; ; tries++) {
      try {
        return transaction.execute(_ -> inTransaction(request, actor, names));
      } catch (RefusedException refused) {
        refusals.add(request, actor.accountId(), names, refused.refusal());
        throw refused;
      } catch (ConcurrencyFailureException busy) {
        if (tries == TRIES) {
          throw new RefusedException(new OperationRefusal.Busy(request.operationId()));
        }
        pause(tries);
      }
    }
  }

  /**
   * The answer to an operation that this actor sent before.
   *
   * @throws RefusedException if this actor sent none of that id
   */
  public Receipt receipt(UUID operationId, Actor actor) {
    Stored stored =
        transaction.execute(_ ->
            journal
                .find(operationId)
                .filter(found -> found.accountId().equals(actor.accountId()))
                .orElseThrow(() ->
                    new RefusedException(new OperationRefusal.UnknownOperation(operationId))));
    return answers.read(operationId, stored);
  }

  /**
   * @param first false if the operation had been committed before
   */
  public record Outcome(Receipt receipt, boolean first) {}

  private Outcome inTransaction(OperationRequest request, Actor actor, List<String> names) {
    DoorRules.check(request, actor, acts);
    validity.check(request, names);
    Instant recordedAt = clock.instant().truncatedTo(ChronoUnit.MICROS);
    LocalDate businessDay = recordedAt.atZone(ZONE).toLocalDate();
    UUID shift = shiftOf(request.deskId(), businessDay);
    Before before = journal.lockAndRead(request.deskId(), shift, request.operationId());
    if (before.sameId() != null) {
      return new Outcome(repeat(request, actor, before.sameId()), false);
    }
    Desk desk = deskOf(request.deskId(), actor, businessDay);
    DoorRules.mustBeHere(request.device(), desk);
    Performance performance =
        new Performance(
            request.operationId(),
            actor,
            desk,
            Origin.of(actor.role()),
            request.happenedAt(),
            recordedAt,
            DoorRules.doubtful(request.happenedAt(), recordedAt, clockBound),
            businessDay,
            new Writes(jdbc),
            new Gathered());
    return new Outcome(perform(request, performance, shift, before.lastSeq() + 1, names), true);
  }

  private Receipt perform(
      OperationRequest request,
      Performance performance,
      UUID shift,
      long deskSeq,
      List<String> names) {
    byte[] salt = new byte[SALT_BYTES];
    random.nextBytes(salt);
    byte[] digest = RequestDigest.of(request, performance.actor().accountId(), salt);
    journal.add(performance, request, shift, deskSeq, names, digest);
    List<Done> done = new ArrayList<>();
    for (Act act : request.acts()) {
      if (!done.isEmpty()) {
        // What an act wrote must be seen by those after it.
        performance.writes().flush();
      }
      done.add(performOne(act, performance));
    }
    ends.forEach(each -> each.end(performance));
    Receipt receipt =
        new Receipt(
            performance.operationId(),
            deskSeq,
            performance.recordedAt(),
            performance.businessDay(),
            performance.clockDoubtful(),
            done);
    journal.addAnswer(performance, salt, answers.write(receipt));
    performance.writes().flush();
    return receipt;
  }

  private <A extends Record & Act> Done performOne(Act act, Performance performance) {
    ActHandler<A, ?> handler = acts.handlerOf(act);
    return (Done) handler.perform(handler.act().cast(act), performance);
  }

  private Receipt repeat(OperationRequest request, Actor actor, Stored stored) {
    if (!stored.accountId().equals(actor.accountId())) {
      throw new RefusedException(new OperationRefusal.IdTaken(request.operationId()));
    }
    byte[] digest = RequestDigest.of(request, actor.accountId(), stored.salt());
    if (!MessageDigest.isEqual(digest, stored.digest())) {
      throw new RefusedException(new OperationRefusal.IdReused(request.operationId()));
    }
    return answers.read(request.operationId(), stored);
  }

  private Desk deskOf(UUID deskId, Actor actor, LocalDate day) {
    return Stream.of(Desk.ofProvince(actor.province()), Desk.ofProgram(actor.province()))
        .filter(desk -> desk.deskId().equals(deskId))
        .findFirst()
        .or(() -> desks.desk(deskId, day).filter(desk -> desk.unitId().equals(actor.unitId())))
        .filter(desk -> desk.kind().servedBy(actor.role()))
        .orElseThrow(() -> new RefusedException(new OperationRefusal.NotYourDesk(deskId)));
  }

  /** Until a desk has tills with shifts of their own, its shift is its business day. */
  private static UUID shiftOf(UUID desk, LocalDate day) {
    return UUID.nameUUIDFromBytes((desk + "/" + day).getBytes(StandardCharsets.UTF_8));
  }

  private static void pause(int tries) {
    try {
      Thread.sleep(ThreadLocalRandom.current().nextLong(5, 20L * tries));
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
