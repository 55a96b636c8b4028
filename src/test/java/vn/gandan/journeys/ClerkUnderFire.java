package vn.gandan.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import vn.gandan.access.Browser;
import vn.gandan.paper.Printed;

/**
 * A clerk who serves one visitor after another while the program dies under them, and sends what
 * was not answered again, as the counter does.
 */
final class ClerkUnderFire {
  static final long FEE = Fees.BIRTH_FEE;

  /** Shorter than they do: a long trial outlives them, and asks for new ones while nothing dies. */
  private static final Duration TOKENS_LAST = Duration.ofMinutes(3);

  private static final int PRINTED_OF_TEN = 2;
  private static final String COPY = "BẢN IN LẠI";

  /** What was sent: the same again is the same intent. */
  private record Intent(
      boolean byKeeper,
      UUID operation,
      Instant at,
      List<Acts.Sent> acts,
      Consumer<JsonNode> done) {}

  /** An intent with its answer. */
  private record Answered(Intent intent, JsonNode answer) {}

  /** A receipt as the clerk was told it. */
  record Told(UUID receipt, int no, String token, long given) {}

  /**
   * A receipt as it stands on paper.
   *
   * @param words all of them but the mark of a copy, in the order of the alphabet: a mark lies
   *     across the others
   * @param template that it was printed from
   */
  record Paper(UUID receipt, boolean copy, List<String> words, String template) {}

  private final String login;
  private final String keeperLogin;
  private final String commune;
  private final UUID counter;
  private final UUID vault;
  private final Random random;
  private final UUID person = UUID.randomUUID();
  private final String number;
  private final int port;
  private final Browser browser;

  private final Deque<Intent> next = new ArrayDeque<>();
  private final List<Answered> unproven = new ArrayList<>();
  private final List<UUID> answered = new ArrayList<>();
  private final List<Told> receipts = new ArrayList<>();
  private final List<Paper> papers = new ArrayList<>();
  private @Nullable Caller caller;
  private @Nullable Caller keeper;
  private @Nullable UUID shift;
  private boolean away;
  private Instant signedIn = Instant.EPOCH;
  private long cash;
  private int lost;

  /**
   * Where somebody serves.
   *
   * @param office as its logins name it
   * @param director at the second counter; else a clerk at the first
   */
  record Place(String office, String commune, boolean director) {}

  /**
   * @param position among all who serve, from 0
   */
  ClerkUnderFire(Place place, int position, int port, long seed) {
    this.login = (place.director() ? "gd." : "gdv.") + place.office();
    this.keeperLogin = "tq." + place.office();
    this.commune = place.commune();
    this.counter = named("desk", commune + (place.director() ? ":quay-2" : ":quay-1"));
    this.vault = named("desk", commune + ":ket");
    this.random = new Random(seed);
    this.number = "0381905" + (10_000 + position);
    this.port = port;
    this.browser = new Browser(port);
  }

  /** Ids of the demonstration are made from names. */
  private static UUID named(String kind, String code) {
    return UUID.nameUUIDFromBytes(("gandan:" + kind + ":" + code).getBytes(StandardCharsets.UTF_8));
  }

  void signIn() {
    takeTokens();
    browser.signIn(login, "mot cua gan dan 2026");
    plan(false, List.of(Acts.enrol(person, number, "0912345678")), _ -> {});
  }

  private void takeTokens() {
    signedIn = Instant.now();
    caller = Caller.signedIn(port, login, counter);
    keeper = Caller.signedIn(port, keeperLogin, vault);
  }

  /** Whose books it writes in, as its schema is called; by the first digits of the commune. */
  String province() {
    return commune.startsWith("0") ? "quang_ninh" : "thanh_hoa";
  }

  List<UUID> answered() {
    return answered;
  }

  List<Told> receipts() {
    return receipts;
  }

  /** How many times it did not learn what became of what it had sent. */
  int lost() {
    return lost;
  }

  /**
   * Serves until told to stop, or until the program does not answer any more.
   *
   * @param told after each answer
   */
  void work(BooleanSupplier goesOn, Runnable told) {
    while (goesOn.getAsBoolean()) {
      if (next.isEmpty()) {
        think();
      }
      Intent intent = next.element();
      Caller.@Nullable Answer answer = sends(intent);
      if (answer == null) {
        lost++;
        return;
      }
      assertThat(answer.status()).as("%s: %s", intent.acts(), answer.body()).isIn(200, 201);
      next.remove();
      answered.add(intent.operation());
      unproven.add(new Answered(intent, answer.body()));
      intent.done().accept(answer.act());
      told.run();
    }
  }

  /** Each answer since the last proof, asked for again, is word for word the same. */
  void provesItsAnswers() {
    if (signedIn.plus(TOKENS_LAST).isBefore(Instant.now())) {
      takeTokens();
    }
    for (Answered each : unproven) {
      Caller.@Nullable Answer again = sends(each.intent());
      assertThat(again).as("asked again: %s", each.intent().acts()).isNotNull();
      if (again != null) {
        assertThat(again.status()).as("%s: %s", each.intent().acts(), again.body()).isEqualTo(200);
        assertThat(again.body()).as("%s", each.intent().acts()).isEqualTo(each.answer());
      }
    }
    unproven.clear();
  }

  /**
   * Each receipt that was on paper before is printed again: marked as a copy, and otherwise equal.
   *
   * @return how many
   */
  int reprints() {
    for (Paper original : papers) {
      Paper copy = paper(original.receipt());
      assertThat(original.copy()).as("the first print is the original").isFalse();
      assertThat(copy)
          .isEqualTo(new Paper(original.receipt(), true, original.words(), original.template()));
    }
    int printed = papers.size();
    papers.clear();
    return printed;
  }

  private Paper paper(UUID receipt) {
    return paper(receipt, browser.file(path(receipt)));
  }

  private static String path(UUID receipt) {
    return "/quay/bien-nhan/" + receipt + ".pdf?kho=a5";
  }

  private static Paper paper(UUID receipt, byte[] pdf) {
    try (Printed printed = new Printed(pdf)) {
      String text = printed.text();
      return new Paper(
          receipt,
          text.contains(COPY),
          Arrays.stream(text.split(" "))
              .filter(word -> !COPY.contains(word) && !word.equals("·"))
              .sorted()
              .toList(),
          printed.keywords());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Caller.@Nullable Answer sends(Intent intent) {
    Caller by = intent.byKeeper() ? keeper : caller;
    if (by == null) {
      throw new IllegalStateException("not signed in");
    }
    try {
      Caller.Answer answer = by.submits(intent.operation(), intent.at(), intent.acts());
      // What the program does not know is one thing; that its database is away it has to know.
      return answer.status() == 503 ? null : answer;
    } catch (IllegalStateException noAnswer) {
      return null;
    }
  }

  private void plan(boolean byKeeper, List<Acts.Sent> acts, Consumer<JsonNode> done) {
    next.add(new Intent(byKeeper, UUID.randomUUID(), Instant.now(), acts, done));
  }

  private void think() {
    UUID open = shift;
    if (open == null) {
      UUID made = UUID.randomUUID();
      plan(false, List.of(Cash.open(made)), _ -> shift = made);
    } else if (away) {
      plan(false, List.of(Acts.act("till.resume", Map.of("shift", open))), _ -> away = false);
    } else {
      switch (random.nextInt(20)) {
        case 0 ->
            plan(false, List.of(Acts.act("till.suspend", Map.of("shift", open))), _ -> away = true);
        case 1, 2 -> remit();
        case 3 -> close(open);
        default -> basket();
      }
    }
  }

  /** A dossier, its fee and the receipt: one operation, or nothing. */
  private void basket() {
    UUID dossier = UUID.randomUUID();
    UUID receipt = UUID.randomUUID();
    long given = List.of(FEE, 10_000L, 50_000L).get(random.nextInt(3));
    plan(
        false,
        List.of(
            Acts.handIn(dossier, UUID.randomUUID(), person, named("office", commune), commune),
            Acts.act("visit.take-fee", Map.of("dossier", dossier)),
            Acts.act(
                "visit.settle",
                Map.of(
                    "receipt", receipt,
                    "person", person,
                    "due", FEE,
                    "given", given,
                    "paidOut", 0))),
        done -> {
          assertThat(done.get("change").asLong()).isEqualTo(given - FEE);
          cash += FEE;
          receipts.add(
              new Told(receipt, done.get("no").asInt(), done.get("token").asString(), given));
          if (random.nextInt(10) < PRINTED_OF_TEN) {
            print(receipt);
          }
        });
  }

  /** Paper that came out of the printer counts; what was lost on the way does not. */
  private void print(UUID receipt) {
    try {
      HttpResponse<byte[]> answer = browser.download(path(receipt));
      // As with acts: while something is being killed, the program may say that it cannot.
      if (answer.statusCode() == 503) {
        lost++;
        return;
      }
      assertThat(answer.statusCode()).as(path(receipt)).isEqualTo(200);
      papers.add(paper(receipt, answer.body()));
    } catch (AssertionError died) {
      if (died.getCause() == null) {
        throw died;
      }
      lost++;
    }
  }

  /** Half of the cash goes to the vault, where it is counted, or is taken back on the way. */
  private void remit() {
    long half = cash / 2 / 1_000 * 1_000;
    if (half == 0) {
      basket();
      return;
    }
    UUID remittance = UUID.randomUUID();
    plan(false, List.of(Cash.remit(remittance, vault, half)), _ -> cash -= half);
    if (random.nextBoolean()) {
      plan(true, List.of(Cash.receive(remittance, half)), _ -> {});
    } else {
      plan(
          false,
          List.of(Acts.act("till.withdraw", Map.of("remittance", remittance))),
          _ -> cash += half);
    }
  }

  /** Now and then a thousand is missing, which stops no closing. */
  private void close(UUID open) {
    long counted = cash >= FEE && random.nextInt(3) == 0 ? cash - 1_000 : cash;
    UUID remittance = UUID.randomUUID();
    plan(
        false,
        List.of(Cash.close(open, remittance, vault, counted)),
        _ -> {
          shift = null;
          cash = 0;
        });
    if (counted > 0) {
      plan(true, List.of(Cash.receive(remittance, counted)), _ -> {});
    }
  }
}
