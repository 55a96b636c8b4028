package vn.gandan.collection;

import java.util.List;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.gandan.collection.Exchange.Answer;
import vn.gandan.collection.Exchange.Reply;
import vn.gandan.kernel.RefusedException;
import vn.gandan.kernel.Source;
import vn.gandan.kernel.Text;

/** A biller's file of answers about the payments of a day. */
@Source({
  "own rule: a payment is answered once in a file",
  "own rule: an answer about another amount is none"
})
final class AnswerFileRules {
  static final String HEADING = "payment;state;amount;reference;reason";

  private static final Pattern LINE =
      Pattern.compile(
          "([0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12});"
              + "(CONFIRMED|REFUSED);([1-9]\\d{0,9});([^;]{0,60});([^;]{0,120})");
  private static final long MOST_DONG = 1_000_000_000;
  private static final SealedFileRules.Shape<Line> SHAPE =
      new SealedFileRules.Shape<>(
          HEADING,
          DayFileRules.MOST_BYTES,
          DayFileRules.MOST_LINES,
          AnswerFileRules::line,
          Line::amount,
          line -> line.payment().toString());

  private AnswerFileRules() {}

  /**
   * @param answer {@code CONFIRMED} or {@code REFUSED}
   * @param amount in đồng
   */
  record Line(UUID payment, Answer answer, long amount, String reference, String reason) {

    /** What it means for a payment of this amount. */
    Reply about(long ours) {
      if (answer == Answer.CONFIRMED && amount != ours) {
        return Reply.unknown("confirms another amount");
      }
      return new Reply(
          answer, reference.isEmpty() ? null : reference, answer == Answer.REFUSED ? reason : "");
    }
  }

  /**
   * @throws RefusedException naming the first line that is not as agreed
   */
  static List<Line> read(byte[] bytes) {
    return SealedFileRules.read(bytes, SHAPE);
  }

  private static @Nullable Line line(String row) {
    Matcher line = LINE.matcher(row);
    if (!line.matches() || Text.hasForbidden(row)) {
      return null;
    }
    String reference = Text.nfc(line.group(4)).strip();
    String reason = Text.nfc(line.group(5)).strip();
    long amount = Long.parseLong(line.group(3));
    return amount > MOST_DONG || reference.length() > 60 || reason.length() > 120
        ? null
        : new Line(
            UUID.fromString(line.group(1)),
            Answer.valueOf(line.group(2)),
            amount,
            reference,
            reason);
  }
}
