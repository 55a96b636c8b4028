package vn.gandan.storage;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Primary;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.annotation.EnableTransactionManagement;
import vn.gandan.storage.embedded.StartRefusedException;

/**
 * Pools, clients and transactions: one set for provinces, one for {@code platform}, one for {@code
 * national}.
 */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(StorageSettings.class)
@EnableTransactionManagement
class StorageConfiguration {

  @Bean
  InstantSource clock() {
    return InstantSource.system();
  }

  @Bean
  Provinces provinces(StorageSettings settings) {
    return new Provinces(settings.provinces());
  }

  @Bean
  DatabaseHome databaseHome(StorageSettings settings) {
    return DatabaseHome.open(settings);
  }

  /**
   * Present only after migrations (where this process may migrate) and the start check have passed.
   */
  @Bean
  ReadyDatabase readyDatabase(
      DatabaseHome home,
      Provinces provinces,
      StorageSettings settings,
      InstantSource clock,
      ObjectProvider<NationalReference> references) {
    if (settings.ownerNeeded() && home.access().owner() == null) {
      throw new StartRefusedException(
          "This command works as the database's owner: set GANDAN_DATABASE_OWNER_USER and"
              + " GANDAN_DATABASE_OWNER_PASSWORD for it.");
    }
    if (home.access().owner() != null) {
      new Migrations(home.access(), provinces, references.orderedStream().toList()).run();
    }
    List<String> schemas = new ArrayList<>(List.of(Migrations.NATIONAL, Migrations.PLATFORM));
    provinces.all().forEach(province -> schemas.add(province.schema()));
    try (HikariDataSource probe = pool(home.access(), "probe", "public", 1)) {
      new StartCheck(JdbcClient.create(probe), schemas, clock).run();
      SchemaVersions.check(JdbcClient.create(probe), provinces);
    }
    return new ReadyDatabase(home.access(), settings.poolSize(), List.copyOf(schemas));
  }

  @Bean
  @Primary
  RoutingDataSource provinceDataSource(ReadyDatabase ready, Provinces provinces) {
    Map<Province, HikariDataSource> pools = new LinkedHashMap<>();
    for (Province province : provinces.all()) {
      String path = province.schema() + "," + Migrations.NATIONAL + ",public";
      pools.put(province, pool(ready.access(), province.schema(), path, ready.poolSize()));
    }
    return new RoutingDataSource(pools);
  }

  @Bean
  @Primary
  JdbcClient provinceJdbc(RoutingDataSource dataSource) {
    return JdbcClient.create(dataSource);
  }

  @Bean
  @Primary
  JdbcTemplate provinceTemplate(RoutingDataSource dataSource) {
    return new JdbcTemplate(dataSource);
  }

  @Bean
  @Primary
  PlatformTransactionManager provinceTransactions(RoutingDataSource dataSource) {
    return new JdbcTransactionManager(dataSource);
  }

  @Bean
  @Qualifier("platform")
  DataSource platform(ReadyDatabase ready) {
    return pool(ready.access(), "platform", "platform,national,public", 4);
  }

  @Bean
  @Qualifier("platform")
  JdbcClient platformJdbc(@Qualifier("platform") DataSource dataSource) {
    return JdbcClient.create(dataSource);
  }

  @Bean
  @Qualifier("platform")
  PlatformTransactionManager platformTransactions(@Qualifier("platform") DataSource dataSource) {
    return new JdbcTransactionManager(dataSource);
  }

  @Bean
  @Qualifier("national")
  DataSource national(ReadyDatabase ready) {
    return pool(ready.access(), "national", "national,public", 4);
  }

  @Bean
  @Qualifier("national")
  JdbcClient nationalJdbc(@Qualifier("national") DataSource dataSource) {
    return JdbcClient.create(dataSource);
  }

  @Bean
  @Qualifier("national")
  PlatformTransactionManager nationalTransactions(@Qualifier("national") DataSource dataSource) {
    return new JdbcTransactionManager(dataSource);
  }

  private static HikariDataSource pool(
      DatabaseAccess access, String name, String searchPath, int size) {
    HikariConfig config = new HikariConfig();
    config.setPoolName(name);
    config.setJdbcUrl(access.url());
    config.setUsername(access.app().user());
    config.setPassword(access.app().password());
    config.setMaximumPoolSize(size);
    config.setMinimumIdle(1);
    config.setConnectionTimeout(5_000);
    config.addDataSourceProperty("currentSchema", searchPath);
    config.addDataSourceProperty("ApplicationName", "gandan " + name);
    config.addDataSourceProperty("reWriteBatchedInserts", "true");
    config.addDataSourceProperty("socketTimeout", "60");
    return new HikariDataSource(config);
  }

  /** The database after it was found fit to serve, with each schema at this program's version. */
  record ReadyDatabase(DatabaseAccess access, int poolSize, List<String> schemas) {}
}
