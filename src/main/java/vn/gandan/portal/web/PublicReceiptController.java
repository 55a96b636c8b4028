package vn.gandan.portal.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import vn.gandan.kernel.Allowed;
import vn.gandan.kernel.Role;
import vn.gandan.portal.PublicReceipts;

/** Kiểm tra biên nhận: what the QR of a receipt opens. */
@Controller
@Allowed(Role.ANONYMOUS)
class PublicReceiptController {
  private final PublicReceipts receipts;
  private final PortalFrame frame;

  PublicReceiptController(PublicReceipts receipts, PortalFrame frame) {
    this.receipts = receipts;
    this.frame = frame;
  }

  @GetMapping("/bien-lai/{token}")
  String show(
      @PathVariable String token,
      HttpServletRequest request,
      HttpServletResponse response,
      Model model) {
    PortalFrame.hidden(response);
    Optional<PublicReceipts.Seen> found = receipts.byToken(token, request.getRemoteAddr());
    if (found.isEmpty()) {
      response.setStatus(HttpStatus.NOT_FOUND.value());
    }
    model.addAttribute("page", new PublicReceiptPage(found.orElse(null), frame.phone()));
    return "portal/receipt";
  }
}
