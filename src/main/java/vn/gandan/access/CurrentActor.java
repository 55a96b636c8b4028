package vn.gandan.access;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.security.authentication.AuthenticationTrustResolver;
import org.springframework.security.authentication.AuthenticationTrustResolverImpl;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.server.resource.InvalidBearerTokenException;
import org.springframework.security.oauth2.server.resource.authentication.JwtAuthenticationToken;
import org.springframework.security.web.authentication.logout.SecurityContextLogoutHandler;
import org.springframework.web.filter.OncePerRequestFilter;
import vn.gandan.kernel.Actor;
import vn.gandan.kernel.Role;
import vn.gandan.storage.Province;
import vn.gandan.storage.ProvinceRoute;
import vn.gandan.storage.Provinces;

/**
 * Turns what was proven (a session, a token) into the {@link Actor} of this request, as its account
 * is now, and binds the account's province for the whole request. An account that is out of use
 * proves nothing any more.
 */
class CurrentActor extends OncePerRequestFilter {
  static final Actor NOBODY = new Actor(new UUID(0, 0), null, Role.ANONYMOUS, null, "");
  private static final String ATTRIBUTE = CurrentActor.class.getName();

  private final AuthenticationTrustResolver trust = new AuthenticationTrustResolverImpl();
  private final SecurityContextLogoutHandler end = new SecurityContextLogoutHandler();
  private final CurrentAccounts accounts;
  private final Provinces provinces;

  CurrentActor(CurrentAccounts accounts, Provinces provinces) {
    this.accounts = accounts;
    this.provinces = provinces;
  }

  /** Nobody, wherever this filter did not run. */
  static Actor of(HttpServletRequest request) {
    return accountOf(request).map(Account::actor).orElse(NOBODY);
  }

  /** The account behind the request; empty where nobody was proven. */
  static Optional<Account> accountOf(HttpServletRequest request) {
    return request.getAttribute(ATTRIBUTE) instanceof Account account
        ? Optional.of(account)
        : Optional.empty();
  }

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain rest)
      throws ServletException, IOException {
    Authentication proven = SecurityContextHolder.getContext().getAuthentication();
    if (proven == null || !trust.isAuthenticated(proven)) {
      rest.doFilter(request, response);
      return;
    }
    Optional<Account> account = account(proven).filter(this::servedHere);
    if (account.isPresent()) {
      request.setAttribute(ATTRIBUTE, account.get());
      inProvince(account.get().actor(), request, response, rest);
    } else if (proven instanceof JwtAuthenticationToken) {
      throw new InvalidBearerTokenException("the account behind this token is out of use");
    } else {
      end.logout(request, response, proven);
      rest.doFilter(request, response);
    }
  }

  private Optional<Account> account(Authentication proven) {
    if (proven instanceof JwtAuthenticationToken bearer) {
      Jwt token = bearer.getToken();
      String clientId = token.getClaimAsString(TokenServer.CLIENT_CLAIM);
      return Optional.ofNullable(token.getSubject())
          .flatMap(accounts::inUse)
          .filter(account -> AccountRules.honoured(token.getIssuedAt(), account))
          .filter(account -> clientId != null && accounts.standsFor(clientId, account));
    }
    return accounts.inUse(proven.getName());
  }

  private boolean servedHere(Account account) {
    String province = account.province();
    return province == null || provinces.byCode(province).isPresent();
  }

  private void inProvince(
      Actor actor, HttpServletRequest request, HttpServletResponse response, FilterChain rest)
      throws ServletException, IOException {
    Optional<Province> province = provinces.byCode(actor.province());
    if (province.isEmpty()) {
      rest.doFilter(request, response);
      return;
    }
    try {
      ProvinceRoute.<@Nullable Object, Exception>in(
          province.get(),
          () -> {
            rest.doFilter(request, response);
            return null;
          });
    } catch (IOException | ServletException | RuntimeException e) {
      throw e;
    } catch (Exception e) {
      throw new ServletException(e);
    }
  }
}
