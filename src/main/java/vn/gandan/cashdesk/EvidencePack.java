package vn.gandan.cashdesk;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import vn.gandan.kernel.Sha256;

/**
 * The evidence as files that any spreadsheet opens (UTF-8 CSV in a ZIP); instants are UTC. A list
 * names the digest of each file, and what is signed is that list. A table of one name has the same
 * columns in every pack.
 */
public final class EvidencePack {
  private static final String LIST = "danh-muc-sha256.txt";

  private EvidencePack() {}

  /**
   * @param names of the accounts in it
   * @param how tells its reader how to verify it
   * @param signature of the list; empty where it cannot be signed
   */
  public static byte[] of(
      Evidence evidence,
      Map<UUID, String> names,
      String how,
      Function<byte[], Optional<byte[]>> signature) {
    EvidenceTables tables = new EvidenceTables(names);
    tables.entries(evidence.doubtful(), evidence.entries());
    tables.operations(evidence.operations());
    tables.refusals(evidence.refusals());
    tables.reversals(evidence.reversals());
    tables.counted(evidence.counted());
    CashTables cash = new CashTables(tables);
    cash.remittances(evidence.remittances(), evidence.shift().id());
    cash.differences(evidence.differences());
    return packed(tables.files(), how, signature);
  }

  /**
   * @param names of the accounts in it
   * @param how tells its reader how to verify it
   * @param signature of the list; empty where it cannot be signed
   */
  public static byte[] of(
      TransitEvidence evidence,
      Map<UUID, String> names,
      String how,
      Function<byte[], Optional<byte[]>> signature) {
    EvidenceTables tables = new EvidenceTables(names);
    tables.entries(evidence.doubtful(), evidence.entries());
    tables.operations(evidence.operations());
    tables.refusals(evidence.refusals());
    CashTables cash = new CashTables(tables);
    cash.remittance(evidence.remittance());
    cash.difference(evidence.difference());
    return packed(tables.files(), how, signature);
  }

  private static byte[] packed(
      Map<String, byte[]> tables, String how, Function<byte[], Optional<byte[]>> signature) {
    Map<String, byte[]> files = new LinkedHashMap<>(tables);
    files.put("KIEM-TRA.txt", how.getBytes(StandardCharsets.UTF_8));
    byte[] list = list(files);
    files.put(LIST, list);
    signature.apply(list).ifPresent(it -> files.put(LIST + ".p7s", it));
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes, StandardCharsets.UTF_8)) {
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
}
