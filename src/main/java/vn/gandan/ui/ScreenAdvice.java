package vn.gandan.ui;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;

/** Puts the {@link Screen} into the model of each page; programs see none. */
@ControllerAdvice
class ScreenAdvice {
  private final Screens screens;

  ScreenAdvice(Screens screens) {
    this.screens = screens;
  }

  @ModelAttribute("screen")
  @Nullable Screen screen(HttpServletRequest request) {
    return request.getRequestURI().startsWith("/api/") ? null : screens.of(request);
  }
}
