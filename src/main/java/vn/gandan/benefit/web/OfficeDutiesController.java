package vn.gandan.benefit.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Arrays;
import java.util.Objects;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.gandan.benefit.DeclareKin;
import vn.gandan.benefit.MoveDuties;
import vn.gandan.handover.Filled;
import vn.gandan.handover.FilledRules;
import vn.gandan.handover.Words;
import vn.gandan.handover.Writing;
import vn.gandan.kernel.Actor;
import vn.gandan.kernel.Allowed;
import vn.gandan.kernel.Role;
import vn.gandan.ui.Mistakes;
import vn.gandan.ui.Notice;

/** Danh sách chi trả của bưu điện xã: totals by point, another point, declarations of staff. */
@Controller
@RequestMapping(OfficeDutiesPage.HERE)
@Allowed(Role.DIRECTOR)
class OfficeDutiesController {
  private static final String MOVE = "chuyen-diem";
  private static final String DECLARE = "khai-bao";

  private final OfficeDutiesPages pages;
  private final Writing writing;

  OfficeDutiesController(OfficeDutiesPages pages, Writing writing) {
    this.pages = pages;
    this.writing = writing;
  }

  @GetMapping
  String show(Actor actor, HttpServletRequest request, Model model) {
    Words words = writing.words(request);
    model.addAttribute("page", pages.page(actor, Filled.fresh(), Mistakes.NONE, words));
    return "benefit/office";
  }

  @PostMapping
  String write(
      @RequestParam UUID operationId,
      Actor actor,
      HttpServletRequest request,
      HttpServletResponse response,
      Model model,
      RedirectAttributes after) {
    Filled filled = Filled.of(operationId, request);
    Words words = writing.words(request);
    Mistakes mistakes = mistakes(filled, words);
    if (mistakes.none()) {
      mistakes = done(new Writing.Sent(actor, request, after, filled));
      if (mistakes.none()) {
        return "redirect:" + OfficeDutiesPage.HERE;
      }
    }
    response.setStatus(422);
    model.addAttribute("page", pages.page(actor, filled, mistakes, words));
    return "benefit/office";
  }

  private Mistakes done(Writing.Sent sent) {
    Filled filled = sent.filled();
    if (filled.task().equals(MOVE)) {
      return writing.write(
          sent,
          new MoveDuties(
              Objects.requireNonNull(filled.id("round")),
              Objects.requireNonNull(filled.id("from_point")),
              Objects.requireNonNull(filled.id("to_point"))),
          MoveDuties.Done.class,
          Notice.done("benefit.move.done"));
    }
    String number = filled.text("number").replace(" ", "");
    return writing.write(
        sent,
        new DeclareKin(
            filled.made(),
            Objects.requireNonNull(filled.id("staff")),
            DeclareKin.Relation.valueOf(filled.text("relation")),
            filled.text("name"),
            filled.whole("year").isPresent()
                ? Integer.valueOf(Math.clamp(filled.whole("year").getAsLong(), 0, 9_999))
                : null,
            number.isEmpty() ? null : number),
        DeclareKin.Done.class,
        Notice.done("benefit.kin.done"));
  }

  private static Mistakes mistakes(Filled filled, Words words) {
    return switch (filled.task()) {
      case MOVE -> {
        Mistakes found =
            FilledRules.choice(Mistakes.NONE, filled.id("round") != null, "round", words);
        found = FilledRules.choice(found, filled.id("from_point") != null, "from_point", words);
        yield FilledRules.choice(found, filled.id("to_point") != null, "to_point", words);
      }
      case DECLARE -> {
        boolean relation =
            Arrays.stream(DeclareKin.Relation.values())
                .anyMatch(each -> each.name().equals(filled.text("relation")));
        Mistakes found =
            FilledRules.choice(Mistakes.NONE, filled.id("staff") != null, "staff", words);
        found = FilledRules.choice(found, relation, "relation", words);
        found = FilledRules.text(found, filled, "name", 2, 120, words);
        boolean known = !filled.text("number").isEmpty() || filled.whole("year").isPresent();
        yield FilledRules.choice(found, known, "number", words);
      }
      default -> Mistakes.of("", words.t("handover.mistake.task"));
    };
  }
}
