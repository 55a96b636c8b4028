package vn.gandan.calendar;

import com.zaxxer.hikari.HikariDataSource;
import gg.jte.springframework.boot.autoconfigure.JteAutoConfiguration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.beans.factory.annotation.Qualifier;
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
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.gandan.kernel.Refusal;
import vn.gandan.kernel.RefusedException;
import vn.gandan.storage.TestDatabases;

/**
 * Calendar and frame behind a real server and a real database, without the catalogue, whose part is
 * played by a few lines. Carries no stereotype, so that no other test's scan finds it.
 */
@ComponentScan(basePackages = {"vn.gandan.ui", "vn.gandan.calendar"})
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
class PromiseHouse {

  sealed interface CatalogueRefusal extends Refusal {
    record UnknownProcedure() implements CatalogueRefusal {
      @Override
      public Kind kind() {
        return Kind.NOT_FOUND;
      }
    }
  }

  @Bean(destroyMethod = "close")
  HikariDataSource nationalPool() {
    TestDatabases.TestDatabase database = TestDatabases.fresh();
    try (HikariDataSource owner = database.owner("national")) {
      new CalendarReference().load(JdbcClient.create(owner));
    }
    return database.app(TestDatabases.THANH_HOA);
  }

  @Bean
  @Qualifier("national")
  JdbcClient nationalJdbc(HikariDataSource nationalPool) {
    return JdbcClient.create(nationalPool);
  }

  @Bean
  InstantSource clock() {
    return InstantSource.fixed(Instant.parse("2026-11-21T03:00:00Z"));
  }

  @Bean
  ProcedureLimits fourProcedures() {
    return PromiseHouse::limitOf;
  }

  @Bean
  UnitHours oneUnit() {
    return (unit, _) ->
        unit.equals("H56.7")
            ? Optional.of(new UnitTerms(CalendarFixture.WITH_SATURDAY, PostalZone.REMOTE))
            : Optional.empty();
  }

  private static Optional<TimeLimit> limitOf(String code, LocalDate ignored) {
    return switch (code) {
      case "1.001193" -> Optional.of(TimeLimit.sameDay());
      case "1.004837" -> Optional.of(new TimeLimit(3, LimitUnit.WORKING_DAY));
      case "1.000099" -> Optional.empty();
      case String _ -> throw new RefusedException(new CatalogueRefusal.UnknownProcedure());
    };
  }
}
