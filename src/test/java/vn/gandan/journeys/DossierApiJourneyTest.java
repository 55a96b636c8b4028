package vn.gandan.journeys;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.gandan.journeys.Acts.act;
import static vn.gandan.journeys.Acts.confirm;
import static vn.gandan.journeys.Acts.enrol;
import static vn.gandan.journeys.Acts.handIn;
import static vn.gandan.journeys.Acts.offer;
import static vn.gandan.journeys.Acts.openBag;
import static vn.gandan.journeys.Acts.sealBag;
import static vn.gandan.journeys.Acts.step;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;
import vn.gandan.network.Network;
import vn.gandan.storage.GandanTest;
import vn.gandan.ui.Texts;

/**
 * A dossier of Xã Lưu Vệ from guidance to the collector's signature: one supplement, bags under
 * seal, one cover that was left out of its bag and found again. In the end all who tell of it tell
 * the same.
 */
@GandanTest
class DossierApiJourneyTest {
  /** A picture of one dot. */
  private static final String DOT =
      "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==";

  @LocalServerPort int port;
  @Autowired Network network;
  @Autowired Texts texts;

  private final UUID dossier = UUID.randomUUID();
  private final UUID other = UUID.randomUUID();
  private final UUID applicant = UUID.randomUUID();
  private final Map<String, String> seals = new HashMap<>();
  private final List<Agreement.Held> seven = new ArrayList<>();

  @Test
  void aDossierGoesItsWholeWay() throws InterruptedException {
    CommunePost place = CommunePost.luuVe(network);
    Caller clerk = Caller.signedIn(port, "gdv.luu-ve", place.counter());
    Caller director = Caller.signedIn(port, "gd.luu-ve", place.secondCounter());
    Caller courier = Caller.signedIn(port, "bt.luu-ve", place.device());
    Caller officer = Caller.signedIn(port, "cb.luu-ve", place.agencyDesk());

    guide(clerk);
    JsonNode first = handOneIn(clerk, place, dossier, "038190012345", "0912345678");
    JsonNode second = handOneIn(clerk, place, other, "038190012346", "0912345679");
    String papers = first.get("paperCode").asString();
    String leftOut = second.get("paperCode").asString();
    remember("desk", place.counter());

    String bag = sealed(clerk, place.agencyDesk(), papers, leftOut);
    remember("desk", place.counter());
    handOver(clerk, courier, place.device(), bag);
    remember("desk", place.device());
    handOver(courier, officer, place.agencyDesk(), bag);
    remember("desk", place.agencyDesk());

    JsonNode opened = officer.does(openBag(bag, sealOf(bag), papers));
    remember("desk", place.agencyDesk());
    assertThat(opened.get("discrepancies")).hasSize(1);
    assertThat(officer.isRefused(step(other, "CONFIRM_RECEIPT")))
        .isEqualTo("urn:problem:dossier.papers-not-here");
    findAgain(director, opened.get("discrepancies").get(0).asString());
    assertThat(where(clerk, leftOut).get("hand").get("id").asString())
        .isEqualTo(place.secondCounter().toString());

    JsonNode received = officer.does(step(dossier, "CONFIRM_RECEIPT"));
    assertThat(received.get("status").asInt()).isEqualTo(2);
    assertThat(received.get("dueAt").asString()).isNotEmpty();
    officer.does(step(dossier, "START"));
    remember("desk", place.agencyDesk());
    supplement(clerk, courier, officer, place);
    remember("desk", place.agencyDesk());

    JsonNode finished =
        officer.does(
            act("dossier.finish", Map.of("dossier", dossier, "result", UUID.randomUUID())));
    String result = finished.get("resultCode").asString();
    assertThat(finished.get("onTime").asBoolean()).isTrue();
    String back = sealed(officer, place.counter(), result);
    handOver(officer, courier, place.device(), back);
    handOver(courier, clerk, place.counter(), back);
    clerk.does(openBag(back, sealOf(back), result));
    clerk.does(act("custody.put-away", Map.of("to", place.shelf(), "things", List.of(result))));
    assertThat(where(clerk, result).get("hand").get("id").asString())
        .isEqualTo(place.shelf().toString());
    UUID signature = UUID.randomUUID();
    assertThat(clerk.isRefused(returned(dossier, applicant, signature)))
        .as("nobody brought this signature")
        .isEqualTo("urn:problem:dossier.unknown-signature");
    assertThat(clerk.brings(signature, Base64.getDecoder().decode(DOT))).isEqualTo(201);
    clerk.does(returned(dossier, applicant, signature));
    assertThat(officer.asksForFile(signature)).as("the deciding agency").isEqualTo(200);
    Caller stranger = Caller.signedIn(port, "gdv.hac-thanh", place.counter());
    assertThat(stranger.asksForFile(signature)).as("another office").isEqualTo(404);

    everythingAgrees(clerk, first, result);
  }

  private static Acts.Sent returned(UUID dossier, UUID collector, UUID signature) {
    return act(
        "dossier.return-result",
        Map.of(
            "dossier", dossier,
            "collector", collector,
            "as", "APPLICANT",
            "identity", "CARD",
            "signature", signature));
  }

  private void guide(Caller clerk) {
    clerk.does(
        act(
            "dossier.note-need",
            Map.of("need", UUID.randomUUID(), "words", "làm giấy khai sinh cho cháu")),
        act(
            "dossier.guide",
            Map.of(
                "guidance",
                UUID.randomUUID(),
                "procedure",
                "1.001193",
                "minutes",
                12,
                "outcome",
                "INFORMED")));
  }

  private JsonNode handOneIn(
      Caller clerk, CommunePost place, UUID id, String number, String phone) {
    UUID person = id.equals(dossier) ? applicant : UUID.randomUUID();
    return clerk.does(
        enrol(person, number, phone),
        handIn(id, UUID.randomUUID(), person, place.office(), CommunePost.LUU_VE));
  }

  private String sealed(Caller by, UUID toDesk, String... contents) {
    String seal = "S-" + contents[0];
    JsonNode bag = by.does(sealBag(UUID.randomUUID(), seal, toDesk, contents));
    seals.put(bag.get("code").asString(), seal);
    return bag.get("code").asString();
  }

  private String sealOf(String bag) {
    return Objects.requireNonNull(seals.get(bag));
  }

  private static void handOver(Caller giver, Caller taker, UUID toDesk, String thing) {
    UUID offer = UUID.randomUUID();
    giver.does(offer(offer, toDesk, thing));
    assertThat(taker.does(confirm(offer, thing)).get("taken").asInt()).isEqualTo(1);
  }

  private static void findAgain(Caller director, String discrepancy) {
    director.does(
        act(
            "custody.close-discrepancy",
            Map.of(
                "discrepancy", discrepancy,
                "outcome", "FOUND",
                "note", "Bì hồ sơ còn nằm dưới khay tại quầy 1")));
    assertThat(
            director.isRefused(
                act(
                    "custody.close-discrepancy",
                    Map.of("discrepancy", discrepancy, "outcome", "FOUND", "note", "lần thứ hai"))))
        .isEqualTo("urn:problem:custody.discrepancy-closed");
  }

  private void supplement(Caller clerk, Caller courier, Caller officer, CommunePost place) {
    JsonNode asked =
        officer.does(
            act(
                "dossier.ask-supplement",
                Map.of(
                    "dossier",
                    dossier,
                    "items",
                    List.of(
                        Map.of(
                            "paper", "Giấy chứng sinh bản chính",
                            "reason", "Bản nộp là bản sao không chứng thực")))));
    assertThat(asked.get("late").asBoolean()).isFalse();
    JsonNode taken =
        clerk.does(
            act("dossier.take-supplement", Map.of("dossier", dossier, "paper", UUID.randomUUID())));
    String code = taken.get("paperCode").asString();
    String bag = sealed(clerk, place.agencyDesk(), code);
    handOver(clerk, courier, place.device(), bag);
    handOver(courier, officer, place.agencyDesk(), bag);
    officer.does(openBag(bag, sealOf(bag), code));
    assertThat(officer.does(step(dossier, "SUPPLEMENTED")).get("status").asInt()).isEqualTo(4);
  }

  private void remember(String kind, UUID hand) throws InterruptedException {
    // Two instants that a clock can tell apart.
    Thread.sleep(5);
    seven.add(new Agreement.Held(Instant.now(), kind, hand));
    Thread.sleep(5);
  }

  private void everythingAgrees(Caller clerk, JsonNode handedIn, String result) {
    String code = handedIn.get("code").asString();
    assertThat(where(clerk, result).get("hand").get("id").asString())
        .isEqualTo(applicant.toString());
    JsonNode body = clerk.gets("/api/v1/dossiers/" + code).body();
    assertThat(body.get("status").asInt()).isEqualTo(10);
    assertThat(body.get("late").asBoolean()).isFalse();
    List<Integer> statuses = new ArrayList<>();
    body.get("history").forEach(taken -> statuses.add(taken.get("status").asInt()));
    assertThat(statuses).containsExactly(1, 2, 4, 5, 4, 9, 10);
    new Agreement(port, network, texts)
        .isComplete(code, handedIn.get("token").asString(), "5678", seven);
  }

  private static JsonNode where(Caller caller, String code) {
    String path = code.contains("/") ? code : code + "/holder";
    Caller.Answer answer = caller.gets("/api/v1/things/" + path);
    assertThat(answer.status()).as(String.valueOf(answer.body())).isEqualTo(200);
    return answer.body();
  }
}
