package vn.gandan.storage;

import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;

/** Gives an application under test a database of its own, migrated, with two provinces. */
public final class FreshDatabase
    implements ApplicationContextInitializer<ConfigurableApplicationContext> {

  @Override
  public void initialize(ConfigurableApplicationContext context) {
    TestDatabases.TestDatabase database = TestDatabases.fresh();
    TestPropertyValues.of(
            "gandan.provinces=22,38",
            "gandan.database.url=" + database.url(),
            "gandan.database.user=" + database.server().appUser(),
            "gandan.database.password=" + database.server().appPassword(),
            "gandan.database.owner-user=" + database.server().ownerUser(),
            "gandan.database.owner-password=" + database.server().ownerPassword())
        .applyTo(context);
  }
}
