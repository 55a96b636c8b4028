package vn.gandan.access;

import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.security.oauth2.core.AuthorizationGrantType;
import org.springframework.security.oauth2.core.ClientAuthenticationMethod;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClient;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClientRepository;
import org.springframework.security.oauth2.server.authorization.settings.TokenSettings;
import org.springframework.stereotype.Component;

/** The systems that may ask for a token, as the authorization server wants to see them. */
@Component
class Clients implements RegisteredClientRepository {
  static final Duration TOKEN_LASTS = Duration.ofMinutes(10);

  private final ClientTable clients;

  Clients(ClientTable clients) {
    this.clients = clients;
  }

  @Override
  public @Nullable RegisteredClient findByClientId(String clientId) {
    return clients.active(clientId).map(Clients::registered).orElse(null);
  }

  @Override
  public @Nullable RegisteredClient findById(String id) {
    return findByClientId(id);
  }

  /** Clients are opened by an administrator, never by the protocol. */
  @Override
  public void save(RegisteredClient client) {
    throw new UnsupportedOperationException("clients do not register themselves");
  }

  private static RegisteredClient registered(ClientTable.Client client) {
    return RegisteredClient.withId(client.clientId())
        .clientId(client.clientId())
        .clientSecret(client.secretHash())
        .clientName(client.name())
        .clientAuthenticationMethod(ClientAuthenticationMethod.CLIENT_SECRET_BASIC)
        .clientAuthenticationMethod(ClientAuthenticationMethod.CLIENT_SECRET_POST)
        .authorizationGrantType(AuthorizationGrantType.CLIENT_CREDENTIALS)
        .scope(TokenServer.SCOPE)
        .tokenSettings(TokenSettings.builder().accessTokenTimeToLive(TOKEN_LASTS).build())
        .build();
  }
}
