package vn.gandan.journeys;

import org.springframework.core.env.Environment;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** Thanh Hóa's rows around the program, as their owner, whom no right stops. */
public final class Around {
  private Around() {}

  public static JdbcClient it(Environment settings) {
    return JdbcClient.create(
        new DriverManagerDataSource(
            settings.getRequiredProperty("gandan.database.url")
                + "?currentSchema=thanh_hoa,national,public",
            settings.getRequiredProperty("gandan.database.owner-user"),
            settings.getRequiredProperty("gandan.database.owner-password")));
  }
}
