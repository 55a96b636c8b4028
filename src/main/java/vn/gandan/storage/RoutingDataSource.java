package vn.gandan.storage;

import com.zaxxer.hikari.HikariDataSource;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Map;
import org.springframework.jdbc.datasource.AbstractDataSource;

/** Hands out connections of the current province's pool. */
final class RoutingDataSource extends AbstractDataSource implements AutoCloseable {
  private final Map<Province, HikariDataSource> pools;

  RoutingDataSource(Map<Province, HikariDataSource> pools) {
    this.pools = Map.copyOf(pools);
  }

  @Override
  public Connection getConnection() throws SQLException {
    Province province = ProvinceRoute.current();
    HikariDataSource pool = pools.get(province);
    if (pool == null) {
      throw new SQLException("no pool for " + province);
    }
    return pool.getConnection();
  }

  @Override
  public Connection getConnection(String username, String password) throws SQLException {
    throw new SQLException("connections are made with the application's own login only");
  }

  @Override
  public void close() {
    pools.values().forEach(HikariDataSource::close);
  }
}
