package vn.gandan.counter.web;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.gandan.kernel.Actor;
import vn.gandan.kernel.Allowed;
import vn.gandan.kernel.Role;
import vn.gandan.network.NamedDesk;
import vn.gandan.party.MaskedPerson;
import vn.gandan.ui.Choice;
import vn.gandan.ui.Mistakes;
import vn.gandan.ui.Notice;

/** The counter's first page: the own desk, the one box that finds everything, the day's lists. */
@Controller
@Allowed({Role.CLERK, Role.DIRECTOR})
class HomeController {
  private final OwnDesk desks;
  private final Today today;
  private final Finding finding;

  HomeController(OwnDesk desks, Today today, Finding finding) {
    this.desks = desks;
    this.today = today;
    this.finding = finding;
  }

  @GetMapping("/quay")
  String home(
      @RequestParam(name = "doi-ban", required = false) @Nullable String change,
      @RequestParam(name = "nhu-cau", required = false) @Nullable UUID need,
      Actor actor,
      HttpSession session,
      Model model) {
    model.addAttribute(
        "page", page(Mistakes.NONE, "", List.of(), need, change != null, actor, session));
    return "counter/home";
  }

  @PostMapping("/quay/ban-lam-viec")
  String choose(
      @RequestParam MultiValueMap<String, String> sent,
      Actor actor,
      HttpSession session,
      RedirectAttributes after) {
    boolean chosen =
        Typed.of(sent).id("desk").filter(id -> desks.choose(id, actor, session)).isPresent();
    if (!chosen) {
      after.addFlashAttribute("notice", Notice.wrong("counter.desk.choose-one"));
      return "redirect:/quay?doi-ban=1";
    }
    return "redirect:/quay";
  }

  /** Numbers of people never stand in an address, hence a form that is sent. */
  @PostMapping("/quay/tim")
  String find(
      @RequestParam MultiValueMap<String, String> sent,
      Actor actor,
      HttpSession session,
      Locale locale,
      Model model,
      HttpServletResponse response) {
    Typed typed = Typed.of(sent);
    UUID need = typed.id("need").orElse(null);
    return switch (finding.find(typed.text("q"), actor, locale)) {
      case Finding.Found.To(String path) ->
          "redirect:" + path + (need == null ? "" : "?nhu-cau=" + need);
      case Finding.Found.Several(List<MaskedPerson> people) -> {
        model.addAttribute("page", page(Mistakes.NONE, "", people, need, false, actor, session));
        yield "counter/home";
      }
      case Finding.Found.Nobody(PersonForm form) -> {
        model.addAttribute("page", new EnrolPage(form, Mistakes.NONE, true, false));
        yield "counter/enrol";
      }
      case Finding.Found.Unclear(String why) -> {
        response.setStatus(HttpServletResponse.SC_UNPROCESSABLE_CONTENT);
        model.addAttribute(
            "page",
            page(Mistakes.of("q", why), typed.text("q"), List.of(), need, false, actor, session));
        yield "counter/home";
      }
    };
  }

  @GetMapping({"/quay/tim", "/quay/ban-lam-viec"})
  String again() {
    return "redirect:/quay";
  }

  private HomePage page(
      Mistakes mistakes,
      String asked,
      List<MaskedPerson> people,
      @Nullable UUID need,
      boolean change,
      Actor actor,
      HttpSession session) {
    UUID office = Objects.requireNonNull(actor.unitId(), "a clerk belongs to an office");
    List<NamedDesk> all = desks.all(actor);
    String desk = desks.of(actor, session).map(NamedDesk::name).orElse(null);
    Today.Shelf shelf = today.shelf(office, actor);
    return new HomePage(
        desk,
        all.size() < 2 ? List.of() : all.stream().map(HomeController::choice).toList(),
        all.size() > 1 && (desk == null || change),
        mistakes,
        asked,
        people,
        today.drafts(actor),
        today.handedIn(office),
        shelf.lines(),
        shelf.total(),
        today.needs(office),
        need == null ? null : today.need(office, need).orElse(null));
  }

  private static Choice choice(NamedDesk desk) {
    return new Choice(desk.desk().deskId().toString(), desk.name());
  }
}
