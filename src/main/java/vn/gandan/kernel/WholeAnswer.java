package vn.gandan.kernel;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodySubscribers;
import java.net.http.HttpTimeoutException;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * What a machine outside of the house answered over HTTP: all of it came within the time and the
 * size that it was given, or there is no answer.
 */
public final class WholeAnswer {
  private final int status;
  private final byte[] body;

  private WholeAnswer(int status, byte[] body) {
    this.status = status;
    this.body = body;
  }

  /**
   * Asks and waits for head and body together. {@link HttpRequest#timeout} ends with the head: a
   * machine that then falls silent, or sends a byte a second, would hold whoever asks for ever.
   *
   * @param patience from now until the last byte
   * @param mostBytes of the body
   * @throws IOException if there is no answer, not all of it in time, or too much of it
   */
  public static WholeAnswer of(
      HttpClient client, HttpRequest request, Duration patience, int mostBytes) throws IOException {
    CompletableFuture<HttpResponse<WholeAnswer>> coming =
        client.sendAsync(
            request,
            head ->
                BodySubscribers.mapping(
                    BodySubscribers.limiting(BodySubscribers.ofByteArray(), mostBytes),
                    body -> new WholeAnswer(head.statusCode(), body)));
    try {
      return coming.get(patience.toMillis(), TimeUnit.MILLISECONDS).body();
    } catch (ExecutionException failed) {
      throw new IOException(failed.getCause());
    } catch (TimeoutException late) {
      HttpTimeoutException none = new HttpTimeoutException("no whole answer in " + patience);
      none.initCause(late);
      throw none;
    } catch (InterruptedException stopping) {
      Thread.currentThread().interrupt();
      InterruptedIOException none = new InterruptedIOException("nobody waits any more");
      none.initCause(stopping);
      throw none;
    } finally {
      // Hangs up on what is still on its way.
      coming.cancel(true);
    }
  }

  public int status() {
    return status;
  }

  public byte[] body() {
    return body.clone();
  }
}
