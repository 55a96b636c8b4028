package vn.gandan.access;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.event.ApplicationEnvironmentPreparedEvent;
import org.springframework.context.ApplicationListener;
import org.springframework.core.env.ConfigurableEnvironment;

/**
 * Refuses a start that would be unsafe before anything is opened. Added by the program's {@code
 * main}, not by a scan: tests of a part start as whoever runs them.
 */
public final class StartConditions
    implements ApplicationListener<ApplicationEnvironmentPreparedEvent> {

  @Override
  public void onApplicationEvent(ApplicationEnvironmentPreparedEvent event) {
    ConfigurableEnvironment environment = event.getEnvironment();
    StartRules.judge(
            isDemonstration(environment),
            System.getProperty("user.name", ""),
            address(environment.getProperty("server.address")))
        .ifPresent(why -> {
          throw new IllegalStateException(why);
        });
  }

  static boolean isDemonstration(ConfigurableEnvironment environment) {
    return Arrays.asList(environment.getActiveProfiles()).contains("demo");
  }

  static @Nullable InetAddress address(@Nullable String name) {
    try {
      return name == null || name.isBlank() ? null : InetAddress.getByName(name);
    } catch (UnknownHostException e) {
      throw new IllegalStateException("server.address is no address: " + name, e);
    }
  }
}
