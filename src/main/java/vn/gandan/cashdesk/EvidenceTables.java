package vn.gandan.cashdesk;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.gandan.ledger.AccountName;
import vn.gandan.operation.PastOperation;
import vn.gandan.operation.RefusedOperation;
import vn.gandan.till.Pieces;
import vn.gandan.till.Reversal;
import vn.gandan.till.Said;

/** The tables of a pack of evidence: UTF-8 CSV, one file each. */
final class EvidenceTables {
  private static final List<String> OPERATION =
      List.of(
          "operation",
          "desk",
          "desk_seq",
          "account",
          "account_name",
          "role",
          "origin",
          "acts",
          "device",
          "device_seq",
          "happened_at",
          "recorded_at",
          "clock_doubtful");

  private final Map<UUID, String> names;
  private final Map<String, byte[]> files = new LinkedHashMap<>();

  EvidenceTables(Map<UUID, String> names) {
    this.names = names;
  }

  Map<String, byte[]> files() {
    return files;
  }

  void entries(List<Evidence.Proof> doubtful, List<Evidence.Proof> all) {
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
    table("1-but-toan-khong-phai-cua-quay.csv", head, doubtful.stream().map(this::proof).toList());
    table("2-but-toan.csv", head, all.stream().map(this::proof).toList());
  }

  void operations(List<PastOperation> operations) {
    table("3-giao-dich-tai-quay.csv", OPERATION, operations.stream().map(this::operation).toList());
  }

  void refusals(List<RefusedOperation> refusals) {
    table(
        "4-tu-choi.csv",
        List.of("operation", "account", "account_name", "acts", "reason", "recorded_at"),
        refusals.stream()
            .map(each ->
                List.of(
                    each.operationId().toString(),
                    each.accountId().toString(),
                    name(each.accountId()),
                    String.join(" ", each.acts()),
                    each.reason(),
                    each.recordedAt().toString()))
            .toList());
  }

  void reversals(List<Reversal> reversals) {
    table(
        "5-de-nghi-huy.csv",
        List.of(
            "request",
            "operation",
            "asked_by",
            "asked_by_name",
            "asked_at",
            "words",
            "granted",
            "answered_by",
            "answered_by_name",
            "answered_at",
            "answer"),
        reversals.stream()
            .map(each -> {
              List<String> row = new ArrayList<>();
              row.add(each.id().toString());
              row.add(each.operation().toString());
              row.add(each.askedBy().toString());
              row.add(name(each.askedBy()));
              row.add(each.askedAt().toString());
              row.add(each.words());
              row.add(text(each.granted()));
              row.addAll(said(each.answer()));
              return row;
            })
            .toList());
  }

  void counted(List<Pieces> counted) {
    table(
        "6-dem-cuoi-ca.csv",
        List.of("denomination_dong", "pieces"),
        counted.stream()
            .map(each ->
                List.of(Integer.toString(each.denomination()), Integer.toString(each.pieces())))
            .toList());
  }

  private List<String> proof(Evidence.Proof proof) {
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

  private List<String> operation(PastOperation each) {
    return List.of(
        each.id().toString(),
        each.deskId().toString(),
        Long.toString(each.deskSeq()),
        each.accountId().toString(),
        name(each.accountId()),
        each.role().name(),
        each.origin().code(),
        String.join(" ", each.acts()),
        text(each.deviceId()),
        text(each.deviceSeq()),
        each.happenedAt().toString(),
        each.recordedAt().toString(),
        Boolean.toString(each.clockDoubtful()));
  }

  /** Who, by id and by name, when, and the words; empty cells where nobody said anything. */
  List<String> said(@Nullable Said said) {
    return said == null
        ? List.of("", "", "", "")
        : List.of(said.by().toString(), name(said.by()), said.at().toString(), said.words());
  }

  /** What the account is called; empty for one that never was here. */
  String name(@Nullable UUID account) {
    return account == null ? "" : names.getOrDefault(account, "");
  }

  static String text(@Nullable Object value) {
    return value == null ? "" : value.toString();
  }

  void table(String file, List<String> head, List<List<String>> rows) {
    // Spreadsheets take a file for UTF-8 only behind this mark.
    Writer writer = new StringWriter();
    try {
      writer.write('\uFEFF');
      CsvWriter csv = CsvWriter.builder().build(writer);
      csv.writeRecord(head);
      for (List<String> row : rows) {
        csv.writeRecord(row.stream().map(EvidenceTables::harmless).toList());
      }
      csv.flush();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    files.put(file, writer.toString().getBytes(StandardCharsets.UTF_8));
  }

  /** A cell that begins like a formula would be computed by a spreadsheet; a number may be one. */
  private static String harmless(String cell) {
    return !cell.matches("-?\\d+") && cell.matches("(?s)[=+\\-@\\t\\r].*") ? "'" + cell : cell;
  }
}
