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
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.gandan.kernel.WholeAnswer;

/**
 * Asks the bank over HTTP which credits came. The contract is docs/bank.md; a bank with another one
 * gets a small program between. Never called within a transaction.
 */
@Component
class BankLine {
  private static final Logger LOG = LoggerFactory.getLogger(BankLine.class);
  private static final String ADDRESS = "gandan.bank.address";
  private static final Duration CONNECT = Duration.ofSeconds(2);
  private static final Duration PATIENCE = Duration.ofSeconds(4);
  private static final int MOST_BYTES = 2 * 1024 * 1024;
  private static final int MOST_UNDER_A_CODE = 100;

  /** So many credits of an account one answer tells; the others are asked for next. */
  static final int MOST_OF_AN_ACCOUNT = 500;

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

  private record Answer(@Nullable List<@Nullable JsonNode> credits) {}

  /**
   * @param notes what is believed of them, in the bank's order
   * @param items how many the bank told
   */
  record Told(List<CreditNote> notes, int items) {}

  boolean connected() {
    return address().isPresent();
  }

  /**
   * What came to this account under this code.
   *
   * @return empty if the bank does not answer, answers late, or answers what is no answer
   */
  Optional<List<CreditNote>> under(ReceivingAccount account, Reference reference) {
    return ask(account, "reference=" + reference, MOST_UNDER_A_CODE)
        .map(told ->
            told.notes().stream().filter(note -> note.codes().contains(reference)).toList());
  }

  /**
   * All that was booked on this account from an instant on, by the bank's clock and in its order;
   * at most {@value #MOST_OF_AN_ACCOUNT}.
   *
   * @return empty as above
   */
  Optional<Told> since(ReceivingAccount account, Instant since) {
    return ask(account, "since=" + since, MOST_OF_AN_ACCOUNT);
  }

  private Optional<String> address() {
    return Optional.ofNullable(environment.getProperty(ADDRESS)).filter(text -> !text.isBlank());
  }

  private Optional<Told> ask(ReceivingAccount account, String what, int most) {
    return address()
        .flatMap(address ->
            answer(
                URI.create(
                    "%s/credits?account=%s&%s"
                        .formatted(
                            address,
                            URLEncoder.encode(account.subject(), StandardCharsets.UTF_8),
                            what))))
        .map(answer -> believed(answer, account, most));
  }

  private Optional<Answer> answer(URI question) {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(question).header("Accept", "application/json");
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
      return answer;
    } catch (IOException e) {
      LOG.warn("the bank gave no answer: {}", e.getMessage());
      return Optional.empty();
    } catch (JacksonException e) {
      LOG.warn("the bank answered in no way that is agreed: {}", e.getClass().getSimpleName());
      return Optional.empty();
    }
  }

  /** What is about another account was not asked for, so it is not heard. */
  private static Told believed(Answer answer, ReceivingAccount account, int most) {
    List<@Nullable JsonNode> items = answer.credits();
    if (items == null) {
      return new Told(List.of(), 0);
    }
    List<CreditNote> notes =
        items.stream()
            .limit(most)
            .filter(Objects::nonNull)
            .flatMap(item -> read(item).stream())
            .flatMap(item -> CreditNoteRules.believed(item, account.subject()).stream())
            .toList();
    if (notes.size() < Math.min(items.size(), most)) {
      LOG.warn("the bank told of credits that were not asked for, or that are none");
    }
    return new Told(notes, items.size());
  }

  /** One that cannot be read keeps none of the others from being heard. */
  private static Optional<CreditNoteRules.Item> read(JsonNode item) {
    try {
      return Optional.ofNullable(JSON.treeToValue(item, CreditNoteRules.Item.class));
    } catch (JacksonException e) {
      return Optional.empty();
    }
  }
}
