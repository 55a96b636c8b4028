package vn.gandan.access;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.security.authentication.InsufficientAuthenticationException;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.stereotype.Component;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.resource.ResourceHttpRequestHandler;
import vn.gandan.kernel.Allowed;
import vn.gandan.kernel.RefusedException;

/**
 * Stands before every endpoint and reads its {@link Allowed}. What declares nothing is closed to
 * everybody; files of the application's own are open.
 */
@Component
class Doorkeeper implements HandlerInterceptor {
  private static final String API_DESCRIPTION = "org.springdoc.";

  private final AuthenticationEntryPoint signIn;

  Doorkeeper(AuthenticationEntryPoint signIn) {
    this.signIn = signIn;
  }

  @Override
  public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler)
      throws ServletException, IOException {
    if (request.getDispatcherType() == DispatcherType.ERROR || opensByItself(handler)) {
      return true;
    }
    return switch (DoorRules.judge(declared(handler), CurrentActor.of(request).role())) {
      case PASS -> true;
      case REFUSE -> throw new RefusedException(new AccessRefusal.NotAllowed());
      case SIGN_IN_FIRST -> {
        signIn.commence(
            request, response, new InsufficientAuthenticationException("nobody is signed in"));
        yield false;
      }
    };
  }

  /** What the method says, or else its class; null if neither does. */
  static @Nullable Allowed declared(Object handler) {
    if (!(handler instanceof HandlerMethod method)) {
      return null;
    }
    Allowed own = AnnotatedElementUtils.findMergedAnnotation(method.getMethod(), Allowed.class);
    return own != null
        ? own
        : AnnotatedElementUtils.findMergedAnnotation(method.getBeanType(), Allowed.class);
  }

  /** Static files, the page for errors, and the description of the API, which name no rule. */
  static boolean opensByItself(Object handler) {
    if (handler instanceof HandlerMethod method) {
      return ErrorController.class.isAssignableFrom(method.getBeanType())
          || method.getBeanType().getName().startsWith(API_DESCRIPTION);
    }
    return handler instanceof ResourceHttpRequestHandler;
  }
}
