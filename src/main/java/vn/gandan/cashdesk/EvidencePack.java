package vn.gandan.cashdesk;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.jspecify.annotations.Nullable;
import vn.gandan.kernel.Sha256;
import vn.gandan.ledger.AccountName;
import vn.gandan.operation.PastOperation;

/**
 * The evidence as files that any spreadsheet opens (UTF-8 CSV in a ZIP); instants are UTC. A list
 * names the digest of each file, and what is signed is that list.
 */
public final class EvidencePack {
  private static final String LIST = "danh-muc-sha256.txt";
  private static final List<String> OPERATION =
      List.of(
          "operation",
          "desk",
          "desk_seq",
          "account",
          "role",
          "origin",
          "acts",
          "device",
          "device_seq",
          "happened_at",
          "recorded_at",
          "clock_doubtful");

  private EvidencePack() {}

  /**
   * @param how tells its reader how to verify it
   * @param signature of the list; empty where it cannot be signed
   */
  public static byte[] of(
      Evidence evidence, String how, Function<byte[], Optional<byte[]>> signature) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes, StandardCharsets.UTF_8)) {
      Map<String, byte[]> files = files(evidence);
      files.put("KIEM-TRA.txt", how.getBytes(StandardCharsets.UTF_8));
      byte[] list = list(files);
      files.put(LIST, list);
      signature.apply(list).ifPresent(it -> files.put(LIST + ".p7s", it));
      for (Map.Entry<String, byte[]> each : files.entrySet()) {
        zip.putNextEntry(new ZipEntry(each.getKey()));
        zip.write(each.getValue());
        zip.closeEntry();
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }

  /** As {@code sha256sum} writes and checks it. */
  private static byte[] list(Map<String, byte[]> files) {
    StringBuilder lines = new StringBuilder();
    files.forEach((name, content) ->
        lines.append(Sha256.hex(content)).append("  ").append(name).append('\n'));
    return lines.toString().getBytes(StandardCharsets.UTF_8);
  }

  private static Map<String, byte[]> files(Evidence evidence) throws IOException {
    Map<String, byte[]> files = new LinkedHashMap<>();
    table(files, "1-but-toan-khong-phai-cua-quay.csv", entryHead(), proofs(evidence.doubtful()));
    table(files, "2-but-toan.csv", entryHead(), proofs(evidence.entries()));
    table(
        files,
        "3-giao-dich-tai-quay.csv",
        OPERATION,
        evidence.operations().stream().map(EvidencePack::operation).toList());
    table(
        files,
        "4-tu-choi.csv",
        List.of("operation", "account", "acts", "reason", "recorded_at"),
        evidence.refusals().stream()
            .map(each ->
                List.of(
                    each.operationId().toString(),
                    each.accountId().toString(),
                    String.join(" ", each.acts()),
                    each.reason(),
                    each.recordedAt().toString()))
            .toList());
    table(
        files,
        "5-de-nghi-huy.csv",
        List.of("request", "operation", "asked_by", "asked_at", "granted", "words"),
        evidence.reversals().stream()
            .map(each ->
                List.of(
                    each.id().toString(),
                    each.operation().toString(),
                    each.askedBy().toString(),
                    each.askedAt().toString(),
                    text(each.granted()),
                    each.words()))
            .toList());
    table(
        files,
        "6-dem-cuoi-ca.csv",
        List.of("denomination_dong", "pieces"),
        evidence.counted().stream()
            .map(each ->
                List.of(Integer.toString(each.denomination()), Integer.toString(each.pieces())))
            .toList());
    return files;
  }

  private static List<String> entryHead() {
    List<String> head =
        new ArrayList<>(
            List.of(
                "doubts",
                "entry_operation",
                "leg",
                "reason",
                "debit",
                "credit",
                "amount_dong",
                "reverses",
                "entry_origin",
                "entry_recorded_at"));
    head.addAll(OPERATION);
    return head;
  }

  private static List<List<String>> proofs(List<Evidence.Proof> proofs) {
    return proofs.stream().map(EvidencePack::proof).toList();
  }

  private static List<String> proof(Evidence.Proof proof) {
    var entry = proof.entry();
    List<String> row = new ArrayList<>();
    row.add(proof.doubts().stream().map(Enum::name).collect(Collectors.joining(" ")));
    row.add(entry.operation().toString());
    row.add(Integer.toString(entry.leg()));
    row.add(entry.reason());
    row.add(account(entry.debit()));
    row.add(account(entry.credit()));
    row.add(Long.toString(entry.amount()));
    var reverses = entry.reverses();
    row.add(reverses == null ? "" : reverses.operation() + "/" + reverses.leg());
    row.add(entry.origin().code());
    row.add(entry.recordedAt().toString());
    PastOperation operation = proof.operation();
    row.addAll(operation == null ? OPERATION.stream().map(_ -> "").toList() : operation(operation));
    return row;
  }

  private static String account(AccountName account) {
    return account.purpose() + " " + account.holder() + " " + account.subject();
  }

  private static List<String> operation(PastOperation each) {
    return List.of(
        each.id().toString(),
        each.deskId().toString(),
        Long.toString(each.deskSeq()),
        each.accountId().toString(),
        each.role().name(),
        each.origin().code(),
        String.join(" ", each.acts()),
        text(each.deviceId()),
        text(each.deviceSeq()),
        each.happenedAt().toString(),
        each.recordedAt().toString(),
        Boolean.toString(each.clockDoubtful()));
  }

  private static String text(@Nullable Object value) {
    return value == null ? "" : value.toString();
  }

  private static void table(
      Map<String, byte[]> files, String name, List<String> head, List<List<String>> rows)
      throws IOException {
    // Spreadsheets take a file for UTF-8 only behind this mark.
    Writer writer = new StringWriter();
    writer.write('\uFEFF');
    CsvWriter csv = CsvWriter.builder().build(writer);
    csv.writeRecord(head);
    for (List<String> row : rows) {
      csv.writeRecord(row.stream().map(EvidencePack::harmless).toList());
    }
    csv.flush();
    files.put(name, writer.toString().getBytes(StandardCharsets.UTF_8));
  }

  /** A cell that begins like a formula would be computed by a spreadsheet. */
  private static String harmless(String cell) {
    return cell.matches("(?s)[=+\\-@\\t\\r].*") ? "'" + cell : cell;
  }
}
