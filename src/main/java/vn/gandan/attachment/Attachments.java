package vn.gandan.attachment;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import vn.gandan.kernel.Actor;
import vn.gandan.kernel.RefusedException;
import vn.gandan.kernel.Role;

/** Takes files in, once under each id, and gives them out as they were taken in or not at all. */
@Service
public class Attachments {
  private static final Logger log = LoggerFactory.getLogger(Attachments.class);

  private final AttachmentJournal journal;
  private final List<AttachmentReaders> readers;
  private final TransactionTemplate transaction;
  private final InstantSource clock;

  Attachments(
      AttachmentJournal journal,
      List<AttachmentReaders> readers,
      PlatformTransactionManager transactions,
      InstantSource clock) {
    this.journal = journal;
    this.readers = readers;
    this.transaction = new TransactionTemplate(transactions);
    this.clock = clock;
  }

  /**
   * @param first false if the same file had been taken in under this id before
   */
  public record Taken(Attachment file, boolean first) {}

  /**
   * Takes a file in; the same again is answered the same.
   *
   * @param id made by the caller
   * @param content read to its end, not closed
   * @throws RefusedException with an {@link AttachmentRefusal}; then nothing is stored
   */
  public Taken take(UUID id, InputStream content, Actor actor) throws IOException {
    try (Spool spool = Spool.of(content)) {
      if (spool.sizeBytes() == 0) {
        throw new RefusedException(new AttachmentRefusal.Empty());
      }
      FileType type =
          FileRules.typeOf(spool.head())
              .orElseThrow(() -> new RefusedException(new AttachmentRefusal.WrongType()));
      Attachment file =
          new Attachment(
              id,
              type,
              spool.sizeBytes(),
              spool.sha256Hex(),
              actor.accountId(),
              actor.unitId(),
              clock.instant());
      return transaction.execute(_ -> store(file, spool));
    }
  }

  /** What is known of a file, for a module that hangs it on a record. */
  public Optional<Attachment> find(UUID id) {
    return journal.find(id);
  }

  /** Whether a file was taken in at this office: a signature of somebody who stood there. */
  public boolean isFrom(UUID unit, UUID id) {
    return find(id).filter(file -> unit.equals(file.unitId())).isPresent();
  }

  /**
   * Opens a file for somebody who may read it: who brought it, others of the same office, auditors,
   * and whomever the modules that use it name. Hashed anew before a byte is given out.
   *
   * @throws RefusedException attachment.unknown-attachment, attachment.altered
   */
  public Opened open(UUID id, Actor actor) throws IOException {
    Attachment file =
        journal
            .find(id)
            .filter(found -> mayRead(found, actor))
            .orElseThrow(() -> new RefusedException(new AttachmentRefusal.UnknownAttachment(id)));
    Spool spool = Spool.open();
    try {
      journal.copy(id, spool);
      if (spool.sizeBytes() != file.sizeBytes() || !spool.sha256Hex().equals(file.sha256())) {
        log.error("attachment {} is not what was taken in: its SHA-256 differs", id);
        throw new RefusedException(new AttachmentRefusal.Altered(id));
      }
      journal.addRead(id, actor, clock.instant(), purpose(id));
      return new Opened(file, spool);
    } catch (IOException | RuntimeException e) {
      spool.close();
      throw e;
    }
  }

  /** A file that was found whole; close it when it has been sent. */
  public static final class Opened implements AutoCloseable {
    private final Attachment file;
    private final Spool spool;

    private Opened(Attachment file, Spool spool) {
      this.file = file;
      this.spool = spool;
    }

    public Attachment file() {
      return file;
    }

    public InputStream content() throws IOException {
      return spool.reader();
    }

    @Override
    public void close() {
      spool.close();
    }
  }

  private @Nullable String purpose(UUID id) {
    return readers.stream().flatMap(each -> each.purpose(id).stream()).findFirst().orElse(null);
  }

  private Taken store(Attachment file, Spool spool) {
    journal.lock(file.id());
    Optional<Attachment> before = journal.find(file.id());
    if (before.isPresent()) {
      return same(before.get(), file);
    }
    try (InputStream content = spool.reader()) {
      journal.add(file, content);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return new Taken(file, true);
  }

  private static Taken same(Attachment before, Attachment file) {
    if (!before.accountId().equals(file.accountId())) {
      throw new RefusedException(new AttachmentRefusal.IdTaken(file.id()));
    }
    if (!before.sha256().equals(file.sha256())) {
      throw new RefusedException(new AttachmentRefusal.IdReused(file.id()));
    }
    return new Taken(before, false);
  }

  private boolean mayRead(Attachment file, Actor actor) {
    return actor.accountId().equals(file.accountId())
        || (actor.unitId() != null && actor.unitId().equals(file.unitId()))
        || actor.role() == Role.AUDITOR
        || readers.stream().anyMatch(each -> each.mayRead(file.id(), actor));
  }
}
