package vn.gandan.portal;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.gandan.kernel.Role;
import vn.gandan.ui.NavigationEntry;

/** The public pages in the header of visitors. */
@Configuration(proxyBeanMethods = false)
class PortalNavigation {
  @Bean
  NavigationEntry trackPlace() {
    return new NavigationEntry(10, "/tra-cuu", "portal.nav.track", Role.ANONYMOUS);
  }

  @Bean
  NavigationEntry proceduresPlace() {
    return new NavigationEntry(20, "/thu-tuc", "portal.nav.procedures", Role.ANONYMOUS);
  }

  @Bean
  NavigationEntry pointsPlace() {
    return new NavigationEntry(30, "/diem-phuc-vu", "portal.nav.points", Role.ANONYMOUS);
  }
}
