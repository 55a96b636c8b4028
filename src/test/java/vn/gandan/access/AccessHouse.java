package vn.gandan.access;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.boot.flyway.autoconfigure.FlywayAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.test.context.ContextConfiguration;
import vn.gandan.storage.FreshDatabase;

/**
 * The door alone, with the pages and the database it stands on, behind a real server. Carries no
 * stereotype, so that no other test's scan finds it.
 */
@ComponentScan({"vn.gandan.access", "vn.gandan.storage", "vn.gandan.ui"})
@ConfigurationPropertiesScan({"vn.gandan.access", "vn.gandan.storage", "vn.gandan.ui"})
@EnableAutoConfiguration(
    exclude = {DataSourceAutoConfiguration.class, FlywayAutoConfiguration.class})
class AccessHouse {

  /** A test at the door. */
  @Target(ElementType.TYPE)
  @Retention(RetentionPolicy.RUNTIME)
  @SpringBootTest(
      classes = {AccessHouse.class, Probes.class},
      webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
  @ContextConfiguration(initializers = FreshDatabase.class)
  @interface AtTheDoor {}
}
