package vn.gandan.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import vn.gandan.access.Browser;
import vn.gandan.network.Agency;
import vn.gandan.network.NamedDesk;
import vn.gandan.network.Network;
import vn.gandan.network.Office;
import vn.gandan.operation.Desk;
import vn.gandan.operation.OperationDoor;
import vn.gandan.paper.Printed;
import vn.gandan.storage.ProvinceRoute;
import vn.gandan.storage.TestDatabases;
import vn.gandan.ui.Language;
import vn.gandan.ui.Texts;

/**
 * All who tell of one dossier tell the same: the chain of each thing, its holder at an instant, the
 * history of statuses, form 06 as the counter and as the agency print it, the tracker as a page and
 * as JSON, by the slip and by code and telephone.
 */
final class Agreement {
  private static final String PASSWORD = "mot cua gan dan 2026";
  private static final DateTimeFormatter ON_PAGES = DateTimeFormatter.ofPattern("HH:mm dd/MM/uuuu");
  private static final Pattern LEG =
      Pattern.compile(
          "1\\. Giao: (.+?) 2\\. Nhận: (.+?) 1\\. (\\d\\d:\\d\\d) ngày (\\d\\d/\\d\\d/\\d{4}).*?"
              + " 2\\. (\\d\\d:\\d\\d) ngày (\\d\\d/\\d\\d/\\d{4})(.*?)"
              + "(?= 1\\. Giao:| Ghi chú:| Tên cơ quan, bộ phận)");
  private static final Pattern WAY =
      Pattern.compile(
          "<li class=\"[^\"]*\"><span class=\"when\">([^<]*)</span> <strong>([^<]*)</strong>");

  private final int port;
  private final Network network;
  private final Texts texts;
  private final Caller auditor;

  Agreement(int port, Network network, Texts texts) {
    this.port = port;
    this.network = network;
    this.texts = texts;
    this.auditor = Caller.signedIn(port, "kiem-tra.thanh-hoa", new UUID(0, 0));
  }

  /** Who must have answered for the papers at an instant. */
  record Held(Instant at, String kind, UUID hand) {}

  /** One line of a way: a step by its code, or a thing by its role that came to a place. */
  private record Line(Instant at, String what, @Nullable String place, @Nullable String unit) {}

  /** One handover as a control slip tells it, to the minute. */
  private record Leg(String giver, String taker, String at, String code) {}

  /**
   * @param token of the slip
   * @param phoneEnd last four digits of the applicant's telephone
   * @param seven instants between its stations
   */
  void isComplete(String code, String token, String phoneEnd, List<Held> seven) {
    JsonNode dossier = get("/api/v1/dossiers/" + code);
    List<Passed> passed = passed(dossier);
    holders(dossier, passed, seven);
    List<Line> steps = steps(dossier.get("history"));
    JsonNode tracked = get("/api/v1/tracking/" + token);
    assertThat(told(tracked)).isEqualTo(expected(steps, passed));
    assertThat(tracked.get("status").asInt()).isEqualTo(dossier.get("status").asInt());
    packed(dossier, tracked);
    page(tracked, token, code, phoneEnd);
    slips(code, dossier.get("dossier").asString(), passed);
  }

  private List<Passed> passed(JsonNode dossier) {
    List<Passed> passed = new ArrayList<>();
    for (JsonNode thing : dossier.get("things")) {
      String code = thing.get("code").asString();
      String role = thing.get("role").asString().toLowerCase(Locale.ROOT);
      passed.addAll(Passed.in(get("/api/v1/things/" + code + "/chain"), role, code));
    }
    passed.sort(Comparator.comparing(Passed::at));
    return passed;
  }

  private void holders(JsonNode dossier, List<Passed> passed, List<Held> seven) {
    assertThat(seven).hasSize(7);
    String papers = dossier.get("things").get(0).get("code").asString();
    assertThat(dossier.get("things").get(0).get("role").asString()).isEqualTo("PAPERS");
    for (Held held : seven) {
      JsonNode answer = get("/api/v1/things/" + papers + "/holder?at=" + held.at());
      Passed.Hand hand = Passed.Hand.of(answer.get("hand"));
      assertThat(hand.is(held.kind(), held.hand())).as("%s, but %s", held, hand).isTrue();
      Passed last =
          passed.stream()
              .filter(each -> each.code().equals(papers) && !each.at().isAfter(held.at()))
              .reduce((_, later) -> later)
              .orElseThrow();
      assertThat(last.taker()).as("chain at " + held.at()).isEqualTo(hand);
    }
  }

  private static List<Line> steps(JsonNode history) {
    return StreamSupport.stream(history.spliterator(), false)
        .map(taken ->
            new Line(
                Instant.parse(taken.get("effectiveAt").asString()),
                taken.get("step").asString(),
                null,
                null))
        .toList();
  }

  /** The tracker without its bags, of which the chain knows more. */
  private static List<Line> told(JsonNode tracked) {
    List<Line> told = new ArrayList<>();
    for (JsonNode line : tracked.get("timeline")) {
      Instant at = OffsetDateTime.parse(line.get("at").asString()).toInstant();
      if (line.path("step").isString()) {
        told.add(new Line(at, line.get("step").asString(), null, null));
      } else if (!line.get("hand").asString().equals("bag")) {
        String unit = line.path("unit").isString() ? line.get("unit").asString() : null;
        told.add(new Line(at, line.get("thing").asString(), line.get("hand").asString(), unit));
      }
    }
    return told;
  }

  /** Steps and handovers woven by time; handing in and returning are told by their steps alone. */
  private List<Line> expected(List<Line> steps, List<Passed> passed) {
    List<Line> way = new ArrayList<>(steps);
    Map<String, Line> last = new java.util.HashMap<>();
    for (Passed each : passed) {
      boolean byStep =
          (each.role().equals("papers") && each.giver().kind().equals("person"))
              || (each.role().equals("result") && each.taker().kind().equals("person"));
      Line line = new Line(each.at(), each.role(), place(each.taker()), unit(each.taker()));
      Line before = last.put(each.code(), line);
      boolean same =
          before != null
              && Objects.equals(before.place(), line.place())
              && Objects.equals(before.unit(), line.unit());
      if (!byStep && !same) {
        way.add(line);
      }
    }
    way.sort(Comparator.comparing(Line::at));
    return way;
  }

  /** Each bag that the tracker tells of is a link of that thing's chain at that time. */
  private void packed(JsonNode dossier, JsonNode tracked) {
    List<String> links = new ArrayList<>();
    for (JsonNode thing : dossier.get("things")) {
      String role = thing.get("role").asString().toLowerCase(Locale.ROOT);
      for (JsonNode link : get("/api/v1/things/" + thing.get("code").asString() + "/chain")) {
        if (link.get("taker").get("kind").asString().equals("bag")) {
          links.add(role + " " + Instant.parse(link.get("effectiveAt").asString()));
        }
      }
    }
    List<String> bags = new ArrayList<>();
    for (JsonNode line : tracked.get("timeline")) {
      if (line.path("hand").isString() && line.get("hand").asString().equals("bag")) {
        Instant at = OffsetDateTime.parse(line.get("at").asString()).toInstant();
        bags.add(line.get("thing").asString() + " " + at);
      }
    }
    assertThat(bags).containsExactlyInAnyOrderElementsOf(links);
  }

  /** The page of the slip says what the JSON says; code and telephone lead to the same page. */
  private void page(JsonNode tracked, String token, String code, String phoneEnd) {
    Browser citizen = new Browser(port);
    Map<String, String> asked = Map.of("code", code, "phoneEnd", phoneEnd);
    assertThat(
            citizen.post("/tra-cuu", "/tra-cuu", asked).headers().firstValue("Location").orElse(""))
        .endsWith("/t/" + token);
    List<String> lines = new ArrayList<>();
    for (JsonNode line : tracked.get("timeline")) {
      boolean step = line.path("step").isString();
      String title =
          step
              ? word("dossier.step." + line.get("step").asString())
              : word(
                  "portal.moved." + line.get("hand").asString(),
                  word("dossier.thing." + line.get("thing").asString()));
      OffsetDateTime at = OffsetDateTime.parse(line.get("at").asString());
      lines.add(ON_PAGES.format(at) + " " + title);
    }
    List<String> shown = new ArrayList<>();
    Matcher way = WAY.matcher(citizen.get("/t/" + token).body());
    while (way.find()) {
      shown.add(way.group(1) + " " + way.group(2));
    }
    assertThat(shown).isEqualTo(lines);
  }

  /** Form 06 from both who may print it. */
  private void slips(String code, String dossier, List<Passed> passed) {
    List<Leg> expected =
        passed.stream()
            .map(each ->
                new Leg(
                    name(each.giver()),
                    name(each.taker()),
                    ON_PAGES.format(each.at().atZone(OperationDoor.ZONE)),
                    each.code()))
            .toList();
    assertThat(legs("gdv.luu-ve", "/quay/ho-so/" + code + "/in/mau-06")).isEqualTo(expected);
    assertThat(legs("cb.luu-ve", "/co-quan/ho-so/" + dossier + "/mau-06.pdf")).isEqualTo(expected);
  }

  private List<Leg> legs(String login, String path) {
    Browser browser = new Browser(port);
    browser.signIn(login, PASSWORD);
    try (Printed slip = new Printed(browser.file(path))) {
      Matcher leg = LEG.matcher(slip.text());
      List<Leg> legs = new ArrayList<>();
      while (leg.find()) {
        legs.add(
            new Leg(
                leg.group(1).toLowerCase(Locale.ROOT),
                leg.group(2).toLowerCase(Locale.ROOT),
                leg.group(5) + " " + leg.group(6),
                thing(leg.group(7))));
      }
      return legs;
    } catch (IOException e) {
      throw new IllegalStateException("cannot read " + path, e);
    }
  }

  /** The first code of the remark; lines of a narrow column may break within it. */
  private static String thing(String remark) {
    Matcher code = Pattern.compile("\\d{14}").matcher(remark.replace(" ", ""));
    return code.find() ? code.group() : remark;
  }

  private String name(Passed.Hand hand) {
    String name =
        switch (hand.kind()) {
          case "desk" -> desk(hand).name() + ", " + unit(hand);
          case "person" -> word("custody.hand.person");
          case "missing" -> word("custody.hand.missing") + ", " + unit(hand);
          default -> throw new IllegalStateException("no reader knows " + hand);
        };
    return name.toLowerCase(Locale.ROOT);
  }

  private String place(Passed.Hand hand) {
    return switch (hand.kind()) {
      case "desk" ->
          desk(hand).desk().kind() == Desk.Kind.DEVICE
              ? "courier"
              : desk(hand).desk().kind().name().toLowerCase(Locale.ROOT);
      case "person" -> "citizen";
      case "missing" -> "searched";
      default -> throw new IllegalStateException("no reader knows " + hand);
    };
  }

  private NamedDesk desk(Passed.Hand hand) {
    return in(() -> network.namedDesk(UUID.fromString(hand.id()), today()).orElseThrow());
  }

  private @Nullable String unit(Passed.Hand hand) {
    if (hand.unit() == null) {
      return null;
    }
    UUID unit = UUID.fromString(hand.unit());
    return in(() ->
        network
            .office(unit)
            .map(Office::name)
            .or(() -> network.agency(unit, today()).map(Agency::name))
            .orElseThrow());
  }

  private String word(String key, Object... of) {
    return texts.text(Language.VIETNAMESE, key, of);
  }

  private JsonNode get(String path) {
    Caller.Answer answer = auditor.gets(path);
    assertThat(answer.status()).as(path + " " + answer.body()).isEqualTo(200);
    return answer.body();
  }

  private static <T> T in(java.util.function.Supplier<T> question) {
    return ProvinceRoute.in(TestDatabases.THANH_HOA, question::get);
  }

  private static LocalDate today() {
    return LocalDate.now(OperationDoor.ZONE);
  }
}
