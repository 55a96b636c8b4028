package vn.gandan.visit;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.gandan.kernel.Role;
import vn.gandan.ui.NavigationEntry;

/** Where money that came without a code stands in the header. */
@Configuration(proxyBeanMethods = false)
class VisitNavigation {

  @Bean
  NavigationEntry strayCreditsPlace() {
    return new NavigationEntry(
        65, "/tien-den-khong-ma", "visit.strays.nav", Role.PROVINCE_OFFICE, Role.AUDITOR);
  }
}
