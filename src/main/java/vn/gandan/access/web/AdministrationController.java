package vn.gandan.access.web;

import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.gandan.access.Access;
import vn.gandan.access.AccessRefusal;
import vn.gandan.access.AccessSettings;
import vn.gandan.access.Account;
import vn.gandan.kernel.Actor;
import vn.gandan.kernel.Allowed;
import vn.gandan.kernel.RefusedException;
import vn.gandan.kernel.Role;
import vn.gandan.ui.Notice;

/** Quản trị tài khoản: accounts and nothing else; an administrator sees no business data. */
@Controller
@Allowed(Role.ADMINISTRATOR)
class AdministrationController {
  static final String PATH = "/quan-tri";

  private final Access access;
  private final AccessSettings settings;

  AdministrationController(Access access, AccessSettings settings) {
    this.access = access;
    this.settings = settings;
  }

  @GetMapping(PATH)
  String accounts(
      @RequestParam(name = "tim", defaultValue = "") String search,
      @RequestParam(name = "sau", defaultValue = "") String after,
      Model model) {
    model.addAttribute("page", AdministrationPage.of(access.accounts(search, after), search));
    return "access/administration";
  }

  @PostMapping(PATH + "/tai-khoan/{account}/ngung")
  String disable(Actor actor, @PathVariable UUID account, RedirectAttributes after) {
    access.disable(account, actor);
    return done(account, "access.admin.disabled", after);
  }

  @PostMapping(PATH + "/tai-khoan/{account}/dung-lai")
  String enable(@PathVariable UUID account, RedirectAttributes after) {
    access.enable(account);
    return done(account, "access.admin.enabled", after);
  }

  @PostMapping(PATH + "/tai-khoan/{account}/loi-moi")
  String invite(Actor actor, @PathVariable UUID account, Model model) {
    String token = access.inviteAgain(account, actor);
    model.addAttribute("page", opened(known(account).login(), token));
    return "access/opened";
  }

  private OpenedPage opened(String login, String token) {
    return new OpenedPage(login, settings.publicAddress() + "/loi-moi?ma=" + token, null);
  }

  private String done(UUID account, String key, RedirectAttributes after) {
    after.addFlashAttribute("notice", Notice.done(key, known(account).login()));
    return "redirect:" + PATH;
  }

  private Account known(UUID account) {
    return access
        .account(account)
        .orElseThrow(() -> new RefusedException(new AccessRefusal.NoSuchAccount()));
  }
}
