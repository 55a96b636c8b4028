package vn.gandan.signing;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.annotation.DependsOn;
import org.springframework.core.env.Environment;
import org.springframework.core.env.Profiles;
import org.springframework.stereotype.Component;
import vn.gandan.storage.ProvinceRoute;
import vn.gandan.storage.StorageSettings;

/** The keys of this installation, read once at the start. */
@Component
@DependsOn("databaseHome") // it opens the directory in which the demonstration keeps its key
class Certificates {
  private static final Duration SOON = Duration.ofDays(30);
  private static final Logger log = LoggerFactory.getLogger(Certificates.class);

  private final Optional<SigningKey> everywhere;
  private final Map<String, Optional<SigningKey>> provinces = new TreeMap<>();

  Certificates(
      SigningSettings settings,
      StorageSettings storage,
      Environment environment,
      InstantSource clock) {
    this.everywhere = everywhere(settings, storage, environment, clock.instant());
    settings
        .provinces()
        .forEach((code, store) -> provinces.put(code, read(store.keystore(), store.password())));
    everywhere.ifPresent(key -> tell("", key, clock.instant()));
    provinces.forEach(
        (code, own) -> own.ifPresent(key -> tell(" of province " + code, key, clock.instant())));
  }

  /** The one with which the current province signs, whether or not it may now. */
  Optional<SigningKey> current() {
    return provinces.getOrDefault(ProvinceRoute.current().code(), everywhere);
  }

  private static Optional<SigningKey> everywhere(
      SigningSettings settings, StorageSettings storage, Environment environment, Instant now) {
    Optional<SigningKey> given = read(settings.keystore(), settings.password());
    if (given.isPresent() || !environment.acceptsProfiles(Profiles.of("demo"))) {
      return given;
    }
    String elsewhere = storage.database().url();
    return Optional.of(
        elsewhere == null || elsewhere.isBlank()
            ? DemonstrationKey.kept(storage.dataDirectory(), now)
            : DemonstrationKey.made(now));
  }

  private static Optional<SigningKey> read(@Nullable String file, @Nullable String password) {
    return file == null || file.isBlank()
        ? Optional.empty()
        : Optional.of(KeyFile.read(Path.of(file), password));
  }

  /** A certificate that ended stops nobody's work; it only signs no more. */
  private static void tell(String whose, SigningKey key, Instant now) {
    CertificateStanding standing = key.standing(now);
    Instant until = key.certificate().getNotAfter().toInstant();
    if (!standing.ready()) {
      log.warn("the certificate{} for signatures does not sign now: {}", whose, standing);
    } else if (until.isBefore(now.plus(SOON))) {
      log.warn("the certificate{} for signatures ends on {}", whose, until);
    }
  }
}
