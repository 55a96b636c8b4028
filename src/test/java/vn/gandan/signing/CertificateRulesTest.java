package vn.gandan.signing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import vn.gandan.signing.CertificateStanding.State;

class CertificateRulesTest {
  private static final Instant FROM = Instant.parse("2026-01-01T00:00:00Z");
  private static final Instant UNTIL = Instant.parse("2026-12-31T23:59:59Z");

  @Test
  void aCertificateSignsFromItsFirstSecondToItsLast() {
    assertThat(CertificateRules.state(FROM, UNTIL, FROM.minusMillis(1))).isEqualTo(State.NOT_YET);
    assertThat(CertificateRules.state(FROM, UNTIL, FROM)).isEqualTo(State.READY);
    assertThat(CertificateRules.state(FROM, UNTIL, UNTIL)).isEqualTo(State.READY);
    assertThat(CertificateRules.state(FROM, UNTIL, UNTIL.plusMillis(1))).isEqualTo(State.ENDED);
  }

  @Test
  void oneForOtherUsesDoesNotSign() {
    assertThat(CertificateRules.forSigning(null)).isTrue();
    assertThat(CertificateRules.forSigning(usage(0))).isTrue();
    assertThat(CertificateRules.forSigning(usage(1))).isTrue();
    assertThat(CertificateRules.forSigning(usage(2))).isFalse();
    assertThat(CertificateRules.forSigning(usage(5))).isFalse();
  }

  @Test
  void aShortKeyIsWeak() {
    assertThat(CertificateRules.strong(2047)).isFalse();
    assertThat(CertificateRules.strong(2048)).isTrue();
    assertThat(CertificateRules.strong(4096)).isTrue();
  }

  private static boolean[] usage(int bit) {
    boolean[] usage = new boolean[9];
    usage[bit] = true;
    return usage;
  }
}
