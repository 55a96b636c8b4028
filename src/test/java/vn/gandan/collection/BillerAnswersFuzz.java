package vn.gandan.collection;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.util.UUID;

/**
 * Replays what lies in {@code BillerAnswersFuzzInputs}, in a JVM of its own; with {@code
 * JAZZER_FUZZ=1} it looks for more.
 */
class BillerAnswersFuzz {
  private static final UUID ID = UUID.fromString("0196f0aa-0000-4000-8000-000000000001");

  @FuzzTest
  void noAnswerBreaksTheReader(byte[] sent) {
    Exchange.Reply reply = BillerAnswers.payment(sent, ID, 5_000);
    if (reply.words().length() > 200) {
      throw new IllegalStateException("too long to be kept");
    }
    try {
      for (OpenBill bill : BillerAnswers.bills(sent)) {
        if (bill.amount() < 1 || CollectionRules.masked(bill.payer()).length() > 80) {
          throw new IllegalStateException("a bill that cannot be kept: " + bill);
        }
      }
    } catch (BillerAwayException notUnderstood) {
      // As it must be for nonsense.
    }
  }
}
