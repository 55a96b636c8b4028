package vn.gandan.clearing;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.gandan.kernel.Role;
import vn.gandan.ui.NavigationEntry;

/** Where settling with payers stands in the header. */
@Configuration(proxyBeanMethods = false)
class ClearingNavigation {

  @Bean
  NavigationEntry settlementsPlace() {
    return new NavigationEntry(
        63, "/quyet-toan", "clearing.nav", Role.PROVINCE_OFFICE, Role.AUDITOR);
  }

  @Bean
  NavigationEntry payerSettlementsPlace() {
    return new NavigationEntry(31, "/quyet-toan/ben-chi-tra", "clearing.nav", Role.AGENCY_OFFICER);
  }

  @Bean
  NavigationEntry advancesPlace() {
    return new NavigationEntry(53, "/chi-tra/tam-ung", "clearing.advance.nav", Role.DIRECTOR);
  }
}
