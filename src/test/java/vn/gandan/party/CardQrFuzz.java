package vn.gandan.party;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.nio.charset.StandardCharsets;

/**
 * Replays what lies in {@code CardQrFuzzInputs}, in a JVM of its own; with {@code JAZZER_FUZZ=1} it
 * looks for more.
 */
class CardQrFuzz {

  @FuzzTest
  void noScanBreaksTheReader(byte[] scanned) {
    String text = new String(scanned, StandardCharsets.UTF_8);
    CardQrRules.read(text).ifPresent(card -> CardQrRulesTest.clean(card, text));
  }
}
