package vn.gandan.signing;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import vn.gandan.kernel.Source;

/** Whether a certificate may sign. */
@Source({
  "Luật Giao dịch điện tử 20/2023/QH15, điều 22: a digital signature is made while its certificate"
      + " is valid",
  "RFC 5280, 4.1.2.5 and 4.2.1.3: validity, both ends included, and what a key is for",
  "own rule: RSA of at least 2048 bits, which every viewer of PDF and XLSX verifies"
})
final class CertificateRules {
  static final int LEAST_BITS = 2048;

  /** Where a certificate says what its key is for: signatures, and that they bind. */
  private static final int DIGITAL_SIGNATURE = 0;

  private static final int NON_REPUDIATION = 1;

  private CertificateRules() {}

  static CertificateStanding.State state(Instant from, Instant until, Instant at) {
    if (at.isBefore(from)) {
      return CertificateStanding.State.NOT_YET;
    }
    return at.isAfter(until) ? CertificateStanding.State.ENDED : CertificateStanding.State.READY;
  }

  /**
   * @param usage as the certificate lists it; null where it limits nothing
   */
  static boolean forSigning(boolean @Nullable [] usage) {
    return usage == null || usage[DIGITAL_SIGNATURE] || usage[NON_REPUDIATION];
  }

  static boolean strong(int bits) {
    return bits >= LEAST_BITS;
  }
}
