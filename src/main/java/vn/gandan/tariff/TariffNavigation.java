package vn.gandan.tariff;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.gandan.kernel.Role;
import vn.gandan.ui.NavigationEntry;

/** Where the tariff stands in the header of those who publish it. */
@Configuration(proxyBeanMethods = false)
class TariffNavigation {

  @Bean
  NavigationEntry tariffPlace() {
    return new NavigationEntry(37, "/bang-gia-cuoc", "tariff.nav", Role.PROVINCE_OFFICE);
  }
}
