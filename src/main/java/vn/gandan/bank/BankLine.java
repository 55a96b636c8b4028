package vn.gandan.bank;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;
import vn.gandan.kernel.WholeAnswer;

/**
 * Asks the bank over HTTP which credits came under a reference. The contract is docs/bank.md; a
 * bank with another one gets a small program between. Never called within a transaction.
 */
@Component
class BankLine {
  private static final Logger LOG = LoggerFactory.getLogger(BankLine.class);
  private static final String ADDRESS = "gandan.bank.address";
  private static final Duration CONNECT = Duration.ofSeconds(2);
  private static final Duration PATIENCE = Duration.ofSeconds(4);
  private static final int MOST_BYTES = 64 * 1024;
  private static final Pattern BANK_REF = Pattern.compile("[0-9A-Za-z._/-]{1,60}");
  private static final long MOST_DONG = 1_000_000_000_000L;

  /** A booking outside of these is a mistake, and no column holds the furthest of them. */
  private static final Instant EARLIEST = Instant.parse("2000-01-01T00:00:00Z");

  private static final Instant LATEST = Instant.parse("2200-01-01T00:00:00Z");
  private static final JsonMapper JSON = JsonMapper.builder().build();

  private final Environment environment;
  private final HttpClient http =
      HttpClient.newBuilder()
          .version(HttpClient.Version.HTTP_1_1)
          .followRedirects(HttpClient.Redirect.NEVER)
          .connectTimeout(CONNECT)
          .build();

  /** The address is looked up at each call: the demonstration's bank has its port only later. */
  BankLine(Environment environment) {
    this.environment = environment;
  }

  /** One credit as the bank told it; judged before it is believed. */
  record Told(String id, String reference, long amount, Instant at) {}

  private record Answer(@Nullable List<@Nullable Item> credits) {}

  private record Item(
      @Nullable String id,
      @Nullable String account,
      @Nullable String reference,
      @Nullable Long amount,
      @Nullable Instant at) {}

  boolean connected() {
    return address().isPresent();
  }

  /**
   * What came to this account under this reference.
   *
   * @return empty if the bank does not answer, answers late, or answers what is no answer
   */
  Optional<List<Told>> credits(ReceivingAccount account, Reference reference) {
    return address().flatMap(address -> ask(address, account, reference));
  }

  private Optional<String> address() {
    return Optional.ofNullable(environment.getProperty(ADDRESS)).filter(text -> !text.isBlank());
  }

  private Optional<List<Told>> ask(String base, ReceivingAccount account, Reference reference) {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(
                URI.create(
                    "%s/credits?account=%s&reference=%s"
                        .formatted(
                            base,
                            URLEncoder.encode(account.subject(), StandardCharsets.UTF_8),
                            reference)))
            .header("Accept", "application/json");
    String token = environment.getProperty("gandan.bank.token", "");
    if (!token.isBlank()) {
      request.header("Authorization", "Bearer " + token);
    }
    try {
      WholeAnswer came = WholeAnswer.of(http, request.GET().build(), PATIENCE, MOST_BYTES);
      if (came.status() != 200) {
        LOG.warn("the bank answered {}", came.status());
        return Optional.empty();
      }
      // A body that says null is read as none.
      Optional<Answer> answer = Optional.ofNullable(JSON.readValue(came.body(), Answer.class));
      if (answer.isEmpty()) {
        LOG.warn("the bank answered null");
      }
      return answer.map(each -> told(each, account, reference));
    } catch (IOException e) {
      LOG.warn("the bank gave no answer: {}", e.getMessage());
      return Optional.empty();
    } catch (JacksonException e) {
      LOG.warn("the bank answered in no way that is agreed: {}", e.getClass().getSimpleName());
      return Optional.empty();
    }
  }

  /** What is about another account or reference was not asked for, so it is not heard. */
  private static List<Told> told(Answer answer, ReceivingAccount account, Reference reference) {
    List<@Nullable Item> items = answer.credits();
    return items == null
        ? List.of()
        : items.stream()
            .limit(100)
            .filter(Objects::nonNull)
            .flatMap(item -> credit(item, account, reference).stream())
            .toList();
  }

  private static Optional<Told> credit(Item item, ReceivingAccount account, Reference reference) {
    String id = item.id();
    Long amount = item.amount();
    Instant at = item.at();
    boolean believable =
        id != null
            && amount != null
            && at != null
            && BANK_REF.matcher(id).matches()
            && amount >= 1
            && amount <= MOST_DONG
            && at.isAfter(EARLIEST)
            && at.isBefore(LATEST)
            && account.subject().equals(item.account())
            && reference.value().equals(item.reference());
    if (!believable || id == null || amount == null || at == null) {
      LOG.warn("the bank told of a credit that was not asked for, or that is none");
      return Optional.empty();
    }
    return Optional.of(new Told(id, reference.value(), amount, at));
  }
}
