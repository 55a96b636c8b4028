package vn.gandan.agency.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
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
import vn.gandan.agency.web.TemplateEditPage.Filled;
import vn.gandan.handover.Entries;
import vn.gandan.handover.Hands;
import vn.gandan.handover.Words;
import vn.gandan.handover.WorkDesks;
import vn.gandan.kernel.Actor;
import vn.gandan.kernel.Allowed;
import vn.gandan.kernel.RefusedException;
import vn.gandan.kernel.Role;
import vn.gandan.paper.EditTemplate;
import vn.gandan.paper.Form;
import vn.gandan.paper.PaperRefusal;
import vn.gandan.paper.Papers;
import vn.gandan.paper.TemplateFault;
import vn.gandan.paper.TemplateVersion;
import vn.gandan.ui.Mistakes;
import vn.gandan.ui.Notice;

/** Sửa biểu mẫu: the text is checked, tried on the press and saved from a day on. */
@Controller
@RequestMapping(TemplatesPage.HERE + "/{form}")
@Allowed(Role.PROVINCE_OFFICE)
class TemplateEditController {
  private static final int MOST_FAULTS = 50;
  private static final int LONGEST_QUOTE = 160;

  private final TemplatePages pages;
  private final Papers papers;
  private final WorkDesks desks;
  private final Hands hands;
  private final Entries entries;

  TemplateEditController(
      TemplatePages pages, Papers papers, WorkDesks desks, Hands hands, Entries entries) {
    this.pages = pages;
    this.papers = papers;
    this.desks = desks;
    this.hands = hands;
    this.entries = entries;
  }

  /**
   * @param from first day of the version to begin with; without one, that in force today
   * @param revision its revision
   */
  @GetMapping("/sua")
  String show(
      @PathVariable("form") String folder,
      @RequestParam(name = "tu", required = false) @Nullable LocalDate from,
      @RequestParam(name = "lan", defaultValue = "0") int revision,
      HttpServletRequest request,
      Model model) {
    Form form = TemplatePages.form(folder);
    LocalDate today = desks.today();
    TemplateVersion base =
        from == null ? papers.inForce(form, today) : pages.required(form, from, revision);
    TemplateHistoryPage.Version shown = pages.shown(base);
    boolean planned = shown.state() == TemplateHistoryPage.State.PLANNED;
    Words words = hands.words(request);
    Filled filled =
        new Filled(
            UUID.randomUUID(),
            papers.versions(form),
            base.template().body(),
            from == null || planned ? null : words.t("agency.template.back.source", shown.from()),
            (planned ? shown.from() : today).toString());
    model.addAttribute(
        "page", page(form, shown, filled, new Looked(List.of(), false, Mistakes.NONE), words));
    return "agency/templateedit";
  }

  /**
   * @param doing {@code save}; anything else looks at the text and shows it again
   * @param seen as the page carried it
   */
  @PostMapping("/sua")
  String edit(
      @PathVariable("form") String folder,
      @RequestParam UUID operationId,
      @RequestParam(defaultValue = "0") int seen,
      @RequestParam(name = "do", defaultValue = "check") String doing,
      Actor actor,
      HttpServletRequest request,
      HttpServletResponse response,
      Model model,
      RedirectAttributes after) {
    Form form = TemplatePages.form(folder);
    Words words = hands.words(request);
    Filled filled = filled(operationId, seen, request);
    Looked looked = looked(form, filled, doing.equals("save"), words);
    if (looked.mistakes().none() && doing.equals("save")) {
      try {
        UUID desk = desks.idOf(actor, request);
        EditTemplate act = act(form, filled);
        Entries.Entered<EditTemplate.Done> entered =
            entries.enter(operationId, desk, act, EditTemplate.Done.class, actor);
        if (entered.first() || holds(entered.done(), act)) {
          after.addFlashAttribute(
              "notice", entered.notice(_ -> Notice.done("agency.template.saved")));
          return "redirect:" + pages.href(entered.done());
        }
        // Saved, gone back to and changed again: that is another version, under an id of its own.
        filled = filled.anew(papers.versions(form));
        looked = looked.and("", words.t("agency.template.mistake.further"));
      } catch (RefusedException refused) {
        if (refused.refusal() instanceof PaperRefusal.EditedMeanwhile) {
          // Told once; whoever saves again has had the chance to look at the other version.
          filled = filled.anew(papers.versions(form));
        }
        looked = looked.and(field(refused), words.refusal(refused.refusal()));
      }
    }
    return again(form, filled, looked, words, response, model);
  }

  /** A specimen of the text as it was typed; what does not print is shown again with its faults. */
  @PostMapping("/in-thu")
  Object preview(
      @PathVariable("form") String folder,
      @RequestParam UUID operationId,
      @RequestParam(defaultValue = "0") int seen,
      HttpServletRequest request,
      HttpServletResponse response,
      Model model) {
    Form form = TemplatePages.form(folder);
    Words words = hands.words(request);
    Filled filled = filled(operationId, seen, request);
    Looked looked = looked(form, filled, false, words);
    if (!looked.mistakes().none()) {
      return again(form, filled, looked, words, response, model);
    }
    return Specimen.shown(form, papers.preview(form, desks.today(), filled.body()));
  }

  /** The language is switched by opening the address again; there is nothing typed there. */
  @GetMapping("/in-thu")
  String nothingTyped(@PathVariable("form") String folder) {
    return "redirect:" + TemplatesPage.HERE + "/" + TemplatePages.form(folder).folder() + "/sua";
  }

  /** What was found when the text was looked at. */
  private record Looked(List<TemplateFault> faults, boolean checked, Mistakes mistakes) {

    Looked and(String field, String text) {
      return new Looked(faults, checked, mistakes.and(field, text));
    }
  }

  private Looked looked(Form form, Filled filled, boolean saving, Words words) {
    List<TemplateFault> faults = papers.check(form, filled.body());
    Mistakes mistakes =
        faults.isEmpty()
            ? Mistakes.NONE
            : Mistakes.of(
                "body",
                words
                    .texts()
                    .count(words.language(), "agency.template.mistake.faults", faults.size()));
    return new Looked(
        faults, true, saving ? DecisionForm.sourced(mistakes, filled, words) : mistakes);
  }

  private static Filled filled(UUID operation, int seen, HttpServletRequest request) {
    // A browser sends the ends of lines in its own way.
    String body = Objects.requireNonNullElse(request.getParameter("body"), "");
    return new Filled(
        operation,
        seen,
        body.replace("\r\n", "\n").replace('\r', '\n'),
        DecisionForm.strip(request.getParameter("source")),
        DecisionForm.strip(request.getParameter("from")));
  }

  /** Only of what {@link #looked} let pass. */
  private static EditTemplate act(Form form, Filled filled) {
    return new EditTemplate(
        form,
        LocalDate.parse(DecisionForm.strip(filled.from())),
        filled.seen(),
        DecisionForm.strip(filled.source()),
        filled.body());
  }

  private boolean holds(EditTemplate.Done done, EditTemplate act) {
    return done.from().equals(act.from())
        && papers
            .version(done.form(), done.from(), done.revision())
            .filter(saved -> saved.template().body().equals(act.body()))
            .isPresent();
  }

  private static String field(RefusedException refused) {
    return switch (refused.refusal()) {
      case PaperRefusal.DayDoesNotFit _ -> "from";
      case PaperRefusal.FaultyTemplate _ -> "body";
      default -> "";
    };
  }

  private String again(
      Form form,
      Filled filled,
      Looked looked,
      Words words,
      HttpServletResponse response,
      Model model) {
    if (!looked.mistakes().none()) {
      response.setStatus(422);
    }
    model.addAttribute("page", page(form, null, filled, looked, words));
    return "agency/templateedit";
  }

  private TemplateEditPage page(
      Form form,
      TemplateHistoryPage.@Nullable Version base,
      Filled filled,
      Looked looked,
      Words words) {
    List<String> lines = filled.body().lines().toList();
    return new TemplateEditPage(
        form.folder(),
        base,
        filled,
        FieldWords.of(form, papers.fields(form), words),
        looked.faults().stream().limit(MOST_FAULTS).map(each -> fault(each, lines)).toList(),
        looked.checked() && looked.faults().isEmpty(),
        looked.mistakes());
  }

  private static TemplateEditPage.Fault fault(TemplateFault fault, List<String> lines) {
    int line = fault.line();
    String text = line >= 1 && line <= lines.size() ? lines.get(line - 1).strip() : "";
    return new TemplateEditPage.Fault(
        fault.kind(),
        line,
        fault.found(),
        text.length() > LONGEST_QUOTE ? text.substring(0, LONGEST_QUOTE) + "…" : text);
  }
}
