package vn.gandan.agency;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.gandan.kernel.Role;
import vn.gandan.ui.NavigationEntry;

/** Where the agency's desk stands in the header. */
@Configuration(proxyBeanMethods = false)
class AgencyNavigation {

  @Bean
  NavigationEntry agencyPlace() {
    return new NavigationEntry(20, "/co-quan", "agency.nav", Role.AGENCY_OFFICER);
  }

  @Bean
  NavigationEntry postListsPlace() {
    return new NavigationEntry(60, "/co-quan/buu-chinh", "agency.nav.post", Role.PROVINCE_OFFICE);
  }

  @Bean
  NavigationEntry provincialFeesPlace() {
    return new NavigationEntry(61, "/phi-cua-tinh", "agency.nav.fees", Role.PROVINCE_OFFICE);
  }

  @Bean
  NavigationEntry templatesPlace() {
    return new NavigationEntry(62, "/bieu-mau", "agency.nav.templates", Role.PROVINCE_OFFICE);
  }
}
