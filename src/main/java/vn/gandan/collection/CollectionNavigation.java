package vn.gandan.collection;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.gandan.kernel.Role;
import vn.gandan.ui.NavigationEntry;

/** Where collections stand in the header. */
@Configuration(proxyBeanMethods = false)
class CollectionNavigation {

  @Bean
  NavigationEntry collectPlace() {
    return new NavigationEntry(33, "/quay/thu-ho", "collection.nav", Role.CLERK, Role.DIRECTOR)
        .alsoAt("/thu-ho");
  }

  @Bean
  NavigationEntry billersPlace() {
    return new NavigationEntry(
            64, "/don-vi-nho-thu", "collection.nav", Role.PROVINCE_OFFICE, Role.AUDITOR)
        .alsoAt("/thu-ho");
  }
}
