package vn.gandan.payout;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.gandan.kernel.Role;
import vn.gandan.ui.NavigationEntry;

/** Where payouts stand in the header. */
@Configuration(proxyBeanMethods = false)
class PayoutNavigation {

  @Bean
  NavigationEntry homeRoundsPlace() {
    return new NavigationEntry(24, "/chi-tra-tai-nha", "payout.round.nav", Role.COURIER);
  }
}
