package vn.gandan.handover;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import vn.gandan.access.Access;
import vn.gandan.access.Account;
import vn.gandan.custody.ConfirmOffer;
import vn.gandan.custody.OfferThings;
import vn.gandan.custody.ThingCode;
import vn.gandan.dossier.HandIn;
import vn.gandan.dossier.Step;
import vn.gandan.dossier.TakeStep;
import vn.gandan.kernel.Actor;
import vn.gandan.network.Agency;
import vn.gandan.network.NamedDesk;
import vn.gandan.network.Network;
import vn.gandan.operation.Act;
import vn.gandan.operation.Desk;
import vn.gandan.operation.Done;
import vn.gandan.operation.OperationDoor;
import vn.gandan.operation.OperationRequest;
import vn.gandan.party.Enrol;
import vn.gandan.party.IdentityKind;
import vn.gandan.party.Sex;
import vn.gandan.storage.ProvinceRoute;
import vn.gandan.storage.TestDatabases;

/** Phường Hạc Thành of the demonstration: its post office, its People's Committee, dossiers. */
public final class HacThanh {
  public static final String COMMUNE = "14797";
  private static final String PROCEDURE = "1.001193";

  private final OperationDoor door;
  private final Network network;
  private final Access access;

  public HacThanh(OperationDoor door, Network network, Access access) {
    this.door = door;
    this.network = network;
    this.access = access;
  }

  /** A dossier that lies at the first counter. */
  public record HandedIn(UUID dossier, String code, String paper) {}

  /** Somebody new hands a dossier in. */
  public HandedIn dossier() {
    UUID person = UUID.randomUUID();
    String number = "038190%06d".formatted(ThreadLocalRandom.current().nextInt(1_000_000));
    return ProvinceRoute.in(
        TestDatabases.THANH_HOA,
        () -> {
          Enrol enrol =
              new Enrol(
                  person,
                  "Lê Thị Bưởi",
                  LocalDate.of(1990, 2, 3),
                  Sex.FEMALE,
                  IdentityKind.CITIZEN_NUMBER,
                  number,
                  "0912345678",
                  "Phường Hạc Thành, tỉnh Thanh Hóa",
                  true);
          UUID known = ((Enrol.Done) does("gdv.hac-thanh", counter(), enrol)).person();
          HandIn act =
              new HandIn(
                  UUID.randomUUID(),
                  UUID.randomUUID(),
                  PROCEDURE,
                  known,
                  COMMUNE,
                  List.of(new HandIn.Counted(4, 1, 0)),
                  "NP-" + number,
                  HandIn.ReturnWay.POINT,
                  office(),
                  null,
                  null);
          HandIn.Done done = (HandIn.Done) does("gdv.hac-thanh", counter(), act);
          return new HandedIn(done.dossier(), done.code(), done.paperCode().value());
        });
  }

  /** A dossier that the agency has counted and confirmed, so that its term runs. */
  public HandedIn received() {
    HandedIn made = dossier();
    UUID offer = UUID.randomUUID();
    does(
        "gdv.hac-thanh",
        counter(),
        new OfferThings(offer, null, agencyDesk(), codes(made.paper())));
    does("cb.hac-thanh", agencyDesk(), new ConfirmOffer(offer, codes(made.paper())));
    does("cb.hac-thanh", agencyDesk(), new TakeStep(made.dossier(), Step.CONFIRM_RECEIPT, null));
    return made;
  }

  /** Does something else than by a page. */
  public Done does(String login, UUID desk, Act act) {
    Account account =
        access.accounts(login, "").stream()
            .filter(each -> each.login().equals(login))
            .findFirst()
            .orElseThrow();
    Actor actor =
        new Actor(account.id(), account.staffId(), account.role(), account.unitId(), "38");
    return ProvinceRoute.in(
        TestDatabases.THANH_HOA,
        () ->
            door.submit(
                    new OperationRequest(
                        UUID.randomUUID(), desk, Instant.now(), null, List.of(act)),
                    actor)
                .receipt()
                .acts()
                .getFirst());
  }

  public static List<ThingCode> codes(String... codes) {
    return java.util.Arrays.stream(codes).map(ThingCode::new).toList();
  }

  public UUID office() {
    return ProvinceRoute.in(
        TestDatabases.THANH_HOA,
        () -> network.officeOfCommune(COMMUNE, today()).orElseThrow().officeId());
  }

  public UUID agency() {
    return ProvinceRoute.in(
        TestDatabases.THANH_HOA,
        () -> network.agencyFor(COMMUNE, Agency.Level.COMMUNE, today()).orElseThrow().agencyId());
  }

  public UUID counter() {
    return desk(office(), Desk.Kind.COUNTER);
  }

  public UUID device() {
    return desk(office(), Desk.Kind.DEVICE);
  }

  public UUID shelf() {
    return desk(office(), Desk.Kind.SHELF);
  }

  public UUID agencyDesk() {
    return desk(agency(), Desk.Kind.AGENCY);
  }

  private UUID desk(UUID unit, Desk.Kind kind) {
    return ProvinceRoute.in(
        TestDatabases.THANH_HOA,
        () ->
            network.desksOf(unit, today()).stream()
                .map(NamedDesk::desk)
                .filter(desk -> desk.kind() == kind)
                .findFirst()
                .orElseThrow()
                .deskId());
  }

  private static LocalDate today() {
    return LocalDate.ofInstant(Instant.now(), OperationDoor.ZONE);
  }
}
