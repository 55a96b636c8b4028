package vn.gandan.access;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.security.oauth2.core.OAuth2TokenValidator;
import org.springframework.security.oauth2.jwt.JoseHeaderNames;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.JwtException;
import org.springframework.security.oauth2.jwt.JwtValidationException;

/**
 * Proves the signature of a token once a minute; whether its key is in use and whether it is still
 * valid is judged each time, and so is its account.
 */
final class ProvenTokens implements JwtDecoder {
  private static final Duration KEEP = Duration.ofMinutes(1);
  private static final int AT_MOST = 2_000;

  private final SigningKeys keys;
  private final JwtDecoder signatures;
  private final OAuth2TokenValidator<Jwt> validity;
  private final Cache<String, Jwt> proven =
      Caffeine.newBuilder().maximumSize(AT_MOST).expireAfterWrite(KEEP).build();

  ProvenTokens(SigningKeys keys, JwtDecoder signatures, OAuth2TokenValidator<Jwt> validity) {
    this.keys = keys;
    this.signatures = signatures;
    this.validity = validity;
  }

  @Override
  public Jwt decode(String token) throws JwtException {
    @Nullable Jwt known = proven.getIfPresent(token);
    if (known == null || !signedByAKeyInUse(known)) {
      known = signatures.decode(token);
      proven.put(token, known);
    }
    var judged = validity.validate(known);
    if (judged.hasErrors()) {
      throw new JwtValidationException("the token is not valid now", judged.getErrors());
    }
    return known;
  }

  private boolean signedByAKeyInUse(Jwt token) {
    return token.getHeaders().get(JoseHeaderNames.KID) instanceof String key && keys.verifies(key);
  }
}
