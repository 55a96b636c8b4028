package vn.gandan.access;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.oauth2.server.resource.web.BearerTokenAuthenticationEntryPoint;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.stereotype.Component;
import vn.gandan.ui.Problem;
import vn.gandan.ui.Problems;

/**
 * What is answered to somebody who must prove first who they are: systems get 401 with a problem,
 * people the login page, which leads back to where they wanted to go.
 */
@Component
class SignInFirst implements AuthenticationEntryPoint {
  private final BearerTokenAuthenticationEntryPoint bearer =
      new BearerTokenAuthenticationEntryPoint();
  private final Problems problems;

  SignInFirst(Problems problems) {
    this.problems = problems;
  }

  @Override
  public void commence(
      HttpServletRequest request, HttpServletResponse response, AuthenticationException why)
      throws IOException {
    if (Problems.fromProgram(request)) {
      bearer.commence(request, response, why);
      problems.answer(Problem.of(401, "access.not-signed-in"), request, response);
      return;
    }
    response.sendRedirect(request.getContextPath() + LoginPaths.LOGIN + wayBack(request));
  }

  private static String wayBack(HttpServletRequest request) {
    String query = request.getQueryString();
    String wanted = request.getRequestURI() + (query == null ? "" : "?" + query);
    // What was sent is not repeated by itself; a form that was kept is opened with what was typed.
    String back =
        LoginPaths.local(
            request.getMethod().equals("GET") ? wanted : request.getParameter(LoginPaths.RESUME));
    return back == null
        ? ""
        : "?" + LoginPaths.WAY_BACK + "=" + URLEncoder.encode(back, StandardCharsets.UTF_8);
  }
}
