package vn.gandan.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import vn.gandan.kernel.Role;
import vn.gandan.storage.GandanTest;

@GandanTest
class DemoAccountsTest {
  @LocalServerPort int port;
  @Autowired Access access;
  @Autowired DemoWelcome welcome;
  @Autowired AccessSettings settings;

  @Test
  void aClerkOfHacThanhSignsInWithThePublishedPassword() {
    Browser browser = new Browser(port);

    assertThat(
            browser.signIn("gdv.hac-thanh", DemoAccounts.PASSWORD).headers().firstValue("Location"))
        .hasValue("/quay");
    Account clerk = access.accounts("gdv.hac-thanh", "").getFirst();
    assertThat(clerk.province()).isEqualTo("38");
    assertThat(clerk.staffId()).isNotNull();
    assertThat(clerk.unitId()).isNotNull();
  }

  @Test
  void everyRoleThatSignsInHasALoginInBothProvinces() {
    List<Account> all = access.accounts("", "");
    Set<Role> wanted =
        EnumSet.complementOf(
            EnumSet.of(Role.ANONYMOUS, Role.CITIZEN, Role.ADMINISTRATOR, Role.PROGRAM));
    for (String province : List.of("22", "38")) {
      Set<Role> found =
          all.stream()
              .filter(account -> province.equals(account.province()))
              .map(Account::role)
              .collect(Collectors.toSet());
      assertThat(found).as(province).isEqualTo(wanted);
    }
    assertThat(all).anyMatch(account -> account.role() == Role.ADMINISTRATOR);
  }

  @Test
  void theStartTellsWhereToOpenItAndHowToLogIn() {
    String told = welcome.text();

    assertThat(told).contains(settings.publicAddress().toString(), DemoAccounts.PASSWORD);
    for (Account account : access.accounts("", "")) {
      if (account.hasPassword()) {
        assertThat(told).contains(account.login());
      }
    }
  }
}
