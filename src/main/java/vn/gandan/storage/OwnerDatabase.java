package vn.gandan.storage;

import java.util.List;
import java.util.function.Function;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * The database as its owner, for commands that load reference data; a process that serves never
 * asks for it.
 */
@Component
public class OwnerDatabase {
  private final StorageConfiguration.ReadyDatabase database;

  OwnerDatabase(StorageConfiguration.ReadyDatabase database) {
    this.database = database;
  }

  /** The schemas that were brought to this program's state. */
  public List<String> schemas() {
    return database.schemas();
  }

  /**
   * Works on {@code national} in one transaction, which commits unless the work throws.
   *
   * @throws IllegalStateException if this process was not given the owner's login
   */
  public <R> R inNational(Function<JdbcClient, R> work) {
    return in(Migrations.NATIONAL, work);
  }

  /** Works on a province's schema, as {@link #inNational}. */
  public <R> R inProvince(Province province, Function<JdbcClient, R> work) {
    return in(province.schema(), work);
  }

  private <R> R in(String schema, Function<JdbcClient, R> work) {
    DatabaseAccess access = database.access();
    DatabaseAccess.Login owner = access.owner();
    if (owner == null) {
      throw new IllegalStateException("this process was not given the owner's login");
    }
    String separator = access.url().contains("?") ? "&" : "?";
    DriverManagerDataSource dataSource =
        new DriverManagerDataSource(
            access.url() + separator + "currentSchema=" + schema + ",national,public",
            owner.user(),
            owner.password());
    return new TransactionTemplate(new JdbcTransactionManager(dataSource))
        .execute(_ -> work.apply(JdbcClient.create(dataSource)));
  }
}
