package vn.gandan.benefit;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.gandan.kernel.Role;
import vn.gandan.ui.NavigationEntry;

/** Where payouts stand in the header. */
@Configuration(proxyBeanMethods = false)
class BenefitNavigation {

  @Bean
  NavigationEntry benefitsPlace() {
    return new NavigationEntry(62, "/chi-tra", "benefit.nav", Role.PROVINCE_OFFICE, Role.AUDITOR);
  }
}
