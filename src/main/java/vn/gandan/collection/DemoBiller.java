package vn.gandan.collection;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import jakarta.annotation.PreDestroy;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * An electricity company of the demonstration: a server of its own on this machine's loopback,
 * which is asked and told as a real one is. It forgets when the program ends; its bills are new
 * each time.
 */
@Component
@Profile("demo")
class DemoBiller {
  static final String CODE = "DIEN-TD";

  /** The customer whose bill it refuses once the money is taken. */
  static final String REFUSED = "PA000111";

  private static final Logger LOG = LoggerFactory.getLogger(DemoBiller.class);
  private static final Pattern CUSTOMER = Pattern.compile("PA000\\d{3}");
  private static final Pattern PAYMENT =
      Pattern.compile("/payments/([0-9a-f-]{36})(/cancellation)?");
  private static final int MOST_BYTES = 10_000;

  private final CollectionSettings settings;
  private final JsonMapper json;
  private final InstantSource clock;
  private final Map<String, Told> told = new ConcurrentHashMap<>();
  private final long run;
  private @Nullable HttpServer server;

  DemoBiller(CollectionSettings settings, JsonMapper json, InstantSource clock) {
    this.settings = settings;
    this.json = json;
    this.clock = clock;
    this.run = clock.instant().getEpochSecond() / 60;
  }

  /** What it was told. */
  private record Told(String bill, long amount, String state) {}

  /**
   * Starts it, if it does not run yet.
   *
   * @param before where it was reached in an earlier run; null for anywhere
   * @return where it is reached now
   */
  String start(@Nullable String before) {
    HttpServer running = server;
    if (running == null) {
      running = listen(before == null ? 0 : URI.create(before).getPort());
      running.createContext("/", this::answer);
      running.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
      running.start();
      server = running;
    }
    return "http://127.0.0.1:" + running.getAddress().getPort();
  }

  private static HttpServer listen(int port) {
    InetAddress here = InetAddress.ofLiteral("127.0.0.1");
    try {
      return HttpServer.create(new InetSocketAddress(here, port), 0);
    } catch (IOException taken) {
      LOG.warn("port {} is taken, so the demonstration's biller does not answer", port);
      try {
        return HttpServer.create(new InetSocketAddress(here, 0), 0);
      } catch (IOException none) {
        throw new UncheckedIOException(none);
      }
    }
  }

  @PreDestroy
  void stop() {
    HttpServer running = server;
    if (running != null) {
      running.stop(0);
    }
  }

  private void answer(HttpExchange exchange) throws IOException {
    try (exchange) {
      String secret = settings.secrets().getOrDefault(CODE, "");
      String shown = exchange.getRequestHeaders().getFirst("Authorization");
      if (!("Bearer " + secret).equals(shown)) {
        send(exchange, 401, Map.of());
        return;
      }
      String path = exchange.getRequestURI().getPath();
      Matcher payment = PAYMENT.matcher(path);
      if (path.equals("/bills")) {
        bills(exchange);
      } else if (path.equals("/payments") && exchange.getRequestMethod().equals("POST")) {
        pay(exchange);
      } else if (payment.matches()) {
        about(exchange, payment.group(1), payment.group(2) != null);
      } else {
        send(exchange, 404, Map.of());
      }
    }
  }

  private void bills(HttpExchange exchange) throws IOException {
    String query = String.valueOf(exchange.getRequestURI().getRawQuery());
    String customer = URLDecoder.decode(query.replace("customer=", ""), StandardCharsets.UTF_8);
    if (!CUSTOMER.matcher(customer).matches()) {
      send(exchange, 404, Map.of());
      return;
    }
    LocalDate month = LocalDate.ofInstant(clock.instant(), CollectionRules.ZONE).minusMonths(1);
    String bill = "HD-" + customer + "-" + run;
    boolean paid =
        told.values().stream()
            .anyMatch(each -> each.bill().equals(bill) && each.state().equals("CONFIRMED"));
    long amount = 150_000 + Integer.parseInt(customer.substring(2)) * 1_370L;
    send(
        exchange,
        200,
        Map.of(
            "bills",
            paid
                ? List.of()
                : List.of(
                    Map.of(
                        "bill",
                        bill,
                        "period",
                        month.getMonthValue() + "/" + month.getYear(),
                        "name",
                        "Nguyễn Thị Điện " + customer.substring(5),
                        "amount",
                        amount))));
  }

  private void pay(HttpExchange exchange) throws IOException {
    JsonNode asked = json.readTree(exchange.getRequestBody().readNBytes(MOST_BYTES));
    String payment = asked.path("payment").asString("");
    String bill = asked.path("bill").asString("");
    String state = bill.startsWith("HD-" + REFUSED) ? "REFUSED" : "CONFIRMED";
    Told kept =
        told.computeIfAbsent(payment, _ -> new Told(bill, asked.path("amount").asLong(0), state));
    say(exchange, payment, kept);
  }

  private void about(HttpExchange exchange, String payment, boolean cancel) throws IOException {
    Told kept =
        told.computeIfPresent(
            payment,
            (_, each) -> cancel ? new Told(each.bill(), each.amount(), "CANCELLED") : each);
    if (kept == null) {
      send(exchange, 404, Map.of());
    } else {
      say(exchange, payment, kept);
    }
  }

  private void say(HttpExchange exchange, String payment, Told kept) throws IOException {
    send(
        exchange,
        200,
        Map.of(
            "payment",
            payment,
            "state",
            kept.state(),
            "amount",
            kept.amount(),
            "reference",
            "TD-" + Math.abs(payment.hashCode() % 1_000_000),
            "reason",
            kept.state().equals("REFUSED") ? "Hóa đơn đã trả qua kênh khác" : ""));
  }

  private void send(HttpExchange exchange, int status, Map<String, ?> body) throws IOException {
    byte[] bytes = json.writeValueAsBytes(body);
    exchange.getResponseHeaders().set("Content-Type", "application/json");
    exchange.sendResponseHeaders(status, bytes.length);
    exchange.getResponseBody().write(bytes);
  }
}
