package vn.gandan;

import org.springframework.boot.context.event.ApplicationEnvironmentPreparedEvent;
import org.springframework.context.ApplicationListener;
import org.springframework.core.env.Profiles;
import vn.gandan.storage.embedded.StartRefusedException;

/** The demonstration may run as root; whoever breaks into real use must not be root by that. */
final class NoRealUseAsRoot implements ApplicationListener<ApplicationEnvironmentPreparedEvent> {

  @Override
  public void onApplicationEvent(ApplicationEnvironmentPreparedEvent event) {
    boolean demonstration = event.getEnvironment().acceptsProfiles(Profiles.of("demo"));
    if (!demonstration && System.getProperty("user.name").equals("root")) {
      throw new StartRefusedException(
          "Gần Dân does not run for real use as root: start it as an ordinary user that owns its"
              + " data directory.");
    }
  }
}
