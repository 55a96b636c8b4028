package vn.gandan.access;

import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.oauth2.core.DelegatingOAuth2TokenValidator;
import org.springframework.security.oauth2.core.OAuth2TokenValidatorResult;
import org.springframework.security.oauth2.jose.jws.SignatureAlgorithm;
import org.springframework.security.oauth2.jwt.JwtClaimNames;
import org.springframework.security.oauth2.jwt.JwtClaimValidator;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.JwtEncoder;
import org.springframework.security.oauth2.jwt.JwtIssuerValidator;
import org.springframework.security.oauth2.jwt.JwtTimestampValidator;
import org.springframework.security.oauth2.jwt.NimbusJwtDecoder;
import org.springframework.security.oauth2.jwt.NimbusJwtEncoder;
import org.springframework.security.oauth2.server.authorization.settings.AuthorizationServerSettings;
import org.springframework.security.oauth2.server.authorization.token.JwtEncodingContext;
import org.springframework.security.oauth2.server.authorization.token.OAuth2TokenCustomizer;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.logout.LogoutFilter;
import vn.gandan.ui.Problems;

/** Gives access tokens to systems: OAuth2 client credentials, ten minutes, signed with ES256. */
@Configuration(proxyBeanMethods = false)
class TokenServer {
  static final String TOKEN = "/oauth2/token";
  static final String SCOPE = "api";
  static final String CLIENT_CLAIM = "client_id";
  private static final String AUDIENCE = "gan-dan";

  /** Only what client credentials need: revocation is the account's, at once, not the token's. */
  @Bean
  @Order(1)
  SecurityFilterChain tokenChain(HttpSecurity http, Throttle throttle, Problems problems)
      throws Exception {
    return http.securityMatcher(TOKEN, "/oauth2/jwks", "/.well-known/oauth-authorization-server")
        .oauth2AuthorizationServer(server -> {})
        .addFilterBefore(new TokenThrottle(throttle, problems), LogoutFilter.class)
        .authorizeHttpRequests(requests -> requests.anyRequest().authenticated())
        .csrf(AbstractHttpConfigurer::disable)
        .requestCache(AbstractHttpConfigurer::disable)
        .sessionManagement(
            session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
        .headers(WebHeaders::strict)
        .build();
  }

  @Bean
  AuthorizationServerSettings tokenServerSettings(AccessSettings settings) {
    return AuthorizationServerSettings.builder()
        .issuer(settings.publicAddress().toString())
        .build();
  }

  /** Of several keys the newest signs. */
  @Bean
  JwtEncoder tokenEncoder(SigningKeys keys) {
    NimbusJwtEncoder encoder = new NimbusJwtEncoder(keys);
    encoder.setJwkSelector(List::getFirst);
    return encoder;
  }

  @Bean
  JwtDecoder tokenDecoder(SigningKeys keys, AccessSettings settings) {
    NimbusJwtDecoder decoder =
        NimbusJwtDecoder.withJwkSource(keys).jwsAlgorithm(SignatureAlgorithm.ES256).build();
    decoder.setJwtValidator(_ -> OAuth2TokenValidatorResult.success());
    return new ProvenTokens(
        keys,
        decoder,
        new DelegatingOAuth2TokenValidator<>(
            new JwtTimestampValidator(),
            new JwtIssuerValidator(settings.publicAddress().toString()),
            new JwtClaimValidator<List<String>>(
                JwtClaimNames.AUD, audience -> audience != null && audience.contains(AUDIENCE))));
  }

  /**
   * The subject is the account behind the client; role and province are read from it at each use.
   */
  @Bean
  OAuth2TokenCustomizer<JwtEncodingContext> tokenClaims(ClientTable clients) {
    return context -> {
      String clientId = context.getRegisteredClient().getClientId();
      ClientTable.Client client = clients.active(clientId).orElseThrow();
      context.getJwsHeader().algorithm(SignatureAlgorithm.ES256);
      context
          .getClaims()
          .subject(client.login())
          .audience(List.of(AUDIENCE))
          .claim(CLIENT_CLAIM, clientId);
    };
  }
}
