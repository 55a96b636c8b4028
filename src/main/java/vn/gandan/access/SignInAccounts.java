package vn.gandan.access;

import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.security.core.userdetails.User;
import org.springframework.security.core.userdetails.UserDetails;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.core.userdetails.UsernameNotFoundException;
import org.springframework.stereotype.Component;
import vn.gandan.kernel.Role;

/**
 * Accounts as the login form wants them. No authority is remembered in a session: what an account
 * may do is read from it at each request.
 */
@Component
class SignInAccounts implements UserDetailsService {
  private final AccountTable accounts;

  SignInAccounts(AccountTable accounts) {
    this.accounts = accounts;
  }

  @Override
  public UserDetails loadUserByUsername(String typed) {
    Account account =
        accounts
            .byLogin(LoginThrottle.login(typed))
            .filter(found -> !found.disabled() && found.role() != Role.AGENCY_SYSTEM)
            .orElseThrow(() -> new UsernameNotFoundException("no such account in use"));
    String secret =
        accounts
            .secret(account.id())
            .orElseThrow(() -> new UsernameNotFoundException("no password chosen"));
    return new User(account.login(), secret, AuthorityUtils.NO_AUTHORITIES);
  }
}
