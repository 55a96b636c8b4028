package vn.gandan.signing;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.KeyStore;
import java.security.SecureRandom;
import java.security.cert.Certificate;
import java.security.cert.X509Certificate;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import javax.security.auth.x500.X500Principal;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.KeyUsage;
import org.bouncycastle.cert.CertIOException;
import org.bouncycastle.cert.jcajce.JcaX509CertificateConverter;
import org.bouncycastle.cert.jcajce.JcaX509v3CertificateBuilder;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;

/** The demonstration signs in its own name: the certificate says that it proves nothing. */
final class DemonstrationKey {
  static final String FILE = "signing-demonstration.p12";
  static final X500Principal SUBJECT =
      new X500Principal(
          "CN=Gần Dân - TRÌNH DIỄN - không có giá trị pháp lý, O=Demonstration of no legal value,"
              + " C=VN");

  /** Of no value, since the key proves nothing. */
  private static final String PASSWORD = "demonstration";

  private static final String ALIAS = "demonstration";
  private static final Duration BEFORE = Duration.ofDays(1);
  private static final Duration LASTS = Duration.ofDays(730);

  private DemonstrationKey() {}

  /** The one kept beside the data; made where there is none that may sign now. */
  static SigningKey kept(Path directory, Instant now) {
    Path file = directory.resolve(FILE);
    if (Files.exists(file)) {
      SigningKey before = KeyFile.read(file, PASSWORD);
      if (before.standing(now).ready()) {
        return before;
      }
    }
    SigningKey made = made(now);
    keep(made, file);
    return made;
  }

  static SigningKey made(Instant now) {
    try {
      KeyPairGenerator keys = KeyPairGenerator.getInstance("RSA");
      keys.initialize(CertificateRules.LEAST_BITS);
      KeyPair pair = keys.generateKeyPair();
      X509Certificate certificate =
          new JcaX509CertificateConverter()
              .getCertificate(
                  new JcaX509v3CertificateBuilder(
                          SUBJECT,
                          new BigInteger(127, new SecureRandom()).setBit(126),
                          Date.from(now.minus(BEFORE)),
                          Date.from(now.plus(LASTS)),
                          SUBJECT,
                          pair.getPublic())
                      .addExtension(
                          Extension.keyUsage,
                          true,
                          new KeyUsage(KeyUsage.digitalSignature | KeyUsage.nonRepudiation))
                      .build(new JcaContentSignerBuilder(Cms.ALGORITHM).build(pair.getPrivate())));
      return new SigningKey(pair.getPrivate(), List.of(certificate));
    } catch (GeneralSecurityException | OperatorCreationException | CertIOException e) {
      throw new IllegalStateException("a certificate of the demonstration cannot be made", e);
    }
  }

  private static void keep(SigningKey key, Path file) {
    try {
      KeyStore store = KeyStore.getInstance("PKCS12");
      store.load(null, null);
      store.setKeyEntry(
          ALIAS, key.key(), PASSWORD.toCharArray(), new Certificate[] {key.certificate()});
      Files.createDirectories(file.toAbsolutePath().getParent());
      Files.deleteIfExists(file);
      Files.createFile(
          file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
      try (OutputStream out = Files.newOutputStream(file, StandardOpenOption.WRITE)) {
        store.store(out, PASSWORD.toCharArray());
      }
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
