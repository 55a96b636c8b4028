package vn.gandan.access;

import java.time.Duration;
import javax.sql.DataSource;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.session.config.SessionRepositoryCustomizer;
import org.springframework.session.jdbc.JdbcIndexedSessionRepository;
import org.springframework.session.jdbc.PostgreSqlJdbcIndexedSessionRepositoryCustomizer;
import org.springframework.session.jdbc.config.annotation.SpringSessionDataSource;
import org.springframework.session.jdbc.config.annotation.SpringSessionTransactionManager;
import org.springframework.session.web.http.CookieSerializer;
import org.springframework.session.web.http.DefaultCookieSerializer;
import org.springframework.transaction.PlatformTransactionManager;

/**
 * Sessions live in {@code platform}, so that they survive a restart and any process may serve them.
 */
@Configuration(proxyBeanMethods = false)
class SessionStorage {
  /** Without a request for this long, a session ends. */
  static final Duration IDLE = Duration.ofMinutes(60);

  @Bean(defaultCandidate = false, destroyMethod = "")
  @SpringSessionDataSource
  DataSource sessionDataSource(@Qualifier("platform") DataSource platform) {
    return platform;
  }

  @Bean(defaultCandidate = false)
  @SpringSessionTransactionManager
  PlatformTransactionManager sessionTransactions(
      @Qualifier("platform") PlatformTransactionManager platform) {
    return platform;
  }

  @Bean
  SessionRepositoryCustomizer<JdbcIndexedSessionRepository> sessionTable() {
    var postgresql = new PostgreSqlJdbcIndexedSessionRepositoryCustomizer();
    return repository -> {
      repository.setTableName("access_session");
      repository.setDefaultMaxInactiveInterval(IDLE);
      postgresql.customize(repository);
    };
  }

  /** Marked secure by itself whenever the request came over https. */
  @Bean
  CookieSerializer sessionCookie() {
    DefaultCookieSerializer cookie = new DefaultCookieSerializer();
    cookie.setCookieName("gandan");
    cookie.setUseHttpOnlyCookie(true);
    cookie.setSameSite("Lax");
    return cookie;
  }
}
