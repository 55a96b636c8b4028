package vn.gandan.insight;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.gandan.kernel.Role;
import vn.gandan.ui.NavigationEntry;

/** The day in the header of those who may see it. */
@Configuration(proxyBeanMethods = false)
class InsightNavigation {
  @Bean
  NavigationEntry dayPlace() {
    return new NavigationEntry(
        50, "/giam-doc", "insight.nav", Role.DIRECTOR, Role.PROVINCE_OFFICE, Role.AUDITOR);
  }
}
