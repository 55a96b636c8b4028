package vn.gandan.ui;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;
import org.apache.tomcat.util.http.InvalidParameterException;
import org.jspecify.annotations.Nullable;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * The outermost guard: a body over the limit is refused by its length before a byte of it is kept,
 * or while it is read when it gives no length; parameters become NFC; text with control characters
 * goes no further. Files in multipart requests have a limit of their own in Spring's settings.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 20)
class RequestGuard extends OncePerRequestFilter {
  /** Of any body but a multipart one: JSON, forms. */
  static final long LIMIT_BYTES = 1024L * 1024;

  /** Files come as raw bodies there; their module has the exact limit and refuses first. */
  static final String FILES = "/api/v1/attachments/";

  private static final long FILE_LIMIT_BYTES = 21L * 1024 * 1024;

  /** Payers' lists come there, as a form with a file. */
  static final String LISTS = "/chi-tra/ky/";

  /** Of a form with files; where lists come, Spring's settings are the limit. */
  private static final long FORM_LIMIT_BYTES = 25L * 1024 * 1024;

  private final Problems problems;

  RequestGuard(Problems problems) {
    this.problems = problems;
  }

  static boolean isMultipart(HttpServletRequest request) {
    String type = request.getContentType();
    return type != null && type.toLowerCase(Locale.ROOT).startsWith("multipart/");
  }

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    boolean multipart = isMultipart(request);
    long limit = request.getRequestURI().startsWith(FILES) ? FILE_LIMIT_BYTES : LIMIT_BYTES;
    if (multipart ? tooLarge(request) : request.getContentLengthLong() > limit) {
      problems.answer(Problem.of(413, RequestProblems.TOO_LARGE), request, response);
      return;
    }
    GuardedRequest guarded = new GuardedRequest(request, multipart ? Long.MAX_VALUE : limit);
    Problem inParameters = multipart ? null : inParameters(guarded);
    if (inParameters != null) {
      problems.answer(inParameters, request, response);
      return;
    }
    chain.doFilter(guarded, response);
  }

  /** Files are read by the container itself, so their length must be told; browsers tell it. */
  private static boolean tooLarge(HttpServletRequest request) {
    long length = request.getContentLengthLong();
    return !request.getRequestURI().startsWith(LISTS) && (length < 0 || length > FORM_LIMIT_BYTES);
  }

  /** The container refuses broken percent-escapes and overlong forms by an exception on reading. */
  private static @Nullable Problem inParameters(GuardedRequest request) {
    try {
      request.getParameterMap();
      return null;
    } catch (RefusedText refused) {
      return refused.problem();
    } catch (InvalidParameterException invalid) {
      return RequestProblems.ofStatus(invalid.getErrorCode());
    }
  }
}
