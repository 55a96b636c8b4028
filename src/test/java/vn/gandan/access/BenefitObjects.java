package vn.gandan.access;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.gandan.benefit.ChallengeRound;
import vn.gandan.benefit.CoveringFigures;
import vn.gandan.benefit.Freeze;
import vn.gandan.benefit.OpenProgramme;
import vn.gandan.benefit.OpenRound;
import vn.gandan.benefit.Programme;
import vn.gandan.benefit.Programmes;
import vn.gandan.benefit.RosterDraft;
import vn.gandan.benefit.Rosters;
import vn.gandan.benefit.SignContract;
import vn.gandan.benefit.SignPart;
import vn.gandan.benefit.StopDuty;
import vn.gandan.benefit.TakeRoster;
import vn.gandan.benefit.Upload;
import vn.gandan.clearing.CarryOver;
import vn.gandan.clearing.EnterAnswer;
import vn.gandan.clearing.GiveBack;
import vn.gandan.clearing.OrderTransfers;
import vn.gandan.clearing.ProposeSettlement;
import vn.gandan.clearing.Reclaim;
import vn.gandan.clearing.Settlements;
import vn.gandan.clearing.SignSettlement;
import vn.gandan.kernel.Actor;
import vn.gandan.kernel.Role;
import vn.gandan.network.Network;
import vn.gandan.network.NetworkIds;
import vn.gandan.network.ServicePoint;
import vn.gandan.operation.Act;
import vn.gandan.operation.Desk;
import vn.gandan.operation.OperationDoor;
import vn.gandan.operation.OperationRequest;
import vn.gandan.storage.ProvinceRoute;

/** Makes programmes, rounds and lists in the province of a place, covering its commune alone. */
final class BenefitObjects {
  private static final AtomicInteger SERIAL = new AtomicInteger(1);

  private final OperationDoor door;
  private final Rosters rosters;
  private final Programmes programmes;
  private final Settlements settlements;
  private final Network network;
  private final JdbcClient jdbc;

  BenefitObjects(
      OperationDoor door,
      Rosters rosters,
      Programmes programmes,
      Settlements settlements,
      Network network,
      JdbcClient jdbc) {
    this.door = door;
    this.rosters = rosters;
    this.programmes = programmes;
    this.settlements = settlements;
    this.network = network;
    this.jdbc = jdbc;
  }

  RealObject make(String object, Place at) {
    return switch (object) {
      case "programme" -> RealObject.of("programme", programme(at).programmeId());
      case "round" -> RealObject.of("round", round(at, programme(at)));
      case "list-draft" -> RealObject.of("draft", draft(at));
      case "questioned-round" -> challenged(at, true);
      case "clean-round" -> challenged(at, false);
      case "entitlement" -> RealObject.of("entitlement", entitlement(at));
      case "stopped-duty" -> stopped(at);
      case "event-question" -> asked(at);
      case "frozen-round", "round-and-contract" -> frozenUnder(at);
      case "settlement" -> settlement(at);
      case "paid-duty" -> RealObject.of("entitlement", paid(at));
      case "reclaimed-duty" -> reclaimed(at);
      case "transfer-order" -> transferOrder(at);
      case "two-points" -> twoPoints(at);
      case "staff" ->
          RealObject.of(
              "staff", NetworkIds.staff("TD" + at.province.code() + "-" + at.commune + "T"));
      default -> throw new AssertionError("nobody makes " + object);
    };
  }

  /** Two people of one name born on one day, or of two days, so that nobody asks. */
  private RealObject challenged(Place at, boolean questioned) {
    Programme programme = programme(at);
    UUID round = round(at, programme);
    StringBuilder csv =
        new StringBuilder(
            "STT,Mã chương trình,Tháng,Mã xã,Số hưởng,Họ và tên,Ngày sinh,Số định danh,Địa chỉ,"
                + "Số tiền,Truy lĩnh,Hình thức,Số tài khoản,Mã điểm chi trả\n");
    for (int i = 1; i <= 2; i++) {
      String month = month().toString().substring(0, 7);
      csv.append(
          "%d,%s,%s,%s,%d,Lê Thị Đôi,194%d-02-03,,Phố 1,540000,,TK,0123456%03d,\n"
              .formatted(
                  i, programme.programmeCode(), month, at.commune, i, questioned ? 6 : i, i));
    }
    UUID roster = UUID.randomUUID();
    UUID draft = in(at, () -> bring(round, csv.toString(), at.commune + ";2;1080000"));
    does(at, new TakeRoster(round, draft, roster));
    does(at, new ChallengeRound(round));
    return RealObject.of("round", round, "roster", roster);
  }

  /**
   * Somebody is owed something in cash at a point of the commune, and today is a day of payment.
   *
   * @param number by which the payer knows the person
   */
  UUID owedInCash(Place at, String number) {
    return owed(at, number, "TM,," + payingPoint(at).code()).uuid("duty");
  }

  /** The same, to an account that the bank did not pay. */
  UUID failedTransfer(Place at, String number) {
    RealObject owed = owed(at, number, "TK,0123456789,");
    UUID order = UUID.randomUUID();
    does(at, new OrderTransfers(order, owed.uuid("round")));
    does(
        at,
        new EnterAnswer(
            order, "0".repeat(64), List.of(new EnterAnswer.Failed(1, "Tài khoản đã đóng"))));
    return owed.uuid("duty");
  }

  /** A point of the commune at which people are paid. */
  UUID point(Place at) {
    return payingPoint(at).pointId();
  }

  private ServicePoint payingPoint(Place at) {
    LocalDate today = LocalDate.ofInstant(Instant.now(), OperationDoor.ZONE);
    return in(at, () -> network.points(null, ServicePoint.Service.PAYOUT, today)).stream()
        .filter(each -> each.communeCode().equals(at.commune))
        .findFirst()
        .orElseThrow();
  }

  /**
   * @param way the last three cells of the line
   */
  private RealObject owed(Place at, String number, String way) {
    Programme programme = programme(at);
    UUID round = UUID.randomUUID();
    LocalDate today = LocalDate.ofInstant(Instant.now(), OperationDoor.ZONE);
    does(
        at,
        new OpenRound(
            round,
            programme.programmeId(),
            month(),
            1,
            today,
            today,
            today.plusDays(1),
            today.plusDays(3)));
    String csv =
        "STT,Mã chương trình,Tháng,Mã xã,Số hưởng,Họ và tên,Ngày sinh,Số định danh,Địa chỉ,"
            + "Số tiền,Truy lĩnh,Hình thức,Số tài khoản,Mã điểm chi trả\n"
            + "1,%s,%s,%s,1,Lê Thị Hoà,1990-02-03,%s,Phố 1,100000,,%s\n"
                .formatted(
                    programme.programmeCode(),
                    month().toString().substring(0, 7),
                    at.commune,
                    number,
                    way);
    UUID draft = in(at, () -> bring(round, csv, at.commune + ";1;100000"));
    does(at, new TakeRoster(round, draft, UUID.randomUUID()));
    does(at, new ChallengeRound(round));
    frozen(at, round);
    UUID duty =
        in(
            at,
            () ->
                jdbc.sql(
                        "select entitlement_id from benefit_entitlement where round_id = :r limit 1")
                    .param("r", round)
                    .query(UUID.class)
                    .single());
    return RealObject.of("round", round, "duty", duty);
  }

  private UUID frozen(Place at) {
    UUID round = challenged(at, false).uuid("round");
    frozen(at, round);
    return round;
  }

  private void frozen(Place at, UUID round) {
    Actor officer =
        new Actor(UUID.randomUUID(), null, Role.AGENCY_OFFICER, at.agency, at.province.code());
    does(at, new SignPart(round), officer, at.desk(Desk.Kind.AGENCY));
    does(at, new Freeze(round));
  }

  private RealObject frozenUnder(Place at) {
    UUID round = frozen(at);
    UUID contract =
        in(
            at,
            () ->
                jdbc.sql(
                        """
                        select c.contract_id
                          from benefit_contract c
                          join benefit_round r on r.programme_id = c.programme_id
                         where r.round_id = :r
                        """)
                    .param("r", round)
                    .query(UUID.class)
                    .single());
    return RealObject.of("round", round, "contract", contract);
  }

  /**
   * Everything is stopped and went back; what that comes to was proposed and signed by the post.
   */
  private RealObject settlement(Place at) {
    RealObject made = frozenUnder(at);
    UUID round = made.uuid("round");
    List<UUID> duties =
        in(
            at,
            () ->
                jdbc.sql("select entitlement_id from benefit_entitlement where round_id = :r")
                    .param("r", round)
                    .query(UUID.class)
                    .list());
    for (UUID duty : duties) {
      does(at, new StopDuty(duty, StopDuty.Reason.OTHER, "Thử quyết toán"));
    }
    does(at, new GiveBack(round, GiveBack.Extent.STOPPED));
    UUID settlement = UUID.randomUUID();
    UUID contract = made.uuid("contract");
    String digest =
        in(
            at,
            () -> settlements.figures(round, programmes.contract(contract).orElseThrow()).digest());
    does(at, new ProposeSettlement(settlement, round, contract, digest));
    does(at, new SignSettlement(settlement));
    return RealObject.of("settlement", settlement);
  }

  private RealObject transferOrder(Place at) {
    UUID round = frozen(at);
    UUID order = UUID.randomUUID();
    LocalDate until = LocalDate.ofInstant(Instant.now(), OperationDoor.ZONE).plusDays(35);
    does(at, new CarryOver(round, until, "Thử chuyển tiền"));
    does(at, new OrderTransfers(order, round));
    return RealObject.of("round", round, "order", order);
  }

  /** One of those whom the bank has paid. */
  private UUID paid(Place at) {
    UUID order = transferOrder(at).uuid("order");
    does(at, new EnterAnswer(order, "0".repeat(64), List.of()));
    return in(
        at,
        () ->
            jdbc.sql("select entitlement_id from clearing_order_line where order_id = :o limit 1")
                .param("o", order)
                .query(UUID.class)
                .single());
  }

  private RealObject reclaimed(Place at) {
    UUID duty = paid(at);
    does(at, new Reclaim(duty, month().minusDays(3), "Trích lục 1", null));
    return RealObject.of("entitlement", duty, "duty", duty);
  }

  private UUID entitlement(Place at) {
    UUID round = frozen(at);
    return in(
        at,
        () ->
            jdbc.sql("select entitlement_id from benefit_entitlement where round_id = :r limit 1")
                .param("r", round)
                .query(UUID.class)
                .single());
  }

  /** By the province, so that the commune may lift it. */
  private RealObject stopped(Place at) {
    UUID duty = entitlement(at);
    does(at, new StopDuty(duty, StopDuty.Reason.OTHER, "Thử bỏ dừng"));
    return RealObject.of("entitlement", duty, "duty", duty);
  }

  private RealObject asked(Place at) {
    UUID duty = entitlement(at);
    UUID event = UUID.randomUUID();
    in(
        at,
        () ->
            jdbc.sql(
                    """
                    insert into benefit_question
                           (entitlement_id, event_id, reason, operation_id, recorded_at)
                    select :duty, :event, 'DEAD', f.operation_id, now()
                      from benefit_release f
                      join benefit_entitlement e on e.round_id = f.round_id
                     where e.entitlement_id = :duty
                    """)
                .param("duty", duty)
                .param("event", event)
                .update());
    return RealObject.of("entitlement", duty, "duty", duty, "event", event);
  }

  private RealObject twoPoints(Place at) {
    UUID round = frozen(at);
    List<ServicePoint> points = in(at, () -> network.pointsOf(at.office, month()));
    return RealObject.of(
        "round", round, "from", points.get(0).pointId(), "to", points.get(1).pointId());
  }

  private static LocalDate month() {
    return LocalDate.ofInstant(Instant.now(), OperationDoor.ZONE).withDayOfMonth(1);
  }

  Programme programme(Place at) {
    Programme made =
        new Programme(
            UUID.randomUUID(),
            "THU-" + SERIAL.incrementAndGet(),
            Programme.Kind.SOCIAL_ASSISTANCE,
            "Chương trình thử",
            "Luật thử");
    does(
        at,
        new OpenProgramme(
            made.programmeId(), made.programmeCode(), made.kind(), made.name(), made.legalBasis()));
    does(
        at,
        new SignContract(
            UUID.randomUUID(),
            made.programmeId(),
            at.agency,
            "THU-" + SERIAL.incrementAndGet(),
            month().minusYears(1),
            month().minusYears(1),
            null,
            List.of(at.commune),
            0,
            "Luật thử"));
    return made;
  }

  UUID round(Place at, Programme programme) {
    UUID round = UUID.randomUUID();
    LocalDate month = month();
    does(
        at,
        new OpenRound(
            round,
            programme.programmeId(),
            month,
            1,
            month,
            month.plusDays(9),
            month.plusDays(10),
            month.plusDays(24)));
    return round;
  }

  /** A list with a heading that nobody knows. */
  private UUID draft(Place at) {
    UUID round = round(at, programme(at));
    return in(
        at,
        () -> bring(round, "một,hai\n1," + SERIAL.incrementAndGet() + "\n", at.commune + ";1;1"));
  }

  private UUID bring(UUID round, String csv, String figures) {
    UUID draft = UUID.randomUUID();
    byte[] bytes = csv.getBytes(StandardCharsets.UTF_8);
    String digest = "%064x".formatted(SERIAL.incrementAndGet());
    try {
      Path file = Files.createTempFile("list", null);
      Files.write(file, bytes);
      rosters.bring(
          draft,
          round,
          UUID.randomUUID(),
          new Upload(file, "thu.csv", digest),
          CoveringFigures.typed(figures).read());
      while (rosters.draft(draft).orElseThrow().progress() != RosterDraft.Progress.READ) {
        Thread.sleep(20);
      }
      return draft;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  void does(Place at, Act act) {
    String province = at.province.code();
    Actor centre = new Actor(UUID.randomUUID(), null, Role.PROVINCE_OFFICE, null, province);
    does(at, act, centre, Desk.ofProvince(province).deskId());
  }

  private void does(Place at, Act act, Actor actor, UUID desk) {
    OperationRequest request =
        new OperationRequest(UUID.randomUUID(), desk, Instant.now(), null, List.of(act));
    in(at, () -> door.submit(request, actor));
  }

  private static <T> T in(Place at, ScopedValue.CallableOp<T, RuntimeException> work) {
    return ProvinceRoute.in(at.province, work);
  }
}
