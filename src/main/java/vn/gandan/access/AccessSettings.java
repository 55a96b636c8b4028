package vn.gandan.access;

import java.net.URI;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How this installation is reached.
 *
 * @param publicAddress scheme, host and port under which people and systems reach it; the issuer of
 *     its tokens
 * @param passkeyDomain the domain that passkeys are bound to; the public address's host if left
 *     out. Changing it makes every passkey useless
 * @param passkeyOrigins where passkeys may be used from; the public address if left out
 * @param signingKeyDays how long one key signs tokens before a new one takes over
 */
@ConfigurationProperties("gandan.access")
public record AccessSettings(
    URI publicAddress,
    @Nullable String passkeyDomain,
    @DefaultValue List<String> passkeyOrigins,
    @DefaultValue("90") int signingKeyDays) {

  public AccessSettings {
    if (publicAddress.getHost() == null) {
      throw new IllegalArgumentException("gandan.access.public-address needs a scheme and a host");
    }
    if (signingKeyDays < 1) {
      throw new IllegalArgumentException("gandan.access.signing-key-days is at least 1");
    }
  }

  String domain() {
    return passkeyDomain == null ? publicAddress.getHost() : passkeyDomain;
  }

  String[] origins() {
    return passkeyOrigins.isEmpty()
        ? new String[] {publicAddress.toString()}
        : passkeyOrigins.toArray(String[]::new);
  }
}
