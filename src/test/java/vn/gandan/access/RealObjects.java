package vn.gandan.access;

import static vn.gandan.journeys.Acts.act;
import static vn.gandan.journeys.Acts.confirm;
import static vn.gandan.journeys.Acts.enrol;
import static vn.gandan.journeys.Acts.handIn;
import static vn.gandan.journeys.Acts.offer;
import static vn.gandan.journeys.Acts.sealBag;
import static vn.gandan.journeys.Acts.step;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import tools.jackson.databind.JsonNode;
import vn.gandan.custody.ThingCode;
import vn.gandan.journeys.Caller;
import vn.gandan.kernel.Role;
import vn.gandan.operation.Desk;

/** Makes objects at a place of the demonstration, through the door as its people do. */
final class RealObjects {
  private static final AtomicInteger NUMBER = new AtomicInteger(100_000);

  static final String UNKNOWN_THING = thingCode("3899999999990");

  private RealObjects() {}

  static RealObject person(Place at) {
    UUID person = UUID.randomUUID();
    String number = "038190" + NUMBER.incrementAndGet();
    at.clerk().does(enrol(person, number, "0912345678"));
    return RealObject.of("person", person, "id", person, "number", number);
  }

  /** Handed in; its papers lie at the counter. */
  static RealObject dossier(Place at) {
    UUID person = person(at).uuid("person");
    UUID dossier = UUID.randomUUID();
    JsonNode done =
        at.clerk().does(handIn(dossier, UUID.randomUUID(), person, at.office, at.commune));
    return RealObject.of(
        "dossier",
        dossier,
        "id",
        dossier,
        "applicant",
        person,
        "code",
        done.get("code").asString(),
        "thing",
        done.get("paperCode").asString(),
        "token",
        done.get("token").asString());
  }

  /** Its papers lie at the agency, which has confirmed them. */
  static RealObject receivedDossier(Place at) {
    RealObject dossier = dossier(at);
    pass(at.clerk(), at.officer(), at.desk(Desk.Kind.AGENCY), dossier.id("thing"));
    at.officer().does(step(dossier.uuid("dossier"), "CONFIRM_RECEIPT"));
    return dossier;
  }

  static RealObject askedDossier(Place at) {
    RealObject dossier = receivedDossier(at);
    Map<String, String> item = Map.of("paper", "Giấy chứng sinh", "reason", "Bản nộp bị mờ");
    at.officer()
        .does(
            act(
                "dossier.ask-supplement",
                Map.of("dossier", dossier.id("dossier"), "items", List.of(item))));
    return dossier;
  }

  /** Its result lies where this role gives it out. */
  static RealObject finishedDossier(Place at, Role role) {
    RealObject dossier = receivedDossier(at);
    JsonNode done =
        at.officer()
            .does(
                act(
                    "dossier.finish",
                    Map.of("dossier", dossier.id("dossier"), "result", UUID.randomUUID())));
    if (!Place.atAnAgency(role)) {
      pass(at.officer(), at.person(role), at.deskOf(role), done.get("resultCode").asString());
    }
    return dossier;
  }

  /** Papers that the post and then the agency held. */
  static RealObject carriedThing(Place at) {
    return RealObject.of("code", receivedDossier(at).id("thing"));
  }

  /** Papers that lie where this role works. */
  static RealObject thing(Place at, Role role) {
    String code = dossier(at).id("thing");
    bring(at, role, code);
    return RealObject.of("code", code);
  }

  /** Sealed at the counter for the agency. */
  static RealObject bag(Place at) {
    String seal = "S-" + NUMBER.incrementAndGet();
    return bag(at, seal, at.desk(Desk.Kind.AGENCY));
  }

  /** Sealed for the unit of this role, and arrived where it works. */
  static RealObject arrivedBag(Place at, Role role) {
    RealObject bag = bag(at, "S-" + NUMBER.incrementAndGet(), at.deskOf(role));
    bring(at, role, bag.id("bag"));
    return bag;
  }

  private static RealObject bag(Place at, String seal, UUID toDesk) {
    String content = dossier(at).id("thing");
    JsonNode done = at.clerk().does(sealBag(UUID.randomUUID(), seal, toDesk, content));
    String code = done.get("code").asString();
    return RealObject.of("bag", code, "code", code, "seal", seal, "content", content);
  }

  /** From the counter to where this role works; not counted yet. */
  static RealObject offerTo(Place at, Role role) {
    String code = dossier(at).id("thing");
    UUID offer = UUID.randomUUID();
    if (role == Role.CLERK) {
      pass(at.clerk(), at.person(Role.DIRECTOR), at.deskOf(Role.DIRECTOR), code);
      at.person(Role.DIRECTOR).does(offer(offer, at.deskOf(role), code));
    } else {
      at.clerk().does(offer(offer, at.deskOf(role), code));
    }
    return RealObject.of("offer", offer, "content", code);
  }

  /** Declined, so that everything stayed where it was. */
  static RealObject endedOfferTo(Place at, Role role) {
    RealObject offer = offerTo(at, role);
    at.person(role).does(act("custody.withdraw-offer", Map.of("offer", offer.id("offer"))));
    return offer;
  }

  /** Papers that the agency did not find when it counted. */
  static RealObject difference(Place at) {
    String found = dossier(at).id("thing");
    String missing = dossier(at).id("thing");
    UUID offer = UUID.randomUUID();
    at.clerk().does(offer(offer, at.desk(Desk.Kind.AGENCY), found, missing));
    JsonNode done = at.officer().does(confirm(offer, found));
    return RealObject.of("id", done.get("discrepancies").get(0).asString());
  }

  static RealObject need(Place at) {
    UUID need = UUID.randomUUID();
    at.clerk()
        .does(act("dossier.note-need", Map.of("need", need, "words", "làm giấy khai sinh cho bé")));
    return RealObject.of("need", need, "person", person(at).id("person"));
  }

  /** Nothing of the kind: ids of the same form that nobody ever used. */
  static RealObject nothingLike(RealObject known) {
    Map<String, String> nameless = new TreeMap<>();
    Map<String, String> ids = new TreeMap<>();
    known
        .ids()
        .forEach((name, id) ->
            // One object may have one id by two names.
            ids.put(name, nameless.computeIfAbsent(id, each -> unused(each, nameless.size()))));
    return new RealObject(ids, known.beside());
  }

  /** A new id of the same form. */
  static String unused(String id, int which) {
    if (ThingCode.valid(id)) {
      return thingCode(id.substring(0, 2) + "9999999999" + which);
    }
    return id.length() == UUID.randomUUID().toString().length()
        ? UUID.randomUUID().toString()
        : id.substring(0, id.length() - 4) + "9876";
  }

  private static String thingCode(String body) {
    for (int check = 0; check < 10; check++) {
      if (ThingCode.valid(body + check)) {
        return body + check;
      }
    }
    throw new IllegalStateException("a check digit always exists");
  }

  private static void bring(Place at, Role role, String code) {
    if (role != Role.CLERK) {
      pass(at.clerk(), at.person(role), at.deskOf(role), code);
    }
  }

  private static void pass(Caller giver, Caller taker, UUID toDesk, String thing) {
    UUID offer = UUID.randomUUID();
    giver.does(offer(offer, toDesk, thing));
    taker.does(confirm(offer, thing));
  }
}
