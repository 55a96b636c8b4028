package vn.gandan.journeys;

import java.time.Duration;
import java.time.Instant;
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

  /** Until somebody waits for a lock, ten seconds at most. */
  static void untilOneWaits(Environment settings) {
    Instant end = Instant.now().plus(Duration.ofSeconds(10));
    while (Instant.now().isBefore(end)) {
      boolean waits =
          it(settings)
              .sql("select exists (select from pg_locks where not granted) as waits")
              .query(Boolean.class)
              .single();
      if (waits) {
        return;
      }
      Thread.onSpinWait();
    }
    throw new AssertionError("nobody waited for the first");
  }
}
