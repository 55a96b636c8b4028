package vn.gandan.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpTimeoutException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Machines outside that answer wholly, in part, too slowly, too much or not at all. */
@Timeout(30)
class WholeAnswerTest {
  private static final Duration PATIENCE = Duration.ofSeconds(1);
  private static final int MOST = 1_000;

  private final HttpClient client = HttpClient.newHttpClient();
  private final CountDownLatch done = new CountDownLatch(1);
  private HttpServer server;

  @BeforeEach
  void aMachineOutside() throws IOException {
    server = HttpServer.create(new InetSocketAddress(InetAddress.ofLiteral("127.0.0.1"), 0), 0);
    server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
    server.start();
  }

  @AfterEach
  void itGoes() {
    done.countDown();
    client.shutdownNow();
    server.stop(0);
  }

  @Test
  void whatComesWhollyAndInTimeIsTheAnswerWhateverItsStatus() throws IOException {
    answers(exchange -> {
      exchange.sendResponseHeaders(404, 5);
      exchange.getResponseBody().write("chưa".getBytes(StandardCharsets.UTF_8));
    });
    WholeAnswer came = asked();
    assertThat(came.status()).isEqualTo(404);
    assertThat(new String(came.body(), StandardCharsets.UTF_8)).isEqualTo("chưa");
  }

  @Test
  void aMachineThatFallsSilentAfterTheHeadGivesNoAnswer() {
    answers(exchange -> {
      exchange.sendResponseHeaders(200, 500);
      exchange.getResponseBody().flush();
      waits();
    });
    assertThatThrownBy(this::asked).isInstanceOf(HttpTimeoutException.class);
  }

  @Test
  void aMachineThatTricklesGivesNoAnswerAndIsHungUpOn() throws InterruptedException {
    CountDownLatch gone = new CountDownLatch(1);
    answers(exchange -> {
      exchange.sendResponseHeaders(200, MOST);
      try {
        for (int i = 0; i < MOST; i++) {
          exchange.getResponseBody().write('x');
          exchange.getResponseBody().flush();
          TimeUnit.MILLISECONDS.sleep(100);
        }
      } catch (IOException hungUp) {
        gone.countDown();
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
      }
    });
    assertThatThrownBy(this::asked).isInstanceOf(HttpTimeoutException.class);
    assertThat(gone.await(10, TimeUnit.SECONDS)).as("nobody listens any more").isTrue();
  }

  @Test
  void aMachineThatSaysNothingAtAllGivesNoAnswer() {
    answers(_ -> waits());
    assertThatThrownBy(this::asked).isInstanceOf(HttpTimeoutException.class);
  }

  @Test
  void tooMuchIsNoAnswer() throws IOException {
    answers(exchange -> {
      exchange.sendResponseHeaders(200, 0);
      exchange.getResponseBody().write(new byte[MOST + 1]);
    });
    assertThatThrownBy(this::asked).isInstanceOf(IOException.class);
    server.removeContext("/");
    answers(exchange -> {
      exchange.sendResponseHeaders(200, 0);
      exchange.getResponseBody().write(new byte[MOST]);
    });
    assertThat(asked().body()).hasSize(MOST);
  }

  @Test
  void whereNobodyIsThereIsNoAnswer() {
    server.stop(0);
    assertThatThrownBy(this::asked).isInstanceOf(IOException.class);
  }

  private void answers(HttpHandler manner) {
    server.createContext(
        "/",
        exchange -> {
          try (HttpExchange each = exchange) {
            manner.handle(each);
          }
        });
  }

  private void waits() {
    try {
      done.await();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private WholeAnswer asked() throws IOException {
    URI address = URI.create("http://127.0.0.1:" + server.getAddress().getPort() + "/");
    return WholeAnswer.of(client, HttpRequest.newBuilder(address).build(), PATIENCE, MOST);
  }
}
