package vn.gandan.job;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.gandan.kernel.Role;
import vn.gandan.ui.NavigationEntry;

/** Where jobs stand in the header of whoever must see that they get done. */
@Configuration(proxyBeanMethods = false)
class JobNavigation {

  @Bean
  NavigationEntry jobsPlace() {
    return new NavigationEntry(90, "/viec-chay-nen", "job.nav", Role.PROVINCE_OFFICE, Role.AUDITOR);
  }
}
