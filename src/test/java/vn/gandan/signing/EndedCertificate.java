package vn.gandan.signing;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;

/** An organisation's key store whose certificate ended yesterday. */
public final class EndedCertificate {
  public static final String PASSWORD = "một mật khẩu";

  private EndedCertificate() {}

  public static Path in(Path directory) {
    Instant yesterday = Instant.now().minus(Duration.ofDays(1));
    try {
      return new TestCertificates(directory)
          .store(PASSWORD, yesterday.minus(Duration.ofDays(365)), yesterday);
    } catch (Exception e) {
      throw new IllegalStateException(e);
    }
  }
}
