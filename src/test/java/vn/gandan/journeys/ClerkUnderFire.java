package vn.gandan.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import vn.gandan.access.Browser;

/**
 * A clerk who serves one visitor after another while the program dies under them, and sends what
 * was not answered again, as the counter does: dossiers with fees, bills, pensions, all in one.
 */
final class ClerkUnderFire {
  /** Shorter than they do: a long trial outlives them, and asks for new ones while nothing dies. */
  private static final Duration TOKENS_LAST = Duration.ofMinutes(3);

  private static final int PRINTED_OF_TEN = 2;
  private static final long FLOAT = 3_000_000;
  private static final int COMES_AGAIN_OF = 8;

  /** What somebody is told who comes with what was paid before, or is being paid elsewhere. */
  private static final Set<String> PAID_BEFORE =
      Set.of(
          "urn:problem:payout.already-paid",
          "urn:problem:benefit.not-held-there",
          "urn:problem:benefit.moved-meanwhile",
          "urn:problem:visit.already-taken",
          "urn:problem:collection.taken-before");

  /** What was sent: the same again is the same intent. */
  private record Intent(
      boolean byKeeper,
      UUID operation,
      Instant at,
      List<Acts.Sent> acts,
      Consumer<JsonNode> done) {}

  /** An intent with its answer. */
  private record Answered(Intent intent, JsonNode answer) {}

  private final Place place;
  private final WaitingRoom room;
  private final BillsUnderFire bills;
  private final UUID counter;
  private final UUID vault;
  private final Random random;
  private final UUID person = UUID.randomUUID();
  private final int position;
  private final int port;
  private final Browser browser;
  private final PrintedUnderFire printed;

  private final Deque<Intent> next = new ArrayDeque<>();
  private final List<Answered> unproven = new ArrayList<>();
  private final List<UUID> answered = new ArrayList<>();
  private final List<UUID> refused = new ArrayList<>();
  private final List<VisitUnderFire.Told> receipts = new ArrayList<>();
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
  record Place(String office, String commune, boolean director) {
    /** Whose books are written there, as their schema is called; by the first digits. */
    String province() {
      return commune.startsWith("0") ? "quang_ninh" : "thanh_hoa";
    }
  }

  /**
   * @param position among all who serve, from 0
   */
  ClerkUnderFire(
      Place place, int position, WaitingRoom room, BillsUnderFire bills, int port, Random seeds) {
    this.place = place;
    this.position = position;
    this.room = room;
    this.bills = bills;
    this.counter = named("desk", place.commune() + (place.director() ? ":quay-2" : ":quay-1"));
    this.vault = named("desk", place.commune() + ":ket");
    this.random = new Random(seeds.nextLong());
    this.port = port;
    this.browser = new Browser(port);
    this.printed = new PrintedUnderFire(browser);
  }

  /** Ids of the demonstration are made from names. */
  private static UUID named(String kind, String code) {
    return UUID.nameUUIDFromBytes(("gandan:" + kind + ":" + code).getBytes(StandardCharsets.UTF_8));
  }

  void signIn() {
    takeTokens();
    browser.signIn(login(), "mot cua gan dan 2026");
    String number = "0381905" + (10_000 + position);
    plan(false, List.of(Acts.enrol(person, number, "0912345678")), _ -> {});
  }

  private String login() {
    return (place.director() ? "gd." : "gdv.") + place.office();
  }

  private void takeTokens() {
    signedIn = Instant.now();
    caller = Caller.signedIn(port, login(), counter);
    keeper = Caller.signedIn(port, "tq." + place.office(), vault);
  }

  String province() {
    return place.province();
  }

  List<UUID> answered() {
    return answered;
  }

  /** What was refused because somebody else was quicker. */
  List<UUID> refused() {
    return refused;
  }

  /** What was sent and not answered, so that it may be there or not. */
  List<UUID> inDoubt() {
    return next.stream().map(Intent::operation).toList();
  }

  List<VisitUnderFire.Told> receipts() {
    return receipts;
  }

  /** How many times it did not learn what became of what it had sent. */
  int lost() {
    return lost;
  }

  int reprints() {
    return printed.reprints();
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
      next.remove();
      if (PAID_BEFORE.contains(answer.type())) {
        refused.add(intent.operation());
      } else {
        assertThat(answer.status()).as("%s: %s", intent.acts(), answer.body()).isIn(200, 201);
        answered.add(intent.operation());
        unproven.add(new Answered(intent, answer.body()));
        intent.done().accept(answer.act());
      }
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
      takeFloat();
    } else if (away) {
      plan(false, List.of(Acts.act("till.resume", Map.of("shift", open))), _ -> away = false);
    } else {
      switch (random.nextInt(20)) {
        case 0 ->
            plan(false, List.of(Acts.act("till.suspend", Map.of("shift", open))), _ -> away = true);
        case 1, 2 -> remit();
        case 3 -> close(open);
        default -> visit();
      }
    }
  }

  /** From the bank through the vault, counted by both. */
  private void takeFloat() {
    UUID remittance = UUID.randomUUID();
    plan(
        true,
        List.of(
            Cash.fetch(FLOAT, "GRT-" + UUID.randomUUID()), Cash.remit(remittance, counter, FLOAT)),
        _ -> {});
    plan(false, List.of(Cash.receive(remittance, FLOAT)), _ -> cash += FLOAT);
  }

  private void visit() {
    Optional<WaitingRoom.Pensioner> paid = random.nextInt(10) < 4 ? pensioner() : Optional.empty();
    VisitUnderFire visit =
        new VisitUnderFire(paid.map(WaitingRoom.Pensioner::person).orElse(person));
    paid.ifPresent(visit::pension);
    if (random.nextInt(10) < 4) {
      asks(visit);
    }
    if (visit.isEmpty() || random.nextInt(10) < 4) {
      visit.dossier(
          named("office", place.commune()), place.commune(), /* home= */ random.nextInt(3) == 0);
    }
    settle(visit);
  }

  /** Who was never here is enrolled first. */
  private Optional<WaitingRoom.Pensioner> pensioner() {
    if (cash < RoundByPages.AMOUNT) {
      takeFloat();
    }
    if (random.nextInt(COMES_AGAIN_OF) == 0) {
      return room.again(random);
    }
    Optional<WaitingRoom.Pensioner> stranger = room.stranger();
    stranger.ifPresent(one ->
        plan(
            false,
            List.of(Acts.enrol(one.person(), one.number(), "0912345678")),
            _ -> room.enrolled(one)));
    return stranger;
  }

  /** What the biller tells; nothing if nobody answers, or the bill was paid before. */
  private void asks(VisitUnderFire visit) {
    Caller by = caller;
    if (by == null) {
      return;
    }
    try {
      Caller.Answer told = Bills.ask(by, bills.biller(), bills.customer(random));
      told.body()
          .path("bills")
          .forEach(bill ->
              visit.bill(
                  UUID.fromString(bill.get("quote").asString()), bill.get("amount").asLong()));
    } catch (IllegalStateException noAnswer) {
      lost++;
    }
  }

  private void settle(VisitUnderFire visit) {
    long given = visit.given(random);
    plan(
        false,
        visit.acts(given),
        done -> {
          assertThat(done.get("change").asLong()).isEqualTo(given - visit.due());
          cash += visit.due() - visit.paidOut();
          receipts.add(visit.told(given, done));
          if (random.nextInt(10) < PRINTED_OF_TEN && !printed.print(visit.receipt())) {
            lost++;
          }
        });
  }

  /** Half of the cash goes to the vault, where it is counted, or is taken back on the way. */
  private void remit() {
    long half = cash / 2 / 1_000 * 1_000;
    if (half == 0) {
      visit();
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
    long counted = cash >= 1_000 && random.nextInt(3) == 0 ? cash - 1_000 : cash;
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
