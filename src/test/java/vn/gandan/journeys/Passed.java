package vn.gandan.journeys;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * A thing went from one hand into another, as a reader of {@code /things/{code}/chain} makes it out
 * without asking the program.
 *
 * @param role of the thing in its dossier
 */
record Passed(Instant at, String role, String code, Hand giver, Hand taker) {

  /** A hand as the API writes it. */
  record Hand(String kind, String id, @Nullable String unit) {
    static Hand of(JsonNode hand) {
      JsonNode unit = hand.path("unit");
      return new Hand(
          hand.get("kind").asString(),
          hand.get("id").asString(),
          unit.isString() ? unit.asString() : null);
    }

    boolean is(String otherKind, UUID otherId) {
      return kind.equals(otherKind) && id.equals(otherId.toString());
    }
  }

  /** Whoever packs a bag goes on answering for what is inside, until the bag itself is taken. */
  static List<Passed> in(JsonNode chain, String role, String code) {
    List<Passed> passed = new ArrayList<>();
    Hand answers = null;
    for (JsonNode link : chain) {
      Hand giver = Hand.of(link.get("giver"));
      Hand taker = Hand.of(link.get("taker"));
      Instant at = Instant.parse(link.get("effectiveAt").asString());
      if (taker.kind().equals("bag")) {
        continue;
      }
      if (answers == null && !giver.kind().equals("unit")) {
        passed.add(new Passed(at, role, code, giver, taker));
      } else if (answers != null && !answers.equals(taker)) {
        passed.add(new Passed(at, role, code, answers, taker));
      }
      answers = taker;
    }
    return passed;
  }
}
