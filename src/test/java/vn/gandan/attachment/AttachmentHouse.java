package vn.gandan.attachment;

import com.zaxxer.hikari.HikariDataSource;
import gg.jte.springframework.boot.autoconfigure.JteAutoConfiguration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Objects;
import java.util.Scanner;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.http.converter.autoconfigure.HttpMessageConvertersAutoConfiguration;
import org.springframework.boot.jackson.autoconfigure.JacksonAutoConfiguration;
import org.springframework.boot.servlet.autoconfigure.HttpEncodingAutoConfiguration;
import org.springframework.boot.servlet.autoconfigure.MultipartAutoConfiguration;
import org.springframework.boot.tomcat.autoconfigure.servlet.TomcatServletWebServerAutoConfiguration;
import org.springframework.boot.validation.autoconfigure.ValidationAutoConfiguration;
import org.springframework.boot.webmvc.autoconfigure.DispatcherServletAutoConfiguration;
import org.springframework.boot.webmvc.autoconfigure.WebMvcAutoConfiguration;
import org.springframework.boot.webmvc.autoconfigure.error.ErrorMvcAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.core.MethodParameter;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import vn.gandan.kernel.Actor;
import vn.gandan.kernel.Role;
import vn.gandan.storage.TestDatabases;

/**
 * Attachments and frame behind a real server and a real database. There is no login here: a header
 * names the account. Carries no stereotype, so that no other test's scan finds it.
 */
@ComponentScan(basePackages = {"vn.gandan.ui", "vn.gandan.attachment"})
@ImportAutoConfiguration({
  TomcatServletWebServerAutoConfiguration.class,
  DispatcherServletAutoConfiguration.class,
  WebMvcAutoConfiguration.class,
  ErrorMvcAutoConfiguration.class,
  HttpEncodingAutoConfiguration.class,
  HttpMessageConvertersAutoConfiguration.class,
  JacksonAutoConfiguration.class,
  ValidationAutoConfiguration.class,
  MultipartAutoConfiguration.class,
  JteAutoConfiguration.class
})
class AttachmentHouse implements WebMvcConfigurer {
  static final TestDatabases.TestDatabase DATABASE = TestDatabases.fresh();
  static final UUID UNIT = UUID.randomUUID();
  static final UUID READER_BY_RECORD = UUID.randomUUID();

  @Bean(destroyMethod = "close")
  HikariDataSource pool() {
    return DATABASE.app(TestDatabases.THANH_HOA);
  }

  @Bean
  JdbcClient jdbc(HikariDataSource pool) {
    return JdbcClient.create(pool);
  }

  @Bean
  PlatformTransactionManager transactions(HikariDataSource pool) {
    return new JdbcTransactionManager(pool);
  }

  @Bean
  InstantSource clock() {
    return InstantSource.fixed(Instant.parse("2026-11-21T03:00:00Z"));
  }

  @Bean
  AttachmentReaders oneReader() {
    return (_, actor) -> actor.accountId().equals(READER_BY_RECORD);
  }

  @Override
  public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
    resolvers.add(new ByHeader());
  }

  /** {@code X-Account: <uuid> <role> [unit]}. */
  static final class ByHeader implements HandlerMethodArgumentResolver {
    @Override
    public boolean supportsParameter(MethodParameter parameter) {
      return parameter.getParameterType() == Actor.class;
    }

    @Override
    public Actor resolveArgument(
        MethodParameter parameter,
        @Nullable ModelAndViewContainer model,
        NativeWebRequest request,
        @Nullable WebDataBinderFactory binder) {
      Scanner words = new Scanner(Objects.requireNonNull(request.getHeader("X-Account")));
      UUID account = UUID.fromString(words.next());
      Role role = Role.valueOf(words.next());
      UUID unit = words.hasNext() ? UUID.fromString(words.next()) : UUID.randomUUID();
      return new Actor(account, null, role, unit, "38");
    }
  }
}
