package vn.gandan.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Base64;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestPropertySource;
import vn.gandan.access.AuthorisationTable.Line;
import vn.gandan.bank.CreditHearing;
import vn.gandan.benefit.Programmes;
import vn.gandan.benefit.Rosters;
import vn.gandan.clearing.Settlements;
import vn.gandan.collection.AskingBillers;
import vn.gandan.collection.BillerDays;
import vn.gandan.collection.Collections;
import vn.gandan.kernel.Role;
import vn.gandan.network.Network;
import vn.gandan.operation.OperationDoor;
import vn.gandan.storage.GandanTest;
import vn.gandan.storage.Province;
import vn.gandan.storage.ProvinceRoute;
import vn.gandan.storage.TestDatabases;
import vn.gandan.till.Tills;
import vn.gandan.visit.TransferPayments;

/**
 * Everybody of Xã Lưu Vệ calls each endpoint that names an object with a real one of their own, one
 * of Phường Hạc Thành in the same province and one of Hạ Long in another, and is answered as the
 * reviewed table in {@code src/test/resources/access/authorisation.txt} says.
 */
@GandanTest
@Import(RowCounts.class)
@TestPropertySource(properties = "gandan.job.run=false")
class OwnAndForeignTest {
  /** What belongs to one account, or must lie where one works. */
  private static final Set<String> OF_A_ROLE =
      Set.of(
          "thing-here",
          "arrived-bag",
          "file",
          "operation",
          "draft",
          "enrol-draft",
          "passkey",
          "own-closed-shift",
          "own-short-cash");

  private static final Province QUANG_NINH = new Province("22", "quang_ninh");

  @LocalServerPort int port;
  @Autowired Network network;
  @Autowired Access access;
  @Autowired Passwords passwords;
  @Autowired Rosters rosters;
  @Autowired Programmes programmes;
  @Autowired Settlements settlements;
  @Autowired Collections collections;
  @Autowired AskingBillers asking;
  @Autowired BillerDays days;
  @Autowired Tills tills;
  @Autowired TransferPayments transfers;
  @Autowired CreditHearing hearing;
  @Autowired OperationDoor door;
  @Autowired JdbcClient provinceJdbc;

  @Autowired
  @Qualifier("platform")
  JdbcClient jdbc;

  private final AuthorisationTable table = AuthorisationTable.read();
  private final Map<Role, Caller> callers = new EnumMap<>(Role.class);
  private final Map<String, RealObject> made = new HashMap<>();

  @Test
  void eachEndpointThatNamesAnObjectSaysWhoReachesWhich() {
    List<String> silent =
        table.lines().stream()
            .filter(line -> line.namesAnObject() && line.reaches().isEmpty())
            .map(Line::name)
            .toList();

    assertThat(silent).as("lines without an object").isEmpty();
  }

  @Test
  void objectsOfOthersAreAnsweredAsTheTableSays() {
    Place own = Place.of(port, network, TestDatabases.THANH_HOA, "luu-ve", "16438");
    Place foreign = Place.of(port, network, TestDatabases.THANH_HOA, "hac-thanh", "14797");
    Place other = Place.of(port, network, QUANG_NINH, "ha-long", "06688");
    List<String> wrong = new ArrayList<>();
    List<Line> all = new ArrayList<>(table.lines());
    all.addAll(table.further());
    for (Line line : all) {
      for (Role role : line.who()) {
        for (Reach reach : Reach.of(role, line.reaches())) {
          if (reach.named() && caller(role, own).canReach(line)) {
            judge(new Question(line, role, reach), own, foreign, other, wrong);
          }
        }
      }
    }
    assertThat(wrong).isEmpty();
  }

  /** Who asks where about what. */
  private record Question(Line line, Role role, Reach reach) {

    /** All of the province is the own of those who belong to no office. */
    String expectedOfForeign() {
      boolean homeless = role == Role.PROVINCE_OFFICE || role == Role.AUDITOR;
      return homeless && reach.roles().isEmpty() ? reach.own() : reach.foreign();
    }

    /** What changes by being called is made anew for each call. */
    boolean consumes() {
      return !line.method().equals("GET") && !reach.own().equals("422");
    }
  }

  private void judge(Question asked, Place own, Place foreign, Place other, List<String> wrong) {
    RealObject mine = asked.consumes() ? make(asked, own, own) : kept(asked, own, own);
    expect(asked, "own", asked.reach().own(), mine, own, wrong);
    String ofForeign = asked.expectedOfForeign();
    expect(asked, "foreign", ofForeign, unchanged(asked, ofForeign, foreign, own), own, wrong);
    String ofOther = asked.reach().other();
    expect(asked, "other province", ofOther, unchanged(asked, ofOther, other, own), own, wrong);
  }

  private RealObject unchanged(Question asked, String expected, Place at, Place own) {
    boolean hidden = expected.equals(Reach.HIDDEN) || !asked.consumes();
    return hidden ? kept(asked, at, own) : make(asked, at, own);
  }

  private void expect(
      Question asked,
      String whose,
      String expected,
      RealObject object,
      Place own,
      List<String> wrong) {
    boolean hidden = expected.equals(Reach.HIDDEN);
    String nothing = hidden ? answer(asked, RealObjects.nothingLike(object), own) : "";
    String answer = answer(asked, object, own);
    if (!(hidden ? answer.equals(nothing) : answer.startsWith(expected + " "))) {
      wrong.add(
          "%s, %s, %s %s: %s expected, %s answered%s"
              .formatted(
                  asked.line(),
                  asked.role(),
                  asked.reach().object(),
                  whose,
                  expected,
                  answer.lines().findFirst().orElse(""),
                  hidden ? difference(answer, nothing) : ""));
    }
  }

  private static String difference(String answer, String nothing) {
    int at = 0;
    while (at < Math.min(answer.length(), nothing.length())
        && answer.charAt(at) == nothing.charAt(at)) {
      at++;
    }
    return ", where nothing has '%s' and this '%s'".formatted(from(nothing, at), from(answer, at));
  }

  private static String from(String text, int at) {
    return text.substring(Math.max(0, at - 40), Math.min(text.length(), at + 80))
        .replaceAll("\\s+", " ");
  }

  /** Status, way and text, without what is new each time. */
  private String answer(Question asked, RealObject object, Place own) {
    Caller caller = caller(asked.role(), own);
    HttpResponse<String> answer = caller.call(asked.line(), object);
    String to = answer.headers().firstValue("Location").orElse("");
    String text = asked.line().template().contains(".pdf") ? "" : answer.body();
    String next = to.startsWith("/") ? caller.opens(to) : "";
    return object
        .takenOutOf(answer.statusCode() + " " + to + "\n" + text + next, asked.line().about(object))
        .replaceAll("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}", "id")
        .replaceAll("name=\"_csrf\" value=\"[^\"]+\"", "token");
  }

  private RealObject kept(Question asked, Place at, Place own) {
    String kind = asked.reach().object();
    String whose = OF_A_ROLE.contains(kind) ? asked.role().name() : "";
    return made.computeIfAbsent(
        String.join("/", kind, whose, at.commune), _ -> make(asked, at, own));
  }

  private RealObject make(Question asked, Place at, Place own) {
    Role role = asked.role();
    return switch (asked.reach().object()) {
      case "person" -> RealObjects.person(at);
      case "dossier" -> RealObjects.dossier(at);
      case "thing" -> RealObjects.carriedThing(at);
      case "thing-here" -> RealObjects.thing(at, role);
      case "bag" -> RealObjects.bag(at);
      case "arrived-bag" -> RealObjects.arrivedBag(at, role);
      case "offer" -> RealObjects.offerTo(at, Role.AGENCY_OFFICER);
      case "difference" -> RealObjects.difference(at);
      case "need" -> RealObjects.need(at);
      case "counter" -> {
        RealObjects.dossier(at);
        yield RealObject.of("id", at.deskOf(Role.CLERK));
      }
      case "desk" -> RealObject.of("desk", at.deskOf(Role.DIRECTOR));
      case "shelf" -> RealObject.of("desk", at.desk(vn.gandan.operation.Desk.Kind.SHELF));
      case "office" -> {
        RealObjects.need(at);
        yield RealObject.of("office", at.office);
      }
      case "file" -> file(owner(role, at, own));
      case "operation" -> operation(at, owner(role, at, own));
      case "draft" -> draft(owner(role, at, own), at);
      case "enrol-draft" -> enrolDraft(owner(role, at, own));
      case "account" -> RealObject.of("account", account(Role.CLERK, at).id());
      case "passkey" -> passkey(at == own ? caller(role, own) : owner(role, at, own));
      case "receipt",
          "voucher",
          "transfer",
          "loose-credit",
          "shift",
          "closed-shift",
          "remittance",
          "cash-difference",
          "reversal",
          "proposal",
          "account-of-office" ->
          new TillObjects(tills, transfers, door).make(asked.reach().object(), role, at);
      case "stray-credit" -> RealObject.of("credit", strayCredit(at));
      case "own-closed-shift", "own-short-cash" ->
          new TillObjects(tills, transfers, door)
              .of(owner(role, at, own), asked.reach().object(), at);
      case "biller", "bill-query", "quote", "bill-difference", "bill-settlement" ->
          new BillObjects(collections, asking, days, door).make(asked.reach().object(), at);
      case "bill-payment" -> {
        new TillObjects(tills, transfers, door).make("shift", Role.CLERK, at);
        yield new BillObjects(collections, asking, days, door).make("bill-payment", at);
      }
      case "carried-due" ->
          new PayoutObjects(
                  new BenefitObjects(door, rosters, programmes, settlements, network, provinceJdbc),
                  new TillObjects(tills, transfers, door))
              .make(asked.reach().object(), role, at);
      default ->
          new BenefitObjects(door, rosters, programmes, settlements, network, provinceJdbc)
              .make(asked.reach().object(), at);
    };
  }

  /** Money that came to the province's account without a code. */
  private UUID strayCredit(Place at) {
    String account = "999999-1023" + at.province.code() + "0001";
    at.browser(Role.CLERK)
        .post(
            "/trinh-dien/ngan-hang",
            "/trinh-dien/ngan-hang",
            Map.of("account", account, "reference", "khong ghi ma", "amount", "9000"));
    return ProvinceRoute.in(
        at.province,
        () -> {
          hearing.hear(Instant.now().plusSeconds(30));
          return transfers.strays().getLast().credit();
        });
  }

  /** Of what belongs to one account, the own is the caller's, if the caller may have one. */
  private Caller owner(Role role, Place at, Place own) {
    boolean reader = role == Role.PROVINCE_OFFICE || role == Role.AUDITOR;
    return at == own && !reader
        ? caller(role, own)
        : callersAt.computeIfAbsent(at.commune, _ -> newCaller(Role.CLERK, at));
  }

  private final Map<String, Caller> callersAt = new HashMap<>();

  private RealObject file(Caller by) {
    RealObject file = RealObject.of("attachment", UUID.randomUUID(), "content", "%PDF-1.7");
    by.puts(file.in("/api/v1/attachments/{attachment}"), file.id("content"));
    return file;
  }

  private RealObject operation(Place at, Caller by) {
    Role doer = by.role();
    RealObject operation =
        RealObject.of(
            "operationId", UUID.randomUUID(),
            "desk", at.deskOf(doer),
            "to", at.deskOf(doer == Role.COURIER ? Role.CLERK : Role.COURIER),
            "offer", UUID.randomUUID(),
            "now", Instant.now(),
            "thing", RealObjects.thing(at, doer).id("code"));
    by.puts(
        operation.in("/api/v1/operations/{operationId}"),
        operation.in(
            """
            {"desk": "{desk}", "happenedAt": "{now}", "acts": [
              {"act": "custody.offer", "offer": "{offer}", "toDesk": "{to}", "things": ["{thing}"]}
            ]}
            """));
    return RealObject.of("operationId", operation.id("operationId"));
  }

  private RealObject passkey(Caller of) {
    String id = base64(UUID.randomUUID());
    jdbc.sql("insert into user_entities (id, name) values (:id, :login) on conflict do nothing")
        .param("id", base64(UUID.nameUUIDFromBytes(of.login().getBytes(StandardCharsets.UTF_8))))
        .param("login", of.login())
        .update();
    jdbc.sql(
            """
            insert into user_credentials
                   (credential_id, user_entity_user_id, public_key, signature_count,
                    uv_initialized, backup_eligible, authenticator_transports,
                    public_key_credential_type, backup_state, created, last_used, label)
            select :id, id, '\\x01', 0, true, false, '', 'public-key', false, now(), now(), 'Khóa'
              from user_entities
             where name = :login
            """)
        .param("id", id)
        .param("login", of.login())
        .update();
    return RealObject.of("passkey", id);
  }

  private static String base64(UUID id) {
    return Base64.getUrlEncoder()
        .withoutPadding()
        .encodeToString(id.toString().getBytes(StandardCharsets.UTF_8));
  }

  private RealObject draft(Caller by, Place at) {
    UUID id = UUID.randomUUID();
    RealObject draft =
        RealObject.of("id", id, "draft", id).with("person", RealObjects.person(at).id("person"));
    by.posts(draft.in("/quay/nhap/{id}"), draft.in("person={person}&procedure=1.001193&seal=NP-1"));
    return draft;
  }

  private static RealObject enrolDraft(Caller by) {
    RealObject draft = RealObject.of("draft", UUID.randomUUID());
    by.posts(draft.in("/quay/nhap/{draft}"), "identityKind=PASSPORT&fullName=Thu");
    return draft;
  }

  private Caller caller(Role role, Place own) {
    return callers.computeIfAbsent(role, each -> newCaller(each, own));
  }

  private Caller newCaller(Role role, Place at) {
    Account account = account(role, at);
    String secret = access.openClient(account.login(), account.id(), "Ma trận");
    Caller caller = Caller.of(port, role, account.province(), account.login(), secret);
    if (role == Role.CLERK || role == Role.DIRECTOR) {
      caller.posts("/quay/ban-lam-viec", "desk=" + at.deskOf(role));
    }
    return caller;
  }

  /** A colleague of the demonstration's own, so that nothing else happens to the account. */
  private Account account(Role role, Place at) {
    UUID id = UUID.randomUUID();
    String login = "ma-tran." + id;
    Account like = like(role, at);
    access.insert(
        new NewAccount(id, login, role, like.province(), like.staffId(), like.unitId(), "Ma trận"),
        role == Role.AGENCY_SYSTEM ? null : passwords.encode(Accounts.PASSWORD),
        null);
    return access.account(id).orElseThrow();
  }

  private Account like(Role role, Place at) {
    return access.accounts("", "").stream()
        .filter(each -> each.role() == (role == Role.CITIZEN ? Role.ADMINISTRATOR : role))
        .filter(
            each -> each.unitId() == null || List.of(at.office, at.agency).contains(each.unitId()))
        .filter(
            each -> each.province() == null || Objects.equals(each.province(), at.province.code()))
        .filter(each -> !each.login().startsWith("ma-tran."))
        .findFirst()
        .orElseThrow();
  }
}
