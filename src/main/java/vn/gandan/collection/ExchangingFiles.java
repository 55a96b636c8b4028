package vn.gandan.collection;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
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
      tries(peer, today, Kind.OPEN_BILLS, _ -> takesOpenBills(peer, today));
    }
    LocalDate since = today.minusDays(DayTurnRules.DAYS_AFTER);
    for (FileDay day : files.open(biller, Kind.PAYMENTS, since)) {
      if (DayTurnRules.over(day.day(), day.cutOff(), now)) {
        tries(peer, day.day(), Kind.PAYMENTS, file -> bringsPayments(peer, day.day(), file));
      }
    }
    for (FileDay day : files.open(biller, Kind.ANSWERS, since)) {
      if (files.done(biller, day.day(), Kind.PAYMENTS)) {
        tries(peer, day.day(), Kind.ANSWERS, file -> takesAnswers(peer, day.day(), file));
      }
    }
    compare(peer, today, since);
  }

  /** Once every answer is there, the day stands; it is compared once it is over for everybody. */
  private void compare(Peer peer, LocalDate today, LocalDate since) {
    UUID biller = peer.biller();
    for (FileDay day : files.open(biller, Kind.OUR_DAY, since)) {
      if (files.done(biller, day.day(), Kind.ANSWERS)) {
        tries(peer, day.day(), Kind.OUR_DAY, file -> bringsOurDay(peer, day.day(), file));
      }
    }
    for (FileDay day : files.open(biller, Kind.THEIR_DAY, since)) {
      if (day.day().isBefore(today) && files.done(biller, day.day(), Kind.OUR_DAY)) {
        tries(peer, day.day(), Kind.THEIR_DAY, file -> takesTheirDay(peer, day.day(), file));
      }
    }
  }

  /** One try, which comes to something whatever happens outside. */
  private interface Try {
    /**
     * @param file the number of the day's file that it is about to bring or take
     */
    Came run(AtomicInteger file);
  }

  private void tries(Peer peer, LocalDate day, Kind kind, Try one) {
    AtomicInteger file = new AtomicInteger(1);
    Came came;
    try {
      came = one.run(file);
    } catch (FileTroubleException trouble) {
      LOG.warn("{} of {} with {}", kind, day, peer.billerCode(), trouble);
      came = new Came(trouble.outcome(), file.get(), 0, 0);
    } catch (RefusedException refused) {
      LOG.warn("{} of {} with {}: {}", kind, day, peer.billerCode(), refused.refusal().code());
      int line =
          refused.refusal() instanceof CollectionRefusal.FileBroken broken ? broken.line() : 0;
      came = new Came(Outcome.BROKEN, file.get(), 0, line);
    }
    Came noted = came;
    transaction.executeWithoutResult(
        _ -> files.note(peer.biller(), day, kind, noted, clock.instant()));
  }

  private Came takesOpenBills(Peer peer, LocalDate day) {
    Optional<byte[]> file =
        sftp.fetch(peer, Kind.OPEN_BILLS.name(day, 1), OpenFileRules.MOST_BYTES);
    if (file.isEmpty()) {
      return new Came(Outcome.NOT_THERE, 1, 0, 0);
    }
    List<OpenFileRules.Line> lines = OpenFileRules.read(file.get());
    transaction.executeWithoutResult(_ -> open.replace(peer.biller(), day, lines));
    return new Came(Outcome.DONE, 1, lines.size(), 0);
  }

  private Came bringsPayments(Peer peer, LocalDate day, AtomicInteger file) {
    return brings(peer, day, Kind.PAYMENTS, telling.files(peer.biller(), day), file);
  }

  /** One after the other; what lies there from an earlier try is the same and stays. */
  private Came brings(
      Peer peer, LocalDate day, Kind kind, List<List<DayLine>> files, AtomicInteger file) {
    int lines = 0;
    for (int no = 1; no <= files.size(); no++) {
      file.set(no);
      List<DayLine> some = files.get(no - 1);
      byte[] content = DayFileRules.write(some).getBytes(StandardCharsets.UTF_8);
      sftp.bring(peer, kind.name(day, no), content);
      lines += some.size();
    }
    return new Came(Outcome.DONE, files.size(), lines, 0);
  }

  /** Each of our files is answered by one of the biller's, whichever comes first. */
  private Came takesAnswers(Peer peer, LocalDate day, AtomicInteger file) {
    int files = telling.count(peer.biller(), day);
    boolean some = false;
    int counted = 0;
    int off = 0;
    for (int no = 1; no <= files; no++) {
      file.set(no);
      Optional<byte[]> answers =
          sftp.fetch(peer, Kind.ANSWERS.name(day, no), DayFileRules.MOST_BYTES);
      if (answers.isPresent()) {
        TellingByFile.Heard heard =
            telling.heard(peer.biller(), day, AnswerFileRules.read(answers.get()));
        some = true;
        counted += heard.counted();
        off += heard.off();
      }
    }
    if (!some) {
      return new Came(Outcome.NOT_THERE, 1, 0, 0);
    }
    boolean all = telling.answered(peer.biller(), day);
    return new Came(all ? Outcome.DONE : Outcome.PARTLY, files, counted, off);
  }

  private Came bringsOurDay(Peer peer, LocalDate day, AtomicInteger file) {
    List<List<DayLine>> files = DayFileRules.parts(comparing.ours(peer.biller(), day));
    return brings(peer, day, Kind.OUR_DAY, files, file);
  }

  /** The whole day or nothing: a full file is followed by another one. */
  private Came takesTheirDay(Peer peer, LocalDate day, AtomicInteger file) {
    List<DayLine> lines = new ArrayList<>();
    for (int no = 1; no <= DayFileRules.MOST_FILES; no++) {
      file.set(no);
      Optional<byte[]> theirs =
          sftp.fetch(peer, Kind.THEIR_DAY.name(day, no), DayFileRules.MOST_BYTES);
      if (theirs.isEmpty()) {
        boolean byHand = comparing.compared(peer.biller(), day);
        return new Came(byHand ? Outcome.DONE : Outcome.NOT_THERE, no, 0, 0);
      }
      List<DayLine> some = DayFileRules.read(theirs.get());
      lines.addAll(some);
      if (!DayFileRules.full(some)) {
        return comparing.heard(peer.biller(), day, lines);
      }
    }
    throw new RefusedException(new CollectionRefusal.DayTooLong(day, DayFileRules.MOST_OF_DAY));
  }
}
