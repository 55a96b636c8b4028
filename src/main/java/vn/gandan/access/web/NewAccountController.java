package vn.gandan.access.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.gandan.access.Access;
import vn.gandan.access.AccessSettings;
import vn.gandan.access.NewAccount;
import vn.gandan.access.Workplaces;
import vn.gandan.kernel.Actor;
import vn.gandan.kernel.Allowed;
import vn.gandan.kernel.RefusedException;
import vn.gandan.kernel.Role;
import vn.gandan.storage.ProvinceRoute;
import vn.gandan.storage.Provinces;
import vn.gandan.ui.Choice;
import vn.gandan.ui.Mistakes;
import vn.gandan.ui.Screen;

/** Mở tài khoản mới: the administrator's form, in two steps. */
@Controller
@Allowed(Role.ADMINISTRATOR)
class NewAccountController {
  private static final String PATH = AdministrationController.PATH + "/tai-khoan";
  private static final List<Role> OPENED_HERE =
      List.of(
          Role.CLERK,
          Role.VAULT_KEEPER,
          Role.DIRECTOR,
          Role.COURIER,
          Role.AGENCY_OFFICER,
          Role.AGENCY_SYSTEM,
          Role.PROVINCE_OFFICE,
          Role.AUDITOR,
          Role.ADMINISTRATOR);

  private final Access access;
  private final AccessSettings settings;
  private final Provinces provinces;
  private final Workplaces workplaces;

  NewAccountController(
      Access access, AccessSettings settings, Provinces provinces, Workplaces workplaces) {
    this.access = access;
    this.settings = settings;
    this.provinces = provinces;
    this.workplaces = workplaces;
  }

  @GetMapping(PATH)
  String form(
      @RequestParam(required = false) @Nullable Role role,
      @RequestParam(defaultValue = "") String province,
      Screen screen,
      Model model) {
    NewAccountForm empty =
        new NewAccountForm(
            UUID.randomUUID(), role == null ? Role.CLERK : role, province, "", "", "", "");
    return page(role, empty, Mistakes.NONE, screen, model);
  }

  @PostMapping(PATH)
  String open(
      Actor actor,
      @RequestParam UUID operationId,
      @RequestParam Role role,
      @RequestParam String province,
      @RequestParam(defaultValue = "") String unit,
      @RequestParam String login,
      @RequestParam String displayName,
      @RequestParam(defaultValue = "") String staffCode,
      Screen screen,
      HttpServletResponse response,
      Model model) {
    NewAccountForm form =
        new NewAccountForm(
            operationId, role, province, unit, login, displayName, staffCode.strip());
    if (!unit.isEmpty() && units(form).stream().noneMatch(one -> one.value().equals(unit))) {
      response.setStatus(422);
      Mistakes elsewhere = Mistakes.of("unit", screen.t("access.admin.unit-elsewhere"));
      return page(role, form, elsewhere, screen, model);
    }
    UUID staff = staff(form).orElse(null);
    if (staff == null && !form.staffCode().isEmpty()) {
      response.setStatus(422);
      Mistakes unknown = Mistakes.of("staffCode", screen.t("access.admin.staff-unknown"));
      return page(role, form, unknown, screen, model);
    }
    try {
      model.addAttribute("page", opened(form.toAccount(staff), actor));
      return "access/opened";
    } catch (RefusedException e) {
      response.setStatus(422);
      return page(role, form, NewPassword.mistakes(e, screen), screen, model);
    } catch (IllegalArgumentException _) {
      response.setStatus(422);
      Mistakes mistakes = Mistakes.of("login", screen.t("access.account.login-form"));
      return page(role, form, mistakes, screen, model);
    }
  }

  private OpenedPage opened(NewAccount account, Actor administrator) {
    if (account.role() == Role.AGENCY_SYSTEM) {
      return new OpenedPage(account.login(), null, access.openSystem(account, administrator));
    }
    String token = access.open(account, administrator);
    return new OpenedPage(account.login(), settings.publicAddress() + "/loi-moi?ma=" + token, null);
  }

  private String page(
      @Nullable Role role, NewAccountForm form, Mistakes mistakes, Screen screen, Model model) {
    List<Choice> roles =
        OPENED_HERE.stream()
            .map(one -> new Choice(one.name(), screen.t("ui.role." + one.name())))
            .toList();
    List<Choice> served =
        provinces.all().stream()
            .map(one -> new Choice(one.code(), workplaces.provinceName(one.code())))
            .toList();
    List<Choice> units = role == null ? List.of() : units(form);
    model.addAttribute(
        "page", new NewAccountPage(roles, served, role, form.province(), units, form, mistakes));
    return "access/new-account";
  }

  private Optional<UUID> staff(NewAccountForm form) {
    return provinces
        .byCode(form.province())
        .flatMap(province -> ProvinceRoute.in(province, () -> workplaces.staff(form.staffCode())));
  }

  /** Where somebody of this role can work in this province; empty where the role needs no unit. */
  private List<Choice> units(NewAccountForm form) {
    return provinces
        .byCode(form.province())
        .map(province -> ProvinceRoute.in(province, () -> workplaces.of(form.role())))
        .orElse(List.of())
        .stream()
        .map(one -> new Choice(one.unitId().toString(), one.name()))
        .toList();
  }
}
