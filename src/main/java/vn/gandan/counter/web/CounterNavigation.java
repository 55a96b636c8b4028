package vn.gandan.counter.web;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.gandan.kernel.Role;
import vn.gandan.ui.NavigationEntry;

@Configuration(proxyBeanMethods = false)
class CounterNavigation {

  @Bean
  NavigationEntry counterEntry() {
    return new NavigationEntry(10, "/quay", "counter.nav", Role.CLERK, Role.DIRECTOR);
  }
}
