package vn.gandan.clearing.web;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;
import vn.gandan.benefit.DutySum;
import vn.gandan.clearing.DutyOutcome;
import vn.gandan.clearing.SettledLine;
import vn.gandan.clearing.SettlementFigures;
import vn.gandan.clearing.Settlements;
import vn.gandan.clearing.UnpaidReason;
import vn.gandan.handover.Hands;
import vn.gandan.handover.Words;
import vn.gandan.operation.OperationDoor;
import vn.gandan.paper.SettlementMinutes;
import vn.gandan.sheet.WorkbookWriter;

/** A settlement as a workbook, in Vietnamese, whoever takes it; names nobody who was paid. */
@Component
class SettlementSheets {
  private final Settlements settlements;
  private final Hands hands;

  SettlementSheets(Settlements settlements, Hands hands) {
    this.settlements = settlements;
    this.hands = hands;
  }

  /** The figures on one sheet, every line on the next. */
  byte[] sheet(SettlementPage page) {
    Words words = hands.vietnamese();
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (WorkbookWriter book = new WorkbookWriter(bytes)) {
      book.sheet(words.t("clearing.sheet.figures"));
      figures(book, page, words);
      book.sheet(words.t("clearing.sheet.communes"));
      communes(book, page, words);
      book.sheet(words.t("clearing.sheet.lines"));
      lines(book, page, words);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }

  private void figures(WorkbookWriter book, SettlementPage page, Words words) throws IOException {
    SettlementFigures figures = page.figures();
    if (page.draft()) {
      book.row(words.t("clearing.paper.draft"));
    }
    book.row(words.t("benefit.programme"), page.round().programme().name());
    book.row(words.t("benefit.month"), SettlementPapers.round(page, words));
    book.row(words.t("benefit.contract.payer"), page.payer());
    book.row(words.t("benefit.contract.number"), page.contract().number());
    for (SettlementMinutes.Line line : SettlementPapers.results(figures, words)) {
      book.row(line.name(), (long) line.people(), line.total().dong());
    }
    book.row(
        words.t("clearing.paper.listed"),
        figures.listed().count(),
        figures.listed().total().dong());
    for (UnpaidReason reason : page.reasons()) {
      DutySum.Part part = figures.returned(reason);
      book.row(words.t("clearing.reason." + reason.name()), part.count(), part.total().dong());
    }
    DutySum.Part reclaimed = figures.askedBack().reclaimed();
    book.row(words.t("clearing.reclaimed.dong"), reclaimed.count(), reclaimed.total().dong());
    book.row(words.t("clearing.recovered.dong"), null, figures.askedBack().recovered().dong());
    book.row(words.t("clearing.advance"), null, figures.advance().dong());
    book.row(words.t("clearing.owed"), null, figures.owed().dong());
    book.row(words.t("clearing.fee-each"), null, figures.feeEach().dong());
    book.row(words.t("clearing.fee"), figures.paid().count(), figures.fee().dong());
    book.row(words.t("clearing.digest"), figures.digest());
    if (!page.draft()) {
      for (SettlementPage.Signed signed : page.signed()) {
        book.row(
            words.t("clearing.signed." + signed.as()),
            signed.name(),
            words.t("clearing.paper.moment", signed.at()));
      }
    }
  }

  private static void communes(WorkbookWriter book, SettlementPage page, Words words)
      throws IOException {
    List<Object> head = new ArrayList<>(List.of(words.t("benefit.commune")));
    for (DutyOutcome outcome : SettlementPapers.OUTCOMES) {
      head.add(words.t("clearing.outcome." + outcome.name()));
      head.add(words.t("clearing.dong"));
    }
    book.row(head.toArray());
    for (var commune : page.communes().entrySet()) {
      List<Object> row = new ArrayList<>(List.of(commune.getKey()));
      for (DutyOutcome outcome : SettlementPapers.OUTCOMES) {
        DutySum.Part part = commune.getValue().of(outcome);
        row.add(part.count());
        row.add(part.total().dong());
      }
      book.row(row.toArray());
    }
  }

  private void lines(WorkbookWriter book, SettlementPage page, Words words) throws IOException {
    book.row(
        words.t("clearing.line"),
        words.t("benefit.commune"),
        words.t("benefit.month"),
        words.t("clearing.dong"),
        words.t("clearing.outcome"),
        words.t("clearing.reason"),
        words.t("clearing.ended-on"));
    List<SettledLine> some;
    int after = 0;
    do {
      some = settlements.lines(page.round().roundId(), page.contract().contractId(), after);
      for (SettledLine line : some) {
        UnpaidReason reason = line.reason();
        Instant at = line.at();
        book.row(
            line.line(),
            line.commune(),
            line.month(),
            line.total().dong(),
            words.t("clearing.outcome." + line.outcome().name()),
            reason == null ? null : words.t("clearing.reason." + reason.name()),
            at == null ? null : LocalDate.ofInstant(at, OperationDoor.ZONE));
        after = line.line();
      }
    } while (!some.isEmpty());
  }
}
