package vn.gandan;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.boot.flyway.autoconfigure.FlywayAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration;
import vn.gandan.storage.embedded.BackupCommand;

/** Gần Dân: one system for the counter of a commune post office. */
@SpringBootApplication(exclude = {DataSourceAutoConfiguration.class, FlywayAutoConfiguration.class})
@ConfigurationPropertiesScan
public class Application {

  public static void main(String[] args) {
    if (BackupCommand.isAskedFor(args)) {
      System.exit(BackupCommand.ofThisProcess().run(args));
    }
    SpringApplication.run(Application.class, args);
  }
}
