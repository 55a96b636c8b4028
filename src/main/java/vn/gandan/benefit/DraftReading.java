package vn.gandan.benefit;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.UUID;
import javax.sql.DataSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import vn.gandan.sheet.Fault;
import vn.gandan.sheet.RowStream;

/**
 * Reads one list into the draft's rows and checks it. Runs outside of requests; each step that it
 * has done is seen by others at once.
 */
@Component
class DraftReading {
  private static final Logger LOG = LoggerFactory.getLogger(DraftReading.class);
  private static final long STEP = 25_000;
  private static final int CHECKS_MS = 600_000;

  private static final String COPY_LINES =
      "copy benefit_draft_line (draft_id, line_no, month, commune_code, beneficiary_no, full_name,"
          + " birth_date, birth_year, citizen_number, address, amount_dong, arrears_dong, way,"
          + " account_number, point_id, proxy_name, proxy_number, proxy_from, proxy_to, note,"
          + " number_contradicts)"
          + " from stdin";
  private static final String COPY_FAULTS =
      "copy benefit_fault (draft_id, line_no, field, reason, value) from stdin";

  private final DataSource province;
  private final RosterDraftTable drafts;
  private final DraftChecks checks;
  private final TransactionTemplate transaction;
  private final Patience patience;

  DraftReading(
      DataSource province,
      RosterDraftTable drafts,
      DraftChecks checks,
      PlatformTransactionManager transactions,
      Patience patience) {
    this.province = province;
    this.drafts = drafts;
    this.checks = checks;
    this.transaction = new TransactionTemplate(transactions);
    this.patience = patience;
  }

  /** Never throws: what goes wrong is told in the draft and in the log. */
  void run(UUID draft, Path file, RosterFrame frame) {
    try {
      Path scratch = Files.createTempDirectory("gandan-list");
      try (RowStream rows = RowStream.open(file, scratch)) {
        copy(draft, rows, frame);
      } catch (RowStream.BrokenFileException e) {
        broken(draft, e);
      } finally {
        Files.deleteIfExists(scratch);
      }
      transaction.executeWithoutResult(_ -> {
        patience.forMillis(CHECKS_MS);
        checks.run(draft);
      });
    } catch (IOException | SQLException | RuntimeException e) {
      LOG.warn("the list of draft {} could not be read", draft, e);
      drafts.touch(draft, RosterDraft.Progress.BROKEN, 0, 0);
    }
  }

  private void copy(UUID draft, RowStream rows, RosterFrame frame)
      throws IOException, SQLException {
    try (Connection forLines = province.getConnection();
        Connection forFaults = province.getConnection()) {
      forLines.setAutoCommit(false);
      forFaults.setAutoCommit(false);
      try (CopyRows lines = new CopyRows(forLines, COPY_LINES);
          CopyRows faults = new CopyRows(forFaults, COPY_FAULTS)) {
        Tables tables = new Tables(draft, lines, faults);
        new RosterReader(frame, tables).read(rows);
        lines.finish();
        faults.finish();
        forLines.commit();
        forFaults.commit();
        drafts.touch(draft, RosterDraft.Progress.CHECKING, tables.lines, tables.faults);
      } finally {
        forLines.rollback();
        forFaults.rollback();
      }
    }
  }

  /** It could not even be opened. */
  private void broken(UUID draft, RowStream.BrokenFileException e)
      throws IOException, SQLException {
    try (Connection connection = province.getConnection();
        CopyRows faults = new CopyRows(connection, COPY_FAULTS)) {
      new Tables(draft, faults, faults).fault(e.line(), "", e.reason(), "");
      faults.finish();
    }
  }

  /** Sends lines and faults to their tables, and says how far it is. */
  private final class Tables implements RosterReader.Sink {
    private final UUID draft;
    private final String id;
    private final CopyRows into;
    private final CopyRows wrong;
    private long lines;
    private long faults;
    private long told;

    Tables(UUID draft, CopyRows into, CopyRows wrong) {
      this.draft = draft;
      this.id = draft.toString();
      this.into = into;
      this.wrong = wrong;
    }

    @Override
    public void line(RosterLine line) throws IOException {
      RosterLine.Proxy proxy = line.proxy();
      into.add(id)
          .add(line.number())
          .add(line.month())
          .add(line.commune())
          .add(line.beneficiary())
          .add(line.name())
          .add(line.birthDate())
          .add(line.birthYear())
          .add(line.citizen())
          .add(line.address())
          .add(line.amountDong())
          .add(line.arrearsDong())
          .add(line.way())
          .add(line.account())
          .add(line.point())
          .add(proxy == null ? null : proxy.name())
          .add(proxy == null ? null : proxy.citizen())
          .add(proxy == null ? null : proxy.from())
          .add(proxy == null ? null : proxy.to())
          .add(line.note())
          .add(line.contradicts())
          .end();
      said(line.number());
    }

    @Override
    public void fault(long line, String field, Fault.Reason reason, String value)
        throws IOException {
      faults++;
      Fault cut = new Fault("", line, field, reason, value);
      wrong.add(id).add(line).add(field).add(reason).add(cut.value()).end();
      said(line);
    }

    private void said(long number) {
      lines = number;
      if (number >= told + STEP) {
        drafts.touch(draft, RosterDraft.Progress.READING, number, faults);
        told = number;
      }
    }
  }
}
