package vn.gandan.portal;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import vn.gandan.custody.ConfirmOffer;
import vn.gandan.custody.OfferThings;
import vn.gandan.custody.OpenBag;
import vn.gandan.custody.SealBag;
import vn.gandan.custody.ThingCode;
import vn.gandan.dossier.AskSupplement;
import vn.gandan.dossier.Finish;
import vn.gandan.dossier.HandIn;
import vn.gandan.dossier.Step;
import vn.gandan.dossier.TakeStep;
import vn.gandan.kernel.Actor;
import vn.gandan.kernel.Role;
import vn.gandan.network.Agency;
import vn.gandan.network.Network;
import vn.gandan.network.NetworkIds;
import vn.gandan.operation.Act;
import vn.gandan.operation.Done;
import vn.gandan.operation.OperationDoor;
import vn.gandan.operation.OperationRequest;
import vn.gandan.party.Enrol;
import vn.gandan.party.IdentityKind;
import vn.gandan.party.Sex;
import vn.gandan.storage.Province;
import vn.gandan.storage.ProvinceRoute;

/**
 * A demonstration office of Thanh Hóa at work, through the door; for tests of what others see.
 * Imported by them, so that no other test finds it.
 */
public class PostOffice {
  public static final Province THANH_HOA = new Province("38", "thanh_hoa");
  public static final String PERSON = "Lê Thị Hoà";
  public static final String PROCEDURE = "1.001193";
  private static final AtomicInteger NUMBER = new AtomicInteger(734_000);

  private final OperationDoor door;
  private final Network network;

  PostOffice(OperationDoor door, Network network) {
    this.door = door;
    this.network = network;
  }

  /** The office of a commune and its People's Committee. */
  public Place place(String commune) {
    Agency committee =
        ProvinceRoute.in(
                THANH_HOA,
                () ->
                    network.agencyFor(
                        commune, Agency.Level.COMMUNE, LocalDate.now(OperationDoor.ZONE)))
            .orElseThrow();
    return new Place(commune, Objects.requireNonNull(committee.code()));
  }

  /** An office with its clerk, its courier and its commune's one-stop desk. */
  public record Place(String commune, String agencyCode) {
    public UUID office() {
      return NetworkIds.office(commune);
    }

    public UUID desk(String sign) {
      return NetworkIds.desk(commune, sign);
    }

    public UUID agency() {
      return NetworkIds.agency(agencyCode);
    }

    UUID agencyDesk() {
      return NetworkIds.desk(agencyCode, "mot-cua");
    }

    public Actor clerk() {
      return actor(Role.CLERK, office());
    }

    public Actor courier() {
      return actor(Role.COURIER, office());
    }

    Actor officer() {
      return actor(Role.AGENCY_OFFICER, agency());
    }

    private static Actor actor(Role role, UUID unit) {
      UUID account = UUID.nameUUIDFromBytes((role + "/" + unit).getBytes(StandardCharsets.UTF_8));
      return new Actor(account, null, role, unit, THANH_HOA.code());
    }
  }

  /** What the citizen goes home with. */
  public record Slip(
      UUID dossier, String code, String token, ThingCode cover, String phone, String number) {
    public String phoneEnd() {
      return phone.substring(phone.length() - 4);
    }
  }

  public Slip handIn(Place place) {
    UUID person = UUID.randomUUID();
    UUID dossier = UUID.randomUUID();
    int number = NUMBER.incrementAndGet();
    String phone = "0912" + number;
    String identity = "038190" + number;
    Done done =
        does(
            place.clerk(),
            place.desk("quay-1"),
            new Enrol(
                person,
                PERSON,
                LocalDate.of(1990, 2, 3),
                Sex.FEMALE,
                IdentityKind.CITIZEN_NUMBER,
                identity,
                phone,
                "thôn 3",
                true),
            new HandIn(
                dossier,
                UUID.randomUUID(),
                PROCEDURE,
                person,
                place.commune(),
                List.of(new HandIn.Counted(4, 1, 0)),
                "NP-" + number,
                HandIn.ReturnWay.POINT,
                place.office(),
                null,
                null));
    HandIn.Done taken = (HandIn.Done) done;
    return new Slip(dossier, taken.code(), taken.token(), taken.paperCode(), phone, identity);
  }

  /** Sealed into a bag, carried by the courier, opened and counted by the agency. */
  public void carry(Place place, Slip slip) {
    String seal = "T-" + slip.dossier().toString().substring(0, 8).toUpperCase(Locale.ROOT);
    SealBag.Done bag =
        (SealBag.Done)
            does(
                place.clerk(),
                place.desk("quay-1"),
                new SealBag(UUID.randomUUID(), seal, place.agencyDesk(), List.of(slip.cover())));
    pass(place.clerk(), place.desk("quay-1"), place.courier(), place.desk("buu-ta-1"), bag.code());
    pass(place.courier(), place.desk("buu-ta-1"), place.officer(), place.agencyDesk(), bag.code());
    does(
        place.officer(),
        place.agencyDesk(),
        new OpenBag(bag.code(), seal, true, List.of(slip.cover())));
  }

  private void pass(Actor giver, UUID from, Actor taker, UUID to, ThingCode thing) {
    UUID offer = UUID.randomUUID();
    does(giver, from, new OfferThings(offer, null, to, List.of(thing)));
    does(taker, to, new ConfirmOffer(offer, List.of(thing)));
  }

  public void takes(Place place, Slip slip, Step step, @Nullable String reason) {
    does(place.officer(), place.agencyDesk(), new TakeStep(slip.dossier(), step, reason));
  }

  public void asks(Place place, Slip slip, String paper, String reason) {
    does(
        place.officer(),
        place.agencyDesk(),
        new AskSupplement(slip.dossier(), List.of(new AskSupplement.Item(paper, reason))));
  }

  /** The result comes to be and is carried back to the counter, without a bag. */
  public void finishes(Place place, Slip slip) {
    Finish.Done done =
        (Finish.Done)
            does(
                place.officer(), place.agencyDesk(), new Finish(slip.dossier(), UUID.randomUUID()));
    pass(
        place.officer(),
        place.agencyDesk(),
        place.courier(),
        place.desk("buu-ta-1"),
        done.resultCode());
    pass(
        place.courier(),
        place.desk("buu-ta-1"),
        place.clerk(),
        place.desk("quay-1"),
        done.resultCode());
  }

  public Done does(Actor actor, UUID desk, Act... acts) {
    OperationRequest request =
        new OperationRequest(UUID.randomUUID(), desk, Instant.now(), null, Arrays.asList(acts));
    return ProvinceRoute.in(
        THANH_HOA, () -> door.submit(request, actor).receipt().acts().getLast());
  }
}
