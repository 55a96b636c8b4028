package vn.gandan.signing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.KeyPair;
import java.security.PrivateKey;
import java.security.cert.X509Certificate;
import java.time.Duration;
import java.time.Instant;
import org.bouncycastle.asn1.x509.KeyUsage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.gandan.storage.embedded.StartRefusedException;

/** What is wrong with a key store is told in a sentence at the start. */
class KeyFileTest {
  private static final Instant NOW = Instant.parse("2026-11-22T08:30:00Z");
  private static final String SECRET = "một mật khẩu";

  @TempDir Path directory;

  @Test
  void aKeyStoreIsReadWithItsPassword() throws Exception {
    KeyPair pair = TestCertificates.pair(2048);
    Path file = store(pair.getPrivate(), certificate(pair, KeyUsage.nonRepudiation));
    SigningKey key = KeyFile.read(file, SECRET);
    assertThat(key.holder()).isEqualTo("Bưu điện tỉnh");
    assertThat(key.standing(NOW).ready()).isTrue();
    assertThat(key.standing(NOW).serial()).isEqualTo("2A");
    assertThat(key + "").isEqualTo("key of Bưu điện tỉnh");
    refused(() -> KeyFile.read(file, "khác"), "cannot be read, or not with the password");
    refused(() -> KeyFile.read(file, null), "cannot be read, or not with the password");
  }

  @Test
  void noFileOrAnythingElseIsRefused() throws Exception {
    refused(() -> KeyFile.read(directory.resolve("none.p12"), SECRET), "cannot be read");
    Path other = Files.writeString(directory.resolve("other.p12"), "not a key store");
    refused(() -> KeyFile.read(other, SECRET), "cannot be read");
    Path empty = new TestCertificates(directory).withoutKey(SECRET);
    refused(
        () -> KeyFile.read(empty, SECRET), "must hold one key with its certificate and holds 0");
  }

  @Test
  void aKeyThatIsNotItsCertificatesIsRefused() throws Exception {
    Path file =
        store(
            TestCertificates.pair(2048).getPrivate(),
            certificate(TestCertificates.pair(2048), KeyUsage.digitalSignature));
    refused(() -> KeyFile.read(file, SECRET), "holds a key that is not its certificate's");
  }

  @Test
  void aWeakKeyAndOneForOtherUsesAreRefused() throws Exception {
    KeyPair weak = TestCertificates.pair(1024);
    Path short1 = store(weak.getPrivate(), certificate(weak, KeyUsage.digitalSignature));
    refused(() -> KeyFile.read(short1, SECRET), "RSA key of at least 2048 bits");
    KeyPair pair = TestCertificates.pair(2048);
    Path sealing = store(pair.getPrivate(), certificate(pair, KeyUsage.keyEncipherment));
    refused(() -> KeyFile.read(sealing, SECRET), "not for signatures");
  }

  @Test
  void theDemonstrationKeepsItsKeyUntilItEnds() throws Exception {
    Path data = directory.resolve("data");
    SigningKey first = DemonstrationKey.kept(data, NOW);
    Path file = data.resolve(DemonstrationKey.FILE);
    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
        .isEqualTo("rw-------");
    assertThat(first.holder()).contains("TRÌNH DIỄN", "không có giá trị pháp lý");
    assertThat(DemonstrationKey.kept(data, NOW.plus(Duration.ofDays(700))).certificate())
        .isEqualTo(first.certificate());
    assertThat(DemonstrationKey.kept(data, NOW.plus(Duration.ofDays(800))).certificate())
        .isNotEqualTo(first.certificate());
  }

  private static void refused(
      org.assertj.core.api.ThrowableAssert.ThrowingCallable reading, String why) {
    assertThatThrownBy(reading).isInstanceOf(StartRefusedException.class).hasMessageContaining(why);
  }

  private static X509Certificate certificate(KeyPair pair, int usage) throws Exception {
    return TestCertificates.certificate(
        pair, usage, NOW.minus(Duration.ofDays(1)), NOW.plus(Duration.ofDays(1)));
  }

  private Path store(PrivateKey key, X509Certificate certificate) throws Exception {
    return new TestCertificates(directory).store(SECRET, key, certificate);
  }
}
