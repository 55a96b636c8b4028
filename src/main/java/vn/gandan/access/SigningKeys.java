package vn.gandan.access;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.jwk.Curve;
import com.nimbusds.jose.jwk.ECKey;
import com.nimbusds.jose.jwk.JWK;
import com.nimbusds.jose.jwk.JWKSelector;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.KeyUse;
import com.nimbusds.jose.jwk.gen.ECKeyGenerator;
import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.proc.SecurityContext;
import java.text.ParseException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.gandan.kernel.Sql;

/**
 * The keys that sign tokens: P-256, kept in {@code platform}, so that a restart ends no token. The
 * newest signs; a retired one verifies until its last token has run out, and is then removed. A key
 * older than the setting says is replaced by itself.
 */
@Component
class SigningKeys implements JWKSource<SecurityContext> {
  private static final Duration REMEMBERED = Duration.ofSeconds(30);

  /** Another process may have made a key a moment ago; forged key ids must not become queries. */
  private static final Duration ASKED_AGAIN_AFTER = Duration.ofSeconds(1);

  private static final Duration VERIFIES_AFTER = Duration.ofMinutes(15);

  @Sql
  static final String USABLE =
      """
      select jwk
        from access_key
       where retired_at is null
          or retired_at > :since
       order by retired_at desc nulls first, created_at desc, key_id
       limit 20
      """;

  @Sql
  static final String INSERT =
      """
      insert into access_key (key_id, jwk, created_at)
      values (:id, :jwk, :at)
      """;

  @Sql
  static final String RETIRE =
      """
      update access_key
         set retired_at = :at
       where key_id <> :keep
         and retired_at is null
      """;

  @Sql
  static final String NEWEST =
      """
      select max(created_at) as newest
        from access_key
       where retired_at is null
      """;

  @Sql
  static final String REMOVE =
      """
      delete from access_key
       where retired_at <= :since
      """;

  /** One process at a time makes a key. */
  @Sql
  static final String LOCK =
      """
      select pg_advisory_xact_lock(hashtextextended('access_key', 0)) is null as locked
      """;

  private record Known(JWKSet keys, Instant at) {}

  private final JdbcClient jdbc;
  private final InstantSource clock;
  private final Duration lasts;
  private volatile @Nullable Known known;

  SigningKeys(
      @Qualifier("platform") JdbcClient jdbc, InstantSource clock, AccessSettings settings) {
    this.jdbc = jdbc;
    this.clock = clock;
    this.lasts = Duration.ofDays(settings.signingKeyDays());
  }

  @Override
  public List<JWK> get(JWKSelector selector, @Nullable SecurityContext context) {
    List<JWK> found = selector.select(keys(REMEMBERED));
    return found.isEmpty() ? selector.select(keys(ASKED_AGAIN_AFTER)) : found;
  }

  /** Whether tokens of this key are still believed. */
  boolean verifies(String keyId) {
    return keys(REMEMBERED).getKeyByKeyId(keyId) != null;
  }

  /** Newest first. */
  private JWKSet keys(Duration remembered) {
    Known last = known;
    Instant now = clock.instant();
    if (last == null || !now.isBefore(last.at().plus(remembered))) {
      last = new Known(new JWKSet(read(now)), now);
      known = last;
    }
    return last.keys();
  }

  private List<JWK> read(Instant now) {
    return jdbc
        .sql(USABLE)
        .param("since", AccountTable.time(now.minus(VERIFIES_AFTER)))
        .query(String.class)
        .list()
        .stream()
        .map(SigningKeys::parsed)
        .toList();
  }

  /** Makes the first key, at the first start. */
  @Transactional(Access.PLATFORM)
  void ensure() {
    jdbc.sql(LOCK).query(Boolean.class).single();
    if (read(clock.instant()).isEmpty()) {
      make();
    }
  }

  /** A new key signs from now on; those before only verify what they signed. */
  @Transactional(Access.PLATFORM)
  void rotate() {
    jdbc.sql(LOCK).query(Boolean.class).single();
    String newest = make();
    jdbc.sql(RETIRE).param("at", AccountTable.time(clock.instant())).param("keep", newest).update();
    known = null;
  }

  /** Replaces a key that has signed for long enough, and removes those that verify nothing. */
  @Scheduled(initialDelay = 10 * 60_000, fixedDelay = 60 * 60_000)
  @Transactional(Access.PLATFORM)
  void renew() {
    jdbc.sql(LOCK).query(Boolean.class).single();
    Instant now = clock.instant();
    boolean old =
        jdbc.sql(NEWEST)
            .query((row, _) -> row.getObject("newest", OffsetDateTime.class))
            .optional()
            .filter(newest -> !newest.toInstant().plus(lasts).isAfter(now))
            .isPresent();
    if (old) {
      rotate();
    }
    jdbc.sql(REMOVE).param("since", AccountTable.time(now.minus(VERIFIES_AFTER))).update();
    known = null;
  }

  private String make() {
    try {
      ECKey key =
          new ECKeyGenerator(Curve.P_256)
              .keyID(UUID.randomUUID().toString())
              .keyUse(KeyUse.SIGNATURE)
              .algorithm(JWSAlgorithm.ES256)
              .generate();
      jdbc.sql(INSERT)
          .param("id", key.getKeyID())
          .param("jwk", key.toJSONString())
          .param("at", AccountTable.time(clock.instant()))
          .update();
      return key.getKeyID();
    } catch (JOSEException e) {
      throw new IllegalStateException("no key could be made", e);
    }
  }

  private static JWK parsed(String jwk) {
    try {
      return JWK.parse(jwk);
    } catch (ParseException e) {
      throw new IllegalStateException("a signing key cannot be read", e);
    }
  }
}
