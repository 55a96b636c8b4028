package vn.gandan.access.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.gandan.access.AccessRefusal;
import vn.gandan.access.LoginPaths;
import vn.gandan.access.OwnAccount;
import vn.gandan.kernel.Actor;
import vn.gandan.kernel.Allowed;
import vn.gandan.kernel.RefusedException;
import vn.gandan.kernel.Role;
import vn.gandan.ui.Mistakes;
import vn.gandan.ui.Notice;
import vn.gandan.ui.Screen;

/** Tài khoản của tôi: for everybody who signs in. */
@Controller
@Allowed({
  Role.CITIZEN,
  Role.CLERK,
  Role.VAULT_KEEPER,
  Role.DIRECTOR,
  Role.COURIER,
  Role.AGENCY_OFFICER,
  Role.PROVINCE_OFFICE,
  Role.AUDITOR,
  Role.ADMINISTRATOR
})
class AccountController {
  private static final String PATH = "/tai-khoan";

  private final OwnAccount own;

  AccountController(OwnAccount own) {
    this.own = own;
  }

  /** Where one's work begins; passkeys land here. */
  @GetMapping("/vao-viec")
  String begin(Actor actor) {
    return "redirect:" + LoginPaths.firstPage(actor.role());
  }

  @GetMapping(PATH)
  String account(Actor actor, HttpServletRequest request, Model model) {
    return page(actor, request, model, Mistakes.NONE);
  }

  @PostMapping(PATH + "/mat-khau")
  String changePassword(
      Actor actor,
      @RequestParam String present,
      @RequestParam String password,
      @RequestParam String again,
      Screen screen,
      HttpServletRequest request,
      HttpServletResponse response,
      Model model,
      RedirectAttributes after) {
    try {
      NewPassword chosen = new NewPassword(password, again);
      own.changePassword(actor, present, chosen.same());
    } catch (RefusedException e) {
      response.setStatus(422);
      return page(actor, request, model, NewPassword.mistakes(e, screen));
    }
    after.addFlashAttribute("notice", Notice.done("access.account.password-changed"));
    return "redirect:" + LoginPaths.LOGIN;
  }

  @PostMapping(PATH + "/phien-khac")
  String endOtherSessions(Actor actor, HttpServletRequest request, RedirectAttributes after) {
    own.endOtherSessions(actor, sessionId(request));
    after.addFlashAttribute("notice", Notice.done("access.account.others-ended"));
    return "redirect:" + PATH;
  }

  @PostMapping(PATH + "/khoa/{passkey}/bo")
  String removePasskey(Actor actor, @PathVariable String passkey, RedirectAttributes after) {
    own.removePasskey(actor, passkey);
    after.addFlashAttribute("notice", Notice.done("access.account.passkey-removed"));
    return "redirect:" + PATH;
  }

  private String page(Actor actor, HttpServletRequest request, Model model, Mistakes mistakes) {
    model.addAttribute(
        "page",
        new AccountPage(
            own.account(actor),
            own.sessions(actor, sessionId(request)),
            own.passkeys(actor),
            mistakes));
    return "access/account";
  }

  private static String sessionId(HttpServletRequest request) {
    HttpSession session = request.getSession(false);
    if (session == null) {
      throw new RefusedException(new AccessRefusal.NotAllowed());
    }
    return session.getId();
  }
}
