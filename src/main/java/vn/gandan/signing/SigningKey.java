package vn.gandan.signing;

import java.security.PrivateKey;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.bouncycastle.asn1.x500.RDN;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x500.style.BCStyle;
import org.bouncycastle.asn1.x500.style.IETFUtils;

/** A key with its certificate and those above it, the own one first. */
record SigningKey(PrivateKey key, List<X509Certificate> chain) {

  SigningKey {
    chain = List.copyOf(chain);
  }

  X509Certificate certificate() {
    return chain.getFirst();
  }

  /** The name that people know; the whole subject where it has none. */
  String holder() {
    X500Name subject = X500Name.getInstance(certificate().getSubjectX500Principal().getEncoded());
    return Arrays.stream(subject.getRDNs(BCStyle.CN))
        .findFirst()
        .map(RDN::getFirst)
        .map(name -> IETFUtils.valueToString(name.getValue()))
        .orElseGet(subject::toString);
  }

  CertificateStanding standing(Instant at) {
    Instant from = certificate().getNotBefore().toInstant();
    Instant until = certificate().getNotAfter().toInstant();
    return new CertificateStanding(
        CertificateRules.state(from, until, at),
        holder(),
        certificate().getSerialNumber().toString(16).toUpperCase(Locale.ROOT),
        from,
        until);
  }

  @Override
  public String toString() {
    return "key of " + holder();
  }
}
