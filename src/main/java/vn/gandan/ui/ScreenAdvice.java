package vn.gandan.ui;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;

/** Puts the {@link Screen} into each model. */
@ControllerAdvice
class ScreenAdvice {
  private final Screens screens;

  ScreenAdvice(Screens screens) {
    this.screens = screens;
  }

  @ModelAttribute("screen")
  Screen screen(HttpServletRequest request) {
    return screens.of(request);
  }
}
