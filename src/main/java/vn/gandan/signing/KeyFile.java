package vn.gandan.signing;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.PrivateKey;
import java.security.Signature;
import java.security.cert.Certificate;
import java.security.cert.X509Certificate;
import java.security.interfaces.RSAPublicKey;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.gandan.storage.embedded.StartRefusedException;

/** Reads a PKCS#12 file; whatever is wrong with it is told at the start, never at a signature. */
final class KeyFile {
  private KeyFile() {}

  /**
   * @throws StartRefusedException with one sentence for the operator
   */
  static SigningKey read(Path file, @Nullable String password) {
    char[] secret = password == null ? new char[0] : password.toCharArray();
    try (InputStream in = Files.newInputStream(file)) {
      KeyStore store = KeyStore.getInstance("PKCS12");
      store.load(in, secret);
      return checked(file, only(file, store, secret));
    } catch (IOException | GeneralSecurityException e) {
      throw new StartRefusedException(
          "The key store for signatures cannot be read, or not with the password given: " + file,
          e);
    }
  }

  private static SigningKey only(Path file, KeyStore store, char[] secret)
      throws GeneralSecurityException {
    List<String> keys = new ArrayList<>();
    for (String alias : Collections.list(store.aliases())) {
      if (store.isKeyEntry(alias)) {
        keys.add(alias);
      }
    }
    if (keys.size() != 1) {
      throw refused(file, "must hold one key with its certificate and holds " + keys.size());
    }
    List<X509Certificate> chain = new ArrayList<>();
    for (Certificate each : store.getCertificateChain(keys.getFirst())) {
      chain.add((X509Certificate) each);
    }
    return new SigningKey((PrivateKey) store.getKey(keys.getFirst(), secret), chain);
  }

  private static SigningKey checked(Path file, SigningKey key) throws GeneralSecurityException {
    X509Certificate certificate = key.certificate();
    if (!(certificate.getPublicKey() instanceof RSAPublicKey rsa)
        || !CertificateRules.strong(rsa.getModulus().bitLength())) {
      throw refused(
          file, "must hold an RSA key of at least " + CertificateRules.LEAST_BITS + " bits");
    }
    if (!CertificateRules.forSigning(certificate.getKeyUsage())) {
      throw refused(file, "holds a certificate that is not for signatures");
    }
    if (!belongs(key)) {
      throw refused(file, "holds a key that is not its certificate's");
    }
    return key;
  }

  private static boolean belongs(SigningKey key) throws GeneralSecurityException {
    byte[] words = {1, 2, 3};
    Signature signing = Signature.getInstance(Cms.ALGORITHM);
    signing.initSign(key.key());
    signing.update(words);
    byte[] signed = signing.sign();
    signing.initVerify(key.certificate().getPublicKey());
    signing.update(words);
    return signing.verify(signed);
  }

  private static StartRefusedException refused(Path file, String what) {
    return new StartRefusedException("The key store for signatures " + what + ": " + file);
  }
}
