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

  @Bean
  NavigationEntry communePartsPlace() {
    return new NavigationEntry(30, "/chi-tra/xa", "benefit.nav", Role.AGENCY_OFFICER);
  }

  @Bean
  NavigationEntry officeDutiesPlace() {
    return new NavigationEntry(52, "/chi-tra/buu-dien", "benefit.nav", Role.DIRECTOR);
  }
}
