package vn.gandan.ui.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.gandan.kernel.Allowed;
import vn.gandan.kernel.Role;
import vn.gandan.ui.Choice;
import vn.gandan.ui.Expected;
import vn.gandan.ui.Language;
import vn.gandan.ui.LanguageChoice;
import vn.gandan.ui.Mistakes;
import vn.gandan.ui.Notice;
import vn.gandan.ui.Step;
import vn.gandan.ui.Texts;
import vn.gandan.ui.Tone;

/** Kiểu dáng: the living style page. */
@Controller
@Profile("demo")
@Allowed(Role.ANONYMOUS)
class StyleController {
  private final Texts texts;
  private final LanguageChoice languages;

  StyleController(Texts texts, LanguageChoice languages) {
    this.texts = texts;
    this.languages = languages;
  }

  @GetMapping("/kieu-dang")
  String show(
      @RequestParam(defaultValue = "full") String state, HttpServletRequest request, Model model) {
    model.addAttribute("page", page(state, languages.of(request)));
    return "ui/style";
  }

  @PostMapping("/kieu-dang")
  String send(RedirectAttributes after) {
    after.addFlashAttribute("notice", Notice.done("ui.style.sent"));
    return "redirect:/kieu-dang";
  }

  private StylePage page(String state, Language language) {
    boolean filled = !state.equals("empty");
    Mistakes mistakes = state.equals("errors") ? mistakes(language) : Mistakes.NONE;
    return new StylePage(
        filled,
        state.equals("outdoors"),
        mistakes,
        choices(language),
        filled ? way(language) : List.of(),
        papers(language),
        List.of(
            new Expected("22000000012345", text(language, "ui.style.paper.birth")),
            new Expected("22000000067890", text(language, "ui.style.paper.land"))),
        filled ? List.of("22000000012345", "38000000011111") : List.of());
  }

  private Mistakes mistakes(Language language) {
    String wanted = text(language, "ui.style.mistake.missing");
    return Mistakes.of("name", wanted)
        .and("fee", text(language, "ui.style.mistake.money"))
        .and("office", wanted)
        .and("way", wanted)
        .and("papers", wanted)
        .and("note", wanted)
        .and("scan", wanted);
  }

  private List<Choice> choices(Language language) {
    return List.of(
        new Choice(
            "here",
            text(language, "ui.style.choice.here"),
            text(language, "ui.style.choice.here.hint")),
        new Choice("home", text(language, "ui.style.choice.home")),
        new Choice("post", text(language, "ui.style.choice.post")));
  }

  private List<Step> way(Language language) {
    return List.of(
        step(language, "accepted", "14:05 20/11/2026", Tone.GOOD),
        step(language, "sent", "16:30 20/11/2026", Tone.GOOD),
        step(language, "working", "08:10 21/11/2026", Tone.ACTIVE),
        step(language, "late", null, Tone.BAD),
        step(language, "result", null, Tone.QUIET));
  }

  private Step step(Language language, String name, @Nullable String when, Tone tone) {
    String key = "ui.style.way." + name;
    return new Step(text(language, key), text(language, key + ".who"), when, tone, null, null);
  }

  private List<Step> papers(Language language) {
    String good = text(language, "ui.style.paper.original");
    String missing = text(language, "ui.style.paper.missing");
    return List.of(
        new Step(text(language, "ui.style.paper.birth"), "1", null, Tone.GOOD, good, null),
        new Step(text(language, "ui.style.paper.land"), "2", null, Tone.BAD, missing, "#papers"),
        new Step(text(language, "ui.style.paper.photo"), null, null, Tone.QUIET, null, null));
  }

  private String text(Language language, String key) {
    return texts.text(language, key);
  }
}
