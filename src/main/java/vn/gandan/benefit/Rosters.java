package vn.gandan.benefit;

import jakarta.annotation.PreDestroy;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import vn.gandan.kernel.RefusedException;
import vn.gandan.network.Network;
import vn.gandan.network.ServicePoint;
import vn.gandan.operation.OperationDoor;
import vn.gandan.sheet.Fault;
import vn.gandan.storage.Province;
import vn.gandan.storage.ProvinceRoute;

/**
 * Danh sách của bên chi trả: a list is brought, read and checked beside the requests, and counts
 * for nothing until somebody takes it through the door ({@link TakeRoster}).
 */
@Service
public class Rosters {
  private static final int MOST_WAITING = 4;
  private static final Duration KEPT = Duration.ofDays(7);

  private final RoundTable rounds;
  private final ContractTable contracts;
  private final RateTable rates;
  private final RosterDraftTable drafts;
  private final DraftChecks checks;
  private final DraftReading reading;
  private final Network network;
  private final TransactionTemplate transaction;
  private final InstantSource clock;
  private final ExecutorService reader =
      Executors.newSingleThreadExecutor(Thread.ofPlatform().daemon().name("lists").factory());
  private final Semaphore waiting = new Semaphore(MOST_WAITING);

  Rosters(
      RoundTable rounds,
      ContractTable contracts,
      RateTable rates,
      RosterDraftTable drafts,
      DraftChecks checks,
      DraftReading reading,
      Network network,
      PlatformTransactionManager transactions,
      InstantSource clock) {
    this.rounds = rounds;
    this.contracts = contracts;
    this.rates = rates;
    this.drafts = drafts;
    this.checks = checks;
    this.reading = reading;
    this.network = network;
    this.transaction = new TransactionTemplate(transactions);
    this.clock = clock;
  }

  /**
   * Begins to read a list; how far it is stands in its {@link RosterDraft}.
   *
   * @param draft id, made by the caller: the same again is the same draft
   * @param figures what the payer says that it adds up to
   * @throws RefusedException if the round takes no list, the file was taken before, or several
   *     lists wait already
   */
  public void bring(UUID draft, UUID round, UUID account, Upload upload, List<Covering> figures) {
    Round found = rounds.existing(round);
    RoundRules.mayGo(found, Round.State.IMPORTED);
    drafts
        .takenWith(upload.digest())
        .ifPresent(roster -> {
          throw new RefusedException(new BenefitRefusal.SameFile(roster));
        });
    if (!waiting.tryAcquire()) {
      throw new RefusedException(new BenefitRefusal.TooMuchAtOnce(MOST_WAITING));
    }
    boolean handedOver = false;
    try {
      RosterFrame frame = frame(found);
      transaction.executeWithoutResult(_ -> drafts.start(draft, round, account, upload, figures));
      Province province = ProvinceRoute.current();
      reader.execute(() -> read(province, draft, upload.file(), frame));
      handedOver = true;
    } finally {
      if (!handedOver) {
        waiting.release();
      }
    }
  }

  private void read(Province province, UUID draft, Path file, RosterFrame frame) {
    try {
      ProvinceRoute.in(
          province,
          () -> {
            drafts.before(clock.instant().minus(KEPT)).forEach(this::drop);
            reading.run(draft, file, frame);
            return true;
          });
    } finally {
      waiting.release();
      delete(file);
    }
  }

  private void drop(UUID draft) {
    transaction.executeWithoutResult(_ -> drafts.drop(draft));
  }

  private static void delete(Path file) {
    try {
      Files.deleteIfExists(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private RosterFrame frame(Round round) {
    LocalDate firstDay = round.days().pointsFrom();
    Map<String, UUID> points = new HashMap<>();
    network
        .points(null, ServicePoint.Service.PAYOUT, firstDay)
        .forEach(point -> points.put(point.code(), point.pointId()));
    return new RosterFrame(
        round.programme().programmeCode(),
        round.month(),
        round.monthAfter(),
        contracts.communesCovered(round.programme().programmeId(), firstDay),
        points,
        rates.on(round.month()).required(RateItem.AMOUNT_MOST),
        LocalDate.ofInstant(clock.instant(), OperationDoor.ZONE));
  }

  public Optional<RosterDraft> draft(UUID draft) {
    return drafts.find(draft);
  }

  /** The last lists that were brought for a round, at most twenty. */
  public List<RosterDraft> drafts(UUID round) {
    return drafts.ofRound(round);
  }

  /** The list beside the payer's figures, by commune. */
  public List<CommuneSum> sums(UUID draft) {
    return checks.sums(draft);
  }

  /**
   * What is wrong with which line, in the order of lines.
   *
   * @param most at most a thousand
   */
  public List<Fault> faults(RosterDraft draft, long from, int most) {
    return checks.faults(draft.draftId(), draft.fileName(), from, Math.min(most, 1_000));
  }

  /** Whether a list was taken with the same bytes. */
  public boolean taken(RosterDraft draft) {
    return drafts.taken(draft.draftId()).isPresent();
  }

  @PreDestroy
  void stop() {
    reader.shutdownNow();
  }
}
