package vn.gandan.bank;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.nio.charset.StandardCharsets;

/**
 * Replays what lies in {@code VietQrFuzzInputs}, in a JVM of its own; with {@code JAZZER_FUZZ=1} it
 * looks for more. Each input is tried as it is and behind a right CRC, which no chance finds.
 */
class VietQrFuzz {

  @FuzzTest
  void noCodeBreaksTheReader(byte[] scanned) {
    String text = new String(scanned, StandardCharsets.UTF_8);
    VietQrRules.read(text).ifPresent(VietQrRulesTest::clean);
    String body = text + "6304";
    VietQrRules.read(body + VietQrRules.crc(body)).ifPresent(VietQrRulesTest::clean);
  }
}
