package vn.gandan.cashdesk;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.gandan.kernel.Role;
import vn.gandan.ui.NavigationEntry;

/** Where cash stands in the header. */
@Configuration(proxyBeanMethods = false)
class CashdeskNavigation {

  @Bean
  NavigationEntry cashPlace() {
    return new NavigationEntry(
        35, "/quy", "cashdesk.nav", Role.CLERK, Role.VAULT_KEEPER, Role.DIRECTOR, Role.COURIER);
  }

  @Bean
  NavigationEntry provincialVouchersPlace() {
    return new NavigationEntry(38, "/quy/chung-tu", "voucher.nav", Role.PROVINCE_OFFICE);
  }

  @Bean
  NavigationEntry provincialDifferencesPlace() {
    return new NavigationEntry(36, "/chenh-lech-quy", "cashdesk.centre.nav", Role.PROVINCE_OFFICE);
  }

  /** The province finds it beside its differences. */
  @Bean
  NavigationEntry recountsPlace() {
    return new NavigationEntry(37, "/cong-lai-so", "cashdesk.recounts", Role.AUDITOR);
  }
}
