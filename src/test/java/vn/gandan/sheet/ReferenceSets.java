package vn.gandan.sheet;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;
import java.util.Set;

/**
 * National sets of real size in the project's own form: read from GANDAN_REFERENCE_DIR where that
 * is set, otherwise made from a seed.
 */
public final class ReferenceSets {
  public static final int COMMUNES = 3_321;
  public static final int PROCEDURES = 2_625;
  private static final int CHANNELS = 7_026;
  private static final int DOCUMENTS = 3_123;
  private static final Set<String> SHIPPED = Set.of("19", "22", "38", "44");
  private static final List<String> COMMUNE_COLUMNS =
      List.of(
          "code",
          "province",
          "kind",
          "name",
          "postal_code",
          "lat",
          "lon",
          "valid_from",
          "valid_to",
          "source");
  private static final List<String> PROCEDURE_COLUMNS =
      List.of(
          "code",
          "name",
          "group",
          "field",
          "ministry",
          "levels",
          "decision",
          "legal_refs",
          "limit_value",
          "limit_unit",
          "by_post",
          "online",
          "counter",
          "presence",
          "published",
          "valid_from",
          "valid_to",
          "source");
  private static final List<String> CHANNEL_COLUMNS =
      List.of("code", "channel", "seq", "limit_value", "limit_unit", "fee_dong", "note");
  private static final List<String> DOCUMENT_COLUMNS =
      List.of("code", "seq", "case", "document", "originals", "copies", "form");

  private ReferenceSets() {}

  private static Optional<Path> given() {
    return Optional.ofNullable(System.getenv("GANDAN_REFERENCE_DIR"))
        .filter(it -> !it.isBlank())
        .map(Path::of);
  }

  /** All communes of the country. */
  public static byte[] communes() {
    List<List<String>> rows = new ArrayList<>();
    Optional<Path> folder = given();
    if (folder.isPresent()) {
      for (NamedCsvRecord it : read(folder.get().resolve("communes.csv"))) {
        rows.add(
            List.of(
                it.getField("code"),
                it.getField("province_code"),
                it.getField("type_2025"),
                it.getField("name"),
                it.getField("postal_code"),
                it.getField("lat"),
                it.getField("lon"),
                "2025-07-01",
                "",
                it.getField("resolution")));
      }
    } else {
      madeCommunes(rows);
    }
    return csv(COMMUNE_COLUMNS, rows);
  }

  private static void madeCommunes(List<List<String>> rows) {
    for (String province : SHIPPED) {
      for (NamedCsvRecord it : shipped("network/communes-" + province + ".csv")) {
        rows.add(it.getFields());
      }
    }
    Random random = new Random(20_250_701);
    int code = 40_000;
    for (NamedCsvRecord roster : shipped("network/rosters.csv")) {
      String province = roster.getField("province");
      if (SHIPPED.contains(province)) {
        continue;
      }
      for (Map.Entry<String, String> kind :
          Map.of("XA", "xa", "PHUONG", "phuong", "DAC_KHU", "dac_khu").entrySet()) {
        int count = Integer.parseInt(roster.getField(kind.getValue()));
        for (int i = 0; i < count; i++) {
          code++;
          rows.add(
              List.of(
                  "%05d".formatted(code),
                  province,
                  kind.getKey(),
                  "Tân Lập " + i,
                  "",
                  "%d.%04d".formatted(9 + random.nextInt(13), random.nextInt(10_000)),
                  "%d.%04d".formatted(103 + random.nextInt(6), random.nextInt(10_000)),
                  "2025-07-01",
                  "",
                  "1/NQ-UBTVQH15"));
        }
      }
    }
  }

  /** All procedures, their channels and papers. */
  public record Catalogue(String procedures, String channels, String documents) {
    public byte[] procedureFile() {
      return procedures.getBytes(StandardCharsets.UTF_8);
    }

    public byte[] channelFile() {
      return channels.getBytes(StandardCharsets.UTF_8);
    }

    public byte[] documentFile() {
      return documents.getBytes(StandardCharsets.UTF_8);
    }
  }

  public static Catalogue catalogue(String validFrom) {
    List<List<String>> procedures = new ArrayList<>();
    List<List<String>> channels = new ArrayList<>();
    List<List<String>> documents = new ArrayList<>();
    Optional<Path> folder = given();
    if (folder.isPresent()) {
      realCatalogue(folder.get(), validFrom, procedures, channels, documents);
    } else {
      madeCatalogue(validFrom, procedures, channels, documents);
    }
    return new Catalogue(
        text(PROCEDURE_COLUMNS, procedures),
        text(CHANNEL_COLUMNS, channels),
        text(DOCUMENT_COLUMNS, documents));
  }

  private static void realCatalogue(
      Path folder,
      String validFrom,
      List<List<String>> procedures,
      List<List<String>> channels,
      List<List<String>> documents) {
    for (NamedCsvRecord it : read(folder.resolve("tthc_procedures.csv"))) {
      Limit limit = Limit.of(it.getField("time_value"), it.getField("time_unit"));
      procedures.add(
          List.of(
              it.getField("code"),
              it.getField("name"),
              it.getField("field"),
              it.getField("field"),
              it.getField("ministry"),
              levels(it.getField("levels")),
              it.getField("decision"),
              it.getField("legal_refs"),
              limit.value(),
              limit.unit(),
              flag(it.getField("by_post")),
              flag(it.getField("online")),
              flag(it.getField("counter")),
              "NO",
              "YES",
              validFrom,
              "",
              "Cổng Dịch vụ công quốc gia"));
    }
    Map<String, Integer> seen = new HashMap<>();
    for (NamedCsvRecord it : read(folder.resolve("tthc_channels.csv"))) {
      Limit limit = Limit.of(it.getField("time_value"), it.getField("time_unit"));
      String key = it.getField("code") + it.getField("channel");
      boolean dong = !it.getField("fee_currency").equals("USD");
      channels.add(
          List.of(
              it.getField("code"),
              it.getField("channel"),
              Integer.toString(seen.merge(key, 1, Integer::sum)),
              limit.value(),
              limit.unit(),
              dong ? it.getField("fee_value") : "",
              plain(it.getField("note"))));
    }
    for (NamedCsvRecord it : read(folder.resolve("tthc_documents.csv"))) {
      if (it.getField("document").isBlank()) {
        continue;
      }
      Counted counted = Counted.of(it.getField("document"), it.getField("originals"));
      documents.add(
          List.of(
              it.getField("code"),
              it.getField("seq"),
              plain(it.getField("case_label")),
              plain(counted.document()),
              counted.originals(),
              it.getField("copies"),
              it.getField("has_template").equals("1") ? "YES" : "NO"));
    }
  }

  /** A fraction of a day is no limit that can be promised, so it counts as not given. */
  private record Limit(String value, String unit) {
    static Limit of(String value, String unit) {
      boolean whole = value.matches("\\d+([.]0+)?");
      return whole && !unit.isEmpty() ? new Limit(value, unit) : new Limit("", "UNKNOWN");
    }
  }

  /** The portal's pages run a number at the end of a name into the count of originals. */
  private record Counted(String document, String originals) {
    static Counted of(String document, String originals) {
      int last = originals.length() - 1;
      return originals.length() <= 2
          ? new Counted(document, originals)
          : new Counted(document + " " + originals.substring(0, last), originals.substring(last));
    }
  }

  /** Without direction marks and other invisible characters of the portal's pages. */
  private static String plain(String text) {
    return text.codePoints()
        .filter(it ->
            Character.getType(it) != Character.FORMAT
                && Character.getType(it) != Character.CONTROL
                && Character.getType(it) != Character.PRIVATE_USE
                && Character.getType(it) != Character.UNASSIGNED)
        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
        .toString();
  }

  private static String levels(String words) {
    return words
        .replace("bộ", "MINISTRY")
        .replace("tỉnh", "PROVINCE")
        .replace("xã", "COMMUNE")
        .replace("Cơ quan khác", "OTHER");
  }

  private static String flag(String bit) {
    return bit.equals("1") ? "YES" : bit.equals("0") ? "NO" : "UNKNOWN";
  }

  private static void madeCatalogue(
      String validFrom,
      List<List<String>> procedures,
      List<List<String>> channels,
      List<List<String>> documents) {
    Random random = new Random(2_625);
    List<String> units = List.of("WORKING_DAY", "DAY", "HOUR", "MONTH", "OTHER", "UNKNOWN");
    List<String> verbs = List.of("Đăng ký", "Cấp lại", "Xác nhận", "Gia hạn", "Công nhận");
    List<String> things = List.of("khai thác", "giấy phép", "hộ kinh doanh", "đất đai", "kết hôn");
    for (int i = 0; i < PROCEDURES; i++) {
      procedures.add(
          List.of(
              "5.%06d".formatted(i),
              verbs.get(i % 5) + " " + things.get(i / 5 % 5) + " số " + i,
              "Nhóm " + i % 40,
              "Lĩnh vực " + i % 40,
              "Bộ " + i % 7,
              i % 5 == 0 ? "PROVINCE|COMMUNE" : "PROVINCE",
              i + "/QĐ-BTP",
              "1/2025/NĐ-CP",
              Integer.toString(1 + random.nextInt(60)),
              units.get(i % 6),
              flag(Integer.toString(i % 3)),
              "YES",
              "YES",
              "NO",
              "YES",
              validFrom,
              "",
              "bộ số liệu sinh ra"));
    }
    List<String> ways = List.of("COUNTER", "ONLINE", "POST");
    for (int i = 0; i < CHANNELS; i++) {
      channels.add(
          List.of(
              "5.%06d".formatted(i / 3),
              ways.get(i % 3),
              "1",
              "5",
              units.get(i % 6),
              i % 4 == 0 ? "" : Integer.toString(random.nextInt(50) * 1_000),
              "ghi chú " + i));
    }
    for (int i = 0; i < DOCUMENTS; i++) {
      documents.add(
          List.of(
              "5.%06d".formatted(i / 4),
              Integer.toString(i % 4 + 1),
              "",
              "Giấy tờ " + i,
              "1",
              Integer.toString(i % 2),
              "NO"));
    }
  }

  private static List<NamedCsvRecord> read(Path file) {
    try (CsvReader<NamedCsvRecord> reader = CsvReader.builder().ofNamedCsvRecord(file)) {
      return reader.stream().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<NamedCsvRecord> shipped(String name) {
    try (var in = ReferenceSets.class.getResourceAsStream("/reference/" + name)) {
      String text =
          new String(Objects.requireNonNull(in, name).readAllBytes(), StandardCharsets.UTF_8);
      String rows =
          text.lines().filter(it -> !it.startsWith("#")).reduce("", (a, b) -> a + b + "\n");
      return CsvReader.builder().ofNamedCsvRecord(rows).stream().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static byte[] csv(List<String> columns, List<List<String>> rows) {
    return text(columns, rows).getBytes(StandardCharsets.UTF_8);
  }

  private static String text(List<String> columns, List<List<String>> rows) {
    StringWriter out = new StringWriter();
    try (CsvWriter writer = CsvWriter.builder().build(out)) {
      writer.writeRecord(columns);
      rows.forEach(writer::writeRecord);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toString();
  }
}
