package vn.gandan.ui;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.web.ErrorResponse;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.servlet.ModelAndView;
import vn.gandan.kernel.RefusedException;

/** Turns whatever a controller throws into a problem. */
@ControllerAdvice
@Order(Ordered.HIGHEST_PRECEDENCE)
class ProblemAdvice {
  private static final Logger log = LoggerFactory.getLogger(ProblemAdvice.class);

  private final Problems problems;

  ProblemAdvice(Problems problems) {
    this.problems = problems;
  }

  @ExceptionHandler(RefusedException.class)
  @Nullable ModelAndView refused(
      RefusedException refused, HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    return problems.render(Problem.of(refused.refusal()), request, response);
  }

  /** Who may not is told so by the guard of the login, which stands further out. */
  @ExceptionHandler({AccessDeniedException.class, AuthenticationException.class})
  void notAllowed(RuntimeException denied) {
    throw denied;
  }

  @ExceptionHandler(Exception.class)
  @Nullable ModelAndView anything(
      Exception thrown, HttpServletRequest request, HttpServletResponse response) throws Exception {
    if (DatabaseAway.caused(thrown)) {
      throw thrown;
    }
    if (thrown instanceof ErrorResponse answer) {
      answer.getHeaders().forEach((name, values) -> copy(name, values, response));
    }
    Problem problem = BadRequest.problem(thrown);
    return problems.render(problem != null ? problem : ourFault(thrown), request, response);
  }

  private static void copy(String name, Iterable<String> values, HttpServletResponse response) {
    if (!name.equalsIgnoreCase(HttpHeaders.CONTENT_TYPE)) {
      values.forEach(value -> response.addHeader(name, value));
    }
  }

  private static Problem ourFault(Exception thrown) {
    String incident = UUID.randomUUID().toString();
    log.error("incident {}", incident, thrown);
    return Problems.unexpected(incident);
  }
}
