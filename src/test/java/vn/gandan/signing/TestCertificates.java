package vn.gandan.signing;

import java.io.OutputStream;
import java.math.BigInteger;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.KeyStore;
import java.security.PrivateKey;
import java.security.cert.Certificate;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.Date;
import javax.security.auth.x500.X500Principal;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.KeyUsage;
import org.bouncycastle.cert.jcajce.JcaX509CertificateConverter;
import org.bouncycastle.cert.jcajce.JcaX509v3CertificateBuilder;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;

/** Key stores as an authority would hand them out. */
final class TestCertificates {
  private final Path directory;

  TestCertificates(Path directory) {
    this.directory = directory;
  }

  static KeyPair pair(int bits) throws Exception {
    KeyPairGenerator keys = KeyPairGenerator.getInstance("RSA");
    keys.initialize(bits);
    return keys.generateKeyPair();
  }

  static X509Certificate certificate(KeyPair pair, int usage, Instant from, Instant until)
      throws Exception {
    X500Principal subject = new X500Principal("CN=Bưu điện tỉnh, O=Bưu điện, C=VN");
    return new JcaX509CertificateConverter()
        .getCertificate(
            new JcaX509v3CertificateBuilder(
                    subject,
                    BigInteger.valueOf(42),
                    Date.from(from),
                    Date.from(until),
                    subject,
                    pair.getPublic())
                .addExtension(Extension.keyUsage, true, new KeyUsage(usage))
                .build(new JcaContentSignerBuilder("SHA256withRSA").build(pair.getPrivate())));
  }

  /** A good one. */
  Path store(String secret, Instant from, Instant until) throws Exception {
    KeyPair pair = pair(2048);
    return store(
        secret,
        pair.getPrivate(),
        certificate(pair, KeyUsage.digitalSignature | KeyUsage.nonRepudiation, from, until));
  }

  Path store(String secret, PrivateKey key, X509Certificate certificate) throws Exception {
    KeyStore store = empty();
    store.setKeyEntry("ky", key, secret.toCharArray(), new Certificate[] {certificate});
    return save(secret, store);
  }

  Path withoutKey(String secret) throws Exception {
    return save(secret, empty());
  }

  private static KeyStore empty() throws Exception {
    KeyStore store = KeyStore.getInstance("PKCS12");
    store.load(null, null);
    return store;
  }

  private Path save(String secret, KeyStore store) throws Exception {
    Path file = Files.createTempFile(directory, "khoa", ".p12");
    try (OutputStream out = Files.newOutputStream(file)) {
      store.store(out, secret.toCharArray());
    }
    return file;
  }
}
