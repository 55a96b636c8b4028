package vn.gandan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assumptions.assumeThat;

import org.junit.jupiter.api.Test;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.bootstrap.DefaultBootstrapContext;
import org.springframework.boot.context.event.ApplicationEnvironmentPreparedEvent;
import org.springframework.core.env.StandardEnvironment;
import vn.gandan.storage.embedded.StartRefusedException;

/** Root may show the product and may not run an office with it. */
class NoRealUseAsRootTest {

  private final NoRealUseAsRoot guard = new NoRealUseAsRoot();

  @Test
  void rootMayNotServeAnOffice() {
    assumeThat(System.getProperty("user.name")).isEqualTo("root");
    assertThatThrownBy(() -> guard.onApplicationEvent(startWith()))
        .isInstanceOf(StartRefusedException.class)
        .hasMessageContaining("as root");
  }

  @Test
  void anybodyMayShowTheDemonstration() {
    ApplicationEnvironmentPreparedEvent start = startWith("demo");
    guard.onApplicationEvent(start);
    assertThat(start.getEnvironment().getActiveProfiles()).containsExactly("demo");
  }

  private static ApplicationEnvironmentPreparedEvent startWith(String... profiles) {
    StandardEnvironment environment = new StandardEnvironment();
    environment.setActiveProfiles(profiles);
    return new ApplicationEnvironmentPreparedEvent(
        new DefaultBootstrapContext(),
        new SpringApplication(Application.class),
        new String[0],
        environment);
  }
}
