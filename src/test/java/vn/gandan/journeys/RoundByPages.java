package vn.gandan.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.gandan.benefit.ListOf;
import vn.gandan.benefit.ListOf.Person;
import vn.gandan.handover.Visitor;
import vn.gandan.handover.Visitor.Shown;
import vn.gandan.operation.OperationDoor;

/**
 * A list of invented people taken through every page of a running program: brought, compared,
 * explained and signed by its communes, and frozen. It is paid from today on.
 */
final class RoundByPages {
  static final long AMOUNT = 150_000;

  /** As {@link Acts#enrol} knows them. */
  private static final String NAME = "Lê Thị Hoà";

  private static final String BORN = "1990-02-03";
  private static final String NUMBERS = "0381906";
  private static final Pattern PROGRAMME =
      Pattern.compile("/chi-tra/chuong-trinh/([0-9a-f-]{36})\">Trợ cấp giữa lửa");
  private static final Pattern PAYER = Pattern.compile("<option value=\"([0-9a-f-]{36})\"");
  private static final Pattern ROUND = Pattern.compile("/chi-tra/ky/([0-9a-f-]{36})");
  private static final Pattern LINE =
      Pattern.compile("name=\"line\" value=\"([0-9a-f-]{36}:[0-9]+)\"");

  private static final String OWED =
      """
      select e.entitlement_id, p.citizen_number
        from benefit_entitlement e
        join benefit_line_person p on p.roster_id = e.roster_id and p.line_no = e.line_no
       where e.commune_code = :commune and p.citizen_number like :numbers
       order by p.citizen_number
      """;

  private static final String POINT =
      """
      select p.point_code
        from network_point p
        join network_point_service s on s.point_id = p.point_id and s.service = 'PAYOUT'
       where p.commune_code = :commune and p.closes_on is null
       order by p.point_code
       limit 1
      """;

  private final int port;
  private final Visitor office;
  private final JdbcClient database;
  private final List<Commune> communes;
  private final LocalDate today = LocalDate.now(OperationDoor.ZONE);

  /**
   * @param slug as its logins name it
   */
  record Commune(String slug, String code) {}

  /**
   * @param province as its logins name it
   */
  RoundByPages(int port, String province, JdbcClient database, List<Commune> communes) {
    this.port = port;
    this.office = new Visitor(port, "buu-dien-tinh." + province);
    this.database = database;
    this.communes = communes;
  }

  /** As many in each commune, and two more in each whom the commune is asked about. */
  void freeze(int people) {
    String programme = programme();
    String round = round(programme);
    String path = "/chi-tra/ky/" + round;
    Shown draft = brings(path, list(people));
    assertThat(draft.body()).contains("Nhập danh sách</button>");
    done(office.send(draft, draft.path(), "operationId", draft.operation(draft.path())));
    done(decides(office, path, "ra-soat"));
    communes.forEach(commune -> explainsAndSigns(commune, "/chi-tra/xa/" + round));
    assertThat(done(decides(office, path, "chot")).body()).contains("Đã chốt");
  }

  /** Those of a commune who have a number, with what is owed to them. */
  List<WaitingRoom.Pensioner> owed(String commune) {
    return database
        .sql(OWED)
        .param("commune", commune)
        .param("numbers", NUMBERS + "%")
        .query((row, _) ->
            new WaitingRoom.Pensioner(
                UUID.randomUUID(),
                row.getString("citizen_number"),
                row.getObject("entitlement_id", UUID.class)))
        .list();
  }

  private String programme() {
    Shown home = office.open("/chi-tra");
    Shown made =
        office.send(
            home,
            "/chi-tra",
            Stream.of(
                    List.of("viec", "chuong-trinh", "operationId", home.operation()),
                    List.of("code", "GIUA-LUA", "name", "Trợ cấp giữa lửa"),
                    List.of("kind", "MERIT", "basis", "Luật thử"))
                .flatMap(List::stream)
                .toArray(String[]::new));
    String path = "/chi-tra/chuong-trinh/" + made.found(PROGRAMME);
    Shown page = office.open(path);
    done(
        office.send(
            page,
            path,
            Stream.of(
                    List.of("viec", "hop-dong", "operationId", UUID.randomUUID().toString()),
                    List.of("number", "01/GL", "payer", page.found(PAYER)),
                    List.of("signed", today.toString(), "from", firstOfMonth().toString()),
                    List.of("to", "", "fee", "6600", "basis", "Hợp đồng thử"),
                    List.of("communes", String.join(",", codes())))
                .flatMap(List::stream)
                .toArray(String[]::new)));
    return path;
  }

  private String round(String programme) {
    Shown page = office.open(programme);
    Shown made =
        office.send(
            page,
            programme,
            Stream.of(
                    List.of("viec", "ky", "operationId", UUID.randomUUID().toString()),
                    List.of("month", today.toString().substring(0, 7), "months", "1"),
                    List.of("points_from", today.toString(), "points_to", today.toString()),
                    List.of("offices_from", today.plusDays(1).toString()),
                    List.of("offices_to", today.plusDays(5).toString()))
                .flatMap(List::stream)
                .toArray(String[]::new));
    return done(made).found(ROUND);
  }

  private LocalDate firstOfMonth() {
    return today.withDayOfMonth(1);
  }

  private List<String> codes() {
    return communes.stream().map(Commune::code).toList();
  }

  /** Namesakes of one birthday of whom one has no number are asked about. */
  private ListOf list(int people) {
    ListOf list = new ListOf("GIUA-LUA", firstOfMonth());
    int number = 10_000;
    for (Commune commune : communes) {
      String point =
          database.sql(POINT).param("commune", commune.code()).query(String.class).single();
      for (int i = 0; i < people; i++) {
        list.add(
            Person.cash(commune.code(), "BT-" + ++number, NAME, BORN, point)
                .citizen(NUMBERS + number)
                .amount(AMOUNT, 0));
      }
      for (int i = 0; i < 2; i++) {
        list.add(
            Person.cash(commune.code(), "BT-" + ++number, "Phạm Thị Đôi " + point, BORN, point)
                .amount(AMOUNT, 0));
      }
    }
    return list;
  }

  private Shown brings(String path, ListOf list) {
    Shown shown =
        office.sendFile(
            office.open(path),
            path,
            "list",
            "danh-sach.csv",
            list.csv().getBytes(StandardCharsets.UTF_8),
            "viec",
            "danh-sach",
            "operationId",
            UUID.randomUUID().toString(),
            "figures",
            list.figures());
    for (int i = 0; i < 500 && shown.body().contains("Trang tự mở lại"); i++) {
      KilledProgram.pause(50);
      shown = office.open(shown.path());
    }
    return shown;
  }

  /** One is kept; of the other the commune says that nothing is to be paid. */
  private void explainsAndSigns(Commune commune, String part) {
    Visitor officer = new Visitor(port, "cb." + commune.slug());
    Shown lines = officer.open(part);
    List<String> asked = LINE.matcher(lines.body()).results().map(each -> each.group(1)).toList();
    assertThat(asked).as("asked of %s", commune.code()).hasSize(2);
    explains(officer, part, asked.getFirst(), "KEEP");
    explains(officer, part, asked.getLast(), "STOP");
    done(decides(officer, part, "ky", "sure", "yes"));
  }

  private static void explains(Visitor officer, String part, String line, String outcome) {
    done(
        decides(
            officer,
            part,
            "giai-trinh",
            "line",
            line,
            "outcome",
            outcome,
            "words",
            "Đã kiểm tra tại nhà"));
  }

  private static Shown decides(Visitor who, String path, String what, String... more) {
    return who.send(
        who.open(path),
        path,
        Stream.concat(
                Stream.of("viec", what, "operationId", UUID.randomUUID().toString()),
                Stream.of(more))
            .toArray(String[]::new));
  }

  private static Shown done(Shown shown) {
    assertThat(shown.status()).as("%s: %s", shown.path(), shown.body()).isEqualTo(200);
    return shown;
  }
}
