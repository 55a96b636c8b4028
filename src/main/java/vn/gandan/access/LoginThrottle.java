package vn.gandan.access;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;
import vn.gandan.kernel.RefusedException;
import vn.gandan.kernel.Text;
import vn.gandan.ui.Problem;
import vn.gandan.ui.Problems;

/**
 * Counts tries to log in before the password is looked at, per login and per address. A right one
 * is given back, so that an office behind one address is not shut out by coming to work.
 */
@Component
class LoginThrottle extends OncePerRequestFilter {
  static final Throttle.Limit PER_LOGIN = new Throttle.Limit("login", 10, Duration.ofMinutes(15));
  static final Throttle.Limit PER_ADDRESS =
      new Throttle.Limit("login-address", 50, Duration.ofMinutes(15));

  private final Throttle throttle;
  private final Problems problems;

  LoginThrottle(Throttle throttle, Problems problems) {
    this.throttle = throttle;
    this.problems = problems;
  }

  @Override
  protected boolean shouldNotFilter(HttpServletRequest request) {
    String path = request.getRequestURI().substring(request.getContextPath().length());
    return !request.getMethod().equals("POST") || !path.equals(LoginPaths.LOGIN);
  }

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain rest)
      throws ServletException, IOException {
    try {
      throttle.count(PER_ADDRESS, request.getRemoteAddr());
      throttle.count(PER_LOGIN, login(request.getParameter("login")));
    } catch (RefusedException e) {
      problems.answer(Problem.of(e.refusal()), request, response);
      return;
    }
    rest.doFilter(request, response);
  }

  void forgive(HttpServletRequest request) {
    throttle.forgive(PER_ADDRESS, request.getRemoteAddr());
    throttle.forgive(PER_LOGIN, login(request.getParameter("login")));
  }

  /** As typed, brought to the form in which logins are stored. */
  static String login(@Nullable String typed) {
    return typed == null ? "" : Text.nfc(typed.strip()).toLowerCase(Locale.ROOT);
  }
}
