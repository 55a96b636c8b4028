package vn.gandan;

import java.util.Arrays;
import java.util.Map;
import org.springframework.boot.Banner;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.boot.flyway.autoconfigure.FlywayAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration;
import org.springframework.context.ConfigurableApplicationContext;
import vn.gandan.importing.ImportCommand;
import vn.gandan.importing.ImportOrder;
import vn.gandan.ledger.Recount;
import vn.gandan.storage.OwnerDatabase;
import vn.gandan.storage.embedded.BackupCommand;

/** Gần Dân: one system for the counter of a commune post office. */
@SpringBootApplication(exclude = {DataSourceAutoConfiguration.class, FlywayAutoConfiguration.class})
@ConfigurationPropertiesScan
public class Application {

  public static void main(String[] args) {
    if (BackupCommand.isAskedFor(args)) {
      System.exit(BackupCommand.ofThisProcess().run(args));
    }
    if (args.length > 0 && args[0].equals("migrate")) {
      migrate(args);
      return;
    }
    if (args.length > 0 && args[0].equals("import")) {
      System.exit(load(args));
    }
    if (args.length > 0 && args[0].equals("recount")) {
      System.exit(recount(args));
    }
    SpringApplication application = new SpringApplication(Application.class);
    application.addListeners(new NoRealUseAsRoot());
    application.run(args);
  }

  /** Brings every schema to this program's state, as its owner, and ends: nothing is served. */
  @SuppressWarnings("SystemOut")
  private static void migrate(String... args) {
    try (ConfigurableApplicationContext context = withoutServing(args)) {
      // It exists only after the migrations and the start check have passed.
      OwnerDatabase database = context.getBean(OwnerDatabase.class);
      System.out.println("At this program's version: " + String.join(", ", database.schemas()));
    }
  }

  /** Loads reference data from files, as the owner, and ends with the command's exit code. */
  @SuppressWarnings("SystemOut")
  private static int load(String... args) {
    ImportOrder order;
    try {
      order = ImportOrder.read(Arrays.asList(args).subList(1, args.length));
    } catch (IllegalArgumentException notUnderstood) {
      System.err.println(notUnderstood.getMessage());
      return ImportCommand.USAGE;
    }
    try (ConfigurableApplicationContext context = withoutServing(args)) {
      return context.getBean(ImportCommand.class).run(order, System.out);
    }
  }

  /** Adds every book up again and ends: with 1 if one differs. */
  @SuppressWarnings("SystemOut")
  private static int recount(String... args) {
    try (ConfigurableApplicationContext context = withoutServing(args)) {
      return context.getBean(Recount.class).run(System.out);
    }
  }

  private static ConfigurableApplicationContext withoutServing(String... args) {
    SpringApplication application = new SpringApplication(Application.class);
    application.setWebApplicationType(WebApplicationType.NONE);
    application.setLazyInitialization(true);
    // Whoever waits at a console reads the outcome, not the way to it.
    application.setBannerMode(Banner.Mode.OFF);
    application.setDefaultProperties(
        Map.of("gandan.owner-needed", "true", "logging.level.root", "warn"));
    return application.run(args);
  }
}
