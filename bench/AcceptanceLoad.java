import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicLong;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Hands dossiers in over HTTP as fast as so many clerks can, each waiting for an answer before the next one, and prints one
 * line: clients, acceptances a second, median and 99th percentile in milliseconds, refusals. A single source file without
 * dependencies: {@code java bench/AcceptanceLoad.java BASE CLIENTS SECONDS [baskets]}. With {@code baskets} each operation hands
 * a dossier in, takes its fee and writes the receipt; the fee has to be decided before, and eight tills are opened.
 */
public class AcceptanceLoad {
  private static final String SECRET = "gan-dan-demo-secret-of-no-value-outside-the-demonstration";

  /** Two counters and the centre's desk of each of the four offices that the demonstration has clerks for. */
  private record Clerk(String login, String commune) {}

  private static final List<Clerk> CLERKS =
      List.of(
          new Clerk("gdv.hac-thanh", "14797"),
          new Clerk("gdv.luu-ve", "16438"),
          new Clerk("gdv.ha-long", "06688"),
          new Clerk("gdv.viet-hung", "06661"));
  private static final List<String> SIGNS = List.of("quay-1", "quay-2", "trung-tam");
  private static final HttpClient HTTP =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
  private static final AtomicLong NUMBERS = new AtomicLong(System.currentTimeMillis() % 1_000_000);

  public static void main(String[] args) throws Exception {
    String base = args[0];
    int clients = Integer.parseInt(args[1]);
    int seconds = Integer.parseInt(args[2]);
    boolean baskets = args.length > 3 && args[3].equals("baskets");
    List<Callable<Result>> work = new ArrayList<>();
    for (int i = 0; i < clients; i++) {
      Clerk clerk = CLERKS.get(i % CLERKS.size());
      int row = i / CLERKS.size();
      // One person has one shift, so the second till of an office is its director's.
      boolean director = baskets && row % 2 == 1;
      String sign = SIGNS.get(row % (baskets ? 2 : SIGNS.size()));
      String token = token(base, director ? clerk.login().replace("gdv.", "gd.") : clerk.login());
      work.add(() -> run(new Place(base, token, clerk, sign, baskets), seconds));
    }
    List<Result> results = new ArrayList<>();
    try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
      for (Future<Result> each : threads.invokeAll(work)) {
        results.add(each.get());
      }
    }
    print(clients, seconds, results);
  }

  /** Where one client works, and whether it takes money. */
  private record Place(String base, String token, Clerk clerk, String sign, boolean baskets) {}

  private record Result(List<Long> nanos, long refused) {}

  private static Result run(Place place, int seconds) throws Exception {
    List<Long> nanos = new ArrayList<>();
    long refused = 0;
    Clerk clerk = place.clerk();
    String sign = place.sign();
    try (Line line = new Line(place.base(), place.token())) {
      String person = enrol(line, clerk, sign);
      if (place.baskets()) {
        // Refused where it is open already.
        line.put(
            operation(
                clerk,
                sign,
                "{\"act\":\"till.open\",\"shift\":\"%s\"}".formatted(UUID.randomUUID())));
      }
      long end = System.nanoTime() + Duration.ofSeconds(seconds).toNanos();
      while (System.nanoTime() < end) {
        String body = place.baskets() ? basket(clerk, sign, person) : handIn(clerk, sign, person);
        long start = System.nanoTime();
        if (line.put(body) == 201) {
          nanos.add(System.nanoTime() - start);
        } else {
          refused++;
        }
      }
    }
    return new Result(nanos, refused);
  }

  private static void print(int clients, int seconds, List<Result> results) {
    long[] all = results.stream().flatMap(r -> r.nanos().stream()).mapToLong(Long::longValue).toArray();
    Arrays.sort(all);
    long refused = results.stream().mapToLong(Result::refused).sum();
    System.out.printf(
        Locale.ROOT,
        "clients %d  acceptances/s %.1f  median ms %.1f  p99 ms %.1f  refused %d%n",
        clients,
        all.length / (double) seconds,
        at(all, 0.5),
        at(all, 0.99),
        refused);
  }

  private static double at(long[] sorted, double share) {
    return sorted.length == 0 ? 0 : sorted[(int) ((sorted.length - 1) * share)] / 1e6;
  }

  private static String enrol(Line line, Clerk clerk, String sign) throws Exception {
    String person = UUID.randomUUID().toString();
    String act =
        """
        {"act":"party.enrol","person":"%s","fullName":"Người thử tải","birthDate":null,"sex":null,\
        "identityKind":null,"identityNumber":null,"phone":"09%08d","residence":null,"seenOnCard":false}"""
            .formatted(person, NUMBERS.incrementAndGet());
    int status = line.put(operation(clerk, sign, act));
    if (status != 201) {
      throw new IllegalStateException("a person could not be recorded: " + status);
    }
    return person;
  }

  private static String handIn(Clerk clerk, String sign, String person) {
    return operation(clerk, sign, handIn(UUID.randomUUID(), clerk, person));
  }

  private static String handIn(UUID dossier, Clerk clerk, String person) {
    return """
        {"act":"dossier.hand-in","dossier":"%s","paper":"%s","procedure":"1.001193","applicant":"%s",\
        "commune":"%s","papers":[{"paper":4,"originals":1,"copies":0}],"returnWay":"POINT",\
        "returnOffice":"%s"}"""
        .formatted(
            dossier, UUID.randomUUID(), person, clerk.commune(), named("office", clerk.commune()));
  }

  /** A dossier, its fee of 8,000 đồng and the receipt: all of it or nothing. */
  private static String basket(Clerk clerk, String sign, String person) {
    UUID dossier = UUID.randomUUID();
    return operation(
        clerk,
        sign,
        handIn(dossier, clerk, person)
            + """
              ,{"act":"visit.take-fee","dossier":"%s"},\
              {"act":"visit.settle","receipt":"%s","person":"%s","due":8000,"given":10000,"paidOut":0}"""
                .formatted(dossier, UUID.randomUUID(), person));
  }

  private static String operation(Clerk clerk, String sign, String act) {
    return "{\"desk\":\"%s\",\"happenedAt\":\"%s\",\"acts\":[%s]}"
        .formatted(named("desk", clerk.commune() + ":" + sign), Instant.now(), act);
  }

  /** Ids of the demonstration are made from names. */
  private static UUID named(String kind, String code) {
    return UUID.nameUUIDFromBytes(
        ("gandan:" + kind + ":" + code).getBytes(StandardCharsets.UTF_8));
  }

  /**
   * One clerk's connection, kept open. Written on a socket, since the JDK's client takes more of the
   * shared cores than the program's own web server does.
   */
  private static final class Line implements AutoCloseable {
    private final URI at;
    private final String token;
    private Socket socket = new Socket();
    private InputStream in = InputStream.nullInputStream();

    Line(String base, String token) throws IOException {
      this.at = URI.create(base);
      this.token = token;
      open();
    }

    private void open() throws IOException {
      socket = new Socket(at.getHost(), at.getPort());
      socket.setTcpNoDelay(true);
      socket.setSoTimeout(60_000);
      in = new BufferedInputStream(socket.getInputStream(), 16_384);
    }

    /** @return the status */
    int put(String body) throws IOException {
      byte[] content = body.getBytes(StandardCharsets.UTF_8);
      String head =
          "PUT /api/v1/operations/%s HTTP/1.1\r\nHost: %s\r\nAuthorization: Bearer %s\r\n"
              .formatted(UUID.randomUUID(), at.getAuthority(), token)
              + "Content-Type: application/json\r\nContent-Length: %d\r\n\r\n"
                  .formatted(content.length);
      ByteArrayOutputStream request = new ByteArrayOutputStream(2_048);
      request.write(head.getBytes(StandardCharsets.US_ASCII));
      request.write(content);
      request.writeTo(socket.getOutputStream());
      return answer();
    }

    private int answer() throws IOException {
      int status = Integer.parseInt(line().split(" ")[1]);
      int length = 0;
      boolean chunked = false;
      boolean last = false;
      for (String header = line(); !header.isEmpty(); header = line()) {
        String lower = header.toLowerCase(Locale.ROOT);
        if (lower.startsWith("content-length:")) {
          length = Integer.parseInt(lower.substring(15).trim());
        }
        last |= lower.startsWith("connection:") && lower.contains("close");
        chunked |= lower.startsWith("transfer-encoding:") && lower.contains("chunked");
      }
      if (chunked) {
        for (int size = chunk(); size > 0; size = chunk()) {
          in.skipNBytes(size + 2);
        }
        line();
      } else {
        in.skipNBytes(length);
      }
      if (last) {
        // The server ends a line after so many requests, as it would with any client.
        socket.close();
        open();
      }
      return status;
    }

    private int chunk() throws IOException {
      return Integer.parseInt(line().trim(), 16);
    }

    private String line() throws IOException {
      StringBuilder text = new StringBuilder(64);
      for (int each = in.read(); each != '\n'; each = in.read()) {
        if (each < 0) {
          throw new EOFException("the server closed the line");
        }
        if (each != '\r') {
          text.append((char) each);
        }
      }
      return text.toString();
    }

    @Override
    public void close() throws IOException {
      socket.close();
    }
  }

  private static String token(String base, String login) throws Exception {
    String basic =
        Base64.getEncoder().encodeToString((login + ":" + SECRET).getBytes(StandardCharsets.UTF_8));
    HttpRequest request =
        HttpRequest.newBuilder(URI.create(base + "/oauth2/token"))
            .header("Authorization", "Basic " + basic)
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(HttpRequest.BodyPublishers.ofString("grant_type=client_credentials"))
            .build();
    String answer = HTTP.send(request, HttpResponse.BodyHandlers.ofString()).body();
    Matcher found = Pattern.compile("\"access_token\":\"([^\"]+)\"").matcher(answer);
    if (!found.find()) {
      throw new IllegalStateException("no token for " + login + ": " + answer);
    }
    return found.group(1);
  }
}
