package vn.gandan.bank;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.gandan.kernel.Role;
import vn.gandan.ui.NavigationEntry;

/** Where receiving accounts stand in the header. */
@Configuration(proxyBeanMethods = false)
class BankNavigation {

  @Bean
  NavigationEntry receivingAccountsPlace() {
    return new NavigationEntry(
        64, "/tai-khoan-nhan-tien", "bank.accounts.nav", Role.PROVINCE_OFFICE);
  }
}
