package vn.gandan.access;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.gandan.kernel.Role;
import vn.gandan.ui.NavigationEntry;

/** The door's places in the header. */
@Configuration(proxyBeanMethods = false)
class Navigation {

  @Bean
  NavigationEntry accountsInNavigation() {
    return new NavigationEntry(80, "/quan-tri", "access.nav.administration", Role.ADMINISTRATOR);
  }

  @Bean
  NavigationEntry ownAccountInNavigation() {
    return new NavigationEntry(
        90,
        "/tai-khoan",
        "access.nav.account",
        Role.CITIZEN,
        Role.CLERK,
        Role.VAULT_KEEPER,
        Role.DIRECTOR,
        Role.COURIER,
        Role.AGENCY_OFFICER,
        Role.PROVINCE_OFFICE,
        Role.AUDITOR,
        Role.ADMINISTRATOR);
  }
}
