package vn.gandan.ui;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;
import tools.jackson.databind.json.JsonMapper;

/**
 * Answers no: {@code application/problem+json} to programs, a page that says what to do to people.
 * Filters that stand before the controllers (login, throttle) answer through here too.
 */
@Component
public class Problems {
  /** Request attribute under which a problem reaches the error page. */
  static final String ATTRIBUTE = Problem.class.getName();

  private static final String INCIDENT = "incident";
  private static final String RETRY = "retryAfterSeconds";
  private static final Set<String> RESERVED =
      Set.of("type", "title", "status", "detail", "instance", "errors");

  private final Texts texts;
  private final LanguageChoice languages;
  private final Screens screens;
  private final JsonMapper json;

  Problems(Texts texts, LanguageChoice languages, Screens screens, JsonMapper json) {
    this.texts = texts;
    this.languages = languages;
    this.screens = screens;
    this.json = json;
  }

  /**
   * True when a program asks: everything below {@code /api/} and {@code /oauth2/}, and who accepts
   * JSON but no HTML.
   */
  public static boolean fromProgram(HttpServletRequest request) {
    String path = originalPath(request);
    if (path.startsWith("/api/") || path.startsWith("/oauth2/")) {
      return true;
    }
    String accept = Objects.requireNonNullElse(request.getHeader(HttpHeaders.ACCEPT), "");
    return accept.contains("json") && !accept.contains("html");
  }

  /** Answers from a filter: JSON at once, a page by way of the container's error dispatch. */
  public void answer(Problem problem, HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    if (fromProgram(request)) {
      write(problem, request, response);
    } else {
      request.setAttribute(ATTRIBUTE, problem);
      response.sendError(problem.status());
    }
  }

  /** Answers from a controller; null when the answer has been written. */
  @Nullable ModelAndView render(
      Problem problem, HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    if (response.isCommitted()) {
      return null;
    }
    if (fromProgram(request)) {
      write(problem, request, response);
      return null;
    }
    retryAfter(problem, response);
    response.setStatus(problem.status());
    ModelAndView view = new ModelAndView("ui/problem");
    view.addObject("screen", screens.of(request, originalPath(request)));
    view.addObject("page", page(problem, languages.of(request)));
    return view;
  }

  /** What the problem's page shows to whoever it may be; asks nobody who that is. */
  Map<String, Object> withoutPerson(
      Problem problem, HttpServletRequest request, HttpServletResponse response) {
    retryAfter(problem, response);
    response.setStatus(problem.status());
    return Map.of(
        "screen",
        screens.ofNobody(request, originalPath(request)),
        "page",
        page(problem, languages.of(request)));
  }

  private void write(Problem problem, HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    retryAfter(problem, response);
    response.setStatus(problem.status());
    response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
    response.setCharacterEncoding("UTF-8");
    response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
    response.setHeader(HttpHeaders.CONTENT_LANGUAGE, languages.of(request).code());
    byte[] body = json.writeValueAsBytes(body(problem, languages.of(request)));
    response.setContentLength(body.length);
    response.getOutputStream().write(body);
  }

  Map<String, Object> body(Problem problem, Language language) {
    Map<String, Object> body = new LinkedHashMap<>();
    body.put("type", problem.type());
    body.put("title", title(problem, language));
    body.put("status", problem.status());
    body.put("detail", advice(problem, language));
    problem
        .facts()
        .forEach((name, fact) -> body.put(RESERVED.contains(name) ? name + "_" : name, fact));
    if (!problem.faults().isEmpty()) {
      body.put("errors", problem.faults().stream().map(f -> error(f, language)).toList());
    }
    return body;
  }

  private Map<String, Object> error(Problem.Fault fault, Language language) {
    Map<String, Object> error = new LinkedHashMap<>();
    error.put("pointer", fault.pointer());
    error.put("type", "urn:problem:" + fault.code());
    error.put("detail", sentence(fault, language));
    return error;
  }

  private ProblemPage page(Problem problem, Language language) {
    Object incident = problem.facts().get(INCIDENT);
    return new ProblemPage(
        problem.status(),
        problem.code(),
        title(problem, language),
        advice(problem, language),
        problem.faults().stream().map(fault -> sentence(fault, language)).toList(),
        incident == null ? null : incident.toString());
  }

  private String title(Problem problem, Language language) {
    return texts.text(language, "problem." + problem.code(), problem.facts());
  }

  /** The advice of the problem's own, or that of its status. */
  private String advice(Problem problem, Language language) {
    String own = texts.orNull(language, "advice." + problem.code(), problem.facts());
    if (own != null) {
      return own;
    }
    String common = texts.orNull(language, "advice.status." + problem.status(), problem.facts());
    return common != null ? common : texts.text(language, "advice.status.400");
  }

  private String sentence(Problem.Fault fault, Language language) {
    return texts.text(
        language,
        "fault." + fault.code(),
        Map.of(
            "pointer", fault.pointer(),
            "expected", Objects.requireNonNullElse(fault.expected(), "")));
  }

  private static void retryAfter(Problem problem, HttpServletResponse response) {
    if (problem.facts().get(RETRY) instanceof Number seconds) {
      response.setHeader(HttpHeaders.RETRY_AFTER, Long.toString(seconds.longValue()));
    }
  }

  /** The path that was asked for, also inside the container's error dispatch. */
  static String originalPath(HttpServletRequest request) {
    Object original = request.getAttribute("jakarta.servlet.error.request_uri");
    return original instanceof String path ? path : request.getRequestURI();
  }

  static Problem unexpected(String incident) {
    return new Problem(500, "server.unexpected", Map.of(INCIDENT, incident), List.of());
  }
}
