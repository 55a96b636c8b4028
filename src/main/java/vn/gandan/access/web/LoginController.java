package vn.gandan.access.web;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.gandan.access.LoginPaths;
import vn.gandan.kernel.Allowed;
import vn.gandan.kernel.Role;

/** Đăng nhập. The form itself is taken by the security chain. */
@Controller
class LoginController {

  @GetMapping(LoginPaths.LOGIN)
  @Allowed(Role.ANONYMOUS)
  String login(
      @RequestParam(name = "sai", required = false) @Nullable String wrong,
      @RequestParam(name = "ra", required = false) @Nullable String signedOut,
      @RequestParam(name = LoginPaths.WAY_BACK, required = false) @Nullable String wayBack,
      Model model) {
    model.addAttribute(
        "page", new LoginPage(wrong != null, signedOut != null, LoginPaths.local(wayBack)));
    return "access/login";
  }
}
