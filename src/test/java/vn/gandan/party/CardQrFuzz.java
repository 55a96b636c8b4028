package vn.gandan.party;

import com.code_intelligence.jazzer.junit.FuzzTest;

/** For long runs of a fuzzer: {@code JAZZER_FUZZ=1 mvn surefire:test -Dtest=CardQrFuzz}. */
class CardQrFuzz {

  @FuzzTest
  void noScanBreaksTheReader(String scanned) {
    CardQrRules.read(scanned).ifPresent(card -> CardQrRulesTest.clean(card, scanned));
  }
}
