package vn.gandan.access;

import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.security.oauth2.jwt.JwtClaimNames;
import org.springframework.security.oauth2.server.authorization.OAuth2Authorization;
import org.springframework.security.oauth2.server.authorization.OAuth2AuthorizationService;
import org.springframework.security.oauth2.server.authorization.OAuth2TokenType;
import org.springframework.stereotype.Component;

/**
 * Writes down every token given out. Tokens carry their own proof and are checked against their
 * account at each use, so they are never looked up here: of the server's endpoints only those that
 * need no such look-up are served.
 */
@Component
class IssuedTokens implements OAuth2AuthorizationService {
  private final ClientTable clients;

  IssuedTokens(ClientTable clients) {
    this.clients = clients;
  }

  @Override
  public void save(OAuth2Authorization authorization) {
    var issued = Objects.requireNonNull(authorization.getAccessToken(), "nothing was issued");
    var claims = Objects.requireNonNull(issued.getClaims(), "a token without claims");
    ClientTable.Client client = clients.active(authorization.getRegisteredClientId()).orElseThrow();
    Instant at = Objects.requireNonNull(issued.getToken().getIssuedAt(), "a token without a time");
    clients.issued(
        String.valueOf(claims.get(JwtClaimNames.JTI)),
        client.clientId(),
        client.accountId(),
        at,
        Objects.requireNonNull(issued.getToken().getExpiresAt(), "a token without an end"));
  }

  @Override
  public void remove(OAuth2Authorization authorization) {
    throw new UnsupportedOperationException("the list of tokens is append-only");
  }

  @Override
  public @Nullable OAuth2Authorization findById(String id) {
    return null;
  }

  @Override
  public @Nullable OAuth2Authorization findByToken(
      String token, @Nullable OAuth2TokenType tokenType) {
    return null;
  }
}
