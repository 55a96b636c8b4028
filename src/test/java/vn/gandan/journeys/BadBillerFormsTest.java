package vn.gandan.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.gandan.collection.BillerDays;
import vn.gandan.collection.CompareDay;
import vn.gandan.collection.DayLine;
import vn.gandan.handover.Visitor;
import vn.gandan.handover.Visitor.Shown;
import vn.gandan.network.Network;
import vn.gandan.operation.OperationDoor;
import vn.gandan.storage.GandanTest;
import vn.gandan.storage.ProvinceRoute;
import vn.gandan.storage.TestDatabases;

/**
 * Each field of each form about billers, which the provincial post office alone fills in, left out,
 * empty, of another kind, too long and beyond its bounds: the form comes back and nothing is
 * written.
 */
@GandanTest
class BadBillerFormsTest {
  private static final String LONG = "x".repeat(2_000);
  private static final List<String> NO_DAY = List.of("", "32/13/2026", "2026-02-30", LONG);
  private static final List<String> NO_CHOICE = List.of("", "HAI", "water", LONG);

  @LocalServerPort int port;
  @Autowired Network network;
  @Autowired BillerDays days;
  @Autowired OperationDoor door;
  @Autowired JdbcClient jdbc;

  private final LocalDate day = LocalDate.of(2026, 11, 2);
  private Visitor office;
  private UUID biller;

  @BeforeEach
  void aBillerIsThere() {
    office = new Visitor(port, "buu-dien-tinh.thanh-hoa");
    biller = Bills.contract(door, "http://127.0.0.1:9");
  }

  @Test
  void aBillerIsNotEnteredByHalves() {
    each(
        "/don-vi-nho-thu",
        Map.of("code", "NUOC-1", "kind", "WATER", "name", "Cấp nước"),
        Map.of(
            "code", List.of("", "N", "CÓ DẤU", "-X", LONG),
            "kind", NO_CHOICE,
            "name", List.of("", "  ", "ab", LONG)));
  }

  @Test
  void aContractIsNotEnteredByHalves() {
    String today = LocalDate.now(OperationDoor.ZONE).toString();
    Map<String, String> right = new LinkedHashMap<>();
    right.put("number", "02/HĐ");
    right.put("signed", today);
    right.put("from", today);
    right.put("fee", "500");
    right.put("points", "30");
    right.put("least", "1000");
    right.put("window", "400");
    right.put("cutOff", "17:00");
    right.put("settled", "MONTH");
    right.put("link", "FILE");
    right.put("endpoint", "sftp://127.0.0.1:9/");
    right.put("basis", "Hợp đồng thử");
    List<String> noNumber = List.of("", "-1", "tám", "9".repeat(20), "1000000001");
    Map<String, List<String>> wrong = new LinkedHashMap<>();
    wrong.put("number", List.of("", "x", LONG));
    wrong.put("signed", NO_DAY);
    wrong.put("from", NO_DAY);
    wrong.put("fee", noNumber);
    wrong.put("points", List.of("", "-1", "2001", "không"));
    wrong.put("least", noNumber);
    wrong.put("window", List.of("", "0", "3651", "lâu"));
    wrong.put("cutOff", List.of("", "25:00", "chiều"));
    wrong.put("settled", NO_CHOICE);
    wrong.put("link", List.of("", "HTTP", "FAX"));
    wrong.put(
        "endpoint",
        List.of(
            "", "https://127.0.0.1:9/", "sftp://nowhere.example/", "sftp:", "file:///etc", LONG));
    wrong.put("basis", List.of("", "ab", LONG));
    each("/don-vi-nho-thu/" + biller, right, wrong);
  }

  @Test
  void daysAreNotSettledByHalves() {
    each(
        "/don-vi-nho-thu/" + biller + "/quyet-toan",
        Map.of("from", day.toString(), "to", day.toString(), "due", "0"),
        Map.of(
            "from", NO_DAY,
            "to", List.of("", "2026-11-01", "9999-12-31", "hôm qua"),
            "due", List.of("", "1", "-1", "không", "9".repeat(20))));
  }

  @Test
  void aFileThatIsNoneIsNotCompared() {
    String path = "/don-vi-nho-thu/" + biller + "/ngay/" + day;
    String before = size();
    Shown page = office.open(path);
    for (String file : List.of("", "x", "payment;bill;amount\n", LONG.repeat(3_000))) {
      Shown back =
          office.sendFile(
              page,
              path,
              "file",
              "ngay.csv",
              file.getBytes(StandardCharsets.UTF_8),
              "operationId",
              UUID.randomUUID().toString());
      assertThat(back.status()).as("%s bytes", file.length()).isIn(413, 422);
    }
    assertThat(size()).isEqualTo(before);
  }

  @Test
  void aDifferenceIsNotClosedByHalves() {
    Bills.centre(
        door,
        new CompareDay(
            UUID.randomUUID(), biller, day, List.of(new DayLine("LA-1", "HD-1", 5_000))));
    UUID difference =
        ProvinceRoute.in(
            TestDatabases.THANH_HOA, () -> days.differences(biller, day, day).getFirst().id());
    each(
        "/don-vi-nho-thu/" + biller + "/ngay/" + day + "/chenh-lech/" + difference,
        Map.of("counts", "OURS", "words", "Đã gọi đơn vị"),
        Map.of("counts", NO_CHOICE, "words", List.of("", "    ", "ngắn", LONG)));
  }

  /** Every field in turn with each of its wrong values, and left out. */
  private void each(String path, Map<String, String> right, Map<String, List<String>> wrong) {
    assertThat(wrong.keySet()).containsExactlyInAnyOrderElementsOf(right.keySet());
    String page = path.replaceAll("/chenh-lech/.*", "");
    Shown open = office.open(page);
    String before = size();
    for (String field : right.keySet()) {
      Map<String, String> without = new LinkedHashMap<>(right);
      without.remove(field);
      refused(open, path, without, "without " + field);
      for (String value : Objects.requireNonNull(wrong.get(field))) {
        Map<String, String> with = new LinkedHashMap<>(right);
        with.put(field, value);
        refused(open, path, with, field + " = " + value);
      }
    }
    assertThat(size()).isEqualTo(before);
  }

  private void refused(Shown open, String path, Map<String, String> fields, String what) {
    List<String> sent = new ArrayList<>(List.of("operationId", UUID.randomUUID().toString()));
    fields.forEach((name, value) -> sent.addAll(List.of(name, value)));
    Shown back = office.send(open, path, sent.toArray(String[]::new));
    assertThat(back.status()).as("%s %s", path, what).isEqualTo(422);
  }

  private String size() {
    return ProvinceRoute.in(
        TestDatabases.THANH_HOA,
        () ->
            jdbc.sql(
                    """
                    select (select count(*) from operation_operation) || '/'
                           || (select count(*) from collection_biller) || '/'
                           || (select count(*) from collection_contract) || '/'
                           || (select count(*) from collection_difference_end) as size
                    """)
                .query(String.class)
                .single());
  }
}
