package vn.gandan.collection;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import vn.gandan.kernel.RefusedException;

/**
 * Replays what lies in {@code BillerFilesFuzzInputs}, in a JVM of its own; with {@code
 * JAZZER_FUZZ=1} it looks for more.
 */
class BillerFilesFuzz {

  @FuzzTest
  void noFileBreaksTheReaders(byte[] sent) {
    read(() -> bills(sent));
    read(() -> answers(sent));
    read(() -> {
      for (DayLine line : DayFileRules.read(sent)) {
        must(line.amount() > 0 && line.bill().length() <= 60);
      }
    });
  }

  private static void bills(byte[] sent) {
    Set<String> bills = new HashSet<>();
    for (OpenFileRules.Line line : OpenFileRules.read(sent)) {
      must(line.amount() > 0 && line.payer().length() <= 80 && line.period().length() <= 40);
      must(bills.add(line.bill()));
    }
  }

  private static void answers(byte[] sent) {
    Set<UUID> payments = new HashSet<>();
    for (AnswerFileRules.Line line : AnswerFileRules.read(sent)) {
      must(payments.add(line.payment()) && line.about(5_000).words().length() <= 200);
    }
  }

  private static void must(boolean holds) {
    if (!holds) {
      throw new IllegalStateException("a line that cannot be kept");
    }
  }

  private static void read(Runnable reading) {
    try {
      reading.run();
    } catch (RefusedException refused) {
      if (!(refused.refusal() instanceof CollectionRefusal.FileBroken)) {
        throw refused;
      }
    }
  }
}
