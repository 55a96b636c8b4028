package vn.gandan.collection.web;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import vn.gandan.collection.BillDifference;
import vn.gandan.collection.BillSettlement;
import vn.gandan.collection.BillSettlements;
import vn.gandan.collection.Biller;
import vn.gandan.collection.SettledBill;
import vn.gandan.collection.SettledPart;
import vn.gandan.handover.Hands;
import vn.gandan.handover.Words;
import vn.gandan.operation.Desk;
import vn.gandan.sheet.WorkbookWriter;
import vn.gandan.storage.ProvinceRoute;

/** A settlement as a workbook, in Vietnamese, whoever takes it; names no customer. */
@Component
class BillSettlementSheets {
  private static final MediaType XLSX =
      MediaType.parseMediaType("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");

  private final BillSettlements settlements;
  private final Hands hands;

  BillSettlementSheets(BillSettlements settlements, Hands hands) {
    this.settlements = settlements;
    this.hands = hands;
  }

  /** The sums, each office's part, every difference and every bill. */
  ResponseEntity<byte[]> sheet(Biller biller, BillSettlement settlement) {
    Words words = hands.vietnamese();
    Map<UUID, String> names = new HashMap<>();
    names.put(
        Desk.ofProvince(ProvinceRoute.current().code()).unitId(),
        words.t("collection.settlement.province"));
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (WorkbookWriter book = new WorkbookWriter(bytes)) {
      book.sheet(words.t("collection.sheet.sums"));
      sums(book, biller, settlement, words);
      book.sheet(words.t("collection.sheet.offices"));
      offices(book, settlement, names, words);
      book.sheet(words.t("collection.sheet.differences"));
      differences(book, settlement, words);
      book.sheet(words.t("collection.sheet.bills"));
      bills(book, settlement, names, words);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    String name =
        "quyet-toan-%s-%s-%s.xlsx"
            .formatted(
                biller.billerCode().toLowerCase(Locale.ROOT), settlement.from(), settlement.to());
    return ResponseEntity.ok()
        .contentType(XLSX)
        .header(HttpHeaders.CACHE_CONTROL, "no-store")
        .header(
            HttpHeaders.CONTENT_DISPOSITION,
            ContentDisposition.attachment().filename(name).build().toString())
        .body(bytes.toByteArray());
  }

  private static void sums(
      WorkbookWriter book, Biller biller, BillSettlement settlement, Words words)
      throws IOException {
    book.row(words.t("collection.biller"), biller.name());
    book.row(words.t("collection.biller.code"), biller.billerCode());
    book.row(words.t("collection.settlement.from"), settlement.from());
    book.row(words.t("collection.settlement.to"), settlement.to());
    book.row(words.t("collection.settlement.bills"), settlement.bills());
    book.row(words.t("collection.settlement.amount"), settlement.amount());
    book.row(words.t("collection.settlement.commission"), settlement.commission());
    book.row(words.t("collection.settlement.put-right"), settlement.putRight());
    book.row(words.t("collection.settlement.due"), settlement.due());
  }

  private void offices(
      WorkbookWriter book, BillSettlement settlement, Map<UUID, String> names, Words words)
      throws IOException {
    book.row(
        words.t("collection.office"),
        words.t("collection.settlement.bills"),
        words.t("collection.settlement.amount"),
        words.t("collection.settlement.commission"),
        words.t("collection.settlement.surplus"),
        words.t("collection.settlement.lacking"),
        words.t("collection.settlement.due"));
    for (SettledPart part : settlements.parts(settlement.id())) {
      book.row(
          names.computeIfAbsent(part.office(), hands::unitName),
          part.bills(),
          part.amount(),
          part.commission(),
          part.surplus(),
          part.lacking(),
          part.due());
    }
  }

  private void differences(WorkbookWriter book, BillSettlement settlement, Words words)
      throws IOException {
    book.row(
        words.t("collection.days.day"),
        words.t("collection.differences"),
        words.t("collection.difference.payment"),
        words.t("collection.bill"),
        words.t("collection.difference.ours"),
        words.t("collection.difference.theirs"),
        words.t("collection.difference.counts"),
        words.t("collection.difference.words"));
    for (BillDifference each : settlements.differences(settlement)) {
      BillDifference.Ended ended = each.ended();
      book.row(
          each.day(),
          words.t("collection.difference." + each.kind().name()),
          each.payment(),
          each.bill(),
          each.ours(),
          each.theirs(),
          ended == null ? null : words.t("collection.counts." + ended.counts().name()),
          ended == null ? null : ended.words());
    }
  }

  private void bills(
      WorkbookWriter book, BillSettlement settlement, Map<UUID, String> names, Words words)
      throws IOException {
    book.row(
        words.t("collection.days.day"),
        words.t("collection.office"),
        words.t("collection.difference.payment"),
        words.t("collection.bill"),
        words.t("collection.amount"),
        words.t("collection.settlement.commission"));
    List<SettledBill> some;
    @Nullable UUID after = null;
    do {
      some = settlements.bills(settlement, after);
      for (SettledBill bill : some) {
        book.row(
            bill.day(),
            names.computeIfAbsent(bill.office(), hands::unitName),
            bill.payment().toString(),
            bill.bill(),
            bill.amount(),
            bill.commission());
        after = bill.payment();
      }
    } while (!some.isEmpty());
  }
}
