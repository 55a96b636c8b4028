import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Random;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * Writes a payer's list of invented people and takes it through every step on the pages, as two offices do, printing how long
 * each step was: {@code java bench/RosterLoad.java BASE LINES WORK POINT_1 POINT_2 [xlsx]}. A single source file without
 * dependencies. The list stays in WORK as list.csv, so that somebody else can copy the same bytes.
 */
public class RosterLoad {
  private static final String[] FAMILIES = {"Nguyễn", "Trần", "Lê", "Phạm", "Hoàng", "Vũ", "Đặng", "Bùi", "Đỗ", "Hồ", "Ngô"};
  private static final String[] GIVEN = {"An", "Bình", "Cúc", "Dung", "Đào", "Giang", "Hạnh", "Hoà", "Hùng", "Lan", "Lộc", "Mai"};
  private static final String[] COMMUNES = {"14797", "16438"};
  private static final String[] HEADINGS = {
    "STT", "Mã chương trình", "Tháng", "Mã xã", "Số hưởng", "Họ và tên", "Ngày sinh", "Số định danh", "Địa chỉ", "Số tiền",
    "Truy lĩnh", "Hình thức", "Số tài khoản", "Mã điểm chi trả", "Người nhận thay", "Số định danh người nhận thay",
    "Ủy quyền từ", "Ủy quyền đến", "Ghi chú"
  };
  private static final LocalDate MONTH = LocalDate.now().withDayOfMonth(1);

  private final String base;
  private final HttpClient http =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).cookieHandler(new CookieManager()).build();

  private RosterLoad(String base, String login) throws Exception {
    this.base = base;
    String form = get("/dang-nhap");
    post("/dang-nhap", form, "login", login, "password", "mot cua gan dan 2026");
  }

  public static void main(String[] args) throws Exception {
    int lines = Integer.parseInt(args[1]);
    Path work = Path.of(args[2]);
    String[] points = {args[3], args[4]};
    boolean xlsx = args.length > 5;
    String code = "BENCH-" + Long.toString(System.nanoTime() % 1_000_000_000L, 36).toUpperCase(Locale.ROOT);
    Path file = xlsx ? work.resolve("list.xlsx") : work.resolve("list.csv.gz");
    if (xlsx) {
      writeXlsx(file, code, lines, points);
    } else {
      writeCsv(work.resolve("list.csv"), code, lines, points);
      try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(file), 1 << 16)) {
        Files.copy(work.resolve("list.csv"), out);
      }
    }
    System.out.printf("list of %d lines, %d MB as sent%n", lines, Files.size(file) >> 20);
    steps(new RosterLoad(args[0], "buu-dien-tinh.thanh-hoa"), args[0], code, file, lines, xlsx);
  }

  private static void steps(RosterLoad office, String base, String code, Path file, int lines, boolean only) throws Exception {
    String home = office.get("/chi-tra");
    String made = office.post("/chi-tra", home, "viec", "chuong-trinh", "code", code, "name", "Danh sách lớn " + code,
        "kind", "SOCIAL_ASSISTANCE", "basis", "Bench");
    String programme = "/chi-tra/chuong-trinh/" + found(made, "/chi-tra/chuong-trinh/([0-9a-f-]{36})\">Danh sách lớn " + code);
    String page = office.get(programme);
    String payer = found(page, "<option value=\"([0-9a-f-]{36})\"");
    office.post(programme, page, "viec", "hop-dong", "number", code, "payer", payer, "signed", MONTH.toString(),
        "from", MONTH.toString(), "to", "", "communes", String.join(",", COMMUNES), "fee", "0", "basis", "Bench");
    String round = "/chi-tra/ky/" + found(office.post(programme, page, "viec", "ky", "month", MONTH.toString().substring(0, 7),
        "months", "1", "points_from", MONTH.withDayOfMonth(2).toString(), "points_to", MONTH.withDayOfMonth(10).toString(),
        "offices_from", MONTH.withDayOfMonth(11).toString(), "offices_to", MONTH.withDayOfMonth(25).toString()),
        "/chi-tra/ky/([0-9a-f-]{36})");
    String figures = COMMUNES[0] + ";" + (lines + 1) / 2 + ";" + (lines + 1) / 2 * 540_000L + "\n"
        + COMMUNES[1] + ";" + lines / 2 + ";" + lines / 2 * 540_000L;
    long start = System.nanoTime();
    String draft = office.bring(round, file, figures);
    String shown = office.get(draft);
    while (shown.contains("Trang tự mở lại")) {
      Thread.sleep(200);
      shown = office.get(draft);
    }
    told("brought, read and checked", start);
    if (!shown.contains("Nhập danh sách</button>")) {
      throw new IllegalStateException(shown.replaceAll("<[^>]*>", " ").replaceAll("\\s+", " "));
    }
    if (only) {
      return;
    }
    start = System.nanoTime();
    office.post(draft, shown);
    told("taken", start);
    start = System.nanoTime();
    office.post(round, office.get(round), "viec", "ra-soat");
    told("compared with what is known", start);
    for (String login : new String[] {"cb.hac-thanh", "cb.luu-ve"}) {
      RosterLoad commune = new RosterLoad(base, login);
      String part = round.replace("/ky/", "/xa/");
      start = System.nanoTime();
      commune.post(part, commune.get(part), "viec", "ky", "sure", "yes");
      told("signed by " + login, start);
    }
    start = System.nanoTime();
    String frozen = office.post(round, office.get(round), "viec", "chot");
    told("frozen: " + lines + " duties", start);
    if (!frozen.contains("Đã chốt")) {
      throw new IllegalStateException("not frozen");
    }
  }

  private static void told(String step, long start) {
    System.out.printf(Locale.ROOT, "%-40s %8.2f s%n", step, (System.nanoTime() - start) / 1e9);
  }

  /** One person; every twelfth is paid through somebody else. */
  private static String[] cells(int number, String code, String[] points, Random random) {
    int commune = (number - 1) % 2;
    int year = 1930 + random.nextInt(60);
    String[] cells = new String[HEADINGS.length];
    java.util.Arrays.fill(cells, "");
    cells[0] = Integer.toString(number);
    cells[1] = code;
    cells[2] = MONTH.toString().substring(0, 7);
    cells[3] = COMMUNES[commune];
    cells[4] = "BT-" + number;
    cells[5] = name(random) + " " + number % 997;
    cells[6] = "%d-%02d-%02d".formatted(year, 1 + random.nextInt(12), 1 + random.nextInt(28));
    cells[7] = "038%d%02d%06d".formatted(random.nextInt(2), year % 100, number % 1_000_000);
    cells[8] = "Thôn " + random.nextInt(20) + ", xã " + COMMUNES[commune];
    cells[9] = "540000";
    cells[11] = "Tiền mặt";
    cells[13] = points[commune];
    if (number % 12 == 0) {
      cells[14] = name(random) + " " + number;
      cells[15] = "038175%06d".formatted(number % 1_000_000);
      cells[16] = MONTH.minusMonths(3).toString();
      cells[17] = MONTH.plusMonths(6).toString();
    }
    return cells;
  }

  private static String name(Random random) {
    return FAMILIES[random.nextInt(FAMILIES.length)] + " Thị " + GIVEN[random.nextInt(GIVEN.length)];
  }

  private static void writeCsv(Path file, String code, int lines, String[] points) throws IOException {
    Random random = new Random(1);
    try (BufferedWriter out = Files.newBufferedWriter(file)) {
      out.write(String.join(";", HEADINGS) + "\n");
      for (int i = 1; i <= lines; i++) {
        out.write(String.join(";", cells(i, code, points, random)));
        out.write('\n');
      }
    }
  }

  /** As spreadsheets write: texts shared by number, numbers in place. */
  private static void writeXlsx(Path file, String code, int lines, String[] points) throws IOException {
    Path texts = Files.createTempFile("texts", null);
    try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file)); Writer shared = Files.newBufferedWriter(texts)) {
      part(zip, "xl/workbook.xml", "<workbook xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\">"
          + "<sheets><sheet name=\"1\" r:id=\"r\"/></sheets></workbook>");
      part(zip, "xl/_rels/workbook.xml.rels", "<Relationships><Relationship Id=\"r\" Target=\"worksheets/sheet1.xml\"/></Relationships>");
      zip.putNextEntry(new ZipEntry("xl/worksheets/sheet1.xml"));
      Writer out = new BufferedWriter(new OutputStreamWriter(zip, StandardCharsets.UTF_8), 1 << 16);
      out.write("<worksheet><sheetData>");
      int next = 0;
      Random random = new Random(1);
      shared.write("<sst>");
      for (int i = 0; i <= lines; i++) {
        String[] cells = i == 0 ? HEADINGS : cells(i, code, points, random);
        out.write("<row r=\"" + (i + 1) + "\">");
        for (int c = 0; c < cells.length; c++) {
          if (cells[c].matches("[1-9][0-9]{0,11}")) {
            out.write("<c r=\"" + (char) ('A' + c) + (i + 1) + "\"><v>" + cells[c] + "</v></c>");
          } else if (!cells[c].isEmpty()) {
            shared.write("<si><t>" + cells[c] + "</t></si>");
            out.write("<c r=\"" + (char) ('A' + c) + (i + 1) + "\" t=\"s\"><v>" + next++ + "</v></c>");
          }
        }
        out.write("</row>");
      }
      out.write("</sheetData></worksheet>");
      out.flush();
      zip.closeEntry();
      shared.write("</sst>");
      shared.flush();
      zip.putNextEntry(new ZipEntry("xl/sharedStrings.xml"));
      Files.copy(texts, zip);
      zip.closeEntry();
    } finally {
      Files.delete(texts);
    }
  }

  private static void part(ZipOutputStream zip, String name, String content) throws IOException {
    zip.putNextEntry(new ZipEntry(name));
    zip.write(content.getBytes(StandardCharsets.UTF_8));
    zip.closeEntry();
  }

  private String bring(String round, Path file, String figures) throws Exception {
    String border = "bench-border";
    StringBuilder head = new StringBuilder();
    String[] fields = {"_csrf", token(get(round)), "viec", "danh-sach", "operationId", UUID.randomUUID().toString(), "figures", figures};
    for (int i = 0; i < fields.length; i += 2) {
      head.append("--%s\r\nContent-Disposition: form-data; name=\"%s\"\r\n\r\n%s\r\n".formatted(border, fields[i], fields[i + 1]));
    }
    head.append("--%s\r\nContent-Disposition: form-data; name=\"list\"; filename=\"%s\"\r\n\r\n".formatted(border, file.getFileName()));
    HttpRequest request = HttpRequest.newBuilder(URI.create(base + round))
        .header("Accept", "text/html").header("Content-Type", "multipart/form-data; boundary=" + border)
        .POST(HttpRequest.BodyPublishers.concat(
            HttpRequest.BodyPublishers.ofString(head.toString()),
            HttpRequest.BodyPublishers.ofFile(file),
            HttpRequest.BodyPublishers.ofString("\r\n--" + border + "--\r\n")))
        .build();
    HttpResponse<String> answer = http.send(request, HttpResponse.BodyHandlers.ofString());
    return answer.headers().firstValue("Location").orElseThrow(() -> new IllegalStateException(answer.statusCode() + " " + answer.body()));
  }

  private String get(String path) throws Exception {
    HttpRequest request = HttpRequest.newBuilder(URI.create(base + path)).header("Accept", "text/html").build();
    return http.send(request, HttpResponse.BodyHandlers.ofString()).body();
  }

  /** Sends a form and follows where it leads. */
  private String post(String path, String page, String... fields) throws Exception {
    StringBuilder body = new StringBuilder("_csrf=" + URLEncoder.encode(token(page), StandardCharsets.UTF_8));
    body.append("&operationId=").append(UUID.randomUUID());
    for (int i = 0; i < fields.length; i += 2) {
      body.append('&').append(fields[i]).append('=').append(URLEncoder.encode(fields[i + 1], StandardCharsets.UTF_8));
    }
    HttpRequest request = HttpRequest.newBuilder(URI.create(base + path))
        .header("Accept", "text/html").header("Content-Type", "application/x-www-form-urlencoded")
        .POST(HttpRequest.BodyPublishers.ofString(body.toString())).build();
    HttpResponse<String> answer = http.send(request, HttpResponse.BodyHandlers.ofString());
    if (answer.statusCode() / 100 != 3) {
      throw new IllegalStateException(path + ": " + answer.statusCode() + " " + answer.body().replaceAll("<[^>]*>", " ").replaceAll("\\s+", " "));
    }
    String to = answer.headers().firstValue("Location").orElseThrow();
    return get(to.startsWith("http") ? to.substring(base.length()) : to);
  }

  private static String token(String page) {
    return found(page, "name=\"_csrf\" value=\"([^\"]+)\"");
  }

  private static String found(String text, String pattern) {
    Matcher matcher = Pattern.compile(pattern).matcher(text);
    if (!matcher.find()) {
      throw new IllegalStateException("no " + pattern);
    }
    return matcher.group(1);
  }
}
