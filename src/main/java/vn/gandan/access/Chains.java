package vn.gandan.access;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.security.config.ObjectPostProcessor;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.config.observation.SecurityObservationSettings;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.security.web.access.intercept.AuthorizationFilter;
import org.springframework.security.web.authentication.UsernamePasswordAuthenticationFilter;
import org.springframework.security.web.authentication.logout.HeaderWriterLogoutHandler;
import org.springframework.security.web.authentication.session.ChangeSessionIdAuthenticationStrategy;
import org.springframework.security.web.authentication.session.CompositeSessionAuthenticationStrategy;
import org.springframework.security.web.csrf.CookieCsrfTokenRepository;
import org.springframework.security.web.csrf.CsrfAuthenticationStrategy;
import org.springframework.security.web.csrf.CsrfException;
import org.springframework.security.web.header.writers.StaticHeadersWriter;
import org.springframework.security.web.webauthn.authentication.WebAuthnAuthenticationFilter;
import vn.gandan.storage.Provinces;
import vn.gandan.ui.Problem;
import vn.gandan.ui.Problems;

/** How systems and people come in. What each may do then is the {@link Doorkeeper}'s. */
@Configuration(proxyBeanMethods = false)
class Chains {
  private final CurrentAccounts accounts;
  private final Provinces provinces;
  private final SignInFirst signIn;

  Chains(CurrentAccounts accounts, Provinces provinces, SignInFirst signIn) {
    this.accounts = accounts;
    this.provinces = provinces;
    this.signIn = signIn;
  }

  /** Systems: a bearer token with each request, no session, hence no forged request either. */
  @Bean
  @Order(2)
  SecurityFilterChain apiChain(HttpSecurity http) throws Exception {
    return http.securityMatcher("/api/**")
        .oauth2ResourceServer(bearer -> bearer.jwt(jwt -> {}).authenticationEntryPoint(signIn))
        .exceptionHandling(refused -> refused.authenticationEntryPoint(signIn))
        .authorizeHttpRequests(requests -> requests.anyRequest().permitAll())
        .addFilterBefore(currentActor(), AuthorizationFilter.class)
        .csrf(AbstractHttpConfigurer::disable)
        .requestCache(AbstractHttpConfigurer::disable)
        .logout(AbstractHttpConfigurer::disable)
        .sessionManagement(
            session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
        .headers(WebHeaders::strict)
        .build();
  }

  /** People: a session in the database, begun by a password or a passkey. */
  @Bean
  @Order(3)
  SecurityFilterChain pageChain(
      HttpSecurity http, AccessSettings settings, LoginThrottle throttle, Problems problems)
      throws Exception {
    return http.formLogin(form ->
            form.loginPage(LoginPaths.LOGIN)
                .usernameParameter("login")
                .passwordParameter("password")
                .successHandler(
                    (request, response, who) -> welcome(request, response, who, throttle))
                .failureHandler((request, response, _) -> again(request, response)))
        .webAuthn(passkeys ->
            passkeys
                .rpName("Gần Dân")
                .rpId(settings.domain())
                .allowedOrigins(settings.origins())
                .disableDefaultRegistrationPage(true)
                .withObjectPostProcessor(new NewSessionAtPasskey()))
        .logout(out ->
            out.logoutUrl(LoginPaths.LOGOUT)
                .logoutSuccessUrl(LoginPaths.LOGIN + "?ra")
                .addLogoutHandler(
                    new HeaderWriterLogoutHandler(
                        new StaticHeadersWriter(
                            "Clear-Site-Data", "\"cache\", \"cookies\", \"storage\""))))
        .csrf(forms -> forms.csrfTokenRepository(formTokens()))
        .exceptionHandling(refused ->
            refused.authenticationEntryPoint(signIn).accessDeniedHandler(refusal(problems)))
        .authorizeHttpRequests(requests ->
            requests
                .requestMatchers("/webauthn/register/**")
                .authenticated()
                .anyRequest()
                .permitAll())
        .addFilterBefore(throttle, UsernamePasswordAuthenticationFilter.class)
        .addFilterBefore(currentActor(), AuthorizationFilter.class)
        .requestCache(AbstractHttpConfigurer::disable)
        .headers(WebHeaders::strict)
        .build();
  }

  /** Timing each filter of each request costs more than it tells; requests are timed as a whole. */
  @Bean
  static SecurityObservationSettings filtersUntimed() {
    return SecurityObservationSettings.noObservations();
  }

  /** The throttle belongs to one chain alone, not to every request. */
  @Bean
  FilterRegistrationBean<LoginThrottle> throttleOnlyInItsChain(LoginThrottle throttle) {
    FilterRegistrationBean<LoginThrottle> registration = new FilterRegistrationBean<>(throttle);
    registration.setEnabled(false);
    return registration;
  }

  private CurrentActor currentActor() {
    return new CurrentActor(accounts, provinces);
  }

  /** As a password does: a session known before signing in is worth nothing afterwards. */
  private static final class NewSessionAtPasskey
      implements ObjectPostProcessor<WebAuthnAuthenticationFilter> {
    @Override
    public <O extends WebAuthnAuthenticationFilter> O postProcess(O filter) {
      filter.setSessionAuthenticationStrategy(
          new CompositeSessionAuthenticationStrategy(
              List.of(
                  new ChangeSessionIdAuthenticationStrategy(),
                  new CsrfAuthenticationStrategy(formTokens()))));
      return filter;
    }
  }

  /**
   * In a cookie that scripts cannot read, so that a form outlives its session and a citizen's form
   * needs none; each page carries it masked anew.
   */
  private static CookieCsrfTokenRepository formTokens() {
    CookieCsrfTokenRepository tokens = new CookieCsrfTokenRepository();
    tokens.setCookieName("gandan-form");
    tokens.setCookiePath("/");
    tokens.setCookieCustomizer(cookie -> cookie.httpOnly(true).sameSite("Strict"));
    return tokens;
  }

  private static AccessDeniedHandler refusal(Problems problems) {
    return (request, response, denied) ->
        problems.answer(
            Problem.of(
                denied instanceof CsrfException
                    ? new AccessRefusal.FormExpired()
                    : new AccessRefusal.NotAllowed()),
            request,
            response);
  }

  private void welcome(
      HttpServletRequest request,
      HttpServletResponse response,
      Authentication who,
      LoginThrottle throttle)
      throws IOException {
    throttle.forgive(request);
    String wanted = LoginPaths.local(request.getParameter(LoginPaths.WAY_BACK));
    String first =
        accounts
            .inUse(who.getName())
            .map(account -> LoginPaths.firstPage(account.role()))
            .orElse(LoginPaths.LOGIN);
    response.sendRedirect(request.getContextPath() + (wanted == null ? first : wanted));
  }

  private static void again(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    String wanted = LoginPaths.local(request.getParameter(LoginPaths.WAY_BACK));
    String back =
        wanted == null
            ? ""
            : "&" + LoginPaths.WAY_BACK + "=" + URLEncoder.encode(wanted, StandardCharsets.UTF_8);
    response.sendRedirect(request.getContextPath() + LoginPaths.LOGIN + "?sai" + back);
  }
}
