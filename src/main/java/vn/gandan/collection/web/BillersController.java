package vn.gandan.collection.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.gandan.collection.Biller;
import vn.gandan.collection.Collections;
import vn.gandan.collection.OpenBiller;
import vn.gandan.handover.Filled;
import vn.gandan.handover.FilledRules;
import vn.gandan.handover.Hands;
import vn.gandan.handover.Words;
import vn.gandan.handover.Writing;
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
  private final Writing writing;
  private final Hands hands;

  BillersController(Collections collections, Writing writing, Hands hands) {
    this.collections = collections;
    this.writing = writing;
    this.hands = hands;
  }

  @GetMapping
  @Allowed({Role.PROVINCE_OFFICE, Role.AUDITOR})
  String show(Actor actor, HttpServletRequest request, Model model) {
    return page(Filled.fresh(), Mistakes.NONE, actor, request, model);
  }

  @PostMapping
  @Allowed(Role.PROVINCE_OFFICE)
  String open(
      @RequestParam UUID operationId,
      Actor actor,
      HttpServletRequest request,
      HttpServletResponse response,
      Model model,
      RedirectAttributes after) {
    Filled filled = Filled.of(operationId, request);
    Mistakes mistakes = mistakes(filled, hands.words(request));
    if (mistakes.none()) {
      OpenBiller act =
          new OpenBiller(
              filled.made(),
              code(filled),
              Objects.requireNonNull(filled.choice("kind", Biller.Kind.class)),
              filled.text("name"));
      mistakes =
          writing.write(
              new Writing.Sent(actor, request, after, filled),
              act,
              OpenBiller.Done.class,
              Notice.done("collection.biller.opened", act.name()));
      if (mistakes.none()) {
        return "redirect:/don-vi-nho-thu/" + act.biller();
      }
    }
    response.setStatus(HttpServletResponse.SC_UNPROCESSABLE_CONTENT);
    return page(filled, mistakes, actor, request, model);
  }

  private static String code(Filled filled) {
    return filled.text("code").toUpperCase(Locale.ROOT);
  }

  private static Mistakes mistakes(Filled filled, Words words) {
    Mistakes found = Mistakes.NONE;
    if (!code(filled).matches(CODE)) {
      found = found.and("code", words.t("collection.mistake.code"));
    }
    boolean kind = filled.choice("kind", Biller.Kind.class) != null;
    found = FilledRules.choice(found, kind, "kind", words);
    return FilledRules.text(found, filled, "name", 3, 120, words);
  }

  private String page(
      Filled filled, Mistakes mistakes, Actor actor, HttpServletRequest request, Model model) {
    Words words = hands.words(request);
    model.addAttribute(
        "page",
        new BillersPage(
            collections.billers(),
            List.of(Biller.Kind.values()).stream()
                .map(kind -> new Choice(kind.name(), words.t("collection.kind." + kind.name())))
                .toList(),
            actor.role() == Role.PROVINCE_OFFICE,
            filled,
            mistakes));
    return "collection/billers";
  }
}
