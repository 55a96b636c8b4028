package vn.gandan.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import vn.gandan.benefit.BenefitFixture;
import vn.gandan.benefit.ChallengeRound;
import vn.gandan.benefit.Covering;
import vn.gandan.benefit.Freeze;
import vn.gandan.benefit.ListOf;
import vn.gandan.benefit.OpenProgramme;
import vn.gandan.benefit.OpenRound;
import vn.gandan.benefit.Programme;
import vn.gandan.benefit.RosterDraft;
import vn.gandan.benefit.Rosters;
import vn.gandan.benefit.SignContract;
import vn.gandan.benefit.SignPart;
import vn.gandan.benefit.TakeRoster;
import vn.gandan.kernel.Actor;
import vn.gandan.kernel.Role;
import vn.gandan.network.Network;
import vn.gandan.network.ServicePoint;
import vn.gandan.operation.Act;
import vn.gandan.operation.Desk;
import vn.gandan.operation.OperationDoor;
import vn.gandan.operation.OperationRequest;
import vn.gandan.storage.ProvinceRoute;
import vn.gandan.storage.TestDatabases;

/** A round of Phường Việt Hưng that is paid from today on; whoever made it has no account. */
final class RoundByActs {
  static final long PENSION = 50_000;

  /** As {@link Acts#enrol} knows them. */
  private static final String NAME = "Lê Thị Hoà";

  private static final String BORN = "1990-02-03";

  final UUID programme = UUID.randomUUID();
  final UUID roster = UUID.randomUUID();
  private final UUID round = UUID.randomUUID();
  private final String code = "VH-" + BenefitFixture.serial();
  private final LocalDate today = LocalDate.now(OperationDoor.ZONE);
  private final CommunePost place;
  private final OperationDoor door;
  private final Rosters rosters;
  private final Network network;

  RoundByActs(CommunePost place, OperationDoor door, Rosters rosters, Network network) {
    this.place = place;
    this.door = door;
    this.rosters = rosters;
    this.network = network;
  }

  /** Everybody is owed the same. */
  void freeze(List<String> numbers) {
    LocalDate month = today.withDayOfMonth(1);
    office(new OpenProgramme(programme, code, Programme.Kind.MERIT, "Trợ cấp thử " + code, "Luật"));
    office(
        new SignContract(
            UUID.randomUUID(),
            programme,
            place.agency(),
            "HĐ-" + code,
            month,
            month,
            null,
            List.of(CommunePost.VIET_HUNG),
            6_600,
            "Hợp đồng thử"));
    office(
        new OpenRound(
            round, programme, month, 1, today, today, today.plusDays(1), today.plusDays(5)));
    ListOf list = new ListOf(code, month);
    String point = point();
    numbers.forEach(number ->
        list.add(
            ListOf.Person.cash(CommunePost.VIET_HUNG, "BT-" + number, NAME, BORN, point)
                .citizen(number)
                .amount(PENSION, 0)));
    office(new TakeRoster(round, brought(list, numbers.size()), roster));
    office(new ChallengeRound(round));
    Actor officer = new Actor(UUID.randomUUID(), null, Role.AGENCY_OFFICER, place.agency(), "22");
    does(new SignPart(round), officer, place.agencyDesk());
    office(new Freeze(round));
  }

  private String point() {
    return ProvinceRoute.in(
        TestDatabases.QUANG_NINH,
        () ->
            network.pointsOf(place.office(), today).stream()
                .filter(each -> each.services().contains(ServicePoint.Service.PAYOUT))
                .map(ServicePoint::code)
                .findFirst()
                .orElseThrow());
  }

  private UUID brought(ListOf list, int people) {
    UUID draft = UUID.randomUUID();
    byte[] file = list.csv().getBytes(StandardCharsets.UTF_8);
    List<Covering> figures = List.of(new Covering(CommunePost.VIET_HUNG, people, people * PENSION));
    ProvinceRoute.in(
        TestDatabases.QUANG_NINH,
        () -> {
          rosters.bring(
              draft, round, UUID.randomUUID(), BenefitFixture.upload(file, "ds.csv"), figures);
          for (int i = 0; i < 1_500; i++) {
            if (rosters.draft(draft).filter(RosterDraft::sound).isPresent()) {
              return true;
            }
            KilledProgram.pause(20);
          }
          assertThat(rosters.faults(rosters.draft(draft).orElseThrow(), 0, 10)).isEmpty();
          throw new AssertionError("the list was not read");
        });
    return draft;
  }

  private void office(Act act) {
    Actor office = new Actor(UUID.randomUUID(), null, Role.PROVINCE_OFFICE, null, "22");
    does(act, office, Desk.ofProvince("22").deskId());
  }

  private void does(Act act, Actor who, UUID desk) {
    ProvinceRoute.in(
        TestDatabases.QUANG_NINH,
        () ->
            door.submit(
                new OperationRequest(UUID.randomUUID(), desk, Instant.now(), null, List.of(act)),
                who));
  }
}
