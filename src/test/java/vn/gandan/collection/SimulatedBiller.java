package vn.gandan.collection;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A biller that speaks HTTP and behaves as it is told: honestly, late, twice, or lying. */
public final class SimulatedBiller implements AutoCloseable {
  private static final JsonMapper JSON = JsonMapper.builder().build();
  private static final Pattern ABOUT =
      Pattern.compile("/v1/payments/([0-9a-f-]{36})(/cancellation)?");

  private final HttpServer server;
  private final Map<String, Owed> owed = new ConcurrentHashMap<>();
  private final Map<String, Paid> paid = new ConcurrentHashMap<>();
  private final List<String> told = new CopyOnWriteArrayList<>();
  private final Duration tooLong;
  private volatile Manner asked = Manner.HONEST;
  private volatile Manner pays = Manner.HONEST;
  private volatile Manner answers = Manner.HONEST;
  private volatile Manner cancels = Manner.HONEST;

  /** How it behaves when it is asked something. */
  public enum Manner {
    HONEST,
    /** Does it, and the answer never arrives. */
    LOSES_ANSWER,
    /** Does nothing and does not answer in time. */
    HANGS,
    /** Does it, but after everybody has stopped waiting. */
    LATE,
    /** Answers with another amount than it did. */
    OTHER_AMOUNT,
    BROKEN,
    HUGE,
    FAILS,
    REDIRECTS,
    REFUSES
  }

  private record Owed(String customer, String bill, long amount) {}

  private record Paid(String bill, long amount, String state) {}

  /**
   * @param tooLong longer than anybody waits for it
   */
  public SimulatedBiller(Duration tooLong) {
    this.tooLong = tooLong;
    try {
      server = HttpServer.create(new InetSocketAddress(InetAddress.ofLiteral("127.0.0.1"), 0), 0);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    server.createContext("/v1/", this::answer);
    server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
    server.start();
  }

  public String endpoint() {
    return "http://127.0.0.1:" + server.getAddress().getPort() + "/v1";
  }

  public void owes(String customer, String bill, long amount) {
    owed.put(bill, new Owed(customer, bill, amount));
  }

  /** Its customer paid elsewhere. */
  public void forgets(String bill) {
    owed.remove(bill);
  }

  public void whenAsked(Manner manner) {
    asked = manner;
  }

  public void whenPaid(Manner manner) {
    pays = manner;
  }

  public void whenAskedAgain(Manner manner) {
    answers = manner;
  }

  public void whenCancelled(Manner manner) {
    cancels = manner;
  }

  public void honest() {
    asked = Manner.HONEST;
    pays = Manner.HONEST;
    answers = Manner.HONEST;
    cancels = Manner.HONEST;
  }

  /** How often it was told that this bill was paid, each telling counted. */
  public long told(String bill) {
    return told.stream().filter(bill::equals).count();
  }

  /** How many payments of this bill stand in its books. */
  public long booked(String bill) {
    return paid.values().stream()
        .filter(each -> each.bill().equals(bill) && each.state().equals("CONFIRMED"))
        .count();
  }

  /** One payment as it stands in its books. */
  public record Told(UUID payment, String bill, long amount, boolean stands) {}

  /** All that it was ever told. */
  public List<Told> books() {
    return paid.entrySet().stream()
        .map(each ->
            new Told(
                UUID.fromString(each.getKey()),
                each.getValue().bill(),
                each.getValue().amount(),
                each.getValue().state().equals("CONFIRMED")))
        .toList();
  }

  @Override
  public void close() {
    server.stop(0);
  }

  private void answer(HttpExchange exchange) throws IOException {
    try (exchange) {
      String path = exchange.getRequestURI().getPath();
      Matcher about = ABOUT.matcher(path);
      if (path.equals("/v1/bills")) {
        bills(exchange);
      } else if (path.equals("/v1/payments")) {
        pay(exchange);
      } else if (about.matches()) {
        about(exchange, about.group(1), about.group(2) != null);
      } else {
        send(exchange, 404, "{}");
      }
    }
  }

  private void bills(HttpExchange exchange) throws IOException {
    String customer = exchange.getRequestURI().getQuery().replace("customer=", "");
    List<Map<String, Object>> bills =
        owed.values().stream()
            .filter(each -> each.customer().equals(customer) && booked(each.bill()) == 0)
            .map(each ->
                Map.<String, Object>of(
                    "bill",
                    each.bill(),
                    "period",
                    "10/2026",
                    "name",
                    "Lê Thị Hoà",
                    "amount",
                    each.amount()))
            .toList();
    if (misbehaves(exchange, asked, Optional.empty())) {
      return;
    }
    send(exchange, 200, JSON.writeValueAsString(Map.of("bills", bills)));
  }

  private void pay(HttpExchange exchange) throws IOException {
    JsonNode sent = JSON.readTree(exchange.getRequestBody().readAllBytes());
    String payment = sent.get("payment").asString();
    if (!payment.equals(exchange.getRequestHeaders().getFirst("Idempotency-Key"))) {
      send(exchange, 400, "{}");
      return;
    }
    String bill = sent.get("bill").asString();
    told.add(bill);
    Manner manner = pays;
    Runnable book =
        () ->
            paid.putIfAbsent(
                payment,
                new Paid(
                    bill,
                    sent.get("amount").asLong(),
                    manner == Manner.REFUSES ? "REFUSED" : "CONFIRMED"));
    if (!misbehaves(exchange, manner, Optional.of(book))) {
      book.run();
      send(exchange, 200, said(payment, manner == Manner.OTHER_AMOUNT ? 1 : 0));
    }
  }

  private void about(HttpExchange exchange, String payment, boolean cancel) throws IOException {
    Runnable strike =
        () ->
            paid.computeIfPresent(
                payment, (_, each) -> new Paid(each.bill(), each.amount(), "CANCELLED"));
    Manner manner = cancel ? cancels : answers;
    if (misbehaves(exchange, manner, cancel ? Optional.of(strike) : Optional.empty())) {
      return;
    }
    if (!paid.containsKey(payment)) {
      send(exchange, 404, "{}");
      return;
    }
    if (cancel && manner == Manner.REFUSES) {
      send(
          exchange,
          409,
          JSON.writeValueAsString(Map.of("payment", payment, "state", "CANNOT_CANCEL")));
      return;
    }
    if (cancel) {
      strike.run();
    }
    send(exchange, 200, said(payment, manner == Manner.OTHER_AMOUNT ? 1 : 0));
  }

  private String said(String payment, long off) {
    Paid each = Objects.requireNonNull(paid.get(payment));
    return JSON.writeValueAsString(
        Map.of(
            "payment",
            payment,
            "state",
            each.state(),
            "amount",
            each.amount() + off,
            "reference",
            "B-" + payment.substring(0, 6),
            "reason",
            each.state().equals("REFUSED") ? "đã trả qua kênh khác" : ""));
  }

  /** True if there is nothing left to answer. */
  private boolean misbehaves(HttpExchange exchange, Manner manner, Optional<Runnable> does)
      throws IOException {
    switch (manner) {
      case HONEST, OTHER_AMOUNT, REFUSES -> {
        return false;
      }
      case LOSES_ANSWER -> does.ifPresent(Runnable::run);
      case HANGS -> pause();
      case LATE -> {
        pause();
        does.ifPresent(Runnable::run);
      }
      case BROKEN -> {
        does.ifPresent(Runnable::run);
        send(exchange, 200, "{\"state\":\"CONF");
      }
      case HUGE -> huge(exchange);
      case FAILS -> send(exchange, 500, "{}");
      case REDIRECTS -> {
        exchange.getResponseHeaders().set("Location", "http://169.254.169.254/");
        send(exchange, 307, "");
      }
    }
    return true;
  }

  private void pause() {
    try {
      Thread.sleep(tooLong);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private static void huge(HttpExchange exchange) throws IOException {
    exchange.sendResponseHeaders(200, 0);
    byte[] block = " ".repeat(64 * 1024).getBytes(StandardCharsets.UTF_8);
    try (OutputStream body = exchange.getResponseBody()) {
      for (int i = 0; i < 1_000; i++) {
        body.write(block);
      }
    }
  }

  private static void send(HttpExchange exchange, int status, String body) throws IOException {
    byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
    exchange.sendResponseHeaders(status, bytes.length == 0 ? -1 : bytes.length);
    exchange.getResponseBody().write(bytes);
  }
}
