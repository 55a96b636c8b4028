package vn.gandan.cashdesk.web;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import vn.gandan.handover.Hands;
import vn.gandan.handover.Words;
import vn.gandan.sheet.WorkbookWriter;
import vn.gandan.voucher.Voucher;

/** Vouchers as a workbook, in Vietnamese, whoever takes it. */
@Component
class VoucherSheets {
  private static final MediaType XLSX =
      MediaType.parseMediaType("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");

  private final Hands hands;

  VoucherSheets(Hands hands) {
    this.hands = hands;
  }

  ResponseEntity<byte[]> sheet(List<VouchersPage.Line> lines) {
    Words words = hands.vietnamese();
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (WorkbookWriter book = new WorkbookWriter(bytes)) {
      book.sheet(words.t("voucher.title"));
      book.row(
          words.t("voucher.day"),
          words.t("voucher.what"),
          words.t("voucher.paper"),
          words.t("voucher.amount"),
          words.t("voucher.by"),
          words.t("voucher.state"),
          words.t("voucher.words"));
      for (VouchersPage.Line line : lines) {
        Voucher.Back back = line.voucher().back();
        book.row(
            line.voucher().day(),
            words.t(line.what()),
            line.voucher().paper(),
            line.voucher().amount(),
            line.by(),
            words.t(line.state()),
            back == null ? null : back.words());
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return ResponseEntity.ok()
        .contentType(XLSX)
        .header(HttpHeaders.CACHE_CONTROL, "no-store")
        .header(
            HttpHeaders.CONTENT_DISPOSITION,
            ContentDisposition.attachment().filename("so-chung-tu.xlsx").build().toString())
        .body(bytes.toByteArray());
  }
}
