package vn.gandan.portal.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import vn.gandan.kernel.Allowed;
import vn.gandan.kernel.RefusedException;
import vn.gandan.kernel.Role;
import vn.gandan.portal.PortalRefusal;
import vn.gandan.portal.Tracked;
import vn.gandan.portal.Tracking;

/** The tracker for programs; the same facts as the page, and the same limits. */
@RestController
@RequestMapping("/api/v1/tracking")
@Allowed(Role.ANONYMOUS)
class TrackingApi {
  private final Tracking tracking;

  TrackingApi(Tracking tracking) {
    this.tracking = tracking;
  }

  /**
   * What is asked.
   *
   * @param code national dossier code
   * @param phoneEnd last four digits of the applicant's telephone number
   */
  record AskBody(String code, String phoneEnd) {}

  /**
   * By the token of the slip's QR.
   *
   * @throws RefusedException portal.not-tracked
   */
  @GetMapping("/{token}")
  TrackedBody byToken(@PathVariable String token, HttpServletResponse response) {
    PortalFrame.hidden(response);
    return answer(tracking.byToken(token));
  }

  /**
   * By code and telephone number.
   *
   * @throws RefusedException portal.not-tracked, access.too-many-attempts
   */
  @PostMapping
  TrackedBody byCodeAndPhone(
      @RequestBody AskBody body, HttpServletRequest request, HttpServletResponse response) {
    PortalFrame.hidden(response);
    return answer(tracking.byCodeAndPhone(body.code(), body.phoneEnd(), request.getRemoteAddr()));
  }

  private static TrackedBody answer(Optional<Tracked> tracked) {
    return tracked
        .map(TrackedBody::of)
        .orElseThrow(() -> new RefusedException(new PortalRefusal.NotTracked()));
  }
}
