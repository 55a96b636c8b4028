package vn.gandan.clearing.web;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import org.springframework.web.multipart.MultipartFile;
import vn.gandan.benefit.Receiver;
import vn.gandan.benefit.RoundDuties;
import vn.gandan.clearing.AnswerReading;
import vn.gandan.clearing.TransferOrder;
import vn.gandan.clearing.Transfers;
import vn.gandan.kernel.Actor;
import vn.gandan.kernel.Sha256;
import vn.gandan.sheet.RowStream;
import vn.gandan.sheet.WorkbookWriter;

/** The file that an order goes to the bank as, and the one that comes back. */
@Component
class BankFiles {
  private static final List<String> HEADINGS =
      List.of("so_lenh", "dong", "so_tai_khoan", "ten_nguoi_huong", "so_tien", "noi_dung");
  private static final MediaType CSV = new MediaType("text", "csv", StandardCharsets.UTF_8);

  private final Transfers transfers;
  private final RoundDuties duties;

  BankFiles(Transfers transfers, RoundDuties duties) {
    this.transfers = transfers;
    this.duties = duties;
  }

  /** What the bank's file says, and its digest. */
  record Answer(String digest, AnswerReading.Read read) {}

  /** Of no file: one that is empty. */
  Answer read(TransferOrder order, String number, @Nullable MultipartFile file) {
    AnswerReading reading = new AnswerReading(number, number, transfers.amounts(order.orderId()));
    try {
      Path scratch = Files.createTempDirectory("gandan-answer");
      Path spooled = scratch.resolve("answer");
      try {
        MessageDigest digest = Sha256.digest();
        if (file != null) {
          try (DigestInputStream in = new DigestInputStream(file.getInputStream(), digest)) {
            Files.copy(in, spooled);
          }
          rows(spooled, Files.createDirectory(scratch.resolve("unpacked")), reading);
        }
        return new Answer(HexFormat.of().formatHex(digest.digest()), reading.end());
      } finally {
        Files.deleteIfExists(spooled);
        Files.deleteIfExists(scratch.resolve("unpacked"));
        Files.deleteIfExists(scratch);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void rows(Path file, Path scratch, AnswerReading reading) throws IOException {
    try (RowStream stream = RowStream.open(file, scratch)) {
      for (RowStream.Cells row = stream.next(); row != null; row = stream.next()) {
        reading.row(row);
      }
    } catch (RowStream.BrokenFileException e) {
      reading.broken(e.line(), e.reason());
    }
  }

  /** Where one line of the file goes. */
  private interface Rows {
    void put(long line, Receiver receiver) throws IOException;
  }

  ResponseEntity<byte[]> csv(TransferOrder order, String number, Actor reader) {
    StringBuilder csv = new StringBuilder("\uFEFF").append(String.join(",", HEADINGS)).append('\n');
    try {
      each(
          order,
          reader,
          (line, to) ->
              csv.append(
                  "%s,%d,%s,%s,%d,%s\n"
                      .formatted(
                          number,
                          line,
                          quoted(to.account()),
                          quoted(to.name()),
                          to.total().dong(),
                          number)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    byte[] bytes = csv.toString().getBytes(StandardCharsets.UTF_8);
    return Downloads.file(number + ".csv", CSV, bytes);
  }

  ResponseEntity<byte[]> xlsx(TransferOrder order, String number, Actor reader) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (WorkbookWriter book = new WorkbookWriter(bytes)) {
      book.sheet("Lệnh chuyển tiền");
      book.row(HEADINGS.toArray());
      each(
          order,
          reader,
          (line, to) -> book.row(number, line, to.account(), to.name(), to.total().dong(), number));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return Downloads.file(number + ".xlsx", Downloads.XLSX, bytes.toByteArray());
  }

  /** Every look at a receiver is written down. */
  private void each(TransferOrder order, Actor reader, Rows rows) throws IOException {
    List<UUID> some;
    int after = 0;
    do {
      some = transfers.lines(order.orderId(), after);
      for (Receiver to : duties.receivers(some, reader)) {
        after++;
        rows.put(after, to);
      }
    } while (!some.isEmpty());
  }

  /** Names have commas, and account numbers leading zeros. */
  private static String quoted(@Nullable String text) {
    return text == null ? "" : "\"" + text.replace("\"", "\"\"") + "\"";
  }
}
