package vn.gandan.collection;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import vn.gandan.collection.BillerFile.Kind;
import vn.gandan.collection.BillerFile.Outcome;
import vn.gandan.collection.BillerFileTable.Came;
import vn.gandan.collection.BillerFileTable.FileDay;
import vn.gandan.collection.BillerLink.Peer;
import vn.gandan.job.JobKind;
import vn.gandan.kernel.RefusedException;

/**
 * Brings and takes the files of one biller, again and again, as long as its contract by files
 * counts and for some weeks after. What came of each try is noted for people to see.
 */
@Component
class ExchangingFiles implements JobKind {
  static final String NAME = "collection.files";

  private static final Logger LOG = LoggerFactory.getLogger(ExchangingFiles.class);

  private final BillerTable billers;
  private final BillerLinks links;
  private final BillerFileTable files;
  private final OpenBillTable open;
  private final TellingByFile telling;
  private final ComparingByFile comparing;
  private final SftpFiles sftp;
  private final CollectionSettings settings;
  private final InstantSource clock;
  private final TransactionTemplate transaction;

  // Whom to reach, five files, and when: each is one thing.
  ExchangingFiles(
      BillerTable billers,
      BillerLinks links,
      BillerFileTable files,
      OpenBillTable open,
      TellingByFile telling,
      ComparingByFile comparing,
      SftpFiles sftp,
      CollectionSettings settings,
      InstantSource clock,
      PlatformTransactionManager transactions) {
    this.billers = billers;
    this.links = links;
    this.files = files;
    this.open = open;
    this.telling = telling;
    this.comparing = comparing;
    this.sftp = sftp;
    this.settings = settings;
    this.clock = clock;
    this.transaction = new TransactionTemplate(transactions);
  }

  @Override
  public String name() {
    return NAME;
  }

  @Override
  public Optional<Instant> run(UUID biller) {
    Instant now = clock.instant();
    LocalDate today = LocalDate.ofInstant(now, CollectionRules.ZONE);
    List<BillerContract> contracts =
        billers.contracts(biller).stream()
            .filter(contract -> contract.link() == BillerContract.Link.FILE)
            .filter(contract -> DayTurnRules.counts(contract, today))
            .toList();
    Optional<BillerContract> begun =
        contracts.stream().filter(contract -> !contract.since().isAfter(today)).findFirst();
    if (begun.isEmpty()) {
      return contracts.stream()
          .map(contract -> DayTurnRules.begins(contract.since()))
          .min(Comparator.naturalOrder());
    }
    exchange(begun.get(), today, now);
    return Optional.of(clock.instant().plus(settings.filesEach()));
  }

  private void exchange(BillerContract contract, LocalDate today, Instant now) {
    UUID biller = contract.billerId();
    Peer peer = links.peer(contract);
    LocalDate until = contract.until();
    if ((until == null || today.isBefore(until)) && !files.done(biller, today, Kind.OPEN_BILLS)) {
      tries(peer, today, Kind.OPEN_BILLS, () -> takesOpenBills(peer, today));
    }
    LocalDate since = today.minusDays(DayTurnRules.DAYS_AFTER);
    for (FileDay day : files.open(biller, Kind.PAYMENTS, since)) {
      if (DayTurnRules.over(day.day(), day.cutOff(), now)) {
        tries(peer, day.day(), Kind.PAYMENTS, () -> bringsPayments(peer, day.day()));
      }
    }
    for (FileDay day : files.open(biller, Kind.ANSWERS, since)) {
      if (files.done(biller, day.day(), Kind.PAYMENTS)) {
        tries(peer, day.day(), Kind.ANSWERS, () -> takesAnswers(peer, day.day()));
      }
    }
    compare(peer, today, since);
  }

  /** Once every answer is there, the day stands; it is compared once it is over for everybody. */
  private void compare(Peer peer, LocalDate today, LocalDate since) {
    UUID biller = peer.biller();
    for (FileDay day : files.open(biller, Kind.OUR_DAY, since)) {
      if (files.done(biller, day.day(), Kind.ANSWERS)) {
        tries(peer, day.day(), Kind.OUR_DAY, () -> bringsOurDay(peer, day.day()));
      }
    }
    for (FileDay day : files.open(biller, Kind.THEIR_DAY, since)) {
      if (day.day().isBefore(today) && files.done(biller, day.day(), Kind.OUR_DAY)) {
        tries(peer, day.day(), Kind.THEIR_DAY, () -> takesTheirDay(peer, day.day()));
      }
    }
  }

  /** One try, which comes to something whatever happens outside. */
  private interface Try {
    Came run();
  }

  private void tries(Peer peer, LocalDate day, Kind kind, Try one) {
    Came came;
    try {
      came = one.run();
    } catch (FileTroubleException trouble) {
      LOG.warn("{} of {} with {}", kind, day, peer.billerCode(), trouble);
      came = new Came(trouble.outcome(), 0, 0);
    } catch (RefusedException refused) {
      int line =
          refused.refusal() instanceof CollectionRefusal.FileBroken broken ? broken.line() : 0;
      came = new Came(Outcome.BROKEN, 0, line);
    }
    Came noted = came;
    transaction.executeWithoutResult(
        _ -> files.note(peer.biller(), day, kind, noted, clock.instant()));
  }

  private Came takesOpenBills(Peer peer, LocalDate day) {
    Optional<byte[]> file = sftp.fetch(peer, Kind.OPEN_BILLS.name(day), OpenFileRules.MOST_BYTES);
    if (file.isEmpty()) {
      return new Came(Outcome.NOT_THERE, 0, 0);
    }
    List<OpenFileRules.Line> lines = OpenFileRules.read(file.get());
    transaction.executeWithoutResult(_ -> open.replace(peer.biller(), day, lines));
    return new Came(Outcome.DONE, lines.size(), 0);
  }

  private Came bringsPayments(Peer peer, LocalDate day) {
    String file = telling.file(peer.biller(), day);
    sftp.bring(peer, Kind.PAYMENTS.name(day), file.getBytes(StandardCharsets.UTF_8));
    return new Came(Outcome.DONE, file.split("\n", -1).length - 3, 0);
  }

  private Came takesAnswers(Peer peer, LocalDate day) {
    Optional<byte[]> file = sftp.fetch(peer, Kind.ANSWERS.name(day), DayFileRules.MOST_BYTES);
    return file.isEmpty()
        ? new Came(Outcome.NOT_THERE, 0, 0)
        : telling.heard(peer.biller(), day, AnswerFileRules.read(file.get()));
  }

  private Came bringsOurDay(Peer peer, LocalDate day) {
    List<DayLine> lines = comparing.ours(peer.biller(), day);
    byte[] file = DayFileRules.write(lines).getBytes(StandardCharsets.UTF_8);
    sftp.bring(peer, Kind.OUR_DAY.name(day), file);
    return new Came(Outcome.DONE, lines.size(), 0);
  }

  private Came takesTheirDay(Peer peer, LocalDate day) {
    Optional<byte[]> file = sftp.fetch(peer, Kind.THEIR_DAY.name(day), DayFileRules.MOST_BYTES);
    if (file.isEmpty()) {
      boolean byHand = comparing.compared(peer.biller(), day);
      return new Came(byHand ? Outcome.DONE : Outcome.NOT_THERE, 0, 0);
    }
    return comparing.heard(peer.biller(), day, DayFileRules.read(file.get()));
  }
}
