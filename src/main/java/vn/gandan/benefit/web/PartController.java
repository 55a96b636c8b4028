package vn.gandan.benefit.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.gandan.benefit.Challenge;
import vn.gandan.benefit.ExplainLines;
import vn.gandan.benefit.LineKey;
import vn.gandan.benefit.SignPart;
import vn.gandan.handover.Filled;
import vn.gandan.handover.FilledRules;
import vn.gandan.handover.Words;
import vn.gandan.handover.Writing;
import vn.gandan.kernel.Actor;
import vn.gandan.kernel.Allowed;
import vn.gandan.kernel.Role;
import vn.gandan.ui.Mistakes;
import vn.gandan.ui.Notice;

/** Phần của xã: what the commune has to explain, and its signature. */
@Controller
@RequestMapping(PartsPage.HERE)
@Allowed(Role.AGENCY_OFFICER)
class PartController {
  private static final String EXPLAIN = "giai-trinh";
  private static final String SIGN = "ky";
  private static final int MOST = 500;

  private final PartPages pages;
  private final Writing writing;

  PartController(PartPages pages, Writing writing) {
    this.pages = pages;
    this.writing = writing;
  }

  @GetMapping
  String list(Actor actor, Model model) {
    model.addAttribute("page", pages.list(actor));
    return "benefit/parts";
  }

  /**
   * @param reason only lines with this one
   * @param open not empty: only lines that nobody has explained
   */
  @GetMapping("/{round}")
  String show(
      @PathVariable UUID round,
      @RequestParam(name = "ly-do", defaultValue = "") String reason,
      @RequestParam(name = "chua", defaultValue = "") String open,
      @RequestParam(name = "trang", defaultValue = "1") int page,
      Actor actor,
      HttpServletRequest request,
      Model model) {
    PartPages.Wish wish = new PartPages.Wish(reason, !open.isEmpty(), page);
    model.addAttribute(
        "page",
        pages.page(round, wish, actor, Filled.fresh(), Mistakes.NONE, writing.words(request)));
    return "benefit/part";
  }

  @GetMapping("/{round}/in")
  String print(@PathVariable UUID round, Actor actor, HttpServletRequest request, Model model) {
    model.addAttribute("page", pages.printed(round, actor, writing.words(request)));
    return "benefit/part";
  }

  @PostMapping("/{round}")
  String write(
      @PathVariable UUID round,
      @RequestParam UUID operationId,
      @RequestParam(name = "line", defaultValue = "") List<String> chosen,
      @RequestParam(name = "shown", defaultValue = "") List<String> shown,
      @RequestParam(name = "ly-do", defaultValue = "") String reason,
      @RequestParam(name = "chua", defaultValue = "") String open,
      Actor actor,
      HttpServletRequest request,
      HttpServletResponse response,
      Model model,
      RedirectAttributes after) {
    pages.mustConcern(round, actor);
    Filled filled = Filled.of(operationId, request);
    Words words = writing.words(request);
    List<LineKey> lines = keys("yes".equals(filled.text("all")) ? shown : chosen);
    Mistakes mistakes = mistakes(filled, lines, words);
    PartPages.Wish wish = new PartPages.Wish(reason, !open.isEmpty(), 1);
    if (mistakes.none()) {
      mistakes = done(round, lines, new Writing.Sent(actor, request, after, filled));
      if (mistakes.none()) {
        return "redirect:" + PartPage.here(round) + wish.query();
      }
    }
    response.setStatus(422);
    model.addAttribute("page", pages.page(round, wish, actor, filled, mistakes, words));
    return "benefit/part";
  }

  private Mistakes done(UUID round, List<LineKey> lines, Writing.Sent sent) {
    Filled filled = sent.filled();
    if (filled.task().equals(SIGN)) {
      return writing.write(
          sent, new SignPart(round), SignPart.Done.class, Notice.done("benefit.part.signed.done"));
    }
    return writing.write(
        sent,
        new ExplainLines(
            round, lines, Challenge.Outcome.valueOf(filled.text("outcome")), filled.text("words")),
        ExplainLines.Done.class,
        Notice.done("benefit.part.explained.done", Integer.toString(lines.size())));
  }

  private static Mistakes mistakes(Filled filled, List<LineKey> lines, Words words) {
    return switch (filled.task()) {
      case SIGN ->
          "yes".equals(filled.text("sure"))
              ? Mistakes.NONE
              : Mistakes.of("sure", words.t("benefit.mistake.sure"));
      case EXPLAIN -> {
        Mistakes found =
            FilledRules.choice(
                Mistakes.NONE, !lines.isEmpty() && lines.size() <= MOST, "line", words);
        boolean outcome =
            Arrays.stream(Challenge.Outcome.values())
                .anyMatch(each -> each.name().equals(filled.text("outcome")));
        found = FilledRules.choice(found, outcome, "outcome", words);
        yield FilledRules.text(found, filled, "words", 3, 500, words);
      }
      default -> Mistakes.of("", words.t("handover.mistake.task"));
    };
  }

  private static List<LineKey> keys(List<String> refs) {
    return refs.stream()
        .map(PartController::key)
        .filter(java.util.Objects::nonNull)
        .map(LineKey.class::cast)
        .distinct()
        .toList();
  }

  private static @Nullable LineKey key(String ref) {
    String[] parts = ref.split(":", 2);
    try {
      return parts.length == 2
          ? new LineKey(UUID.fromString(parts[0]), Integer.parseInt(parts[1]))
          : null;
    } catch (IllegalArgumentException notAKey) {
      return null;
    }
  }
}
