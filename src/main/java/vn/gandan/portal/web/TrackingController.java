package vn.gandan.portal.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.gandan.kernel.Allowed;
import vn.gandan.kernel.Role;
import vn.gandan.portal.Tracked;
import vn.gandan.portal.Tracking;
import vn.gandan.ui.Mistakes;

/** Tra cứu hồ sơ: by the slip's QR, or by code and telephone number. */
@Controller
@Allowed(Role.ANONYMOUS)
class TrackingController {
  private static final String FORM = "portal/track";

  private final Tracking tracking;
  private final PortalFrame frame;

  TrackingController(Tracking tracking, PortalFrame frame) {
    this.tracking = tracking;
    this.frame = frame;
  }

  /** What the QR of the slip opens. */
  @GetMapping("/t/{token}")
  String show(
      @PathVariable String token,
      HttpServletRequest request,
      HttpServletResponse response,
      Model model) {
    PortalFrame.hidden(response);
    Optional<Tracked> tracked = tracking.byToken(token);
    if (tracked.isEmpty()) {
      response.setStatus(HttpStatus.NOT_FOUND.value());
      String text = frame.words(request).t("portal.track.unknown-slip");
      model.addAttribute("page", new TrackForm(null, Mistakes.of("", text), frame.phone()));
      return FORM;
    }
    model.addAttribute("page", TrackedPage.of(tracked.get(), frame.words(request), frame.phone()));
    return "portal/tracked";
  }

  @GetMapping("/tra-cuu")
  String ask(HttpServletResponse response, Model model) {
    PortalFrame.hidden(response);
    model.addAttribute("page", new TrackForm(null, Mistakes.NONE, frame.phone()));
    return FORM;
  }

  /** Leads to the address of the slip, so that the page can be kept, reloaded and printed. */
  @PostMapping("/tra-cuu")
  String find(
      @RequestParam(defaultValue = "") String code,
      @RequestParam(defaultValue = "") String phoneEnd,
      HttpServletRequest request,
      HttpServletResponse response,
      Model model) {
    PortalFrame.hidden(response);
    Optional<Tracked> tracked = tracking.byCodeAndPhone(code, phoneEnd, request.getRemoteAddr());
    if (tracked.isPresent()) {
      return "redirect:/t/" + tracked.get().token();
    }
    response.setStatus(HttpStatus.NOT_FOUND.value());
    String text = frame.words(request).t("portal.track.not-found");
    model.addAttribute("page", new TrackForm(code, Mistakes.of("code", text), frame.phone()));
    return FORM;
  }
}
