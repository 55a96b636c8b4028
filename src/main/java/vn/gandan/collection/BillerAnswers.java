package vn.gandan.collection;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.gandan.collection.Exchange.Answer;
import vn.gandan.collection.Exchange.Reply;
import vn.gandan.kernel.Text;

/**
 * Reads what a biller sends. It comes from outside, so it is bounded and believed only where it is
 * exactly what was agreed: what we do not know is passed over, and what we know must be of its
 * type.
 */
final class BillerAnswers {
  static final int MOST_BYTES = 256 * 1024;

  private static final int MOST_BILLS = 50;
  private static final long MOST_DONG = 1_000_000_000;
  private static final int LONGEST_NAME = 200;
  private static final int LONGEST_PERIOD = 40;
  private static final int LONGEST_REFERENCE = 60;
  private static final int LONGEST_WORDS = 120;
  private static final Pattern BILL = Pattern.compile("[0-9A-Za-z._/-]{1,60}");
  private static final JsonMapper JSON =
      JsonMapper.builder(
              JsonFactory.builder()
                  .streamReadConstraints(
                      StreamReadConstraints.builder()
                          .maxNestingDepth(8)
                          .maxStringLength(2_000)
                          .maxNumberLength(20)
                          .maxNameLength(100)
                          .build())
                  .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                  .build())
          .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
          .build();

  private BillerAnswers() {}

  /**
   * {@code {"bills": [{"bill", "period", "name", "amount"}]}}.
   *
   * @throws BillerAwayException if it is anything else
   */
  static List<OpenBill> bills(byte[] body) {
    JsonNode listed = object(body).get("bills");
    if (listed == null || !listed.isArray() || listed.size() > MOST_BILLS) {
      throw new BillerAwayException("no list of bills");
    }
    List<OpenBill> bills = new ArrayList<>();
    Set<String> codes = new HashSet<>();
    for (JsonNode each : listed) {
      OpenBill bill =
          new OpenBill(
              text(each, "bill", LONGEST_REFERENCE),
              text(each, "period", LONGEST_PERIOD),
              text(each, "name", LONGEST_NAME),
              amount(each));
      if (!BILL.matcher(bill.bill()).matches() || !codes.add(bill.bill())) {
        throw new BillerAwayException("a bill without a code of its own");
      }
      bills.add(bill);
    }
    return bills;
  }

  /**
   * {@code {"payment", "state", "amount", "reference", "reason"}}. An answer about another payment
   * or another amount is none.
   */
  static Reply payment(byte[] body, UUID payment, long amount) {
    JsonNode answer;
    String state;
    try {
      answer = object(body);
      state = text(answer, "state", LONGEST_REFERENCE);
      if (!text(answer, "payment", LONGEST_REFERENCE).equals(payment.toString())) {
        return Reply.unknown("answers about another payment");
      }
      String reference = maybe(answer, "reference", LONGEST_REFERENCE);
      String reason = maybe(answer, "reason", LONGEST_WORDS);
      return switch (state) {
        case "CONFIRMED" ->
            amount(answer) == amount
                ? new Reply(Answer.CONFIRMED, reference, "")
                : Reply.unknown("confirms another amount");
        case "REFUSED" -> new Reply(Answer.REFUSED, reference, reason == null ? "" : reason);
        case "PENDING" -> Reply.unknown("not decided yet");
        case "CANCELLED" -> new Reply(Answer.CANCELLED, reference, "");
        case "CANNOT_CANCEL" -> new Reply(Answer.CANNOT, reference, reason == null ? "" : reason);
        default -> Reply.unknown("says nothing that was agreed");
      };
    } catch (BillerAwayException notUnderstood) {
      return Reply.unknown(String.valueOf(notUnderstood.getMessage()));
    }
  }

  private static JsonNode object(byte[] body) {
    try {
      JsonNode read = JSON.readTree(body);
      if (read == null || !read.isObject()) {
        throw new BillerAwayException("not a JSON object");
      }
      return read;
    } catch (JacksonException notJson) {
      throw new BillerAwayException("not JSON as agreed", notJson);
    }
  }

  private static String text(JsonNode from, String name, int longest) {
    String text = maybe(from, name, longest);
    if (text == null || text.isBlank()) {
      throw new BillerAwayException("no " + name);
    }
    return text;
  }

  private static @Nullable String maybe(JsonNode from, String name, int longest) {
    JsonNode value = from.get(name);
    if (value == null || value.isNull()) {
      return null;
    }
    String text = value.isString() ? Text.nfc(value.stringValue()).strip() : "";
    if (!value.isString() || text.length() > longest || Text.hasForbidden(text)) {
      throw new BillerAwayException("an unusable " + name);
    }
    return text.replaceAll("\\s+", " ");
  }

  private static long amount(JsonNode from) {
    JsonNode value = from.get("amount");
    if (value == null || !value.isIntegralNumber() || !value.canConvertToLong()) {
      throw new BillerAwayException("no amount in whole dong");
    }
    long amount = value.longValue();
    if (amount < 1 || amount > MOST_DONG) {
      throw new BillerAwayException("an impossible amount");
    }
    return amount;
  }
}
