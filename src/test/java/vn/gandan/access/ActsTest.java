package vn.gandan.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestPropertySource;
import vn.gandan.access.ActsTable.Line;
import vn.gandan.benefit.Programmes;
import vn.gandan.benefit.Rosters;
import vn.gandan.clearing.Settlements;
import vn.gandan.collection.AskingBillers;
import vn.gandan.collection.BillerDays;
import vn.gandan.collection.Collections;
import vn.gandan.journeys.Acts;
import vn.gandan.journeys.Caller;
import vn.gandan.kernel.Role;
import vn.gandan.network.Network;
import vn.gandan.operation.ActRegistry;
import vn.gandan.operation.Desk;
import vn.gandan.operation.OperationDoor;
import vn.gandan.storage.GandanTest;
import vn.gandan.storage.Province;
import vn.gandan.storage.TestDatabases;
import vn.gandan.till.Tills;
import vn.gandan.visit.TransferPayments;

/**
 * Each act of the door, tried by everybody of Xã Lưu Vệ at desks and with objects of their own, of
 * Phường Hạc Thành in the same province and of Hạ Long in another, is answered as the reviewed
 * table in {@code src/test/resources/access/acts.txt} says.
 */
@GandanTest
@Import(RowCounts.class)
@TestPropertySource(properties = "gandan.job.run=false")
class ActsTest {
  private static final String DONE = "done";
  private static final List<Role> AT_A_DESK =
      List.of(
          Role.CLERK,
          Role.VAULT_KEEPER,
          Role.DIRECTOR,
          Role.COURIER,
          Role.AGENCY_OFFICER,
          Role.AGENCY_SYSTEM);

  @LocalServerPort int port;
  @Autowired Network network;
  @Autowired ActRegistry acts;
  @Autowired Tills tills;
  @Autowired TransferPayments transfers;
  @Autowired OperationDoor door;
  @Autowired Rosters rosters;
  @Autowired Programmes programmes;
  @Autowired Settlements settlements;
  @Autowired Collections collections;
  @Autowired AskingBillers asking;
  @Autowired BillerDays days;
  @Autowired JdbcClient provinceJdbc;

  private final ActsTable table = ActsTable.read();
  private final Map<String, RealObject> made = new HashMap<>();
  private final List<String> wrong = new ArrayList<>();

  @Test
  void everyActHasItsLineAndIsDoneByWhomTheLineNames() {
    Map<String, String> declared = new TreeMap<>();
    acts.all().forEach(act -> declared.put(act.name(), AuthorisationTable.words(act.performers())));
    Map<String, String> reviewed = new TreeMap<>();
    table.lines().forEach(line -> reviewed.put(line.act(), AuthorisationTable.words(line.who())));

    assertThat(declared).isEqualTo(reviewed);
  }

  @Test
  void whoIsNotNamedIsRefusedWhateverTheObject() {
    Place own = luuVe();
    for (Line line : table.lines()) {
      EnumSet<Role> others = EnumSet.copyOf(AT_A_DESK);
      others.removeAll(line.who());
      for (Role role : others) {
        Acts.Sent act = TrialActs.of(line.act(), null, role, own, RealObject.of());
        expect(line.act() + " by " + role, "operation.not-your-act", own.person(role), act);
      }
    }
    assertThat(wrong).isEmpty();
  }

  @Test
  void nobodyActsAtADeskThatIsNotTheirs() {
    Place own = luuVe();
    for (Line line : table.lines()) {
      for (Role role : atADesk(line)) {
        Caller caller = own.person(role);
        Acts.Sent act = TrialActs.of(line.act(), null, role, own, RealObject.of());
        for (UUID desk :
            List.of(
                hacThanh().deskOf(role),
                haLong().deskOf(role),
                own.desk(Desk.Kind.SHELF),
                own.deskOf(Place.atAnAgency(role) ? Role.CLERK : Role.AGENCY_OFFICER))) {
          expect(
              line.act() + " by " + role + " at " + desk,
              "operation.not-your-desk",
              caller.at(desk),
              act);
        }
        String nowhere = answer(caller.at(UUID.randomUUID()), act);
        String foreign = answer(caller.at(hacThanh().deskOf(role)), act);
        if (!foreign.equals(nowhere)) {
          wrong.add(line.act() + " at a foreign desk tells " + foreign + ", not " + nowhere);
        }
      }
    }
    assertThat(wrong).isEmpty();
  }

  @Test
  void objectsOfOthersAreRefusedAsTheTableSays() {
    for (Line line : table.lines()) {
      for (Role role : atADesk(line)) {
        List<Reach> reaches = Reach.of(role, line.reaches());
        assertThat(reaches).as("what " + role + " reaches by " + line.act()).isNotEmpty();
        for (Reach reach : reaches) {
          if (reach.named() || reach.roles().isEmpty()) {
            judge(line, role, reach);
          }
        }
      }
    }
    assertThat(wrong).isEmpty();
  }

  /** Whom the API lets in at all. */
  private static List<Role> atADesk(Line line) {
    return AT_A_DESK.stream().filter(line.who()::contains).toList();
  }

  private void judge(Line line, Role role, Reach reach) {
    Place own = luuVe();
    Caller caller = own.person(role);
    String what = "%s by %s, %s ".formatted(line.act(), role, reach.object());
    String kind = reach.named() ? reach.object() : null;
    new TillObjects(tills, transfers, door).ready(line.act(), role, own);
    RealObject mine = make(reach.object(), role, own);
    expect(what + "own", reach.named() ? reach.own() : DONE, caller, act(line, kind, role, mine));
    if (reach.named()) {
      foreign(what + "foreign", line, role, reach, reach.foreign(), hacThanh());
      foreign(what + "of another province", line, role, reach, reach.other(), haLong());
    }
  }

  private void foreign(
      String what, Line line, Role role, Reach reach, String expected, Place place) {
    boolean done = expected.equals(DONE);
    RealObject theirs =
        done ? make(reach.object(), role, place) : kept(reach.object(), role, place);
    Caller caller = luuVe().person(role);
    new TillObjects(tills, transfers, door).ready(line.act(), role, luuVe());
    expect(what, expected, caller, act(line, reach.object(), role, theirs));
    if (!done) {
      String told = answerAbout(theirs, caller, act(line, reach.object(), role, theirs));
      RealObject nothing = RealObjects.nothingLike(theirs);
      String ofNothing = answerAbout(nothing, caller, act(line, reach.object(), role, nothing));
      if (!told.equals(ofNothing)) {
        wrong.add(what + " tells " + told + ", of nothing " + ofNothing);
      }
    }
  }

  private static String answerAbout(RealObject object, Caller caller, Acts.Sent act) {
    return object.takenOutOf(answer(caller, act), act.fields().toString());
  }

  private Acts.Sent act(Line line, @Nullable String kind, Role role, RealObject object) {
    return TrialActs.of(line.act(), kind, role, luuVe(), object);
  }

  private void expect(String what, String expected, Caller caller, Acts.Sent act) {
    Caller.Answer answer = submit(caller, act);
    boolean right =
        expected.equals(DONE)
            ? answer.status() == 201
            : answer.type().equals("urn:problem:" + expected);
    if (!right) {
      wrong.add("%s: %s expected, %d %s".formatted(what, expected, answer.status(), answer.body()));
    }
  }

  private static String answer(Caller caller, Acts.Sent act) {
    Caller.Answer answer = submit(caller, act);
    return (answer.status() + " " + answer.body())
        .replaceAll("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}", "id");
  }

  private static Caller.Answer submit(Caller caller, Acts.Sent act) {
    return caller.submits(UUID.randomUUID(), Instant.now(), List.of(act));
  }

  private RealObject kept(String object, Role role, Place at) {
    return made.computeIfAbsent(
        String.join("/", object, role.name(), at.commune), _ -> make(object, role, at));
  }

  private RealObject make(String object, Role role, Place at) {
    return switch (object) {
      case Reach.NONE -> RealObject.of();
      case "person", "applicant" -> RealObjects.person(at);
      case "need" -> RealObjects.need(at);
      case "return-office" -> RealObject.of("office", at.office);
      case "dossier" -> RealObjects.dossier(at);
      case "asked-dossier" -> RealObjects.askedDossier(at);
      case "received-dossier" -> RealObjects.receivedDossier(at);
      case "finished-dossier" -> RealObjects.finishedDossier(at, role);
      case "thing" -> RealObjects.thing(at, role);
      case "desk" -> RealObject.of("desk", at.deskOf(beside(role)));
      case "shelf" -> RealObject.of("desk", at.desk(Desk.Kind.SHELF));
      case "offer" -> RealObjects.offerTo(at, role);
      case "ended-offer" -> RealObjects.endedOfferTo(at, role);
      case "bag" -> RealObjects.arrivedBag(at, role);
      case "agency" -> RealObject.of("agency", at.agency);
      case "difference" -> RealObjects.difference(at);
      case "questioned-round",
          "clean-round",
          "entitlement",
          "stopped-duty",
          "event-question",
          "two-points",
          "staff",
          "round-and-contract",
          "paid-duty",
          "reclaimed-duty",
          "settlement" ->
          new BenefitObjects(door, rosters, programmes, settlements, network, provinceJdbc)
              .make(object, at);
      case "brought-back" -> {
        new TillObjects(tills, transfers, door).make("shift", role, at);
        yield new BenefitObjects(door, rosters, programmes, settlements, network, provinceJdbc)
            .make("reclaimed-duty", at);
      }
      case "quote" -> new BillObjects(collections, asking, days, door).make(object, at);
      case "bill-payment" -> {
        new TillObjects(tills, transfers, door).make("shift", Role.CLERK, at);
        yield new BillObjects(collections, asking, days, door).make(object, at);
      }
      case "due",
          "payable",
          "presented-due",
          "due-and-proxy",
          "power",
          "home",
          "home-due",
          "account",
          "due-and-point",
          "failed-transfer",
          "carried-due" ->
          new PayoutObjects(
                  new BenefitObjects(door, rosters, programmes, settlements, network, provinceJdbc),
                  new TillObjects(tills, transfers, door))
              .make(object, role, at);
      default -> new TillObjects(tills, transfers, door).make(object, role, at);
    };
  }

  private static Role beside(Role role) {
    return role == Role.COURIER ? Role.CLERK : Role.COURIER;
  }

  private Place luuVe() {
    return place(TestDatabases.THANH_HOA, "luu-ve", "16438");
  }

  private Place hacThanh() {
    return place(TestDatabases.THANH_HOA, "hac-thanh", "14797");
  }

  private Place haLong() {
    return place(new Province("22", "quang_ninh"), "ha-long", "06688");
  }

  private final Map<String, Place> places = new HashMap<>();

  private Place place(Province province, String slug, String commune) {
    return places.computeIfAbsent(slug, _ -> Place.of(port, network, province, slug, commune));
  }
}
