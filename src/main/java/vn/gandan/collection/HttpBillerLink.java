package vn.gandan.collection;

import jakarta.annotation.PreDestroy;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;
import vn.gandan.collection.Exchange.Answer;
import vn.gandan.collection.Exchange.Reply;
import vn.gandan.kernel.WholeAnswer;

/**
 * A biller by HTTP and JSON, as docs/collections.md tells it to billers. Follows no redirection: an
 * address that was trusted cannot pass us on to another.
 */
@Component
final class HttpBillerLink implements BillerLink {
  private static final int OK = 200;
  private static final int CREATED = 201;
  private static final int NOT_FOUND = 404;
  private static final int CONFLICT = 409;
  private static final int UNPROCESSABLE = 422;

  private final CollectionSettings settings;
  private final JsonMapper json;
  private final HttpClient client;

  HttpBillerLink(CollectionSettings settings, JsonMapper json) {
    this.settings = settings;
    this.json = json;
    this.client =
        HttpClient.newBuilder()
            .connectTimeout(Duration.ofSeconds(3))
            .followRedirects(HttpClient.Redirect.NEVER)
            .build();
  }

  @PreDestroy
  void close() {
    client.shutdownNow();
  }

  @Override
  public BillerContract.Link kind() {
    return BillerContract.Link.HTTP;
  }

  @Override
  public List<OpenBill> bills(Peer peer, String customer) {
    String query = "?customer=" + URLEncoder.encode(customer, StandardCharsets.UTF_8);
    WholeAnswer came;
    try {
      came = send(request(peer, "/bills" + query).GET().build());
    } catch (IOException away) {
      throw new BillerAwayException("no answer", away);
    }
    return switch (came.status()) {
      case OK -> BillerAnswers.bills(came.body());
      case NOT_FOUND -> List.of();
      default -> throw new BillerAwayException("answered " + came.status());
    };
  }

  /**
   * Tells that a bill was paid. Never throws for what happens outside: an answer that is not there
   * or not understood is {@link Answer#UNKNOWN}.
   */
  Reply pay(Peer peer, BillPayment payment) {
    byte[] body =
        json.writeValueAsBytes(
            Map.of(
                "payment", payment.id(),
                "customer", payment.customer(),
                "bill", payment.bill(),
                "amount", payment.amount(),
                "takenAt", payment.takenAt().toString()));
    Reply reply =
        ask(
            request(peer, "/payments")
                .header("Idempotency-Key", payment.id().toString())
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofByteArray(body))
                .build(),
            payment);
    // To be told that it is not there is no answer to having told it.
    return reply.answer() == Answer.CONFIRMED || reply.answer() == Answer.REFUSED
        ? reply
        : unknown(reply);
  }

  /** What became of a payment that was told before. */
  Reply status(Peer peer, BillPayment payment) {
    Reply reply = ask(request(peer, "/payments/" + payment.id()).GET().build(), payment);
    return switch (reply.answer()) {
      case CONFIRMED, REFUSED, NOT_KNOWN -> reply;
      case SENT, UNKNOWN, CANCELLED, CANNOT -> unknown(reply);
    };
  }

  /** Takes a payment back. */
  Reply cancel(Peer peer, BillPayment payment) {
    Reply reply =
        ask(
            request(peer, "/payments/" + payment.id() + "/cancellation")
                .header("Idempotency-Key", payment.id().toString())
                .POST(BodyPublishers.noBody())
                .build(),
            payment);
    return switch (reply.answer()) {
      case CANCELLED, CANNOT, NOT_KNOWN -> reply;
      case SENT, UNKNOWN, CONFIRMED, REFUSED -> unknown(reply);
    };
  }

  private static Reply unknown(Reply reply) {
    return reply.answer() == Answer.UNKNOWN
        ? reply
        : Reply.unknown("answers what was not asked: " + reply.answer());
  }

  private Reply ask(HttpRequest request, BillPayment payment) {
    WholeAnswer came;
    try {
      came = send(request);
    } catch (IOException away) {
      return Reply.unknown("no answer");
    }
    return switch (came.status()) {
      case OK, CREATED, CONFLICT, UNPROCESSABLE ->
          BillerAnswers.payment(came.body(), payment.id(), payment.amount());
      case NOT_FOUND -> Reply.of(Answer.NOT_KNOWN);
      default -> Reply.unknown("answered " + came.status());
    };
  }

  private HttpRequest.Builder request(Peer peer, String path) {
    String endpoint =
        peer.endpoint().endsWith("/")
            ? peer.endpoint().substring(0, peer.endpoint().length() - 1)
            : peer.endpoint();
    HttpRequest.Builder request =
        HttpRequest.newBuilder(URI.create(endpoint + path)).header("Accept", "application/json");
    String secret = settings.secrets().get(peer.billerCode());
    return secret == null ? request : request.header("Authorization", "Bearer " + secret);
  }

  private WholeAnswer send(HttpRequest request) throws IOException {
    return WholeAnswer.of(client, request, settings.patience(), BillerAnswers.MOST_BYTES);
  }
}
