package vn.gandan.handover;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.gandan.kernel.Role;
import vn.gandan.ui.NavigationEntry;

/** Where handover stands in the header. */
@Configuration(proxyBeanMethods = false)
class HandoverNavigation {

  @Bean
  NavigationEntry handoverPlace() {
    return new NavigationEntry(
        30,
        "/giao-nhan",
        "handover.nav",
        Role.CLERK,
        Role.VAULT_KEEPER,
        Role.DIRECTOR,
        Role.COURIER,
        Role.AGENCY_OFFICER);
  }
}
