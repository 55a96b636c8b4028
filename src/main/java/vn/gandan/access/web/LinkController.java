package vn.gandan.access.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.gandan.access.Access;
import vn.gandan.access.AccessRefusal;
import vn.gandan.access.Account;
import vn.gandan.access.LoginPaths;
import vn.gandan.access.Throttle;
import vn.gandan.kernel.Allowed;
import vn.gandan.kernel.RefusedException;
import vn.gandan.kernel.Role;
import vn.gandan.ui.Mistakes;
import vn.gandan.ui.Notice;
import vn.gandan.ui.Screen;

/** Thiết lập lần đầu and lời mời: who holds the link chooses the password. */
@Controller
@Allowed(Role.ANONYMOUS)
class LinkController {
  private static final String SET_UP = "/thiet-lap";
  private static final String INVITATION = "/loi-moi";

  private static final Throttle.Limit PER_ADDRESS =
      new Throttle.Limit("link", 30, Duration.ofMinutes(15));

  private final Access access;
  private final Throttle throttle;

  LinkController(Access access, Throttle throttle) {
    this.access = access;
    this.throttle = throttle;
  }

  @GetMapping(SET_UP)
  String setUp(@RequestParam(name = "ma") String token, HttpServletRequest request, Model model) {
    throttle.count(PER_ADDRESS, request.getRemoteAddr());
    if (!access.maySetUp(token)) {
      throw new RefusedException(new AccessRefusal.LinkNotValid());
    }
    return page(model, setUpPage(token, "", "", Mistakes.NONE));
  }

  @PostMapping(SET_UP)
  String takeSetUp(
      @RequestParam(name = "ma") String token,
      @RequestParam String login,
      @RequestParam String displayName,
      @RequestParam String password,
      @RequestParam String again,
      Screen screen,
      HttpServletResponse response,
      Model model,
      RedirectAttributes after) {
    try {
      access.setUp(token, login, displayName, new NewPassword(password, again).same());
    } catch (RefusedException e) {
      response.setStatus(422);
      Mistakes mistakes = NewPassword.mistakes(e, screen);
      return page(model, setUpPage(token, login, displayName, mistakes));
    } catch (IllegalArgumentException _) {
      response.setStatus(422);
      Mistakes mistakes = Mistakes.of("login", screen.t("access.account.login-form"));
      return page(model, setUpPage(token, login, displayName, mistakes));
    }
    after.addFlashAttribute("notice", Notice.done("access.link.done"));
    return "redirect:" + LoginPaths.LOGIN;
  }

  @GetMapping(INVITATION)
  String invitation(
      @RequestParam(name = "ma") String token, HttpServletRequest request, Model model) {
    throttle.count(PER_ADDRESS, request.getRemoteAddr());
    return page(model, invitationPage(token, Mistakes.NONE));
  }

  @PostMapping(INVITATION)
  String takeUp(
      @RequestParam(name = "ma") String token,
      @RequestParam String password,
      @RequestParam String again,
      Screen screen,
      HttpServletResponse response,
      Model model,
      RedirectAttributes after) {
    try {
      access.takeUp(token, new NewPassword(password, again).same());
    } catch (RefusedException e) {
      Mistakes mistakes = NewPassword.mistakes(e, screen);
      response.setStatus(422);
      return page(model, invitationPage(token, mistakes));
    }
    after.addFlashAttribute("notice", Notice.done("access.link.done"));
    return "redirect:" + LoginPaths.LOGIN;
  }

  private LinkPage invitationPage(String token, Mistakes mistakes) {
    Account invited =
        access
            .invited(token)
            .orElseThrow(() -> new RefusedException(new AccessRefusal.LinkNotValid()));
    return new LinkPage(
        token, invited.login(), "", invited.displayName(), Access.PASSWORD_MINIMUM, mistakes);
  }

  private static LinkPage setUpPage(
      String token, String login, String displayName, Mistakes mistakes) {
    return new LinkPage(token, null, login, displayName, Access.PASSWORD_MINIMUM, mistakes);
  }

  private static String page(Model model, LinkPage page) {
    model.addAttribute("page", page);
    return "access/link";
  }
}
