package vn.gandan.ui;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import vn.gandan.kernel.Allowed;
import vn.gandan.kernel.Role;

/** What is shown when a filter or the container itself says no. */
@Controller
class ErrorPage implements ErrorController {
  private static final Logger log = LoggerFactory.getLogger(ErrorPage.class);

  private final Problems problems;

  ErrorPage(Problems problems) {
    this.problems = problems;
  }

  @Allowed(Role.ANONYMOUS)
  @RequestMapping("${server.error.path:/error}")
  @Nullable ModelAndView error(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    return problems.render(problem(request), request, response);
  }

  private static Problem problem(HttpServletRequest request) {
    if (request.getAttribute(Problems.ATTRIBUTE) instanceof Problem problem) {
      return problem;
    }
    Object status = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE);
    // Somebody who opens /error by hand finds nothing there.
    int code = status instanceof Integer number ? number : 404;
    if (code >= 500) {
      String incident = UUID.randomUUID().toString();
      Object cause = request.getAttribute(RequestDispatcher.ERROR_EXCEPTION);
      log.error("incident {}", incident, cause instanceof Throwable thrown ? thrown : null);
      return Problems.unexpected(incident);
    }
    return RequestProblems.ofStatus(code);
  }
}
