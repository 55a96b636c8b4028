package vn.gandan.bank;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Optional;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class VietQrRulesTest {
  /** The example of NAPAS's own document; its additional data names a terminal's reference too. */
  private static final String NAPAS_DYNAMIC =
      "00020101021238570010A00000072701270006970403011300110123456780208QRIBFTTA"
          + "530370454061800005802VN62340107NPS68690819thanh toan don hang63042E2E";

  private static final String NAPAS_STATIC =
      "00020101021138570010A00000072701270006970403011300110123456780208QRIBFTTA"
          + "53037045802VN63049E6F";

  /** As another program publishes it. */
  private static final String ELSEWHERE =
      "00020101021238570010A00000072701270006970415011300110019324180208QRIBFTTA"
          + "530370454061200005802VN62170813ung ho lu lut6304C15C";

  @Test
  void theCrcIsTheOneThatTheStandardNames() {
    assertThat(VietQrRules.crc("123456789")).isEqualTo("29B1");
    assertThat(VietQrRules.crc("")).isEqualTo("FFFF");
  }

  @Test
  void whatOthersWriteIsRead() {
    assertThat(VietQrRules.read(NAPAS_DYNAMIC))
        .contains(new VietQr("970403", "0011012345678", 180_000L, "thanh toan don hang"));
    assertThat(VietQrRules.read(NAPAS_STATIC))
        .contains(new VietQr("970403", "0011012345678", null, ""));
    assertThat(VietQrRules.read(ELSEWHERE))
        .contains(new VietQr("970415", "0011001932418", 120_000L, "ung ho lu lut"));
  }

  @Test
  void whatIsWrittenIsLetterForLetterWhatOthersWrite() {
    assertThat(VietQrRules.write(new VietQr("970415", "0011001932418", 120_000L, "ung ho lu lut")))
        .isEqualTo(ELSEWHERE);
    assertThat(VietQrRules.write(new VietQr("970403", "0011012345678", null, "")))
        .isEqualTo(NAPAS_STATIC);
  }

  @Test
  void whatIsWrittenIsReadBackWhateverItIs() {
    long seed = System.nanoTime();
    Random random = new Random(seed);
    for (int i = 0; i < 500; i++) {
      VietQr code =
          new VietQr(
              "%06d".formatted(random.nextInt(1_000_000)),
              Long.toString(random.nextLong(1, 1_000_000_000_000_000_000L)),
              random.nextBoolean() ? null : random.nextLong(1, 10_000_000_000_000L),
              random.nextBoolean() ? "" : Reference.of("38", random).value());
      assertThat(VietQrRules.read(VietQrRules.write(code))).as("seed %d", seed).contains(code);
    }
  }

  @Test
  void oneWrongLetterAnywhereIsFound() {
    for (int i = 0; i < ELSEWHERE.length(); i++) {
      char other = ELSEWHERE.charAt(i) == '7' ? '8' : '7';
      String wrong = ELSEWHERE.substring(0, i) + other + ELSEWHERE.substring(i + 1);
      assertThat(VietQrRules.read(wrong)).as(wrong).isEmpty();
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "6304",
        "63042E2E",
        "0002",
        "https://example.vn",
        "đây không phải mã",
        "99999999999999999999",
        "0099016304FFFF"
      })
  void whatIsNoCodeAsksForNothing(String text) {
    assertThat(VietQrRules.read(text)).isEmpty();
  }

  @Test
  void aCrcInSmallLettersIsTheSame() {
    assertThat(VietQrRules.read(NAPAS_DYNAMIC.replace("63042E2E", "63042e2e"))).isPresent();
  }

  @Test
  void otherMoneyCountriesServicesAndSchemesAreNotTransfersToAnAccount() {
    assertThat(changed("5303704", "5303840")).as("US dollars").isEmpty();
    assertThat(changed("5802VN", "5802US")).as("elsewhere").isEmpty();
    assertThat(changed("QRIBFTTA", "QRIBFTTC")).as("to a card").isEmpty();
    assertThat(changed("A000000727", "A000000728")).as("another scheme").isEmpty();
    assertThat(changed("000201", "000202")).as("another format").isEmpty();
    assertThat(changed("5406120000", "5406120.00")).as("no whole đồng").isEmpty();
    assertThat(changed("5406120000", "5406000000")).as("nothing").isEmpty();
    assertThat(changed("0006970415", "00069704AB")).as("no number of a bank").isEmpty();
    assertThat(changed("5802VN", "5802VN5802VN")).as("twice").isEmpty();
  }

  private static Optional<VietQr> changed(String from, String to) {
    String head = ELSEWHERE.replace(from, to);
    String body = head.substring(0, head.length() - 4);
    return VietQrRules.read(body + VietQrRules.crc(body));
  }

  @Test
  void whatCannotBeAskedForIsNotWritten() {
    refused("97041", "001", 1L, "");
    refused("970415", "", 1L, "");
    refused("970415", "12345678901234567890", 1L, "");
    refused("970415", "001", 0L, "");
    refused("970415", "001", 10_000_000_000_000L, "");
    refused("970415", "001", 1L, "phí hồ sơ");
  }

  private static void refused(String bin, String account, @Nullable Long amount, String text) {
    assertThatThrownBy(() -> new VietQr(bin, account, amount, text))
        .isInstanceOf(IllegalArgumentException.class);
  }

  /** Whatever is read can be written, and says the same. */
  static void clean(VietQr code) {
    assertThat(VietQrRules.read(VietQrRules.write(code))).contains(code);
  }
}
