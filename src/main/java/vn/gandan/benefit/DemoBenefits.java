package vn.gandan.benefit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import vn.gandan.kernel.Actor;
import vn.gandan.kernel.Role;
import vn.gandan.kernel.Sha256;
import vn.gandan.network.Agency;
import vn.gandan.network.Network;
import vn.gandan.network.ServicePoint;
import vn.gandan.operation.Act;
import vn.gandan.operation.Desk;
import vn.gandan.operation.OperationDoor;
import vn.gandan.operation.OperationRequest;
import vn.gandan.storage.Province;
import vn.gandan.storage.ProvinceRoute;

/**
 * A programme of invented people in each demonstration province, whose list waits for its communes.
 * Only in the demonstration; a province that has a programme is left alone. Everything goes through
 * the door, as the provincial post office would do it.
 */
@Component
@Profile("demo")
public class DemoBenefits {
  private static final String CODE = "HTXH";
  private static final int PEOPLE = 24;
  private static final long AMOUNT = 540_000;
  private static final List<String> FAMILIES = List.of("Lê", "Nguyễn", "Trần", "Phạm", "Đỗ");
  private static final List<String> GIVEN =
      List.of("Thị Hoà", "Văn Bình", "Thị Cúc", "Đình Lộc", "Thị Sen", "Xuân Hùng", "Thị Mai");

  private final ProgrammeTable programmes;
  private final Rosters rosters;
  private final Network network;
  private final OperationDoor door;
  private final InstantSource clock;

  DemoBenefits(
      ProgrammeTable programmes,
      Rosters rosters,
      Network network,
      OperationDoor door,
      InstantSource clock) {
    this.programmes = programmes;
    this.rosters = rosters;
    this.network = network;
    this.door = door;
    this.clock = clock;
  }

  /**
   * After the network is there.
   *
   * @param communes where people are paid
   */
  public void fill(Province province, List<String> communes) {
    ProvinceRoute.in(
        province,
        () -> {
          if (programmes.all().isEmpty()) {
            write(province, communes);
          }
          return true;
        });
  }

  private void write(Province province, List<String> communes) {
    LocalDate today = LocalDate.ofInstant(clock.instant(), OperationDoor.ZONE);
    LocalDate month = today.withDayOfMonth(1);
    UUID programme = id(province, "programme");
    UUID round = id(province, "round");
    does(
        province,
        new OpenProgramme(
            programme,
            CODE,
            Programme.Kind.SOCIAL_PENSION,
            "Trợ cấp hưu trí xã hội (trình diễn)",
            "Nghị định 176/2025/NĐ-CP"));
    for (String commune : communes) {
      does(
          province,
          new SignContract(
              id(province, "contract " + commune),
              programme,
              network.agencyFor(commune, Agency.Level.COMMUNE, today).orElseThrow().agencyId(),
              "TD-" + commune,
              month,
              month,
              null,
              List.of(commune),
              6_600,
              "Nghị định 176/2025/NĐ-CP"));
    }
    does(
        province,
        new OpenRound(
            round,
            programme,
            month,
            1,
            month.withDayOfMonth(2),
            month.withDayOfMonth(10),
            month.withDayOfMonth(11),
            month.withDayOfMonth(25)));
    list(province, round, communes, month);
  }

  private void list(Province province, UUID round, List<String> communes, LocalDate month) {
    StringBuilder csv = new StringBuilder();
    for (RosterColumn column : RosterColumn.values()) {
      csv.append(column.heading()).append(column == RosterColumn.NOTE ? '\n' : ';');
    }
    for (String commune : communes) {
      String point = point(commune, month);
      for (int i = 1; i <= PEOPLE; i++) {
        csv.append(line(month, commune, point, i));
      }
    }
    List<Covering> figures =
        communes.stream().map(commune -> new Covering(commune, PEOPLE, PEOPLE * AMOUNT)).toList();
    UUID draft = id(province, "draft");
    rosters.bring(draft, round, id(province, "account"), upload(csv.toString()), figures);
    if (read(draft)) {
      does(province, new TakeRoster(round, draft, id(province, "roster")));
      does(province, new ChallengeRound(round));
    }
  }

  /** The first two have one name and birthday, the third is older than people get. */
  private static String line(LocalDate month, String commune, String point, int i) {
    String name = i < 3 ? "Lê Thị Hoà" : FAMILIES.get(i % 5) + " " + GIVEN.get(i % 7);
    // Neighbours of two communes are not born on the same days.
    int ofCommune = Integer.parseInt(commune) % 10;
    String born =
        i < 3
            ? "1946-02-1" + ofCommune
            : i == 3
                ? "1912"
                : "19%d-0%d-1%d".formatted(35 + i % 15, 1 + i % 9, (i + ofCommune) % 10);
    return ";%s;%s;%s;%s-%d;%s;%s;;Tổ %d;%d;;Tiền mặt;;%s;;;;;\n"
        .formatted(
            CODE,
            month.toString().substring(0, 7),
            commune,
            commune,
            i,
            name,
            born,
            i,
            AMOUNT,
            point);
  }

  private String point(String commune, LocalDate on) {
    return network.points(null, ServicePoint.Service.PAYOUT, on).stream()
        .filter(point -> point.communeCode().equals(commune))
        .map(ServicePoint::code)
        .findFirst()
        .orElseThrow();
  }

  private static Upload upload(String csv) {
    try {
      byte[] bytes = csv.getBytes(StandardCharsets.UTF_8);
      Path file = Files.createTempFile("gandan-demo", null);
      Files.write(file, bytes);
      String digest = Sha256.hex(bytes);
      return new Upload(file, "trinh-dien.csv", digest);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** It is short; who waits longer finds it on the page of the round. */
  private boolean read(UUID draft) {
    for (int i = 0; i < 500; i++) {
      if (rosters.draft(draft).filter(RosterDraft::sound).isPresent()) {
        return true;
      }
      try {
        Thread.sleep(10);
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        return false;
      }
    }
    return false;
  }

  private void does(Province province, Act act) {
    Actor office =
        new Actor(id(province, "account"), null, Role.PROVINCE_OFFICE, null, province.code());
    Instant now = clock.instant();
    UUID desk = Desk.ofProvince(province.code()).deskId();
    door.submit(new OperationRequest(UUID.randomUUID(), desk, now, null, List.of(act)), office);
  }

  private static UUID id(Province province, String what) {
    String name = "gandan:demo:benefit:" + province.code() + ":" + what;
    return UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8));
  }
}
