package vn.gandan.access;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.Optional;
import org.springframework.http.HttpHeaders;
import org.springframework.web.filter.OncePerRequestFilter;
import vn.gandan.kernel.RefusedException;
import vn.gandan.ui.Problem;
import vn.gandan.ui.Problems;

/**
 * Counts requests for a token before the secret is looked at; one that got its token is given back.
 * A client counts together with the address it calls from: a secret of 256 bits is not guessed, so
 * it matters more that nobody far off can shut an agency's system out by wrong secrets.
 */
class TokenThrottle extends OncePerRequestFilter {
  static final Throttle.Limit PER_CLIENT = new Throttle.Limit("token", 10, Duration.ofMinutes(15));
  static final Throttle.Limit PER_ADDRESS =
      new Throttle.Limit("token-address", 50, Duration.ofMinutes(15));

  private static final String BASIC = "Basic ";

  private final Throttle throttle;
  private final Problems problems;

  TokenThrottle(Throttle throttle, Problems problems) {
    this.throttle = throttle;
    this.problems = problems;
  }

  @Override
  protected boolean shouldNotFilter(HttpServletRequest request) {
    String path = request.getRequestURI().substring(request.getContextPath().length());
    return !path.equals(TokenServer.TOKEN);
  }

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain rest)
      throws ServletException, IOException {
    String address = request.getRemoteAddr();
    String client = client(request) + " " + address;
    try {
      throttle.count(PER_ADDRESS, address);
      throttle.count(PER_CLIENT, client);
    } catch (RefusedException e) {
      problems.answer(Problem.of(e.refusal()), request, response);
      return;
    }
    rest.doFilter(request, response);
    if (response.getStatus() == HttpServletResponse.SC_OK) {
      throttle.forgive(PER_ADDRESS, address);
      throttle.forgive(PER_CLIENT, client);
    }
  }

  /** As it names itself in either of the two ways; empty if it does in none. */
  private static String client(HttpServletRequest request) {
    String header = Optional.ofNullable(request.getHeader(HttpHeaders.AUTHORIZATION)).orElse("");
    if (header.regionMatches(true, 0, BASIC, 0, BASIC.length())) {
      try {
        byte[] named = Base64.getDecoder().decode(header.substring(BASIC.length()).strip());
        return new String(named, StandardCharsets.UTF_8).replaceFirst("(?s):.*", "");
      } catch (IllegalArgumentException unreadable) {
        return "";
      }
    }
    return Optional.ofNullable(request.getParameter("client_id")).orElse("");
  }
}
