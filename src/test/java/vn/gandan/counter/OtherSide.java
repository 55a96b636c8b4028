package vn.gandan.counter;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import vn.gandan.custody.ConfirmOffer;
import vn.gandan.custody.OfferThings;
import vn.gandan.custody.Thing;
import vn.gandan.dossier.AskSupplement;
import vn.gandan.dossier.Dossier;
import vn.gandan.dossier.DossierThing;
import vn.gandan.dossier.Dossiers;
import vn.gandan.dossier.Finish;
import vn.gandan.dossier.Step;
import vn.gandan.dossier.TakeStep;
import vn.gandan.kernel.Actor;
import vn.gandan.kernel.Role;
import vn.gandan.network.Network;
import vn.gandan.operation.Act;
import vn.gandan.operation.Desk;
import vn.gandan.operation.OperationDoor;
import vn.gandan.operation.OperationRequest;
import vn.gandan.storage.Province;
import vn.gandan.storage.ProvinceRoute;

/** What the courier and the agency do with a dossier while the counter's pages are tested. */
final class OtherSide {
  private static final Province THANH_HOA = new Province("38", "thanh_hoa");

  private final OperationDoor door;
  private final Network network;
  private final Dossiers dossiers;
  private final InstantSource clock;

  OtherSide(OperationDoor door, Network network, Dossiers dossiers, InstantSource clock) {
    this.door = door;
    this.network = network;
    this.dossiers = dossiers;
    this.clock = clock;
  }

  /** The agency has counted the papers, confirmed, and wants one more. */
  void askForMore(String code, String paper) {
    ProvinceRoute.in(
        THANH_HOA,
        () -> {
          Dossier dossier = dossier(code);
          carry(dossier, DossierThing.Role.PAPERS, dossier.helpedUnit(), dossier.agencyId());
          agency(dossier, new TakeStep(dossier.id(), Step.CONFIRM_RECEIPT, null));
          agency(
              dossier,
              new AskSupplement(
                  dossier.id(),
                  List.of(new AskSupplement.Item(paper, "Bản nộp bị mờ, không đọc được"))));
          return null;
        });
  }

  /** The papers asked for have arrived, and the result lies at the office again. */
  void finish(String code) {
    ProvinceRoute.in(
        THANH_HOA,
        () -> {
          Dossier dossier = dossier(code);
          carry(dossier, DossierThing.Role.SUPPLEMENT, dossier.helpedUnit(), dossier.agencyId());
          agency(dossier, new TakeStep(dossier.id(), Step.SUPPLEMENTED, null));
          agency(dossier, new Finish(dossier.id(), UUID.randomUUID()));
          carry(dossier, DossierThing.Role.RESULT, dossier.agencyId(), dossier.returnUnit());
          return null;
        });
  }

  private Dossier dossier(String code) {
    Actor auditor = new Actor(UUID.randomUUID(), null, Role.AUDITOR, null, "38");
    return dossiers.find(code, auditor).orElseThrow();
  }

  private void carry(Dossier dossier, DossierThing.Role role, UUID from, UUID to) {
    Thing thing =
        dossiers.things(dossier).stream()
            .filter(each -> each.role() == role)
            .map(DossierThing::thing)
            .findFirst()
            .orElseThrow();
    UUID offer = UUID.randomUUID();
    submit(new OfferThings(offer, null, desk(to), List.of(thing.code())), from);
    submit(new ConfirmOffer(offer, List.of(thing.code())), to);
  }

  private void agency(Dossier dossier, Act act) {
    submit(act, dossier.agencyId());
  }

  private void submit(Act act, UUID unit) {
    Role role = network.office(unit).isPresent() ? Role.CLERK : Role.AGENCY_OFFICER;
    Actor actor = new Actor(UUID.randomUUID(), null, role, unit, "38");
    OperationRequest request =
        new OperationRequest(UUID.randomUUID(), desk(unit), clock.instant(), null, List.of(act));
    assertThat(door.submit(request, actor).first()).isTrue();
  }

  /** The first desk at which people of the unit work, as {@code gdv.luu-ve} chooses it too. */
  UUID desk(UUID unit) {
    LocalDate today = LocalDate.ofInstant(clock.instant(), OperationDoor.ZONE);
    return network.desksOf(unit, today).stream()
        .filter(each ->
            each.desk().kind() == Desk.Kind.COUNTER
                || each.desk().kind() == Desk.Kind.CENTRE
                || each.desk().kind() == Desk.Kind.AGENCY)
        .map(each -> each.desk().deskId())
        .findFirst()
        .orElseThrow();
  }
}
