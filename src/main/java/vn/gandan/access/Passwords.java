package vn.gandan.access;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.ClassPathResource;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;
import org.springframework.security.crypto.password.DelegatingPasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;
import vn.gandan.kernel.RefusedException;
import vn.gandan.kernel.Sha256;
import vn.gandan.kernel.Text;

/**
 * Hashes what people choose with Argon2id, and what this system drew at random with SHA-256.
 * People's passwords are brought to NFC first, at setting and at login, because Vietnamese
 * keyboards give one word in two codings.
 */
@Component
class Passwords implements PasswordEncoder {
  private static final int SALT_BYTES = 16;
  private static final int HASH_BYTES = 32;
  private static final int LANES = 1;
  private static final int MEMORY_KIBIBYTES = 19_456;
  private static final int PASSES = 2;

  private final PasswordEncoder byKind =
      new DelegatingPasswordEncoder(
          "argon2id",
          Map.of(
              "argon2id",
              new Argon2PasswordEncoder(SALT_BYTES, HASH_BYTES, LANES, MEMORY_KIBIBYTES, PASSES),
              "sha256",
              new RandomSecret()));
  private final Set<String> blocked = readBlocked();

  @Override
  public String encode(@Nullable CharSequence chosen) {
    return byKind.encode(Text.nfc(String.valueOf(chosen)));
  }

  @Override
  public boolean matches(@Nullable CharSequence given, @Nullable String hash) {
    return given != null
        && hash != null
        && hash.startsWith("{")
        && given.length() <= 2 * PasswordRules.MAXIMUM
        && byKind.matches(Text.nfc(given.toString()), hash);
  }

  /**
   * The hash of a password that may be chosen for this login.
   *
   * @throws RefusedException saying why it may not
   */
  String choose(String password, String login) {
    PasswordRules.judge(password, login, blocked)
        .ifPresent(why -> {
          throw new RefusedException(why);
        });
    return encode(password);
  }

  /** For secrets of 256 random bits. */
  static String hashOfRandom(String secret) {
    return "{sha256}" + Sha256.hex(secret);
  }

  private static Set<String> readBlocked() {
    try (var in = new ClassPathResource("access/blocked-passwords.txt").getInputStream()) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.isBlank() && !line.startsWith("#"))
          .map(PasswordRules::bare)
          .collect(Collectors.toUnmodifiableSet());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static final class RandomSecret implements PasswordEncoder {
    @Override
    public String encode(@Nullable CharSequence secret) {
      return Sha256.hex(String.valueOf(secret));
    }

    @Override
    public boolean matches(@Nullable CharSequence given, @Nullable String hash) {
      return given != null
          && hash != null
          && MessageDigest.isEqual(
              Sha256.hex(given.toString()).getBytes(StandardCharsets.US_ASCII),
              hash.getBytes(StandardCharsets.US_ASCII));
    }
  }
}
