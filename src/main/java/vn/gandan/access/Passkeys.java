package vn.gandan.access;

import javax.sql.DataSource;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.security.web.webauthn.management.JdbcPublicKeyCredentialUserEntityRepository;
import org.springframework.security.web.webauthn.management.JdbcUserCredentialRepository;
import org.springframework.security.web.webauthn.management.PublicKeyCredentialUserEntityRepository;
import org.springframework.security.web.webauthn.management.UserCredentialRepository;

/** Where passkeys are kept: in {@code platform}, public keys only. */
@Configuration(proxyBeanMethods = false)
class Passkeys {

  @Bean
  PublicKeyCredentialUserEntityRepository passkeyOwners(
      @Qualifier("platform") DataSource platform) {
    return new JdbcPublicKeyCredentialUserEntityRepository(new JdbcTemplate(platform));
  }

  @Bean
  UserCredentialRepository passkeyCredentials(@Qualifier("platform") DataSource platform) {
    return new JdbcUserCredentialRepository(new JdbcTemplate(platform));
  }
}
