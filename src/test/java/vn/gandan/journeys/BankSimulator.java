package vn.gandan.journeys;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.stream.Collectors;

/**
 * A bank on a real port that answers as banks do: rightly, late, twice, wrongly, in part or not at
 * all.
 */
final class BankSimulator {
  /** Longer than anybody waits. */
  private static final long SILENCE_MS = 6_000;

  /** Longer than any test waits for whoever is held by half an answer. */
  private static final long STUCK_MS = 40_000;

  private static final long SLOW_MS = 2_100;
  private static final long TRICKLE_MS = 1_000;

  /** What the bank does when it is asked about a reference. */
  enum Mood {
    HONEST,
    /** Says what an honest bank says, as late as it may. */
    SLOW,
    SILENT,
    /** Tells that all is well, begins, and says nothing more. */
    SILENT_AFTER_THE_HEAD,
    /** Says what an honest bank says, a byte a second. */
    TRICKLING,
    BROKEN,
    /** Does not understand itself. */
    EMPTY_HEADED,
    OUT_OF_ORDER
  }

  private final HttpServer server;
  private final Map<String, List<String>> credits = new ConcurrentHashMap<>();
  private final Map<String, Mood> moods = new ConcurrentHashMap<>();
  private final Map<String, Integer> asked = new ConcurrentHashMap<>();
  private final Map<String, List<String>> accounts = new ConcurrentHashMap<>();
  private final Map<String, Mood> accountMoods = new ConcurrentHashMap<>();

  private BankSimulator(HttpServer server) {
    this.server = server;
  }

  static BankSimulator start() {
    try {
      HttpServer server =
          HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
      BankSimulator bank = new BankSimulator(server);
      server.createContext("/credits", bank::answer);
      server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
      server.start();
      return bank;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  String address() {
    return "http://127.0.0.1:" + server.getAddress().getPort();
  }

  /** From now on it tells what comes to this account at all; else it knows only codes. */
  void tellsAll(String account) {
    accounts.putIfAbsent(account, new ArrayList<>());
  }

  void isAboutAccounts(String account, Mood mood) {
    accountMoods.put(account, mood);
  }

  /**
   * Money has come with whatever the payer wrote; only who asks about the account hears of it.
   *
   * @return the bank's own number of it
   */
  String comes(String account, String text, long amount, Instant at) {
    String id = "FT" + UUID.randomUUID();
    accounts
        .getOrDefault(account, new ArrayList<>())
        .add(
            """
            {"id":"%s","account":"%s","reference":"%s","amount":%d,"at":"%s"}\
            """
                .formatted(id, account, text, amount, at));
    return id;
  }

  /** The payer's money has come: under a number of the bank's own. */
  void books(String account, String reference, long amount) {
    says(reference, account, reference, amount, "FT" + UUID.randomUUID());
  }

  /**
   * Whatever it says when it is asked about a reference.
   *
   * @param of the reference that it speaks of
   */
  void says(String asked, String account, String of, long amount, String id) {
    says(
        asked,
        """
        {"id":"%s","account":"%s","reference":"%s","amount":%d,"at":"2026-11-23T02:00:00Z"}\
        """
            .formatted(id, account, of, amount));
  }

  /** Whatever it says, in its own words. */
  void says(String asked, String credit) {
    credits.computeIfAbsent(asked, _ -> new ArrayList<>()).add(credit);
  }

  void is(String reference, Mood mood) {
    moods.put(reference, mood);
  }

  /** How often it was asked about a reference. */
  int asked(String reference) {
    return asked.getOrDefault(reference, 0);
  }

  private void answer(HttpExchange exchange) throws IOException {
    String account = parameters(exchange).getOrDefault("account", "");
    if (parameters(exchange).containsKey("since")) {
      try (exchange) {
        ofAccount(exchange, account, Instant.parse(parameters(exchange).get("since")));
      }
      return;
    }
    String reference = parameters(exchange).getOrDefault("reference", "");
    asked.merge(reference, 1, Integer::sum);
    try (exchange) {
      switch (moods.getOrDefault(reference, Mood.HONEST)) {
        case HONEST -> send(exchange, 200, honest(reference));
        case SLOW -> {
          KilledProgram.pause(SLOW_MS);
          send(exchange, 200, honest(reference));
        }
        case SILENT_AFTER_THE_HEAD -> {
          byte[] bytes = honest(reference).getBytes(StandardCharsets.UTF_8);
          exchange.sendResponseHeaders(200, bytes.length);
          exchange.getResponseBody().write(bytes, 0, 1);
          exchange.getResponseBody().flush();
          KilledProgram.pause(STUCK_MS);
        }
        case TRICKLING -> trickle(exchange, honest(reference));
        case EMPTY_HEADED -> send(exchange, 200, "null");
        case BROKEN -> send(exchange, 200, "<html>Bảo trì hệ thống</html>");
        case OUT_OF_ORDER -> send(exchange, 500, "{\"credits\":[]}");
        case SILENT -> {
          KilledProgram.pause(SILENCE_MS);
          send(exchange, 200, "{\"credits\":[]}");
        }
      }
    }
  }

  /** In the order of its bookings, as many as one answer holds. */
  private void ofAccount(HttpExchange exchange, String account, Instant since) throws IOException {
    if (!accounts.containsKey(account)) {
      send(exchange, 404, "");
      return;
    }
    if (accountMoods.getOrDefault(account, Mood.HONEST) != Mood.HONEST) {
      send(exchange, 500, "{\"credits\":[]}");
      return;
    }
    List<String> told =
        accounts.get(account).stream()
            .filter(credit -> !bookedAt(credit).isBefore(since))
            .sorted(Comparator.comparing(BankSimulator::bookedAt))
            .limit(500)
            .toList();
    send(exchange, 200, "{\"credits\":[" + String.join(",", told) + "]}");
  }

  private static Instant bookedAt(String credit) {
    return Instant.parse(credit.replaceAll(".*\"at\":\"([^\"]+)\".*", "$1").strip());
  }

  private String honest(String reference) {
    return "{\"credits\":[" + String.join(",", credits.getOrDefault(reference, List.of())) + "]}";
  }

  private static void trickle(HttpExchange exchange, String body) throws IOException {
    byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
    exchange.sendResponseHeaders(200, bytes.length);
    for (byte each : bytes) {
      exchange.getResponseBody().write(each);
      exchange.getResponseBody().flush();
      KilledProgram.pause(TRICKLE_MS);
    }
  }

  private static Map<String, String> parameters(HttpExchange exchange) {
    return Arrays.stream(exchange.getRequestURI().getQuery().split("&"))
        .map(each -> each.split("=", 2))
        .collect(Collectors.toMap(each -> each[0], each -> each[1]));
  }

  private static void send(HttpExchange exchange, int status, String body) throws IOException {
    byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
    exchange.sendResponseHeaders(status, bytes.length);
    exchange.getResponseBody().write(bytes);
  }
}
