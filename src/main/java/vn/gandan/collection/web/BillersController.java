package vn.gandan.collection.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.gandan.collection.Biller;
import vn.gandan.collection.Collections;
import vn.gandan.collection.OpenBiller;
import vn.gandan.handover.Hands;
import vn.gandan.handover.Words;
import vn.gandan.kernel.Actor;
import vn.gandan.kernel.Allowed;
import vn.gandan.kernel.Role;
import vn.gandan.ui.Choice;
import vn.gandan.ui.Mistakes;
import vn.gandan.ui.Notice;

/** Đơn vị nhờ thu: all of them, and entering one. */
@Controller
@RequestMapping("/don-vi-nho-thu")
class BillersController {
  private static final String CODE = "[A-Z0-9][A-Z0-9-]{1,19}";

  private final Collections collections;
  private final BillerWriting writing;
  private final Hands hands;

  BillersController(Collections collections, BillerWriting writing, Hands hands) {
    this.collections = collections;
    this.writing = writing;
    this.hands = hands;
  }

  @GetMapping
  @Allowed({Role.PROVINCE_OFFICE, Role.AUDITOR})
  String show(Actor actor, HttpServletRequest request, Model model) {
    return page(Typed.fresh(), Mistakes.NONE, actor, request, model);
  }

  @PostMapping
  @Allowed(Role.PROVINCE_OFFICE)
  String open(
      Actor actor,
      HttpServletRequest request,
      HttpServletResponse response,
      Model model,
      RedirectAttributes after) {
    Typed typed = Typed.of(request);
    Mistakes mistakes = mistakes(typed, hands.words(request));
    if (mistakes.none()) {
      OpenBiller act =
          new OpenBiller(
              typed.made("biller"),
              code(typed),
              Objects.requireNonNull(typed.choice("kind", Biller.Kind.class)),
              typed.text("name"));
      mistakes =
          writing.write(
              typed,
              act,
              OpenBiller.Done.class,
              actor,
              request,
              after,
              Notice.done("collection.biller.opened", act.name()));
      if (mistakes.none()) {
        return "redirect:/don-vi-nho-thu/" + act.biller();
      }
    }
    response.setStatus(HttpServletResponse.SC_UNPROCESSABLE_CONTENT);
    return page(typed, mistakes, actor, request, model);
  }

  private static String code(Typed typed) {
    return typed.text("code").toUpperCase(Locale.ROOT);
  }

  private static Mistakes mistakes(Typed typed, Words words) {
    Mistakes found = Mistakes.NONE;
    if (!code(typed).matches(CODE)) {
      found = found.and("code", words.t("collection.mistake.code"));
    }
    if (typed.choice("kind", Biller.Kind.class) == null) {
      found = found.and("kind", words.t("collection.mistake.choice"));
    }
    int length = typed.text("name").length();
    return length < 3 || length > 120
        ? found.and("name", words.t("collection.mistake.text", 3, 120))
        : found;
  }

  private String page(
      Typed typed, Mistakes mistakes, Actor actor, HttpServletRequest request, Model model) {
    Words words = hands.words(request);
    model.addAttribute(
        "page",
        new BillersPage(
            collections.billers(),
            List.of(Biller.Kind.values()).stream()
                .map(kind -> new Choice(kind.name(), words.t("collection.kind." + kind.name())))
                .toList(),
            actor.role() == Role.PROVINCE_OFFICE,
            typed,
            mistakes));
    return "collection/billers";
  }
}
