package vn.gandan.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.json.JsonMapper;
import vn.gandan.network.Network;
import vn.gandan.storage.GandanTest;
import vn.gandan.storage.ProvinceRoute;
import vn.gandan.storage.TestDatabases;

/**
 * Each field of each act that moves money, left out, empty, of another kind, too long, below zero
 * and beyond any sum: the mistake has a name, and nothing is written.
 */
@GandanTest
class BadMoneyTest {
  private static final Path ACTS = Path.of("src/test/resources/access/acts.txt");
  private static final Pattern LINE =
      Pattern.compile(
          "^((?:till|voucher|visit|postage|collection|payout|clearing)\\.[a-z-]+)\\s+(.*)$");
  private static final String ID = "0198a000-0000-7000-8000-0000000000aa";
  private static final JsonMapper JSON = JsonMapper.builder().build();
  private static final List<Map<String, Integer>> COUNT =
      List.of(Map.of("denomination", 1_000, "pieces", 3));

  /** A body that is understood, whether or not it names anything that exists. */
  private static final Map<String, Map<String, Object>> RIGHT =
      Map.ofEntries(
          Map.entry("till.open", Map.of("shift", ID)),
          Map.entry("till.suspend", Map.of("shift", ID)),
          Map.entry("till.resume", Map.of("shift", ID)),
          Map.entry(
              "till.close",
              Map.of("shift", ID, "count", COUNT, "remittance", ID, "to", ID, "unsent", 0)),
          Map.entry("till.remit", Map.of("remittance", ID, "to", ID, "count", COUNT)),
          Map.entry("till.receive", Map.of("remittance", ID, "count", COUNT)),
          Map.entry("till.withdraw", Map.of("remittance", ID)),
          Map.entry(
              "till.bank", Map.of("slip", ID, "way", "DRAWN", "paper", "UNC-1", "count", COUNT)),
          Map.entry("till.dispute", Map.of("difference", ID, "words", "Sổ không đúng")),
          Map.entry(
              "till.settle",
              Map.of("difference", ID, "outcome", "BORNE", "words", "Đã xem xét hồ sơ")),
          Map.entry(
              "till.ask-reversal", Map.of("request", ID, "operation", ID, "words", "Thu nhầm")),
          Map.entry(
              "till.answer-reversal", Map.of("request", ID, "granted", true, "words", "Đồng ý")),
          Map.entry(
              "till.answer-proposal", Map.of("proposal", ID, "accepted", true, "words", "Đồng ý")),
          Map.entry("collection.take", Map.of("quote", ID, "amount", 8_000)),
          Map.entry(
              "collection.ask-give-back",
              Map.of("request", ID, "payment", ID, "words", "Đơn vị không nhận")),
          Map.entry(
              "collection.answer-give-back",
              Map.of("request", ID, "granted", true, "words", "Đã gọi đơn vị")),
          Map.entry("collection.give-back", Map.of("request", ID, "amount", 8_000)),
          Map.entry(
              "collection.give-back-by-bank",
              Map.of("request", ID, "amount", 8_000, "paper", "UNC 12")),
          Map.entry("visit.take-fee", Map.of("dossier", ID)),
          Map.entry("postage.take", Map.of("dossier", ID)),
          Map.entry(
              "visit.pay-fees",
              Map.of("payment", ID, "agency", ID, "amount", 8_000, "paper", "UNC 12")),
          Map.entry("voucher.check", Map.of("operation", ID)),
          Map.entry("voucher.take-back", Map.of("operation", ID, "words", "Ghi nhầm")),
          Map.entry(
              "visit.settle",
              Map.of(
                  "receipt",
                  ID,
                  "person",
                  ID,
                  "due",
                  8_000,
                  "given",
                  8_000,
                  "paidOut",
                  0,
                  "transfer",
                  ID)),
          Map.entry(
              "visit.ask-transfer",
              Map.of("request", ID, "person", ID, "offers", List.of("TakeFee/1"), "due", 8_000)),
          Map.entry(
              "visit.return-transfer",
              Map.of("credit", ID, "paper", "UNC-1", "words", "Khách chuyển nhầm")),
          Map.entry(
              "payout.present",
              Map.of(
                  "presentation",
                  ID,
                  "person",
                  ID,
                  "duties",
                  List.of(ID),
                  "proof",
                  "CARD",
                  "number",
                  "038190000001",
                  "witness",
                  "Lê Văn An",
                  "otherWitness",
                  "Phạm Thị Bình",
                  "signature",
                  ID,
                  "photo",
                  ID)),
          Map.entry("payout.pay", Map.of("duty", ID, "presentation", ID)),
          Map.entry(
              "payout.grant-power",
              Map.of(
                  "power",
                  ID,
                  "duty",
                  ID,
                  "proxy",
                  ID,
                  "form",
                  "CONTRACT",
                  "paper",
                  "12/UQ",
                  "certifiedBy",
                  "Phòng công chứng",
                  "certifiedOn",
                  "2026-11-01",
                  "from",
                  "2026-11-01",
                  "until",
                  "2027-11-01")),
          Map.entry(
              "payout.revoke-power", Map.of("power", ID, "told", "CALL", "words", "Bà gọi điện")),
          Map.entry("payout.tell-power-end", Map.of("power", ID, "how", "CALL")),
          Map.entry(
              "payout.register-account",
              Map.of(
                  "account",
                  ID,
                  "person",
                  ID,
                  "duty",
                  ID,
                  "bank",
                  "Ngân hàng Bưu điện",
                  "number",
                  "0123456789",
                  "openedOn",
                  "2026-11-01",
                  "activeOn",
                  "2026-11-02",
                  "source",
                  "PERSON",
                  "toldBy",
                  "Thẻ ngân hàng")),
          Map.entry(
              "payout.date-account",
              Map.of(
                  "account",
                  ID,
                  "step",
                  "ACTIVE",
                  "on",
                  "2026-11-02",
                  "source",
                  "BANK",
                  "toldBy",
                  "Ngân hàng gọi điện")),
          Map.entry(
              "payout.choose-way",
              Map.of(
                  "consent",
                  ID,
                  "person",
                  ID,
                  "duty",
                  ID,
                  "account",
                  ID,
                  "point",
                  ID,
                  "number",
                  "038190000001",
                  "signature",
                  ID)),
          Map.entry(
              "payout.bring-to-cash",
              Map.of(
                  "consent",
                  ID,
                  "person",
                  ID,
                  "duty",
                  ID,
                  "point",
                  ID,
                  "number",
                  "038190000001",
                  "signature",
                  ID)),
          Map.entry(
              "payout.plan-home",
              Map.of(
                  "home",
                  ID,
                  "person",
                  ID,
                  "duty",
                  ID,
                  "ground",
                  "ALONE",
                  "words",
                  "Sống một mình",
                  "reviewOn",
                  "2027-05-01")),
          Map.entry("payout.end-home", Map.of("home", ID, "words", "Đã khỏe lại")),
          Map.entry("payout.take-out", Map.of("duties", List.of(ID))),
          Map.entry(
              "payout.record-unpaid", Map.of("duty", ID, "reason", "ABSENT", "words", "Đi viện")),
          Map.entry(
              "clearing.reclaim",
              Map.of(
                  "entitlement",
                  ID,
                  "diedOn",
                  "2026-10-01",
                  "paper",
                  "Trích lục 12",
                  "amountDong",
                  540_000)),
          Map.entry(
              "clearing.recover",
              Map.of("recovery", ID, "entitlement", ID, "amountDong", 1_000, "paper", "BC-12")),
          Map.entry(
              "clearing.take-recovery",
              Map.of("recovery", ID, "entitlement", ID, "amountDong", 1_000)),
          Map.entry(
              "clearing.receive-advance",
              Map.of(
                  "advance",
                  ID,
                  "round",
                  ID,
                  "contract",
                  ID,
                  "amountDong",
                  1_000,
                  "paper",
                  "UNC-12",
                  "paidOn",
                  "2026-11-01")),
          Map.entry("clearing.sign-settlement", Map.of("settlement", ID)),
          Map.entry(
              "clearing.refuse-settlement", Map.of("settlement", ID, "words", "Sai số tiền")));

  private static final Set<Object> NOTHING = Set.of("", List.of());

  /** Texts that may say nothing, or one character. */
  private static final Set<String> SHORT =
      Set.of(
          "till.answer-reversal words",
          "till.answer-proposal words",
          "payout.record-unpaid words",
          "payout.grant-power paper");

  private static final Set<String> NO_WORDS = Set.of("           ", "  a        ", "...........");

  /** What may be left out. */
  private static final Set<String> OPTIONAL =
      Set.of(
          "visit.settle person",
          "visit.settle transfer",
          "payout.present number",
          "payout.present witness",
          "payout.present otherWitness",
          "payout.present signature",
          "payout.present photo",
          "payout.register-account activeOn",
          "payout.choose-way account",
          "payout.choose-way point",
          "payout.choose-way signature",
          "payout.bring-to-cash signature",
          "clearing.reclaim amountDong");

  @LocalServerPort int port;
  @Autowired Network network;
  @Autowired JdbcClient jdbc;

  private CommunePost place;
  private final Map<String, Caller> callers = new HashMap<>();

  @BeforeEach
  void signIn() {
    place = CommunePost.luuVe(network);
    callers.put("CLERK", Caller.signedIn(port, "gdv.luu-ve", place.counter()));
    callers.put("DIRECTOR", Caller.signedIn(port, "gd.luu-ve", place.secondCounter()));
    callers.put("VAULT_KEEPER", Caller.signedIn(port, "tq.luu-ve", place.vault()));
    callers.put("COURIER", Caller.signedIn(port, "bt.luu-ve", place.device()));
    callers.put("AGENCY_OFFICER", Caller.signedIn(port, "cb.luu-ve", place.agencyDesk()));
  }

  static Set<String> acts() {
    return new TreeSet<>(roles().keySet());
  }

  /** Acts of the API by whoever of the office may do them first. */
  private static Map<String, String> roles() {
    Map<String, String> roles = new HashMap<>();
    try (var lines = Files.lines(ACTS)) {
      lines.forEach(line -> {
        Matcher act = LINE.matcher(line);
        if (act.matches()) {
          for (String role :
              List.of("CLERK", "DIRECTOR", "VAULT_KEEPER", "COURIER", "AGENCY_OFFICER")) {
            if (act.group(2).contains(role)) {
              roles.putIfAbsent(act.group(1), role);
            }
          }
        }
      });
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return roles;
  }

  @Test
  void everyActThatMovesMoneyIsTried() {
    assertThat(RIGHT.keySet()).containsExactlyInAnyOrderElementsOf(acts());
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("acts")
  void aMistakeInAnyFieldHasItsNameAndWritesNothing(String act) {
    Map<String, Object> right = Objects.requireNonNull(RIGHT.get(act));
    Caller caller = Objects.requireNonNull(callers.get(roles().get(act)));
    Caller.Answer understood = send(caller, act, right);
    assertThat(understood.type())
        .as("the right body is understood: %s", understood.body())
        .doesNotStartWith("urn:problem:request.")
        .isNotEqualTo("urn:problem:operation.invalid-act");
    String before = size();
    for (String field : right.keySet()) {
      Map<String, Object> without = new HashMap<>(right);
      without.remove(field);
      if (!OPTIONAL.contains(act + " " + field)) {
        refused(caller, act, without, "without " + field);
      }
      for (Object wrong : wrong(right.get(field))) {
        if (NO_WORDS.contains(wrong) && SHORT.contains(act + " " + field)) {
          continue;
        }
        if (NOTHING.contains(wrong) && OPTIONAL.contains(act + " " + field)) {
          continue; // An empty text or list says as much as leaving it out.
        }
        Map<String, Object> body = new HashMap<>(right);
        body.put(field, wrong);
        refused(caller, act, body, field + " = " + shortened(wrong));
      }
    }
    Map<String, Object> more = new HashMap<>(right);
    more.put("haste", 1);
    assertThat(refused(caller, act, more, "with an unknown field"))
        .isEqualTo("urn:problem:request.unknown-field");
    assertThat(size()).isEqualTo(before);
  }

  private static List<Object> wrong(Object right) {
    List<Object> wrong = new ArrayList<>();
    switch (right) {
      case String id when id.equals(ID) ->
          wrong.addAll(List.of("không phải mã", "", 7, List.of(ID), Map.of(), true));
      case String word when word.matches("[A-Z]+") ->
          wrong.addAll(List.of("BURNT", "", 7, List.of(), false));
      case String _ -> {
        wrong.addAll(
            List.of("x".repeat(1_001), "xin r\u0000út tiền", "xin \u202e rút tiền", 7, List.of()));
        wrong.addAll(NO_WORDS);
      }
      case Integer _ ->
          wrong.addAll(
              List.of(
                  "tám nghìn", -1, 1.5, 10_000_000_000_001L, "99999999999999999999", List.of()));
      case Boolean _ -> wrong.addAll(List.of("có", 1, List.of()));
      case List<?> list when list.equals(COUNT) -> {
        wrong.addAll(List.of("ba tờ", 3, List.of(1_000), Map.of()));
        wrong.add(List.of(Map.of("denomination", 1_000)));
        wrong.add(List.of(Map.of("denomination", 1_000, "pieces", -1)));
        wrong.add(List.of(Map.of("denomination", 1_000, "pieces", 0.5)));
        wrong.add(List.of(Map.of("denomination", 1_000, "pieces", 1_000_000_000)));
        wrong.add(List.of(Map.of("denomination", "nghìn", "pieces", 1)));
        wrong.add(List.of(Map.of("denomination", 1_000, "pieces", 1, "worn", true)));
      }
      case List<?> list when list.equals(List.of(ID)) ->
          wrong.addAll(List.of(ID + " ", List.of(), List.of("không phải mã"), List.of(7)));
      case List<?> _ -> wrong.addAll(List.of("TakeFee/1", List.of(), List.of(""), List.of(7)));
      default -> throw new IllegalStateException("no mistakes for " + right);
    }
    return wrong;
  }

  private String refused(Caller caller, String act, Map<String, Object> body, String what) {
    Caller.Answer answer = send(caller, act, body);
    assertThat(answer.status()).as("%s %s: %s", act, what, answer.body()).isEqualTo(400);
    assertThat(answer.type())
        .as("%s %s", act, what)
        .matches("urn:problem:(request\\.[a-z-]+|operation\\.invalid-act)");
    assertThat(answer.body().path("title").asString()).as(what).isNotBlank();
    return answer.type();
  }

  private Caller.Answer send(Caller caller, String act, Map<String, Object> fields) {
    Map<String, Object> sent = new HashMap<>(fields);
    sent.put("act", act);
    UUID desk =
        switch (roles().getOrDefault(act, "")) {
          case "DIRECTOR" -> place.secondCounter();
          case "VAULT_KEEPER" -> place.vault();
          case "COURIER" -> place.device();
          case "AGENCY_OFFICER" -> place.agencyDesk();
          default -> place.counter();
        };
    return caller.sends(
        UUID.randomUUID(),
        JSON.writeValueAsString(
            Map.of("desk", desk, "happenedAt", "2026-11-20T02:00:00Z", "acts", List.of(sent))));
  }

  private static String shortened(Object value) {
    String text = value.toString();
    return text.length() <= 40 ? text : text.substring(0, 40) + "…";
  }

  private String size() {
    return ProvinceRoute.in(
        TestDatabases.THANH_HOA,
        () ->
            jdbc.sql(
                    """
                    select (select count(*) from operation_operation) || '/'
                           || (select count(*) from ledger_transfer) || '/'
                           || (select count(*) from visit_receipt) as size
                    """)
                .query(String.class)
                .single());
  }
}
