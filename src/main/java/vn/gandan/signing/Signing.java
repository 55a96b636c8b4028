package vn.gandan.signing;

import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import java.util.function.BiFunction;
import org.springframework.stereotype.Service;

/**
 * Ký số: signs files with the certificate of the current province. The face of the module. Whatever
 * cannot be signed now is told by an empty answer, and {@link #standing} says why; a certificate
 * that ended never signs. Slow enough to stand outside of transactions.
 */
@Service
public class Signing {
  private final Certificates certificates;
  private final InstantSource clock;

  Signing(Certificates certificates, InstantSource clock) {
    this.certificates = certificates;
    this.clock = clock;
  }

  /** How it stands now. */
  public CertificateStanding standing() {
    Instant now = clock.instant();
    return certificates.current().map(key -> key.standing(now)).orElse(CertificateStanding.NONE);
  }

  /** The PDF with a signature inside, which covers it whole. */
  public Optional<byte[]> pdf(byte[] file, SignatureWords words) {
    return signed((key, at) -> SignedPdf.of(file, key, words, at));
  }

  /** The workbook with a signature inside, which covers each of its sheets. */
  public Optional<byte[]> workbook(byte[] file, SignatureWords words) {
    return signed((key, at) -> SignedWorkbook.of(file, key, words, at));
  }

  /** A signature to be kept beside the content (.p7s). */
  public Optional<byte[]> beside(byte[] content) {
    return signed((key, at) -> Cms.dated(key, content, at));
  }

  private Optional<byte[]> signed(BiFunction<SigningKey, Instant, byte[]> how) {
    Instant now = clock.instant();
    return certificates
        .current()
        .filter(key -> key.standing(now).ready())
        .map(key -> how.apply(key, now));
  }
}
